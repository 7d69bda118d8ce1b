package org.evigraph.pathway;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evigraph.grade.Certainty;
import org.evigraph.model.Citation;
import org.evigraph.model.Entity;
import org.evigraph.model.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The pathways that a question found.
 *
 * @param question as it was understood
 * @param truncation why the search stopped early, or {@code null} if it did not
 * @param found how many pathways there are in all; at least so many if the search stopped early
 * @param refuted how many more exist only through steps whose evidence only disputes
 * @param pathways the best first, at most as many as asked for
 * @param entities every entity on the pathways, by id
 * @param predicates every predicate of the claims on the pathways, by id
 * @param citations every publication behind the pathways, by id
 * @param suggestions what might help, if nothing was found
 */
public record PathwayAnswer(
        Question question,
        GraphSummary graph,
        @Nullable String truncation,
        long found,
        long refuted,
        List<Pathway> pathways,
        SortedMap<String, Entity> entities,
        SortedMap<String, Predicate> predicates,
        SortedMap<String, Citation> citations,
        List<String> suggestions)
        implements Answer {
    /** Creates an answer. */
    public PathwayAnswer {
        pathways = List.copyOf(pathways);
        entities = Collections.unmodifiableSortedMap(new TreeMap<>(entities));
        predicates = Collections.unmodifiableSortedMap(new TreeMap<>(predicates));
        citations = Collections.unmodifiableSortedMap(new TreeMap<>(citations));
        suggestions = List.copyOf(suggestions);
    }

    /** {@return whether the search stopped early} */
    public boolean truncated() {
        return truncation != null;
    }

    /**
     * The question, as it was understood.
     *
     * @param pattern as typed
     * @param waypoints the entities that the pattern names, in order
     * @param maxHops the most steps between two waypoints
     * @param limit the most pathways wanted
     * @param minCertainty the least certainty wanted, or {@code null} for any
     * @param population the population asked about, or {@code null} for any
     * @param rule how a pathway is graded
     * @param ranking what the pathways are ordered by
     * @param directed whether claims are read forward only
     * @param exact whether narrower entities may not stand in for the waypoints
     * @param claims whether each combination of claims is a pathway of its own
     * @param refuted whether refuted pathways are shown, last
     * @param include what every pathway must contain
     * @param exclude what no pathway may contain
     */
    public record Question(
            String pattern,
            List<EntityRef> waypoints,
            int maxHops,
            int limit,
            @Nullable Certainty minCertainty,
            @Nullable EntityRef population,
            String rule,
            Ranking ranking,
            boolean directed,
            boolean exact,
            boolean claims,
            boolean refuted,
            List<String> include,
            List<String> exclude) {
        /** Creates a question. */
        public Question {
            waypoints = List.copyOf(waypoints);
            include = List.copyOf(include);
            exclude = List.copyOf(exclude);
        }
    }
}
