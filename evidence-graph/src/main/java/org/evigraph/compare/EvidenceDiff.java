package org.evigraph.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.evigraph.compare.DataDiff.Located;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.model.Citation;
import org.evigraph.model.EvidenceLine;
import org.evigraph.model.Proposition;
import org.evigraph.pathway.DataChange;
import org.evigraph.pathway.DataChange.FieldChange;
import org.evigraph.pathway.DataChange.Kind;
import org.evigraph.pathway.DataChange.What;

/**
 * Finds the claims that came or went, and what is different in their evidence.
 *
 * <p><b>Method.</b> The lines of a claim that both graphs hold are walked side by side. What finds no partner there is put
 * aside, and sorted by id: a line that is put aside on both sides has moved from one claim to another.
 */
final class EvidenceDiff {
    private static final Comparator<Placed> BY_ID =
            Comparator.comparing(placed -> placed.line().id());

    /** A line of evidence and the claim that it lies on, by number in its graph. */
    private record Placed(EvidenceLine line, int claim) {}

    private final EvidenceGraph before;
    private final EvidenceGraph after;
    private final ClaimPairs pairs;
    private final List<Located> found;
    private final List<Placed> lost = new ArrayList<>();
    private final List<Placed> gained = new ArrayList<>();

    /** {@code found} takes the differences. */
    EvidenceDiff(EvidenceGraph before, EvidenceGraph after, ClaimPairs pairs, List<Located> found) {
        this.before = before;
        this.after = after;
        this.pairs = pairs;
        this.found = found;
    }

    void compare() {
        for (int claim = 0; claim < before.claimCount(); claim++) {
            int partner = pairs.partnerOf(claim);
            if (partner < 0) {
                found.add(new Located(claimChange(Kind.REMOVED, before, claim), before.proposition(claim), null));
                lost.addAll(lines(before, claim));
            } else {
                SideBySide.walk(lines(before, claim), lines(after, partner), EvidenceDiff::id, (was, is) -> {
                    if (was == null && is != null) {
                        gained.add(is);
                    } else if (was != null && is == null) {
                        lost.add(was);
                    } else if (was != null && is != null && !was.line().equals(is.line())) {
                        changed(was, is);
                    }
                });
            }
        }
        for (int claim = 0; claim < after.claimCount(); claim++) {
            if (!pairs.isKnown(claim)) {
                found.add(new Located(claimChange(Kind.ADDED, after, claim), null, after.proposition(claim)));
                gained.addAll(lines(after, claim));
            }
        }
        unplaced();
    }

    /** Settles the lines that have no partner on their own claim. */
    private void unplaced() {
        lost.sort(BY_ID);
        gained.sort(BY_ID);
        SideBySide.walk(lost, gained, EvidenceDiff::id, (was, is) -> {
            if (was != null && is != null) {
                changed(was, is);
            } else if (is != null) {
                found.add(
                        new Located(lineChange(Kind.ADDED, after, is, List.of()), null, after.proposition(is.claim())));
            } else if (was != null) {
                found.add(new Located(
                        lineChange(Kind.REMOVED, before, was, List.of()), before.proposition(was.claim()), null));
            }
        });
    }

    private void changed(Placed was, Placed is) {
        Proposition from = before.proposition(was.claim());
        Proposition to = after.proposition(is.claim());
        List<FieldChange> fields = new ArrayList<>();
        if (!from.equals(to)) {
            fields.add(new FieldChange(
                    "claim", List.of(ClaimWords.id(before, was.claim())), List.of(ClaimWords.id(after, is.claim()))));
        }
        fields.addAll(Described.of(was.line()).changesTo(Described.of(is.line())));
        List<DataChange> grades = GradeDiff.between(
                was.line(), is.line(), ClaimWords.ref(before, was.claim()), ClaimWords.ref(after, is.claim()));
        if (grades.isEmpty() && !was.line().grades().equals(is.line().grades())) {
            fields.add(GradeDiff.order(was.line(), is.line()));
        }
        if (!fields.isEmpty()) {
            found.add(new Located(lineChange(Kind.CHANGED, after, is, fields), from, to));
        }
        grades.forEach(grade -> found.add(new Located(grade, from, to)));
    }

    private static List<Placed> lines(EvidenceGraph graph, int claim) {
        List<Placed> lines = new ArrayList<>();
        for (int line = graph.firstLine(claim); line < graph.firstLine(claim + 1); line++) {
            lines.add(new Placed(graph.line(line), claim));
        }
        return lines;
    }

    private static String id(Placed placed) {
        return placed.line().id();
    }

    private static DataChange claimChange(Kind kind, EvidenceGraph graph, int claim) {
        return new DataChange(
                What.CLAIM, kind, ClaimWords.id(graph, claim), ClaimWords.of(graph, claim), null, List.of());
    }

    private static DataChange lineChange(Kind kind, EvidenceGraph graph, Placed placed, List<FieldChange> fields) {
        EvidenceLine line = placed.line();
        return new DataChange(
                What.EVIDENCE, kind, line.id(), name(graph, line), ClaimWords.ref(graph, placed.claim()), fields);
    }

    private static String name(EvidenceGraph graph, EvidenceLine line) {
        Citation citation = line.citation() == null ? null : graph.citation(line.citation());
        return line.direction().code() + ", " + line.design().code() + ", "
                + (citation == null ? "no citation" : citation.publicId());
    }
}
