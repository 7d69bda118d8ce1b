package org.evigraph.benchmarks.hetionet;

import java.util.Arrays;
import org.evigraph.graph.EvidenceGraph;

/**
 * The same questions as loops over int arrays, each written for its question: the limit that an engine can be held against.
 * Neighbours are grouped by relation, the target's are marked with a number that grows with every question.
 */
final class HandWritten {
    private final int[] stamps;
    private int question;
    private final int[][] binds;
    private final int[][] interacts;
    private final int[][] associated;
    private final int[][] any;

    HandWritten(EvidenceGraph graph) {
        int entities = graph.entityCount();
        stamps = new int[entities];
        binds = new int[entities][];
        interacts = new int[entities][];
        associated = new int[entities][];
        any = new int[entities][];
        for (int entity = 0; entity < entities; entity++) {
            binds[entity] = neighbours(graph, entity, "binds", true, false);
            interacts[entity] = neighbours(graph, entity, "interacts", true, true);
            associated[entity] = neighbours(graph, entity, "associates", true, false);
            any[entity] = neighbours(graph, entity, "", true, true);
        }
    }

    private static int[] neighbours(EvidenceGraph graph, int entity, String predicate, boolean out, boolean in) {
        int first = graph.firstOut(entity);
        int firstIn = graph.firstIn(entity);
        int[] found = new int[graph.firstOut(entity + 1) - first + graph.firstIn(entity + 1) - firstIn];
        int size = 0;
        for (int claim = first; out && claim < graph.firstOut(entity + 1); claim++) {
            if (isCalled(graph, claim, predicate)) {
                found[size++] = graph.objectOf(claim);
            }
        }
        for (int place = firstIn; in && place < graph.firstIn(entity + 1); place++) {
            if (isCalled(graph, graph.inClaim(place), predicate)) {
                found[size++] = graph.subjectOf(graph.inClaim(place));
            }
        }
        return Arrays.stream(found, 0, size).sorted().distinct().toArray();
    }

    private static boolean isCalled(EvidenceGraph graph, int claim, String predicate) {
        return predicate.isEmpty() || graph.predicate(graph.predicateOf(claim)).id().equals(predicate);
    }

    /** Compound-binds-Gene-associates-Disease. */
    long bindsAssociates(int compound, int disease) {
        mark(associated[disease]);
        long count = 0;
        for (int gene : binds[compound]) {
            count += stamps[gene] == question ? 1 : 0;
        }
        return count;
    }

    /** Compound-binds-Gene-interacts-Gene-associates-Disease. */
    long bindsInteractsAssociates(int compound, int disease) {
        mark(associated[disease]);
        long count = 0;
        for (int gene : binds[compound]) {
            for (int other : interacts[gene]) {
                count += stamps[other] == question ? 1 : 0;
            }
        }
        return count;
    }

    /** Every simple path of at most three steps, over any relation, read either way. */
    long atMostThree(int start, int end) {
        mark(any[end]);
        long count = stamps[start] == question ? 1 : 0;
        for (int first : any[start]) {
            if (first == end) {
                continue;
            }
            count += stamps[first] == question ? 1 : 0;
            for (int second : any[first]) {
                count += stamps[second] == question && second != start && second != end ? 1 : 0;
            }
        }
        return count;
    }

    private void mark(int[] entities) {
        question++;
        for (int entity : entities) {
            stamps[entity] = question;
        }
    }
}
