package org.evigraph.benchmarks.peers.jgrapht;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.evigraph.benchmarks.peers.Export;
import org.evigraph.benchmarks.peers.Format;
import org.evigraph.benchmarks.peers.jgrapht.Relations.RelationEdge;
import org.jgrapht.Graph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.BaseExporter;
import org.jgrapht.nio.DefaultAttribute;
import org.jgrapht.nio.GraphExporter;
import org.jgrapht.nio.csv.CSVExporter;
import org.jgrapht.nio.csv.CSVFormat;
import org.jgrapht.nio.dot.DOTExporter;
import org.jgrapht.nio.json.JSONExporter;

/** JGraphT's own exporters. Its table holds the ids of the ends only. */
final class GraphExports {
    private final Relations relations;
    private final Graph<Integer, RelationEdge> whole;

    GraphExports(Relations relations) {
        this.relations = relations;
        this.whole = relations.whole();
    }

    Export export(Format format) {
        return switch (format) {
            case CSV -> {
                CSVExporter<Integer, RelationEdge> csv = new CSVExporter<>(this::id, CSVFormat.EDGE_LIST, ',');
                yield new Export("\n", 1, 0, folder -> write(csv, folder));
            }
            case DOT -> {
                DOTExporter<Integer, RelationEdge> dot = new DOTExporter<>(entity -> '"' + id(entity) + '"');
                describe(dot);
                yield new Export(" -> ", 1, 0, folder -> write(dot, folder));
            }
            case JSON -> {
                JSONExporter<Integer, RelationEdge> json = new JSONExporter<>(this::id);
                describe(json);
                yield new Export("\"source\":", 1, 0, folder -> write(json, folder));
            }
        };
    }

    private void describe(BaseExporter<Integer, RelationEdge> exporter) {
        exporter.setVertexAttributeProvider(entity -> Map.of(
                "label", attribute(relations.node(entity)[1]),
                "kind", attribute(relations.node(entity)[2])));
        exporter.setEdgeAttributeProvider(edge -> Map.of("label", attribute(edge.relation())));
    }

    private static Attribute attribute(String text) {
        return DefaultAttribute.createAttribute(text);
    }

    private String id(Integer entity) {
        return relations.node(entity)[0];
    }

    private void write(GraphExporter<Integer, RelationEdge> exporter, Path folder) throws IOException {
        try (Writer out = Files.newBufferedWriter(folder.resolve("graph"))) {
            exporter.exportGraph(whole, out);
        }
    }
}
