package org.evigraph.text;

import java.io.IOException;
import java.util.stream.Collectors;
import org.evigraph.grade.Certainty;
import org.evigraph.model.Citation;
import org.evigraph.pathway.ConflictsAnswer;
import org.evigraph.pathway.ConflictsAnswer.Conflict;
import org.evigraph.pathway.ConflictsAnswer.Side;

/** Who disagrees with whom, both sides with their papers; and who only seems to. */
public final class ConflictsText {
    private ConflictsText() {}

    /** Writes the answer. */
    public static void write(ConflictsAnswer answer, Page page) throws IOException {
        int shown = answer.conflicts().size();
        long all = answer.found() + answer.agreeing();
        if (shown == 0) {
            page.line(0, "No conflict in " + answer.graph().name() + ".");
            return;
        }
        page.paragraph(0, 2)
                .add(
                        Style.STRONG,
                        (answer.found() == 0 ? "No conflict" : Prose.count(answer.found(), "conflict")) + " in "
                                + answer.graph().name())
                .add(agreeing(answer.agreeing()))
                .add(all > shown ? ", the " + shown + " with the most certainty at stake:" : ":")
                .end();
        for (int i = 0; i < shown; i++) {
            page.gap();
            write(i + 1, answer.conflicts().get(i), answer, page);
        }
        if (all > shown) {
            page.gap();
            page.line(0, "More: --limit " + all + " shows all of them.");
        }
    }

    private static String agreeing(long pairs) {
        return pairs == 0 ? "" : " (and " + Prose.count(pairs, "pair") + " for and against, yet agreeing)";
    }

    private static void write(int number, Conflict conflict, ConflictsAnswer answer, Page page) throws IOException {
        String rank = number + ". ";
        Certainty stake = conflict.stake();
        Paragraph heading = page.paragraph(0, rank.length())
                .add(rank)
                .add(
                        Style.STRONG,
                        Prose.name(conflict.subject().name()) + " and "
                                + Prose.name(conflict.object().name()))
                .add(": " + conflict.kind().label());
        if (stake == null) {
            heading.add(", as they are on opposite claims; no contradiction, nothing at stake");
        } else {
            heading.add("; at stake: ").add(Style.of(stake), stake.label());
        }
        heading.end();
        side(conflict.one(), answer, page);
        side(conflict.other(), answer, page);
    }

    private static void side(Side side, ConflictsAnswer answer, Page page) throws IOException {
        page.paragraph(3, 2)
                .addProse(side.statement())
                .add(" (")
                .add(Style.of(side.certainty()), side.certainty().label())
                .add(")" + populations(side))
                .end();
        if (side.citations().isEmpty()) {
            page.line(5, "no citation (" + String.join(", ", side.lines()) + ")");
        }
        for (String id : side.citations()) {
            Citation citation = answer.citations().get(id);
            page.paragraph(5, 2)
                    .addProse(citation == null ? id : CitationText.brief(citation))
                    .end();
        }
    }

    private static String populations(Side side) {
        return side.populations().isEmpty()
                ? ""
                : side.populations().stream()
                        .map(population -> Prose.name(population.name()))
                        .collect(Collectors.joining(" or ", ", in ", ""));
    }
}
