package org.evigraph.query;

/** What becomes of a pathway by one more step; with the place of the step in its row, as one number. */
enum Following {
    /** It goes on within its segment. */
    GOES_ON,
    /** It is at the end of its segment, and goes on with the next. */
    ARRIVES,
    /** It is whole. */
    ENDS;

    private static final Following[] ALL = values();

    int at(int place) {
        return ALL.length * place + ordinal();
    }

    static Following of(int number) {
        return ALL[number % ALL.length];
    }

    static int place(int number) {
        return number / ALL.length;
    }

    /** {@return whether one comes after another of the same rank, as {@link OpenPathway#BEST_FIRST} has them} */
    static boolean isBehind(StepRow row, int one, int other) {
        int place = place(one);
        int otherPlace = place(other);
        if (row.end(place) != row.end(otherPlace)) {
            return row.end(place) > row.end(otherPlace);
        }
        boolean ends = of(one) == ENDS;
        return ends == (of(other) == ENDS) ? row.claim(place) > row.claim(otherPlace) : ends;
    }
}
