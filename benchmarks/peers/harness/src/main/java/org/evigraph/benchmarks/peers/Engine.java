package org.evigraph.benchmarks.peers;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that holds a graph and answers questions about it, used as somebody would who knows it well.
 *
 * <p>Made by its constructor without arguments, loaded once, prepared once, then asked; one thread.
 */
public interface Engine {
    /** {@return what it is, in which version, and how it is used here} */
    String description();

    /** Loads the tables from their text; this is timed. */
    void load(Tables tables) throws Exception;

    /** {@return the bytes that it holds beside the heap, after {@link #load}} */
    default long bytesBesideHeap() throws Exception {
        return 0;
    }

    /**
     * Makes whatever helps to answer faster, such as indexes and prepared statements; this is not timed.
     *
     * @param pairs the pairs that questions will name by their place in this list
     */
    void prepare(List<Pair> pairs) throws Exception;

    /** {@return how it answers, or {@code null} if it has no way of its own} */
    @Nullable
    Question question(Workload workload);

    /** {@return how it writes the whole graph, or {@code null} if it has no way of its own} */
    default @Nullable Export export(Format format) {
        return null;
    }

    /** Lets go of files and memory. */
    default void close() throws IOException {}
}
