package org.evigraph.query.broken;

/** Answers differently on a slow machine. */
public final class SearchThatReadsTheClock {
    private SearchThatReadsTheClock() {}

    static long now() {
        return System.nanoTime();
    }
}
