package org.evigraph.exporter.json;

import java.util.stream.IntStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;

/** Two blanks a level, each member and item on a line of its own, but for lists of short texts, which share one. */
final class Layout extends DefaultPrettyPrinter {
    private static final long serialVersionUID = 1;

    private static final String INDENT = "  ";
    private static final LineIndenter LINES = new LineIndenter();
    private static final Indenter ONE_LINE = new FixedSpaceIndenter();

    private static final SerializableString BEFORE_VALUE = new SerializedString(": ");

    private final String separator;

    /** Lays out a document. */
    Layout() {
        this(0, "\n");
    }

    private Layout(int depth, String separator) {
        super(Separators.createDefaultInstance()
                .withRootSeparator(separator)
                .withObjectNameValueSpacing(Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator(""));
        indentObjectsWith(LINES);
        indentArraysWith(LINES);
        _nesting = depth;
        this.separator = separator;
    }

    /** {@return a layout that writes values as this one would now, as items of a list after the first} */
    Layout ofItems() {
        return new Layout(_nesting, ",\n" + INDENT.repeat(_nesting));
    }

    /** {@return what stands between two values} */
    String separator() {
        return separator;
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator to) {
        to.writeRaw(BEFORE_VALUE);
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator to) {
        LINES.writeSeparator(to, _nesting);
    }

    /** Writes {@code list}, which holds texts alone, on one line. */
    void onOneLine(Runnable list) {
        indentArraysWith(ONE_LINE);
        list.run();
        indentArraysWith(LINES);
    }

    /** Begins lines that are not indented far with bytes that were made once. */
    private static final class LineIndenter extends DefaultIndenter {
        private static final long serialVersionUID = 1;

        private static final int DEPTHS = 16;
        private static final SerializableString[] STARTS = starts("\n");
        private static final SerializableString[] SEPARATORS = starts(",\n");

        LineIndenter() {
            super(INDENT, "\n");
        }

        private static SerializableString[] starts(String before) {
            return IntStream.range(0, DEPTHS)
                    .mapToObj(depth -> new SerializedString(before + INDENT.repeat(depth)))
                    .toArray(SerializableString[]::new);
        }

        @Override
        public void writeIndentation(JsonGenerator to, int depth) {
            if (depth < DEPTHS) {
                to.writeRaw(STARTS[depth]);
            } else {
                super.writeIndentation(to, depth);
            }
        }

        /** Writes what stands between two members. */
        void writeSeparator(JsonGenerator to, int depth) {
            if (depth < DEPTHS) {
                to.writeRaw(SEPARATORS[depth]);
            } else {
                to.writeRaw(',');
                super.writeIndentation(to, depth);
            }
        }
    }
}
