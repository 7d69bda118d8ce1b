package org.evigraph.benchmarks.peers;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/**
 * Sixteen relations of Hetionet as plain text, in Hetionet's own columns: what every engine loads.
 *
 * @param folder holds {@code nodes.tsv} (id, name, kind) and {@code edges.sif} (source, metaedge, target)
 */
public record Tables(Path folder) {
    /** The relations, by Hetionet's abbreviations, sorted. */
    public static final List<String> RELATIONS = List.of(
            "AdG", "AuG", "CbG", "CdG", "CpD", "CrC", "CtD", "CuG", "DaG", "DdG", "DlA", "DrD", "DuG", "GcG", "GiG",
            "Gr>G");

    private static final Set<String> KINDS = Set.of("Anatomy", "Compound", "Disease", "Gene");
    private static final String TREATS = "CtD";

    /** {@return the table of nodes} */
    public Path nodes() {
        return folder.resolve("nodes.tsv");
    }

    /** {@return the table of edges} */
    public Path edges() {
        return folder.resolve("edges.sif");
    }

    /** {@return the tables, taken out of Hetionet's compressed ones} */
    static Tables extract(Path hetionet, Path folder) throws IOException {
        Files.createDirectories(folder);
        Tables tables = new Tables(folder);
        extract(hetionet.resolve("nodes.tsv.gz"), tables.nodes(), 2, KINDS);
        extract(hetionet.resolve("edges.sif.gz"), tables.edges(), 1, Set.copyOf(RELATIONS));
        return tables;
    }

    private static void extract(Path from, Path to, int column, Set<String> wanted) throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                        new GZIPInputStream(Files.newInputStream(from)), StandardCharsets.UTF_8));
                BufferedWriter out = Files.newBufferedWriter(to)) {
            out.write(lines.readLine() + "\n");
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (wanted.contains(line.split("\t", -1)[column])) {
                    out.write(line + "\n");
                }
            }
        }
    }

    /** {@return the pairs of a compound and a disease that it treats, in the order of the table} */
    List<Pair> pairs() throws IOException {
        List<Pair> pairs = new ArrayList<>();
        readEdges((source, relation, target) -> {
            if (relation.equals(TREATS)) {
                pairs.add(new Pair(source, target));
            }
        });
        return pairs;
    }

    /** Reads the nodes, for an engine that has no reader of its own. */
    public void readNodes(Row row) throws IOException {
        read(nodes(), row);
    }

    /** Reads the edges, for an engine that has no reader of its own. */
    public void readEdges(Row row) throws IOException {
        read(edges(), row);
    }

    private static void read(Path file, Row row) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            lines.readLine(); // the names of the columns
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int first = line.indexOf('\t');
                int second = line.indexOf('\t', first + 1);
                row.accept(line.substring(0, first), line.substring(first + 1, second), line.substring(second + 1));
            }
        }
    }

    /** Takes a row of three columns. */
    @FunctionalInterface
    public interface Row {
        /** Takes a row. */
        void accept(String first, String second, String third) throws IOException;
    }
}
