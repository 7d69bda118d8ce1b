package org.evigraph.exporter.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.SortedMap;
import org.evigraph.exporter.Exporter;
import org.evigraph.testkit.ExporterContract;
import org.evigraph.testkit.HostileTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownExporterTest implements ExporterContract {
    @Override
    public Exporter exporter() {
        return new MarkdownExporter();
    }

    /** Every row has its six cells, and no sign stands bare that could begin HTML, a link or code. */
    @Override
    public void assertReadable(SortedMap<String, byte[]> files) {
        for (byte[] bytes : files.values()) {
            String text = new String(bytes, UTF_8);
            assertThat(text).startsWith("# Summary of findings");
            text.lines()
                    .filter(line -> line.startsWith("| "))
                    .forEach(line -> assertThat(bare(line)).as(line).containsPattern("^(?:\\|[^|]*){6}\\|$"));
            String withoutOurs = text.replace("<br>", "").replaceAll("<https://(pubmed|doi)[^\\s<>]*>\n", "\n");
            assertThat(bare(withoutOurs)).doesNotContainPattern("[<>`\\[\\]]");
        }
    }

    /** {@return the text without the signs that have a backslash before them} */
    private static String bare(String text) {
        return text.replaceAll("\\\\\\p{Punct}", "");
    }

    @Test
    void noHostileTextLeavesItsLineOrItsCell() {
        for (String text : HostileTexts.ALL) {
            assertThat(bare(Markdown.escaped(text))).doesNotContainPattern("[|<>`*_\\[\\]\\n\\r\\\\]");
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            a|b,                a\\|b
            1. no list,         1\\. no list
            - no list,          \\- no list
            # no title,         \\# no title
            http://example.org, http\\://example.org
            www.example.org,    www\\.example.org
            in 2. place,        in 2. place
            P = 0.05: low,      P = 0.05: low
            """)
    void escapesWhatWouldBeMarkupAndNothingElse(String text, String expected) {
        assertThat(Markdown.escaped(text)).isEqualTo(expected);
    }
}
