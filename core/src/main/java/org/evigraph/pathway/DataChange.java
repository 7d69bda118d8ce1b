package org.evigraph.pathway;

import java.util.List;
import java.util.StringJoiner;
import org.evigraph.model.Coded;
import org.jspecify.annotations.Nullable;

/**
 * One difference between two graphs: a thing that only one of them holds, or that both hold and describe otherwise.
 *
 * @param id of the thing; of a grade, the id of the line that carries it; of what a graph says of itself, its name
 * @param name the thing in a few words
 * @param claim the claim that a line or a grade belongs to, as it is in the second graph, or in the first if it is gone;
 *     {@code null} for other things
 * @param fields what is different, in the order of the model; empty if the thing was added or removed
 */
public record DataChange(
        What what,
        Kind kind,
        String id,
        String name,
        @Nullable ClaimRef claim,
        List<FieldChange> fields) {
    /** What kind of thing it is. */
    public enum What implements Coded {
        /** What a graph says of itself. */
        GRAPH("graph"),
        /** A category that a graph declares. */
        CATEGORY("category"),
        /** A grading scheme that a graph declares. */
        SCHEME("scheme"),
        /** A predicate. */
        PREDICATE("predicate"),
        /** An entity. */
        ENTITY("entity"),
        /** A claim: its proposition, which is never changed, as another proposition is another claim. */
        CLAIM("claim"),
        /** A line of evidence, but for its grades. */
        EVIDENCE("evidence"),
        /** A grade on a line of evidence that both graphs hold. */
        GRADE("grade"),
        /** A publication. */
        CITATION("citation");

        private final String code;

        What(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** What became of it. */
    public enum Kind implements Coded {
        /** Only the second graph holds it. */
        ADDED("added"),
        /** Only the first graph holds it. */
        REMOVED("removed"),
        /** Both hold it, and describe it otherwise. */
        CHANGED("changed");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /**
     * A claim as a change names it.
     *
     * @param sentence what it states, in words
     */
    public record ClaimRef(String id, String sentence) {}

    /**
     * What is different in one field.
     *
     * @param field as the native formats call it; a key of an open list stands after a dot
     * @param before the values that only the first graph has; all of them, if only their order is different
     * @param after the values that only the second graph has; likewise
     */
    public record FieldChange(String field, List<String> before, List<String> after) {
        /** Creates a change. */
        public FieldChange {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }

        private String inWords() {
            return field + " " + inWords(before) + " -> " + inWords(after);
        }

        private static String inWords(List<String> values) {
            return values.isEmpty() ? "nothing" : String.join(", ", values);
        }
    }

    /** Creates a change. */
    public DataChange {
        fields = List.copyOf(fields);
    }

    /**
     * {@return the change in a line, as in {@code evidence pml-095 removed: supports, cohort, PMID:21832229} or
     * {@code citation PMID:16107614 changed: status current -> retracted}}
     */
    public String inWords() {
        StringJoiner details = new StringJoiner("; ", ": ", "").setEmptyValue(name.isEmpty() ? "" : ": " + name);
        fields.forEach(field -> details.add(field.inWords()));
        return what.code() + " " + id + " " + kind.code() + details;
    }
}
