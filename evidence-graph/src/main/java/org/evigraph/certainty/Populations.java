package org.evigraph.certainty;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.graph.Structure;
import org.evigraph.pathway.Assessment.Fit;

/**
 * How the people in the evidence meet the people asked about.
 *
 * <p><b>Source.</b> Indirectness of population: Guyatt et al. (2011), doi:10.1016/j.jclinepi.2011.04.014.
 */
final class Populations {
    private final EvidenceGraph graph;
    private final int asked;
    private final int[] fitting;

    /** Asks about a population and everything below it; -1 for any. */
    Populations(EvidenceGraph graph, int asked) {
        this.graph = graph;
        this.asked = asked;
        this.fitting = asked < 0 ? new int[0] : graph.descendants(asked);
    }

    Fit fit(int claim) {
        if (asked < 0) {
            return Fit.NOT_ASKED;
        }
        int[] studied = graph.populationsOf(claim);
        if (studied.length == 0) {
            return Fit.UNSPECIFIED;
        }
        return Arrays.stream(studied).anyMatch(population -> Arrays.binarySearch(fitting, population) >= 0)
                ? Fit.DIRECT
                : Fit.INDIRECT;
    }

    /**
     * {@return whether some people may be among others: it is not said who one or the other are, or one of the populations is,
     * or includes, one of the others}
     *
     * <p><b>Cost.</b> Linear in the populations, and in what lies above and below the others.
     */
    boolean mayMeet(int[] people, int[] others) {
        if (people.length == 0 || others.length == 0) {
            return true;
        }
        BitSet meeting = closure(others, population -> graph.linksTo(Structure.IS_A, population));
        meeting.or(closure(others, population -> graph.links(Structure.IS_A, population)));
        for (int one : people) {
            if (meeting.get(one)) {
                return true;
            }
        }
        return false;
    }

    /** {@return entities and all that links lead to from them, one after another} */
    private static BitSet closure(int[] entities, IntFunction<int[]> links) {
        BitSet found = new BitSet();
        ArrayDeque<Integer> open = new ArrayDeque<>();
        for (int entity : entities) {
            found.set(entity);
            open.add(entity);
        }
        while (!open.isEmpty()) {
            for (int next : links.apply(open.remove())) {
                if (!found.get(next)) {
                    found.set(next);
                    open.add(next);
                }
            }
        }
        return found;
    }

    /** {@return who was studied and who was asked about, by name} */
    String explain(int claim) {
        String studied = Arrays.stream(graph.populationsOf(claim))
                .mapToObj(population -> graph.entity(population).name())
                .collect(Collectors.joining(" or "));
        return "evidence from " + studied + ", asked about "
                + graph.entity(asked).name();
    }
}
