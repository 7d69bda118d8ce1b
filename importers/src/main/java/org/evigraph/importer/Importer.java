package org.evigraph.importer;

import java.io.IOException;
import java.util.List;
import org.evigraph.graph.EvidenceConsumer;
import org.evigraph.graph.EvidenceGraph;
import org.jspecify.annotations.Nullable;

/**
 * Reads one format. Found as a service; see {@link Importers}.
 *
 * <p><b>Faults.</b> What is wrong inside a source is pushed as a finding, with its place; the record that holds it is left
 * out and reading goes on, so that one run reports all faults. A fault after which nothing can be understood ends the
 * source. Nothing is repaired, guessed or dropped in silence.
 *
 * <p><b>Cost.</b> One pass, and memory for one record at a time, unless the format says otherwise.
 *
 * <p><b>Threads.</b> Stateless, safe to share.
 */
public interface Importer {
    /** {@return the word that names the format on a command line, in lower case} */
    String format();

    /** {@return the format in one line, for people} */
    String description();

    /** {@return how names of files in this format end, without the dot, in lower case; the usual one first} */
    List<String> extensions();

    /** {@return whether a source of this format may be a folder} */
    boolean readsFolders();

    /** {@return whether a folder that holds files of these names is of this format beyond doubt} */
    default boolean recognisesFolder(List<String> files) {
        return false;
    }

    /**
     * {@return whether a file that starts with this line is of this format}
     *
     * <p>Asked of those importers whose {@link #extensions} several share, as tables of many kinds end in {@code tsv}.
     */
    default boolean recognisesHeader(String firstLine) {
        return true;
    }

    /**
     * {@return bytes of memory that a graph takes at the very least for each byte of a source; zero if nobody can tell}
     *
     * <p>A source that would need more than there is is refused before it is read. docs/limits.md lists the figures, which lie
     * far below what was measured.
     */
    default double leastMemoryPerByte() {
        return 0;
    }

    /**
     * Reads a source to its end.
     *
     * @param consumer takes records and findings as they come
     * @throws UnreadableException if the source cannot be opened, or is a folder in place of a file or the reverse
     * @throws IOException if reading fails on the way
     */
    void read(Source source, EvidenceConsumer consumer, Limits limits) throws IOException;

    /**
     * {@return the graph that a source holds as it is, or {@code null} if the format holds records of which a graph must
     * be built}
     *
     * <p>Asked first when a source stands alone, with nothing to be merged with.
     *
     * @throws UnreadableException if the source cannot be opened
     * @throws IOException if reading fails on the way, or the source is damaged
     */
    default @Nullable EvidenceGraph readBuilt(Source source, Limits limits) throws IOException {
        return null;
    }
}
