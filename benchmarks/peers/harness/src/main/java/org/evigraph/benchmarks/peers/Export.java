package org.evigraph.benchmarks.peers;

import java.io.IOException;
import java.nio.file.Path;

/**
 * How an engine writes the whole graph.
 *
 * @param mark a text that stands in the files a known number of times for each edge, so that they can be counted
 * @param marksAnEdge how many times
 * @param others how many times it stands elsewhere
 * @param writer writes into an empty folder
 */
public record Export(String mark, int marksAnEdge, int others, Writer writer) {
    /** Writes the graph. */
    @FunctionalInterface
    public interface Writer {
        /** Writes one or more files into an empty folder. */
        void write(Path folder) throws IOException;
    }
}
