package org.evigraph.text;

import java.io.IOException;
import java.util.Locale;
import org.evigraph.pathway.MetapathsAnswer;
import org.evigraph.pathway.MetapathsAnswer.Metapath;

/** Metapaths, each in letters with its counts and then in words. */
public final class MetapathsText {
    private MetapathsText() {}

    /** Writes the answer. */
    public static void write(MetapathsAnswer answer, Page page) throws IOException {
        String from = Prose.name(answer.question().from().name());
        String to = Prose.name(answer.question().to().name());
        page.paragraph(0, 2).add(Style.STRONG, from + " and " + to).end();
        page.line(0, found(answer));
        if (answer.truncated()) {
            page.line(0, "Cut short: " + answer.truncation() + ". Every number is at least what it says.");
        }
        int rank = 0;
        for (Metapath metapath : answer.metapaths()) {
            page.gap();
            write(++rank, metapath, page);
        }
        long more = answer.found() - answer.metapaths().size();
        if (more > 0) {
            page.gap();
            page.line(0, "More: --limit " + answer.found() + " shows the other " + more + ".");
        }
    }

    private static String found(MetapathsAnswer answer) {
        String most = "at most " + Prose.count(answer.question().maxHops(), "hop");
        String where =
                " (" + answer.graph().name() + ": " + Prose.count(answer.graph().claims(), "claim") + ")";
        return answer.found() == 0
                ? "not joined by " + most + where
                : Prose.count(answer.found(), "metapath") + " of " + most + ", "
                        + Prose.count(answer.pathCount(), "pathway") + where;
    }

    private static void write(int rank, Metapath metapath, Page page) throws IOException {
        String number = rank + ". ";
        page.paragraph(0, number.length())
                .add(number)
                .add(Style.STRONG, metapath.abbreviation())
                .add("  DWPC " + weight(metapath.dwpc()) + ", " + Prose.count(metapath.pathCount(), "pathway")
                        + ", the surest ")
                .add(Style.of(metapath.certainty()), metapath.certainty().label())
                .add(" (" + Prose.count(metapath.independentCitations(), "independent paper") + ")")
                .end();
        page.paragraph(number.length(), 2).addProse(metapath.metapath()).end();
    }

    /** Four digits that count; more are in the JSON. */
    private static String weight(double dwpc) {
        return String.format(Locale.ROOT, "%.4g", dwpc);
    }
}
