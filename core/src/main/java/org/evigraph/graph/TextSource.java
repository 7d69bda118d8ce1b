package org.evigraph.graph;

import org.jspecify.annotations.Nullable;

/** Texts by number; zero stands for a text that is not known. */
interface TextSource {
    /** {@return the text, made of its bytes} */
    String require(int number);

    /** {@return the text, or {@code null} for number zero} */
    default @Nullable String get(int number) {
        return number == 0 ? null : require(number);
    }
}
