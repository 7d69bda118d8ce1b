package org.evigraph.benchmarks.scale;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * How long each of many things took, in microseconds: on the wall, and on the processor, which is what counts where others
 * are at work too. To ask for the latter takes a fraction of a microsecond.
 */
final class Times {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final double[] wall;
    private final double[] processor;

    private Times(double[] wall, double[] processor) {
        this.wall = wall;
        this.processor = processor;
    }

    /** Does one thing after another, by its place. */
    static Times of(int count, IntConsumer each) {
        double[] wall = new double[count];
        double[] processor = new double[count];
        for (int place = 0; place < count; place++) {
            long used = THREADS.getCurrentThreadCpuTime();
            long begin = System.nanoTime();
            each.accept(place);
            wall[place] = (System.nanoTime() - begin) / 1e3;
            processor[place] = (THREADS.getCurrentThreadCpuTime() - used) / 1e3;
        }
        return new Times(wall, processor);
    }

    /** {@return those at the places that are marked} */
    Times where(boolean... marked) {
        int[] places =
                IntStream.range(0, wall.length).filter(place -> marked[place]).toArray();
        return new Times(
                Arrays.stream(places).mapToDouble(place -> wall[place]).toArray(),
                Arrays.stream(places).mapToDouble(place -> processor[place]).toArray());
    }

    void tell(Measured measured, String name) {
        tell(measured, name, "Micros", wall);
        tell(measured, name, "ProcessorMicros", processor);
    }

    private static void tell(Measured measured, String name, String clock, double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        if (sorted.length > 0) {
            measured.tell(name + ".median" + clock, sorted[sorted.length / 2]);
            measured.tell(name + ".p99" + clock, sorted[(int) Math.ceil(sorted.length * 0.99) - 1]);
            measured.tell(name + ".max" + clock, sorted[sorted.length - 1]);
        }
    }
}
