package org.evigraph.certainty;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.evigraph.graph.EvidenceGraph;
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
     * {@return whether two claims may speak of the same people: one does not say of whom, or one of its populations is, or
     * includes, one of the other's}
     */
    boolean mayMeet(int claim, int other) {
        int[] left = graph.populationsOf(claim);
        int[] right = graph.populationsOf(other);
        if (left.length == 0 || right.length == 0) {
            return true;
        }
        for (int one : left) {
            int[] below = graph.descendants(one);
            for (int another : right) {
                if (Arrays.binarySearch(below, another) >= 0
                        || Arrays.binarySearch(graph.descendants(another), one) >= 0) {
                    return true;
                }
            }
        }
        return false;
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
