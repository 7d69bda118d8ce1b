package org.evigraph.query;

import java.util.EnumSet;
import java.util.Set;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.pattern.EdgePattern;

/**
 * Which claims and links a pattern's edge admits, and which way it reads them.
 *
 * @param predicates for each predicate of the graph, {@link #FORWARD} and {@link #BACKWARD} as far as they are admitted;
 *     both for a symmetric one that is. Not to be changed
 * @param links the structural links that are steps
 * @param steps what a step must meet beside
 */
@SuppressWarnings("ArrayRecordComponent") // a column for the search; never compared
record Admission(byte[] predicates, Set<Hop.Link> links, StepConditions steps) {
    static final byte FORWARD = 1;
    static final byte BACKWARD = 2;

    /**
     * {@return what an edge admits}
     *
     * @param query whose pattern the edge stands in
     * @throws org.evigraph.pattern.PatternSyntaxException if a word on the edge means nothing in this graph
     */
    static Admission of(
            EvidenceGraph graph,
            EdgePattern edge,
            StepConditions steps,
            Restrictions restrictions,
            PathwayQuery query) {
        boolean directed = query.directed();
        byte[] predicates = new byte[graph.predicates().size()];
        Set<Hop.Link> links = EnumSet.noneOf(Hop.Link.class);
        EdgeLabels labels =
                edge.predicates().isEmpty() ? null : EdgeLabels.of(graph, edge.predicates(), query.pattern());
        for (int predicate = 0; predicate < predicates.length; predicate++) {
            if (restrictions.excludesPredicate(predicate)) {
                continue;
            }
            boolean named = labels == null || labels.predicates().get(predicate);
            boolean turned = labels != null && labels.turned().get(predicate);
            predicates[predicate] = (byte) ((named ? ways(graph, edge, predicate, directed) : 0)
                    | (turned ? turned(ways(graph, edge, predicate, directed)) : 0));
        }
        for (Hop.Link link : Hop.Link.values()) {
            if (labels == null ? isWalked(link, edge, directed) : labels.admits(link, edge.direction())) {
                links.add(link);
            }
        }
        return new Admission(predicates, links, steps);
    }

    private static int ways(EvidenceGraph graph, EdgePattern edge, int predicate, boolean directed) {
        boolean symmetric = graph.predicate(predicate).symmetric();
        boolean invertible = graph.predicate(predicate).inverseReading() != null;
        return switch (edge.direction()) {
            case ARROW -> symmetric || (invertible && !directed) ? FORWARD | BACKWARD : FORWARD;
            case RIGHT -> symmetric ? FORWARD | BACKWARD : FORWARD;
            case LEFT -> symmetric ? FORWARD | BACKWARD : BACKWARD;
            case BOTH -> FORWARD | BACKWARD;
        };
    }

    private static int turned(int ways) {
        return ((ways & FORWARD) != 0 ? BACKWARD : 0) | ((ways & BACKWARD) != 0 ? FORWARD : 0);
    }

    private static boolean isWalked(Hop.Link link, EdgePattern edge, boolean directed) {
        return switch (edge.direction()) {
            case ARROW -> !(directed && link.isBackward());
            case RIGHT -> !link.isBackward();
            case LEFT -> link.isBackward();
            case BOTH -> true;
        };
    }

    boolean forward(int predicate) {
        return (predicates[predicate] & FORWARD) != 0;
    }

    boolean backward(int predicate) {
        return (predicates[predicate] & BACKWARD) != 0;
    }
}
