package org.evigraph.text;

import java.io.IOException;
import java.util.StringJoiner;
import org.evigraph.pathway.PathwayChange.Kind;
import org.evigraph.pathway.WhatIfAnswer;
import org.evigraph.pathway.WhatIfAnswer.Removal;

/** What becomes of an answer if something were not there: counts first, then each pathway that changes, with why. */
public final class WhatIfText {
    private WhatIfText() {}

    /**
     * Writes the answer.
     *
     * @param limit the most pathways shown of each kind
     */
    public static void write(WhatIfAnswer answer, int limit, Page page) throws IOException {
        page.paragraph(0, 2)
                .add(Style.STRONG, Prose.oneLine(answer.question().pattern()))
                .end();
        for (Removal removal : answer.removals()) {
            page.paragraph(0, 4)
                    .add("without ")
                    .add(Style.STRONG, Prose.oneLine(removal.what()))
                    .add(" (" + extent(removal) + ")")
                    .end();
        }
        for (String unknown : answer.unknown()) {
            page.paragraph(0, 2).addProse(unknown).end();
        }
        page.line(0, Prose.count(answer.before(), "pathway") + " before, " + answer.after() + " after.");
        if (answer.truncation() != null) {
            page.line(0, "CUT SHORT: " + answer.truncation() + ".");
        }
        PathwayChangeText.write(answer.changes(), limit, "because", page);
        long stayed = answer.count(Kind.STAYED);
        if (stayed > 0) {
            page.gap();
            page.line(
                    0,
                    stayed == answer.changes().size()
                            ? "Nothing changes."
                            : Prose.count(stayed, "pathway")
                                    + (stayed == 1 ? " stays as it is." : " stay as they are."));
        }
    }

    private static String extent(Removal removal) {
        StringJoiner extent = new StringJoiner(", ").setEmptyValue("which switches nothing off");
        if (removal.lines() > 0) {
            extent.add(removal.lines() + (removal.lines() == 1 ? " line of evidence" : " lines of evidence"));
        }
        if (removal.claims() > 0) {
            extent.add(Prose.count(removal.claims(), "claim"));
        }
        if (removal.entities() > 0) {
            extent.add(removal.entities() + (removal.entities() == 1 ? " entity" : " entities"));
        }
        return extent.toString();
    }
}
