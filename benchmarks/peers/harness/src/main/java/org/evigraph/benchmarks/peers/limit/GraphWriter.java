package org.evigraph.benchmarks.peers.limit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.evigraph.benchmarks.peers.Format;
import org.evigraph.benchmarks.peers.Tables;

/** Writes the whole graph: each id and name is quoted for the format once, and copied from then on. */
final class GraphWriter {
    private final TextGraph graph;

    GraphWriter(TextGraph graph) {
        this.graph = graph;
    }

    void write(Format format, Path folder) throws IOException {
        switch (format) {
            case CSV -> csv(folder);
            case DOT ->
                one(
                        folder.resolve("graph.dot"),
                        new Frame(
                                "digraph {\n",
                                "",
                                " [label=",
                                ", kind=",
                                "];\n",
                                "",
                                "",
                                " -> ",
                                " [label=",
                                "];\n",
                                "}\n",
                                ""));
            case JSON ->
                one(
                        folder.resolve("graph.json"),
                        new Frame(
                                "{\"nodes\":[\n",
                                "{\"id\":",
                                ",\"name\":",
                                ",\"kind\":",
                                "}",
                                "],\"edges\":[\n",
                                "{\"source\":",
                                ",\"target\":",
                                ",\"relation\":",
                                "}",
                                "]}\n",
                                ",\n"));
        }
    }

    /** The texts around the values. */
    private record Frame(
            String start,
            String beforeId,
            String beforeName,
            String beforeKind,
            String afterNode,
            String between,
            String beforeSource,
            String beforeTarget,
            String beforeRelation,
            String afterEdge,
            String end,
            String separator) {}

    private void one(Path file, Frame frame) throws IOException {
        byte[][] ids = quoted(true);
        byte[][] relations = relations(true);
        byte[] separator = bytes(frame.separator());
        try (Text out = new Text(file)) {
            out.put(bytes(frame.start()));
            for (int entity = 0; entity < graph.entities(); entity++) {
                if (entity > 0) {
                    out.put(separator);
                }
                out.put(bytes(frame.beforeId()));
                out.put(ids[entity]);
                out.put(bytes(frame.beforeName()));
                out.put(quoted(graph.nameAt(entity), graph.nameLength(entity), true));
                out.put(bytes(frame.beforeKind()));
                out.put(quoted(graph.kindAt(entity), graph.kindLength(entity), true));
                out.put(bytes(frame.afterNode()));
            }
            out.put(bytes(frame.between()));
            edges(out, frame, ids, relations, separator);
            out.put(bytes(frame.end()));
        }
    }

    private void edges(Text out, Frame frame, byte[][] ids, byte[][] relations, byte[] separator) throws IOException {
        byte[] beforeSource = bytes(frame.beforeSource());
        byte[] beforeTarget = bytes(frame.beforeTarget());
        byte[] beforeRelation = bytes(frame.beforeRelation());
        byte[] afterEdge = bytes(frame.afterEdge());
        Edges edges = graph.edges();
        for (int edge = 0; edge < edges.count(); edge++) {
            if (edge > 0) {
                out.put(separator);
            }
            out.put(beforeSource);
            out.put(ids[edges.from()[edge]]);
            out.put(beforeTarget);
            out.put(ids[edges.to()[edge]]);
            out.put(beforeRelation);
            out.put(relations[edges.relation()[edge]]);
            out.put(afterEdge);
        }
    }

    private void csv(Path folder) throws IOException {
        byte[] comma = bytes(",");
        byte[] end = bytes("\n");
        byte[][] ids = quoted(false);
        try (Text out = new Text(folder.resolve("nodes.csv"))) {
            out.put(bytes("id,name,kind\n"));
            for (int entity = 0; entity < graph.entities(); entity++) {
                out.put(ids[entity]);
                out.put(comma);
                out.put(quoted(graph.nameAt(entity), graph.nameLength(entity), false));
                out.put(comma);
                out.put(quoted(graph.kindAt(entity), graph.kindLength(entity), false));
                out.put(end);
            }
        }
        byte[][] relations = relations(false);
        Edges edges = graph.edges();
        try (Text out = new Text(folder.resolve("edges.csv"))) {
            out.put(bytes("source,relation,target\n"));
            for (int edge = 0; edge < edges.count(); edge++) {
                out.put(ids[edges.from()[edge]]);
                out.put(comma);
                out.put(relations[edges.relation()[edge]]);
                out.put(comma);
                out.put(ids[edges.to()[edge]]);
                out.put(end);
            }
        }
    }

    private byte[][] quoted(boolean always) {
        byte[][] ids = new byte[graph.entities()][];
        for (int entity = 0; entity < ids.length; entity++) {
            ids[entity] = quoted(graph.idAt(entity), graph.idLength(entity), always);
        }
        return ids;
    }

    private static byte[][] relations(boolean quoted) {
        return Tables.RELATIONS.stream()
                .map(relation -> bytes(quoted ? '"' + relation + '"' : relation))
                .toArray(byte[][]::new);
    }

    /** Quoted always, with backslashes, for DOT and JSON; or for CSV, where it must be, with quotes twice. */
    private byte[] quoted(int begin, int length, boolean always) {
        byte[] text = graph.nodes();
        boolean needed = always;
        for (int place = begin; place < begin + length; place++) {
            needed |= text[place] == ',' || text[place] == '"';
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(length + 2);
        if (needed) {
            out.write('"');
        }
        for (int place = begin; place < begin + length; place++) {
            if (text[place] == '"' || (always && text[place] == '\\')) {
                out.write(always ? '\\' : '"');
            }
            out.write(text[place]);
        }
        if (needed) {
            out.write('"');
        }
        return out.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
