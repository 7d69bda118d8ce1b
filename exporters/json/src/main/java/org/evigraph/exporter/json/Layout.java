package org.evigraph.exporter.json;

import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;

/** Two blanks a level, each member and item on a line of its own, but for lists of short texts, which share one. */
final class Layout extends DefaultPrettyPrinter {
    private static final long serialVersionUID = 1;

    private static final Indenter LINES = new DefaultIndenter("  ", "\n");
    private static final Indenter ONE_LINE = new FixedSpaceIndenter();

    Layout() {
        super(Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator(""));
        indentObjectsWith(LINES);
        indentArraysWith(LINES);
    }

    /** Writes {@code list}, which holds texts alone, on one line. */
    void onOneLine(Runnable list) {
        indentArraysWith(ONE_LINE);
        list.run();
        indentArraysWith(LINES);
    }
}
