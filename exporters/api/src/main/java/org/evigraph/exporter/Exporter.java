package org.evigraph.exporter;

import java.io.IOException;
import java.util.List;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.pathway.Answer;

/**
 * Writes graphs and answers in one format.
 *
 * <p>Found as a service: see {@link Exporters}. Text that came from a file is escaped for the format's readers, and
 * whatever the format cannot hold, or must change, is counted in the report.
 *
 * <p><b>Order.</b> That of the graph or the answer; the same input gives the same bytes.
 *
 * <p><b>Cost.</b> One pass, in memory that does not grow with the graph.
 *
 * <p><b>Threads.</b> Stateless, safe to share. What has many claims may be written with the help of the common pool, in
 * order.
 */
public interface Exporter {
    /** {@return the word that names the format on the command line, in lower case} */
    String format();

    /** {@return what the format is for, in a line} */
    String description();

    /** {@return the extensions of its files, without the dot and in lower case, the usual one first} */
    List<String> extensions();

    /** {@return whether a graph becomes a folder of files; an answer is always one file} */
    boolean writesFolders();

    /** {@return whether the format can hold a graph} */
    default boolean writesGraphs() {
        return true;
    }

    /** {@return whether the format can hold an answer of that kind} */
    default boolean writes(Class<? extends Answer> kind) {
        return true;
    }

    /**
     * Writes a graph.
     *
     * @return what was dropped, changed or guarded on the way
     * @throws IllegalArgumentException if the format cannot hold a graph; nothing is written then
     * @throws IOException if the destination cannot be written to; what was written until then is no whole file
     */
    ExportReport write(EvidenceGraph graph, Destination to, ExportOptions options) throws IOException;

    /**
     * Writes an answer, as one file.
     *
     * @return what was dropped, changed or guarded on the way
     * @throws IllegalArgumentException if the format cannot hold an answer of this kind; nothing is written then
     * @throws IOException if the destination cannot be written to; what was written until then is no whole file
     */
    ExportReport write(Answer answer, Destination to, ExportOptions options) throws IOException;
}
