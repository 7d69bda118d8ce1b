package org.evigraph.exporter.dot;

import java.util.List;

/** What stands above a drawing. */
final class Titles {
    private static final int WIDTH = 90;
    private static final int LONGEST = 360;

    private Titles() {}

    /** {@return a text in lines that fit above a drawing} */
    static List<String> wrapped(String text) {
        return Wrapping.lines(Wrapping.shortened(DotString.shown(text), LONGEST), WIDTH);
    }
}
