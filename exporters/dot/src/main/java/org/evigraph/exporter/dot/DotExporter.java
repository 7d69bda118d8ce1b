package org.evigraph.exporter.dot;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.evigraph.exporter.Destination;
import org.evigraph.exporter.ExportOptions;
import org.evigraph.exporter.ExportReport;
import org.evigraph.exporter.Exporter;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.pathway.Answer;
import org.evigraph.pathway.PathwayAnswer;
import org.evigraph.pathway.SearchAnswer;
import org.evigraph.pathway.SummaryAnswer;

/**
 * Writes drawings for Graphviz: <code>dot -Tsvg answer.dot</code>.
 *
 * <p>See docs/formats/dot.md for what the shapes, colours and strokes mean. A drawing of a graph is written in one pass;
 * Graphviz draws some hundred claims in seconds, and needs minutes for some thousand.
 */
public final class DotExporter implements Exporter {
    private static final Set<Class<? extends Answer>> DRAWN =
            Set.of(PathwayAnswer.class, SearchAnswer.class, SummaryAnswer.class);

    /** Creates the exporter. */
    public DotExporter() {}

    @Override
    public String format() {
        return "dot";
    }

    @Override
    public String description() {
        return "a drawing with its key, for Graphviz: dot -Tsvg";
    }

    @Override
    public List<String> extensions() {
        return List.of("dot", "gv");
    }

    @Override
    public boolean writesFolders() {
        return false;
    }

    /** A table of findings or of gaps is no drawing of nodes and lines. */
    @Override
    public boolean writes(Class<? extends Answer> kind) {
        return DRAWN.contains(kind);
    }

    @Override
    public ExportReport write(EvidenceGraph graph, Destination to, ExportOptions options) throws IOException {
        try (Canvas canvas = new Canvas(to.open("graph.dot"))) {
            new GraphDrawing(graph).writeTo(canvas);
            return report(canvas);
        }
    }

    @Override
    public ExportReport write(Answer answer, Destination to, ExportOptions options) throws IOException {
        if (!writes(answer.getClass())) {
            throw new IllegalArgumentException(
                    "not to be drawn by Graphviz: " + answer.getClass().getSimpleName());
        }
        try (Canvas canvas = new Canvas(to.open("answer.dot"))) {
            draw(answer, canvas);
            return report(canvas);
        }
    }

    private static ExportReport report(Canvas canvas) {
        return ExportReport.of("names cut to " + EntityLook.LONGEST_NAME + " characters", canvas.namesCut());
    }

    private static void draw(Answer answer, Canvas canvas) throws IOException {
        if (answer instanceof PathwayAnswer pathways) {
            new PathwayDrawing(pathways).writeTo(canvas);
        } else if (answer instanceof SearchAnswer search) {
            new SearchDrawing(search).writeTo(canvas);
        } else if (answer instanceof SummaryAnswer summary) {
            new SummaryDrawing(summary).writeTo(canvas);
        }
    }
}
