package org.evigraph.text;

import java.io.IOException;
import java.util.List;
import org.evigraph.grade.Certainty;
import org.evigraph.model.Citation;
import org.evigraph.pathway.FragilityAnswer;
import org.evigraph.pathway.FragilityAnswer.PaperSet;

/** Which papers an answer hangs on, the smallest sets first. */
public final class FragilityText {
    private FragilityText() {}

    /**
     * Writes the answer.
     *
     * @param limit the most sets shown of each kind
     */
    public static void write(FragilityAnswer answer, int limit, Page page) throws IOException {
        page.paragraph(0, 2)
                .add(Style.STRONG, Prose.oneLine(answer.question().pattern()))
                .end();
        Certainty certainty = answer.certainty();
        if (certainty == null) {
            page.line(0, "not stated: no evidence in this graph, so that there is nothing to break");
            return;
        }
        page.paragraph(0, 2)
                .add(Prose.count(answer.found(), "pathway") + ", the best of ")
                .add(Style.of(certainty), certainty.label())
                .add(" certainty.")
                .end();
        if (answer.truncation() != null) {
            page.line(0, "CUT SHORT: " + answer.truncation() + ".");
        }
        page.gap();
        sets(answer, "Without these no pathway is left", answer.breaking(), limit, page);
        if (answer.breaking().isEmpty()) {
            String why = answer.unbreakable();
            page.paragraph(2, 2)
                    .addProse(why == null ? bound(answer) : why + ".")
                    .end();
        }
        page.gap();
        sets(answer, "Without these the answer is less certain", answer.lowering(), limit, page);
        if (answer.lowering().isEmpty()) {
            page.paragraph(2, 2).addProse(bound(answer)).end();
        }
    }

    private static String bound(FragilityAnswer answer) {
        return answer.truncation() == null
                ? "No set of up to " + answer.exactUpTo() + " papers: it would take at least "
                        + (answer.exactUpTo() + 1) + "."
                : "None among the sets that were tried.";
    }

    private static void sets(FragilityAnswer answer, String heading, List<PaperSet> sets, int limit, Page page)
            throws IOException {
        page.paragraph(0, 2).add(Style.STRONG, heading).end();
        for (PaperSet set : sets.subList(0, Math.min(limit, sets.size()))) {
            Paragraph line = page.paragraph(2, 4);
            String between = "";
            for (String id : set.citations()) {
                Citation citation = answer.citations().get(id);
                line.add(between).add(citation == null ? Prose.name(id) : Prose.oneLine(CitationText.brief(citation)));
                between = " + ";
            }
            Certainty left = set.left();
            if (left != null) {
                line.add(" -> ").add(Style.of(left), left.label());
            }
            line.end();
        }
        if (sets.size() > limit) {
            page.line(2, "and " + (sets.size() - limit) + " more; --limit " + sets.size() + " shows all of them");
        }
    }
}
