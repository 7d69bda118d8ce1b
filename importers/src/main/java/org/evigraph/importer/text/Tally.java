package org.evigraph.importer.text;

import java.util.Locale;
import org.evigraph.graph.EvidenceConsumer;
import org.evigraph.model.Finding;
import org.evigraph.model.FindingKind;
import org.evigraph.model.Location;
import org.evigraph.model.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Counts what a source loses on its way in, or what had to be guessed, and tells it once, with the first example.
 *
 * <p>Not safe to share between threads.
 */
public final class Tally {
    private final FindingKind kind;
    private final String field;
    private final String what;
    private final String expected;
    private final String fix;
    private long count;
    private @Nullable Location at;
    private String example = "";

    /**
     * Creates a tally at zero.
     *
     * @param what is counted, in the plural
     */
    public Tally(FindingKind kind, String field, String what, String expected, String fix) {
        this.kind = kind;
        this.field = field;
        this.what = what;
        this.expected = expected;
        this.fix = fix;
    }

    /** Counts one. */
    public void count(Location at, String example) {
        if (count++ == 0) {
            this.at = at;
            this.example = example;
        }
    }

    /** Tells how many there were, at the place of the first, unless there were none. */
    public void report(EvidenceConsumer consumer) {
        Location first = at;
        if (first != null) {
            consumer.accept(new Finding(
                    Severity.WARNING,
                    kind,
                    first,
                    field,
                    what + String.format(Locale.ROOT, ", %,d in all, first ", count) + Faults.quoted(example),
                    expected,
                    fix));
        }
    }
}
