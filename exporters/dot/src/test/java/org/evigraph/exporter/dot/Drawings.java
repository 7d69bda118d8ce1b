package org.evigraph.exporter.dot;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import org.evigraph.exporter.ExportOptions;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.pathway.Answer;
import org.evigraph.testkit.MemoryDestination;
import org.jgrapht.Graph;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.dot.DOTImporter;

/** Drawings in memory, and as JGraphT reads them. */
final class Drawings {
    private Drawings() {}

    static String of(Answer answer) throws IOException {
        MemoryDestination to = new MemoryDestination();
        new DotExporter().write(answer, to, ExportOptions.DEFAULT);
        return to.text();
    }

    static String of(EvidenceGraph graph) throws IOException {
        MemoryDestination to = new MemoryDestination();
        new DotExporter().write(graph, to, ExportOptions.DEFAULT);
        return to.text();
    }

    /** A line of a drawing, with its attributes. */
    static final class Line {
        private final Map<String, String> attributes = new HashMap<>();

        String attribute(String name) {
            return attributes.getOrDefault(name, "");
        }
    }

    /** {@return what JGraphT's own importer makes of a drawing, without its key and the spine that holds its columns} */
    static Graph<String, Line> read(String drawing) {
        Graph<String, Line> graph = new DirectedPseudograph<>(null, Line::new, false);
        DOTImporter<String, Line> importer = new DOTImporter<>();
        importer.setVertexFactory(id -> id);
        importer.addEdgeAttributeConsumer((edge, value) -> {
            Attribute attribute = value;
            edge.getFirst().attributes.put(edge.getSecond(), attribute.getValue());
        });
        importer.importGraph(graph, new StringReader(drawing));
        graph.removeAllVertices(
                graph.vertexSet().stream().filter(node -> !node.startsWith("n")).toList());
        return graph;
    }

    static byte[] bytes(String drawing) {
        return drawing.getBytes(UTF_8);
    }
}
