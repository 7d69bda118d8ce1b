package org.evigraph.exporter.svg;

import java.io.IOException;
import java.util.List;
import org.evigraph.exporter.Destination;
import org.evigraph.exporter.ExportOptions;
import org.evigraph.exporter.ExportReport;
import org.evigraph.exporter.Exporter;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.pathway.Answer;
import org.evigraph.pathway.GapMapAnswer;

/**
 * Draws a gap map as a bubble map, with totals and key. See docs/formats/svg.md for what forms and letters mean.
 *
 * <p>Graphs and pathways are drawn by way of Graphviz, which knows how to lay them out.
 */
public final class SvgExporter implements Exporter {
    /** Creates the exporter. */
    public SvgExporter() {}

    @Override
    public String format() {
        return "svg";
    }

    @Override
    public String description() {
        return "a gap map as a picture (for pathways and graphs: dot, then dot -Tsvg)";
    }

    @Override
    public List<String> extensions() {
        return List.of("svg");
    }

    @Override
    public boolean writesFolders() {
        return false;
    }

    @Override
    public boolean writesGraphs() {
        return false;
    }

    @Override
    public boolean writes(Class<? extends Answer> kind) {
        return kind == GapMapAnswer.class;
    }

    @Override
    public ExportReport write(EvidenceGraph graph, Destination to, ExportOptions options) throws IOException {
        throw new IllegalArgumentException("SVG holds no graph; write DOT and draw it with Graphviz.");
    }

    @Override
    public ExportReport write(Answer answer, Destination to, ExportOptions options) throws IOException {
        if (!(answer instanceof GapMapAnswer map)) {
            throw new IllegalArgumentException("SVG holds gap maps only; write DOT and draw it with Graphviz.");
        }
        try (Canvas canvas = new Canvas(to.open("answer.svg"))) {
            return new MapDrawing(map, canvas).draw();
        }
    }
}
