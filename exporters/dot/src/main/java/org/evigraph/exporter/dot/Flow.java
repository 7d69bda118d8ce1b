package org.evigraph.exporter.dot;

import java.util.ArrayList;
import java.util.List;

/** Which way a drawing reads. */
enum Flow {
    /** From left to right, labels above their lines: good for short pathways. */
    RIGHT("LR", "0.25", "0.4"),
    /** From top to bottom, labels right of their lines: what is long would not fit a page otherwise. */
    DOWN("TB", "0.35", "0.35");

    private static final int LABEL_WIDTH = 24;
    private static final int MOST_COLUMNS = 3;
    private static final String MARGIN = "\u00A0\u00A0";

    private final String direction;
    private final String besides;
    private final String between;

    Flow(String direction, String besides, String between) {
        this.direction = direction;
        this.besides = besides;
        this.between = between;
    }

    /** {@return the way for so many columns of nodes} */
    static Flow of(int columns) {
        return columns > MOST_COLUMNS ? DOWN : RIGHT;
    }

    /** Sets direction and distances of a graph. */
    void apply(Attributes graph) {
        graph.with("rankdir", direction).with("nodesep", besides).with("ranksep", between);
    }

    /** {@return the label of a line, wrapped} */
    DotString label(List<String> lines) {
        List<String> wrapped = new ArrayList<>();
        lines.forEach(line -> wrapped.addAll(Wrapping.balanced(DotString.shown(line), LABEL_WIDTH)));
        return this == RIGHT
                ? DotString.centred(wrapped)
                : DotString.left(wrapped.stream().map(MARGIN::concat).toList());
    }
}
