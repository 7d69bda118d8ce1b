package org.evigraph.importer.text;

import java.util.Locale;
import org.evigraph.importer.Limit;
import org.evigraph.importer.Limits;
import org.evigraph.model.Finding;
import org.evigraph.model.FindingKind;
import org.evigraph.model.HiddenCharacters;
import org.evigraph.model.Location;
import org.evigraph.model.Severity;

/** How the faults that every format can have are worded. */
public final class Faults {
    /** What stands for the field in a finding about a whole file. */
    public static final String FILE = "file";

    private static final int LONGEST_QUOTE = 80;

    private Faults() {}

    /** {@return an error about a file as a whole, or about its text} */
    public static Finding file(FindingKind kind, Location at, String found, String expected, String fix) {
        return new Finding(Severity.ERROR, kind, at, FILE, found, expected, fix);
    }

    /** {@return the error that a limit was passed} */
    public static Finding overLimit(Limit limit, Limits limits, Location at, String field, String found) {
        String expected = "at most " + String.format(Locale.ROOT, "%,d", limits.of(limit)) + " " + limit.unit();
        return new Finding(
                Severity.ERROR,
                FindingKind.LIMIT,
                at,
                field,
                found,
                expected,
                "mend it, or raise the limit " + limit.code());
    }

    /** {@return a text of the source in quotes, cut to a length that can be shown, hidden characters made visible} */
    public static String quoted(String text) {
        String shown = text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "...";
        return "'" + HiddenCharacters.escaped(shown) + "'";
    }
}
