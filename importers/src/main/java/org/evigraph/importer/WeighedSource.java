package org.evigraph.importer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Opens a file only if the graph of all that was opened may fit into memory.
 *
 * <p>Belongs to one thread.
 */
final class WeighedSource implements Source {
    private static final String FIX = "give Java more memory, as with EVIGRAPH_JAVA_OPTS=-Xmx8g";

    private final Source source;
    private final double memoryPerByte;
    private double needed;

    /**
     * Weighs what is opened of a source.
     *
     * @param memoryPerByte as {@link Importer#leastMemoryPerByte} says
     */
    WeighedSource(Source source, double memoryPerByte) {
        this.source = source;
        this.memoryPerByte = memoryPerByte;
    }

    private void weigh(long size) throws UnreadableException {
        needed += Math.max(0, size) * memoryPerByte;
        Room.require((long) needed, name(), FIX);
    }

    @Override
    public String name() {
        return source.name();
    }

    @Override
    public boolean isFolder() {
        return source.isFolder();
    }

    @Override
    public boolean isReopenable() {
        return source.isReopenable();
    }

    @Override
    public InputStream open() throws IOException {
        weigh(source.size());
        return source.open();
    }

    @Override
    public InputStream open(String file) throws IOException {
        weigh(source.size(file));
        return source.open(file);
    }

    @Override
    public @Nullable FileChannel channel() throws IOException {
        weigh(source.size());
        return source.channel();
    }

    @Override
    public List<String> files() throws IOException {
        return source.files();
    }

    @Override
    public long size() throws IOException {
        return source.size();
    }

    @Override
    public long size(String file) throws IOException {
        return source.size(file);
    }
}
