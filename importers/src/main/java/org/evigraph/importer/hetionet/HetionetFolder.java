package org.evigraph.importer.hetionet;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.evigraph.graph.EvidenceConsumer;
import org.evigraph.importer.Limits;
import org.evigraph.importer.Source;
import org.evigraph.importer.record.Losses;
import org.evigraph.importer.text.FaultException;
import org.evigraph.importer.text.Faults;
import org.evigraph.importer.text.TabbedRows;
import org.evigraph.importer.text.TextBytes;
import org.evigraph.model.FindingKind;
import org.evigraph.model.Location;

/** Finds the tables of a folder, and reads them. */
final class HetionetFolder {
    private static final String NODES = "nodes.tsv";
    private static final String EDGES = ".sif";
    private static final String SAMPLE = "sample";
    private static final String GZIP = ".gz";

    private final Source source;
    private final EvidenceConsumer consumer;
    private final Limits limits;

    HetionetFolder(Source source, EvidenceConsumer consumer, Limits limits) {
        this.source = source;
        this.consumer = consumer;
        this.limits = limits;
    }

    static boolean isNodes(String file) {
        String name = plain(file);
        return name.equals(NODES) || name.endsWith("-" + NODES);
    }

    static boolean isEdges(String file) {
        return plain(file).endsWith(EDGES);
    }

    private static String plain(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return name.endsWith(GZIP) ? name.substring(0, name.length() - GZIP.length()) : name;
    }

    void read() throws IOException {
        List<String> nodes =
                source.files().stream().filter(HetionetFolder::isNodes).toList();
        List<String> edges = edges();
        require(nodes, "a table of nodes (nodes.tsv or nodes.tsv.gz)");
        require(edges, "a table of edges (such as edges.sif or edges.sif.gz)");
        for (String file : nodes) {
            read(file);
        }
        for (String file : edges) {
            read(file);
        }
    }

    /** A sample beside a whole table is left out: it repeats it, or holds a part of what the table has not. */
    private List<String> edges() throws IOException {
        List<String> all =
                source.files().stream().filter(HetionetFolder::isEdges).toList();
        List<String> whole = all.stream().filter(file -> !isSample(file)).toList();
        if (whole.isEmpty()) {
            return all;
        }
        Losses losses = new Losses();
        for (String file : all) {
            if (isSample(file)) {
                losses.add(
                        Location.of(path(file)),
                        Faults.FILE,
                        "samples of edges beside a whole table",
                        "whole tables, as counts over a part of the edges mislead; left out",
                        "nothing, or name a sample beside the folder to have its edges too",
                        file);
            }
        }
        losses.tell(consumer);
        return whole;
    }

    private static boolean isSample(String file) {
        return file.toLowerCase(Locale.ROOT).contains(SAMPLE);
    }

    private void require(List<String> files, String expected) {
        if (files.isEmpty()) {
            consumer.accept(Faults.file(
                    FindingKind.MISSING_FIELD,
                    Location.of(source.name()),
                    "no such file in the folder",
                    expected,
                    "add it, or name another folder"));
        }
    }

    private void read(String file) throws IOException {
        try (var stream = source.open(file)) {
            readTable(stream, path(file), consumer, limits);
        }
    }

    static void readTable(java.io.InputStream stream, String name, EvidenceConsumer consumer, Limits limits)
            throws IOException {
        try (var text = TextBytes.open(stream, name, limits);
                var rows = new TabbedRows(text, name, limits)) {
            new TableReader(rows, consumer).read();
        } catch (FaultException e) {
            consumer.accept(e.finding());
        }
    }

    private String path(String file) {
        return source.name().endsWith("/") ? source.name() + file : source.name() + "/" + file;
    }
}
