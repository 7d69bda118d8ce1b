package org.evigraph.importer;

import java.util.Map;
import java.util.TreeMap;

/**
 * The limits that an importer keeps to, so that no source can exhaust the machine. Immutable.
 *
 * <pre>{@code
 * new GraphReader().limits(Limits.DEFAULT.with(Limit.RECORDS, 100_000_000))
 * }</pre>
 */
public final class Limits {
    /** Every limit where it stands by default. */
    public static final Limits DEFAULT = new Limits(Map.of());

    private final Map<Limit, Long> moved;

    private Limits(Map<Limit, Long> moved) {
        this.moved = moved;
    }

    /** {@return where a limit lies} */
    public long of(Limit limit) {
        return moved.getOrDefault(limit, limit.standard());
    }

    /**
     * {@return a copy in which one limit lies elsewhere}
     *
     * @throws IllegalArgumentException if {@code value} is below 1
     */
    public Limits with(Limit limit, long value) {
        if (value < 1) {
            throw new IllegalArgumentException(
                    "Limit " + limit.code() + " cannot be " + value + ". Expected a number from 1.");
        }
        Map<Limit, Long> copy = new TreeMap<>(moved);
        copy.put(limit, value);
        return new Limits(copy);
    }

    @Override
    public String toString() {
        return "Limits" + moved;
    }
}
