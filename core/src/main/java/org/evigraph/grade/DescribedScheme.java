package org.evigraph.grade;

import java.util.List;
import org.evigraph.grade.Scheme.Level;

/**
 * A scheme with what its publication says beyond the levels.
 *
 * @param order what the order of the levels says, in words
 * @param readings what the levels mean for one question each, where that differs; mostly none
 * @param notes what a reader must know besides
 */
public record DescribedScheme(Scheme scheme, String order, List<Reading> readings, List<String> notes) {
    /**
     * What the levels of a scheme mean for one question.
     *
     * @param question as the scheme tells questions apart
     * @param levels those that the scheme has for the question, in its order
     */
    public record Reading(String question, List<Level> levels) {
        /** Creates a reading. */
        public Reading {
            levels = List.copyOf(levels);
        }
    }

    /** Creates a described scheme. */
    public DescribedScheme {
        readings = List.copyOf(readings);
        notes = List.copyOf(notes);
    }

    /** {@return a scheme of which no more is known than it says itself} */
    public static DescribedScheme of(Scheme scheme) {
        return new DescribedScheme(scheme, "the best first", List.of(), List.of());
    }
}
