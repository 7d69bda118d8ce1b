package org.evigraph.pattern;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a pathway gets from one place of a pattern to the next.
 *
 * @param direction which way claims are read
 * @param predicates ids or readings, one of which must fit, or one that it is a kind of; empty for any
 * @param least the fewest steps, from 1
 * @param most the most steps, at least {@code least}; {@code null} for as many as the question allows
 * @param where what each of the steps must meet, or {@code null}
 */
public record EdgePattern(
        Direction direction,
        List<String> predicates,
        int least,
        @Nullable Integer most,
        @Nullable Condition where) {
    /** The most steps that can be written. */
    public static final int MOST_STEPS = 10_000;

    /** The highest number of steps that an edge can take at least. */
    public static final int MOST_LEAST_STEPS = 62;

    /** Which way claims are read, seen from the left. */
    public enum Direction {
        /** As in {@code ->}: either way, backward only where the predicate has a reading for it; forward if so asked. */
        ARROW,
        /** As in {@code -[]->}: from subject to object; a symmetric predicate both ways. */
        RIGHT,
        /** As in {@code <-[]-}: from object to subject; a symmetric predicate both ways. */
        LEFT,
        /** As in {@code -[]-}: either way. */
        BOTH
    }

    /** Creates an edge. */
    public EdgePattern {
        predicates = List.copyOf(predicates);
        if (least < 1 || least > MOST_LEAST_STEPS) {
            throw new IllegalArgumentException("An edge takes at least from 1 to " + MOST_LEAST_STEPS + " steps");
        }
        if (most != null && (most < least || most > MOST_STEPS)) {
            throw new IllegalArgumentException("An edge has from 1 to " + MOST_STEPS + " steps, the fewest first");
        }
        if (predicates.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("A predicate is not blank");
        }
        if (direction == Direction.ARROW && !(predicates.isEmpty() && least == 1 && most == null && where == null)) {
            throw new IllegalArgumentException("An arrow has no predicates, number of steps or condition");
        }
        if (where != null && !where.fields().allMatch(field -> field.isOf(false))) {
            throw new IllegalArgumentException("A step does not have all that the condition speaks of: " + where);
        }
    }

    /** {@return the arrow of the shorthand: from one step to as many as the question allows, over any claim} */
    public static EdgePattern arrow() {
        return new EdgePattern(Direction.ARROW, List.of(), 1, null, null);
    }

    /** {@return one step over claims with one of these predicates} */
    public static EdgePattern step(Direction direction, String... predicates) {
        return new EdgePattern(direction, List.of(predicates), 1, 1, null);
    }

    boolean isArrow() {
        return direction == Direction.ARROW;
    }
}
