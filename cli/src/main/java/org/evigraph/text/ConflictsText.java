package org.evigraph.text;

import java.io.IOException;
import java.util.stream.Collectors;
import org.evigraph.model.Citation;
import org.evigraph.pathway.ConflictsAnswer;
import org.evigraph.pathway.ConflictsAnswer.Conflict;
import org.evigraph.pathway.ConflictsAnswer.Side;

/** Who disagrees with whom, both sides with their papers. */
public final class ConflictsText {
    private ConflictsText() {}

    /** Writes the answer. */
    public static void write(ConflictsAnswer answer, Page page) throws IOException {
        int shown = answer.conflicts().size();
        if (shown == 0) {
            page.line(0, "No conflict in " + answer.graph().name() + ".");
            return;
        }
        page.paragraph(0, 2)
                .add(
                        Style.STRONG,
                        Prose.count(answer.found(), "conflict") + " in "
                                + answer.graph().name())
                .add(answer.found() > shown ? ", the " + shown + " with the most certainty at stake:" : ":")
                .end();
        for (int i = 0; i < shown; i++) {
            page.gap();
            write(i + 1, answer.conflicts().get(i), answer, page);
        }
        if (answer.found() > shown) {
            page.gap();
            page.line(0, "More: --limit " + answer.found() + " shows all of them.");
        }
    }

    private static void write(int number, Conflict conflict, ConflictsAnswer answer, Page page) throws IOException {
        String rank = number + ". ";
        page.paragraph(0, rank.length())
                .add(rank)
                .add(
                        Style.STRONG,
                        Prose.name(conflict.subject().name()) + " and "
                                + Prose.name(conflict.object().name()))
                .add(": " + conflict.kind().label() + "; at stake: ")
                .add(Style.of(conflict.stake()), conflict.stake().label())
                .end();
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
