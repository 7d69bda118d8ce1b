package org.evigraph.pathway;

import java.util.List;
import org.evigraph.model.Coded;

/**
 * What a search for a name found.
 *
 * @param text as typed
 * @param found how many hits there are in all
 * @param hits the best first, at most as many as asked for
 */
public record SearchAnswer(String text, GraphSummary graph, long found, List<Hit> hits) implements Answer {
    /** Creates an answer. */
    public SearchAnswer {
        hits = List.copyOf(hits);
    }

    /** What a hit is. */
    public enum Kind implements Coded {
        /** An entity. */
        ENTITY("entity"),
        /** A publication. */
        CITATION("citation"),
        /** A line of evidence. */
        EVIDENCE("evidence");

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
     * One hit.
     *
     * @param id what {@code evigraph show} takes
     * @param name for people
     * @param matched the text in which the words were found
     * @param claims how many claims it takes part in
     */
    public record Hit(Kind kind, String id, String name, List<String> categories, String matched, int claims) {
        /** Creates a hit. */
        public Hit {
            categories = List.copyOf(categories);
        }
    }
}
