package org.evigraph.importer.record;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.evigraph.graph.EvidenceConsumer;
import org.evigraph.model.Finding;
import org.evigraph.model.FindingKind;
import org.evigraph.model.Location;
import org.evigraph.model.Severity;

/**
 * What a foreign format holds that a graph does not, or not surely so: left out, guessed, ambiguous. Counted by kind, and
 * told at the end in one warning a kind, with the place of the first: never one a row.
 *
 * <p>Belongs to one thread.
 */
public final class Losses {
    private record Loss(Location first, String example, long count) {
        Loss again() {
            return new Loss(first, example, count + 1);
        }
    }

    private record Kind(String field, String what, String became, String fix) {}

    private final Map<Kind, Loss> losses = new LinkedHashMap<>();

    /** Creates an account with nothing in it. */
    public Losses() {}

    /**
     * Counts one.
     *
     * @param field as the format calls it
     * @param what what was lost or guessed, in the plural, to follow the count: {@code rows without a drug}
     * @param became what a reader of the graph would expect and what is there instead
     * @param fix what a user can do
     * @param example the first of them, in short; later ones are only counted
     */
    public void add(Location at, String field, String what, String became, String fix, String example) {
        losses.merge(new Kind(field, what, became, fix), new Loss(at, example, 1), (before, one) -> before.again());
    }

    /** Tells all of them, in the order in which the first of each came. */
    public void tell(EvidenceConsumer consumer) {
        losses.forEach((kind, loss) -> consumer.accept(new Finding(
                Severity.WARNING,
                FindingKind.LOSS,
                loss.first(),
                kind.field(),
                String.format(Locale.ROOT, "%,d ", loss.count()) + kind.what() + ", such as " + loss.example(),
                kind.became(),
                kind.fix())));
    }
}
