package org.evigraph.exporter.json;

import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;

/** Two blanks a level, each member and item on a line of its own, but for lists of short texts, which share one. */
final class Layout extends DefaultPrettyPrinter {
    private static final long serialVersionUID = 1;

    private static final String INDENT = "  ";
    private static final Indenter LINES = new DefaultIndenter(INDENT, "\n");
    private static final Indenter ONE_LINE = new FixedSpaceIndenter();

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

    /** Writes {@code list}, which holds texts alone, on one line. */
    void onOneLine(Runnable list) {
        indentArraysWith(ONE_LINE);
        list.run();
        indentArraysWith(LINES);
    }
}
