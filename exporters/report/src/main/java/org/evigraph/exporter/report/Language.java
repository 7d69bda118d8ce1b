package org.evigraph.exporter.report;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A language in which a report is written. Every text that comes in is plain, and is escaped here. */
interface Language {
    /** Opens the document. */
    void begin(String title) throws IOException;

    /** Writes a paragraph. */
    void paragraph(String text) throws IOException;

    /** Opens a table. */
    void table(List<String> header) throws IOException;

    /**
     * Writes a row of a table.
     *
     * @param first whether it is the first on its outcome
     * @param cells the lines of each cell
     */
    void row(boolean first, List<List<Item>> cells) throws IOException;

    /** Closes the table. */
    void endTable() throws IOException;

    /** Writes a heading and a list, each item with its mark. */
    void list(String heading, List<Entry> entries) throws IOException;

    /** Closes the document. */
    void end() throws IOException;

    /**
     * A line of a cell.
     *
     * @param text what it says
     * @param strong whether the eye should meet it first
     * @param marks the marks of footnotes and references after it
     */
    record Item(String text, boolean strong, List<String> marks) {
        /** Creates a line. */
        public Item {
            marks = List.copyOf(marks);
        }

        static Item plain(String text) {
            return new Item(text, false, List.of());
        }

        static Item strong(String text) {
            return new Item(text, true, List.of());
        }
    }

    /**
     * An item of a list below the table.
     *
     * @param address where it can be opened, or {@code null}
     */
    record Entry(String mark, String text, @Nullable String address) {}
}
