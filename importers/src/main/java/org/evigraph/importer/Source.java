package org.evigraph.importer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Bytes to read: a file, a folder of files, a stream, a resource. */
public interface Source {
    /** {@return the name for messages, as the user gave it} */
    String name();

    /** {@return whether this is a folder} */
    default boolean isFolder() {
        return false;
    }

    /** {@return whether it can be opened again and again; a stream cannot} */
    default boolean isReopenable() {
        return false;
    }

    /**
     * Opens the file. The caller closes it.
     *
     * @throws UnreadableException if it cannot be opened, or is a folder
     */
    InputStream open() throws IOException;

    /**
     * {@return the file for reading at any place, or {@code null} if the bytes only come one behind another}
     *
     * <p>The caller closes it.
     *
     * @throws UnreadableException if it cannot be opened, or is a folder
     */
    default @Nullable FileChannel channel() throws IOException {
        return null;
    }

    /**
     * {@return how many bytes the file has, or -1 if that is not known before it was read}
     *
     * @throws UnreadableException if it is not there
     */
    default long size() throws IOException {
        return -1;
    }

    /**
     * {@return how many bytes one of the {@link #files} has, or -1 if that is not known before it was read}
     *
     * @throws UnreadableException if it is not there
     */
    default long size(String file) throws IOException {
        return -1;
    }

    /**
     * {@return the names of the files that lie directly in the folder, in order}
     *
     * @throws UnreadableException if it cannot be opened, or is no folder
     */
    default List<String> files() throws IOException {
        throw new UnreadableException(name(), "this is not a folder", "give a folder", null);
    }

    /**
     * Opens one of the {@link #files}. The caller closes it.
     *
     * @throws UnreadableException if it cannot be opened
     */
    default InputStream open(String file) throws IOException {
        throw new UnreadableException(name(), "this is not a folder", "give a folder", null);
    }

    /**
     * {@return a file or folder}
     *
     * <p>Nothing is opened yet. A pipe or a device is refused when opened, since it could keep the reader waiting for
     * ever.
     */
    static Source of(Path path) {
        return new PathSource(path);
    }

    /**
     * {@return a stream that can be read once}
     *
     * @param name for messages; its ending may tell the format
     */
    static Source of(String name, InputStream stream) {
        return new Source() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public InputStream open() {
                return stream;
            }
        };
    }
}
