package org.evigraph.exporter;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** Where an exporter's files go. The exporter chooses their names, never from the data. */
public interface Destination {
    /**
     * {@return a stream to a new file of that name}
     *
     * <p>The exporter closes one file before it opens the next.
     *
     * @param fileName a plain name, without a folder
     * @throws IOException if the file cannot be written to
     */
    OutputStream open(String fileName) throws IOException;

    /** {@return a destination that writes to a stream, whatever the file's name; it is flushed and stays open} */
    static Destination of(OutputStream single) {
        return fileName -> new UnclosedStream(single);
    }

    /**
     * {@return a destination that writes to files in a folder, which is made when the first file is opened}
     *
     * <p>A file that is there already is overwritten in place: whoever wants the old folder or the new one, and
     * nothing between, writes to a folder beside it and moves that.
     */
    static Destination folder(Path folder) {
        return new FolderDestination(folder);
    }
}
