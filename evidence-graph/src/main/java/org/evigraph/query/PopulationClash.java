package org.evigraph.query;

import java.util.Arrays;
import java.util.BitSet;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.graph.Structure;
import org.jspecify.annotations.Nullable;

/** Whether two steps speak of people who cannot be the same. */
final class PopulationClash {
    private final EvidenceGraph graph;

    PopulationClash(EvidenceGraph graph) {
        this.graph = graph;
    }

    /** {@return who excludes whom, if no one can belong to the people of both claims; else {@code null}} */
    @Nullable
    String between(int claim, int other) {
        int[] left = graph.populationsOf(claim);
        int[] right = graph.populationsOf(other);
        if (left.length == 0 || right.length == 0) {
            return null;
        }
        for (int one : left) {
            for (int another : right) {
                if (!exclude(one, another)) {
                    return null;
                }
            }
        }
        return graph.entity(left[0]).name() + " and " + graph.entity(right[0]).name() + " exclude each other";
    }

    /** What excludes a population excludes everybody in it. */
    private boolean exclude(int one, int another) {
        BitSet above = withBroader(another);
        BitSet own = withBroader(one);
        for (int broader = own.nextSetBit(0); broader >= 0; broader = own.nextSetBit(broader + 1)) {
            if (Arrays.stream(graph.links(Structure.EXCLUDES, broader)).anyMatch(above::get)
                    || Arrays.stream(graph.linksTo(Structure.EXCLUDES, broader)).anyMatch(above::get)) {
                return true;
            }
        }
        return false;
    }

    private BitSet withBroader(int population) {
        BitSet found = new BitSet();
        collect(population, found);
        return found;
    }

    private void collect(int population, BitSet found) {
        if (!found.get(population)) {
            found.set(population);
            for (int broader : graph.links(Structure.IS_A, population)) {
                collect(broader, found);
            }
        }
    }
}
