package org.evigraph.text;

import java.io.IOException;
import java.util.List;
import org.evigraph.model.Sign;
import org.evigraph.pathway.Flag;
import org.evigraph.pathway.Pathway;
import org.evigraph.pathway.PathwayChange;
import org.evigraph.pathway.PathwayChange.Kind;
import org.evigraph.pathway.Step;
import org.jspecify.annotations.Nullable;

/** What became of pathways, kind by kind, the gravest first, each with what led to it. */
final class PathwayChangeText {
    private static final int CAUSES = 4;
    private static final int LONGEST_CAUSE = 300;

    private PathwayChangeText() {}

    /**
     * Writes the pathways that changed.
     *
     * @param limit the most shown of each kind
     * @param causes what stands before each cause: {@code because} if it is known to be one
     */
    static void write(List<PathwayChange> changes, int limit, String causes, Page page) throws IOException {
        for (Kind kind : Kind.values()) {
            List<PathwayChange> ofKind =
                    changes.stream().filter(change -> change.kind() == kind).toList();
            if (kind != Kind.STAYED && !ofKind.isEmpty()) {
                write(kind, ofKind, limit, causes, page);
            }
        }
    }

    private static void write(Kind kind, List<PathwayChange> changes, int limit, String causes, Page page)
            throws IOException {
        page.gap();
        page.paragraph(0, 2)
                .add(Style.STRONG, heading(kind) + " (" + changes.size() + ")")
                .end();
        for (PathwayChange change : changes.subList(0, Math.min(limit, changes.size()))) {
            write(change, causes, page);
        }
        if (changes.size() > limit) {
            page.line(2, "and " + (changes.size() - limit) + " more; --limit " + changes.size() + " shows all of them");
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

    private static void write(PathwayChange change, String because, Page page) throws IOException {
        Pathway pathway = change.pathway();
        Paragraph line = page.paragraph(2, 4)
                .add(Style.STRONG, Prose.name(pathway.start().name()));
        for (Step step : pathway.steps()) {
            line.add(" --" + Prose.oneLine(step.reading()) + "--> ")
                    .add(Style.STRONG, Prose.name(step.to().name()));
        }
        line.end();
        Paragraph moved = page.paragraph(4, 2);
        add(moved, change.before(), "not there");
        moved.add(" -> ");
        add(moved, change.after(), "gone");
        moved.end();
        List<String> causes = change.causes();
        for (String cause : causes.subList(0, Math.min(CAUSES, causes.size()))) {
            page.paragraph(4, 2)
                    .add(because + " ")
                    .add(Prose.cut(Prose.oneLine(cause), LONGEST_CAUSE))
                    .end();
        }
        if (causes.size() > CAUSES) {
            page.line(4, "and " + (causes.size() - CAUSES) + " more");
        }
    }

    private static void add(Paragraph moved, @Nullable Pathway pathway, String otherwise) {
        if (pathway == null) {
            moved.add(otherwise);
            return;
        }
        moved.add(Style.of(pathway.certainty()), pathway.certainty().label());
        if (pathway.netSign() != Sign.NONE) {
            moved.add(" (" + Words.of(pathway.netSign()) + ")");
        }
        if (pathway.flags().contains(Flag.REFUTED)) {
            moved.add(Style.POOR, ", refuted");
        }
        if (pathway.flags().contains(Flag.UNCERTAIN)) {
            moved.add(", uncertain");
        }
        if (pathway.flags().contains(Flag.CONFLICTED)) {
            moved.add(", conflicted");
        }
    }
}
