package org.evigraph.query;

import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.graph.Structure;
import org.jspecify.annotations.Nullable;

/** Whether two steps speak of people who cannot be the same. */
final class PopulationClash {
    private static final int[] NONE = {};

    private final EvidenceGraph graph;

    PopulationClash(EvidenceGraph graph) {
        this.graph = graph;
    }

    /**
     * {@return who excludes whom among the people that a pathway's claims are on, each said once}
     *
     * @param claims -1 for structure
     */
    Set<String> within(int[] claims) {
        int[] onSome = onSome(claims);
        if (onSome.length < 2) {
            return Set.of(); // as with most
        }
        Set<String> found = new LinkedHashSet<>();
        for (int place = 0; place < onSome.length; place++) {
            for (int later = place + 1; later < onSome.length; later++) {
                String mismatch = between(onSome[place], onSome[later]);
                if (mismatch != null) {
                    found.add(mismatch);
                }
            }
        }
        return found;
    }

    /** {@return the claims that say on whom they are} */
    private int[] onSome(int[] claims) {
        int[] found = NONE;
        for (int claim : claims) {
            if (claim >= 0 && graph.populationsOf(claim).length > 0) {
                found = Arrays.copyOf(found, found.length + 1);
                found[found.length - 1] = claim;
            }
        }
        return found;
    }

    /** {@return who excludes whom, if no one can belong to the people of both claims; else {@code null}} */
    private @Nullable String between(int claim, int other) {
        int[] left = graph.populationsOf(claim);
        int[] right = graph.populationsOf(other);
        for (int one : left) {
            for (int another : right) {
                if (!exclude(one, another)) {
                    return null;
                }
            }
        }
        return graph.nameOf(left[0]) + " and " + graph.nameOf(right[0]) + " exclude each other";
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
