package org.evigraph.text;

import java.io.IOException;
import java.util.StringJoiner;
import org.evigraph.model.Sign;
import org.evigraph.pathway.Pathway;
import org.evigraph.pathway.PathwayChange;
import org.evigraph.pathway.PathwayChange.Kind;
import org.evigraph.pathway.Step;
import org.evigraph.pathway.WhatIfAnswer;
import org.evigraph.pathway.WhatIfAnswer.Removal;

/** What becomes of an answer if something were not there: counts first, then each pathway that changes, with why. */
public final class WhatIfText {
    private static final int CAUSES = 4;

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
        for (Kind kind : Kind.values()) {
            if (kind != Kind.STAYED) {
                changes(answer, kind, limit, page);
            }
        }
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

    private static void changes(WhatIfAnswer answer, Kind kind, int limit, Page page) throws IOException {
        long count = answer.count(kind);
        if (count == 0) {
            return;
        }
        page.gap();
        page.paragraph(0, 2)
                .add(Style.STRONG, heading(kind) + " (" + count + ")")
                .end();
        int shown = 0;
        for (PathwayChange change : answer.changes()) {
            if (change.kind() == kind && shown < limit) {
                shown++;
                change(change, page);
            }
        }
        if (shown < count) {
            page.line(2, "and " + (count - shown) + " more; --limit " + count + " shows all of them");
        }
    }

    private static String heading(Kind kind) {
        return switch (kind) {
            case VANISHED -> "Vanish";
            case SIGN_CHANGED -> "Change sign";
            case DROPPED -> "Drop";
            case ROSE -> "Rise";
            case APPEARED -> "Appear";
            case CONFLICT_CHANGED -> "Change in conflict";
            case STAYED -> "Stay";
        };
    }

    private static void change(PathwayChange change, Page page) throws IOException {
        Pathway pathway = change.pathway();
        Paragraph line = page.paragraph(2, 4)
                .add(Style.STRONG, Prose.name(pathway.start().name()));
        for (Step step : pathway.steps()) {
            line.add(" --" + Prose.oneLine(step.reading()) + "--> ")
                    .add(Style.STRONG, Prose.name(step.to().name()));
        }
        line.end();
        Paragraph moved = page.paragraph(4, 2);
        Pathway before = change.before();
        Pathway after = change.after();
        if (before != null) {
            moved.add(Style.of(before.certainty()), before.certainty().label()).add(sign(before));
        }
        moved.add(" -> ");
        if (after == null) {
            moved.add("gone");
        } else {
            moved.add(Style.of(after.certainty()), after.certainty().label()).add(sign(after));
        }
        moved.end();
        int told = 0;
        for (String cause : change.causes()) {
            if (told++ < CAUSES) {
                page.paragraph(4, 2).add("because ").addProse(cause).end();
            }
        }
        if (change.causes().size() > CAUSES) {
            page.line(4, "and " + (change.causes().size() - CAUSES) + " more");
        }
    }

    private static String sign(Pathway pathway) {
        return pathway.netSign() == Sign.NONE ? "" : " (" + Words.of(pathway.netSign()) + ")";
    }
}
