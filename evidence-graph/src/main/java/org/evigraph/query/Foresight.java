package org.evigraph.query;

/**
 * The best that may come of an open pathway, as far as is known.
 *
 * @param best no pathway that comes of it ranks above this
 * @param level which of the outlook's levels it rests on
 * @param depth how far that level had looked if it is a guess; {@link #EXACT} if it is none
 * @param ahead the value of the way ahead that it rests on; 0 under the default rule
 */
record Foresight(Standing best, int level, int depth, double ahead) {
    static final int EXACT = -1;

    boolean isGuess() {
        return depth != EXACT;
    }
}
