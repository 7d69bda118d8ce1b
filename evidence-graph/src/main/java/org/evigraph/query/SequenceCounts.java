package org.evigraph.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.pathway.CountAnswer.Sequence;

/**
 * Counts pathways by how their steps read: a tree in columns, in which the sequences that begin alike share their
 * beginning. A few array look-ups for each step of each pathway. Belongs to one thread.
 */
final class SequenceCounts {
    private static final Comparator<Sequence> ORDER = Comparator.comparingLong(Sequence::count)
            .reversed()
            .thenComparing(Sequence::readings, SequenceCounts::compare);

    private final EvidenceGraph graph;
    private int nodes = 1;
    private int[] readings = new int[64];
    private int[] parents = new int[64];
    private int[] firstChildren = new int[64];
    private int[] nextSiblings = new int[64];
    private long[] counts = new long[64];
    private int at;

    SequenceCounts(EvidenceGraph graph) {
        this.graph = graph;
    }

    /** Begins a pathway. */
    void begin() {
        at = 0;
    }

    /**
     * Goes on with its next step.
     *
     * @param bits what {@link StepBits} says of it
     * @param claim that gives its reading, -1 for structure
     */
    void step(int bits, int claim) {
        at = child(at, reading(bits, claim));
    }

    private int reading(int bits, int claim) {
        return claim < 0 ? structural(bits) : 2 * graph.predicateOf(claim) + (StepBits.isInverse(bits) ? 1 : 0);
    }

    /** {@return a number for how a step reads, the same for those that read the same} */
    int reading(StepRow row, int place) {
        return reading(row.bits(place), row.claim(place));
    }

    /** Counts pathways that end with two more steps of some readings, or fewer if {@code more} is below zero. */
    void add(int first, int second, int more) {
        int node = child(child(at, first), second); // may make the columns longer
        counts[node] += more;
    }

    /** Ends and counts it. */
    void end() {
        counts[at]++;
    }

    /** {@return what was counted: the most frequent first, then by the readings} */
    List<Sequence> list() {
        List<Sequence> sequences = new ArrayList<>();
        for (int node = 1; node < nodes; node++) {
            if (counts[node] > 0) {
                sequences.add(new Sequence(path(node), counts[node]));
            }
        }
        sequences.sort(ORDER);
        return sequences;
    }

    /** Links come below zero, where no predicate is. */
    private static int structural(int bits) {
        Hop.Link link = StepBits.link(bits);
        if (link == null) {
            throw new IllegalStateException("A step without a claim is structure");
        }
        return -1 - link.ordinal();
    }

    private int child(int parent, int reading) {
        int child = firstChildren[parent];
        while (child != 0 && readings[child] != reading) {
            child = nextSiblings[child];
        }
        return child == 0 ? newChild(parent, reading) : child;
    }

    private int newChild(int parent, int reading) {
        if (nodes == counts.length) {
            int longer = 2 * nodes;
            readings = Arrays.copyOf(readings, longer);
            parents = Arrays.copyOf(parents, longer);
            firstChildren = Arrays.copyOf(firstChildren, longer);
            nextSiblings = Arrays.copyOf(nextSiblings, longer);
            counts = Arrays.copyOf(counts, longer);
        }
        int child = nodes++;
        readings[child] = reading;
        parents[child] = parent;
        nextSiblings[child] = firstChildren[parent];
        firstChildren[parent] = child;
        return child;
    }

    private List<String> path(int end) {
        List<String> path = new ArrayList<>();
        for (int node = end; node != 0; node = parents[node]) {
            path.add(name(readings[node]));
        }
        Collections.reverse(path);
        return path;
    }

    private String name(int reading) {
        if (reading < 0) {
            return Hop.Link.values()[-1 - reading].reading();
        }
        return (reading % 2 == 1 ? "<" : "") + graph.predicate(reading / 2).id();
    }

    private static int compare(List<String> one, List<String> other) {
        return Arrays.compare(one.toArray(String[]::new), other.toArray(String[]::new));
    }
}
