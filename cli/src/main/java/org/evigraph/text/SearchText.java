package org.evigraph.text;

import java.io.IOException;
import org.evigraph.pathway.SearchAnswer;
import org.evigraph.pathway.SearchAnswer.Hit;
import org.evigraph.pathway.SearchAnswer.Kind;

/** What a search found, a hit a paragraph. */
public final class SearchText {
    private SearchText() {}

    /** Writes the answer. */
    public static void write(SearchAnswer answer, Page page) throws IOException {
        if (answer.hits().isEmpty()) {
            page.line(
                    0,
                    "nothing found: no name, publication or statement in "
                            + answer.graph().name() + " has all the words of \"" + Prose.oneLine(answer.text()) + "\"");
            return;
        }
        Kind kind = null;
        for (Hit hit : answer.hits()) {
            if (hit.kind() != kind) {
                if (kind != null) {
                    page.gap();
                }
                kind = hit.kind();
                page.paragraph(0, 0).add(Style.STRONG, title(kind)).end();
            }
            hit(hit, page);
        }
        page.gap();
        long more = answer.found() - answer.hits().size();
        if (more > 0) {
            page.line(0, "More: --limit " + answer.found() + " shows the other " + more + ".");
        }
        page.line(
                0,
                "All about one: evigraph show "
                        + ShellWord.of(answer.hits().get(0).id()));
    }

    private static void hit(Hit hit, Page page) throws IOException {
        Paragraph text = page.paragraph(2, 4)
                .add(Style.STRONG, Prose.name(hit.id()))
                .add(" ")
                .add(Prose.cut(Prose.oneLine(hit.name()), 300));
        if (!hit.matched().isEmpty()
                && !hit.matched().equals(hit.name())
                && !hit.matched().equals(hit.id())) {
            text.add(Style.FAINT, " = " + Prose.cut(Prose.oneLine(hit.matched()), 200));
        }
        if (!hit.categories().isEmpty()) {
            text.add(Style.FAINT, ", " + String.join(", ", hit.categories()));
        }
        if (hit.kind() != Kind.EVIDENCE) {
            text.add(Style.FAINT, ", " + Prose.count(hit.claims(), "claim"));
        }
        text.end();
    }

    private static String title(Kind kind) {
        return switch (kind) {
            case ENTITY -> "Entities";
            case CITATION -> "Publications";
            case EVIDENCE -> "Lines of evidence";
        };
    }
}
