package org.evigraph.benchmarks.scale;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What one process found out, a number under each name, printed as lines that another process reads. Names that begin with
 * {@code graph.} are the same in every run, all others are times and what depends on the machine.
 */
record Measured(Map<String, Double> numbers) {
    static Measured nothing() {
        return new Measured(new TreeMap<>());
    }

    /** {@return what such lines say; other lines are passed over} */
    static Measured parse(Iterable<String> lines) {
        Measured made = nothing();
        for (String line : lines) {
            int gap = line.indexOf('\t');
            if (gap > 0) {
                made.put(line.substring(0, gap), Double.parseDouble(line.substring(gap + 1)));
            }
        }
        return made;
    }

    /** Keeps a number and prints it at once, so that a run that ends early still tells what it knew. */
    void tell(String name, double number) {
        put(name, number);
        System.out.printf(Locale.ROOT, "%s\t%s%n", name, number);
    }

    void tell(String name, long number) {
        tell(name, (double) number);
    }

    void put(String name, double number) {
        numbers.put(name, number);
    }

    /** {@return the number, or not a number where nothing was measured} */
    double get(String name) {
        return numbers.getOrDefault(name, Double.NaN);
    }
}
