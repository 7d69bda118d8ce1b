package org.evigraph.benchmarks.scale;

import java.util.SplittableRandom;

/**
 * Draws numbers below a limit, a few of them very often.
 *
 * <p><b>Method.</b> The square of a uniform number, so that the thing of rank <i>r</i> is met in proportion to
 * <i>r</i><sup>-1/2</sup> and the number of things with <i>d</i> claims falls as <i>d</i><sup>-3</sup>, as under
 * preferential attachment. Ranks are scattered over the numbers, so that hubs are not neighbours in memory.
 *
 * <p><b>Source.</b> Barabási and Albert (1999), doi:10.1126/science.286.5439.509, for the exponent.
 */
record PowerLaw(int size, int stride) {
    private static final double GOLDEN = 0.6180339887498949;

    /** {@return what draws numbers below {@code size}, which is above 0} */
    static PowerLaw over(int size) {
        int stride = Math.max(1, (int) (size * GOLDEN));
        while (commonDivisor(stride, size) > 1) {
            stride++;
        }
        return new PowerLaw(size, stride);
    }

    private static int commonDivisor(int one, int other) {
        return other == 0 ? one : commonDivisor(other, one % other);
    }

    int draw(SplittableRandom random) {
        double drawn = random.nextDouble();
        return ofRank((int) (drawn * drawn * size));
    }

    /** {@return the number that is drawn most often, after {@code rank} others} */
    int ofRank(int rank) {
        return (int) ((long) rank * stride % size);
    }
}
