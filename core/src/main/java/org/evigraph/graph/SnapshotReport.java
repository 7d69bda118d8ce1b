package org.evigraph.graph;

import java.util.List;

/**
 * What a sound snapshot holds.
 *
 * @param version of the layout
 * @param bytes of the whole file
 * @param parts in the order in which they lie
 * @param graph that it holds
 */
public record SnapshotReport(int version, long bytes, List<Part> parts, EvidenceGraph graph) {
    /** Creates a report. */
    public SnapshotReport {
        parts = List.copyOf(parts);
    }

    /**
     * A part of it.
     *
     * @param name as messages and the format's page call it
     * @param bytes without padding
     * @param checksum CRC-32C, with the padding
     */
    public record Part(String name, long bytes, int checksum) {}
}
