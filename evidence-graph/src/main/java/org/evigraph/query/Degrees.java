package org.evigraph.query;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evigraph.certainty.ClaimAssessor;
import org.evigraph.certainty.Judgement;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.graph.Mask;

/**
 * How many others an entity is joined to by a predicate, and what a pathway weighs by that: through what is joined to
 * everything it weighs less.
 *
 * <p><b>Semantics.</b> As for metapaths, docs/decisions/0051: others of the same main category, in the whole graph, over
 * claims that count and are not only disputed. Of a step, the claim that gives it its reading decides; a structural step
 * has no degrees and weighs nothing.
 *
 * <p><b>Source.</b> The path-degree product of Himmelstein and Baranzini (2015), doi:10.1371/journal.pcbi.1004259.
 *
 * <p><b>Cost.</b> All claims of an entity are judged when a pathway first passes it. Belongs to one search.
 */
final class Degrees {
    private static final int FORWARD = 0;
    private static final int BACKWARD = 1;
    private static final int BOTH = 2;

    /** What is counted together: a predicate, how it is read, and the main category at its other end. */
    private record Kind(int predicate, int way, String category) {}

    private final EvidenceGraph graph;
    private final Mask mask;
    private final ClaimAssessor assessor;
    private final double damping;
    private final Map<Integer, Map<Kind, Integer>> counted = new HashMap<>();
    private final Map<Integer, String> categories = new HashMap<>();

    Degrees(EvidenceGraph graph, Mask mask, ClaimAssessor assessor, double damping) {
        this.graph = graph;
        this.mask = mask;
        this.assessor = assessor;
        this.damping = damping;
    }

    /** {@return the product of the degrees of both ends of every step, to the power of minus the damping} */
    double product(Candidate pathway) {
        double[] degrees = new double[2 * pathway.steps()];
        Arrays.fill(degrees, 1);
        for (int step = 0; step < pathway.steps(); step++) {
            int claim = pathway.claims()[step];
            if (claim >= 0) {
                int from = pathway.entities()[step];
                int to = pathway.entities()[step + 1];
                degrees[2 * step] = degree(from, claim, to);
                degrees[2 * step + 1] = degree(to, claim, from);
            }
        }
        // In order, so that the same degrees make the same number, and equals are told by what comes next; by
        // logarithms, as
        // the product of many can be more than a number holds.
        Arrays.sort(degrees);
        double logarithm = 0;
        for (double degree : degrees) {
            logarithm += Math.log(degree);
        }
        return Math.exp(-damping * logarithm);
    }

    /** {@return how many others an entity has as it has another by a claim; 1 for a claim that is only disputed} */
    private int degree(int entity, int claim, int other) {
        int predicate = graph.predicateOf(claim);
        Kind kind = new Kind(predicate, way(predicate, graph.subjectOf(claim) == entity), category(other));
        return counted.computeIfAbsent(entity, this::count).getOrDefault(kind, 1);
    }

    private Map<Kind, Integer> count(int entity) {
        Map<Kind, Integer> counts = new HashMap<>();
        Map<Kind, Integer> last = new HashMap<>();
        int out = graph.firstOut(entity);
        int outEnd = graph.firstOut(entity + 1);
        int in = graph.firstIn(entity);
        int inEnd = graph.firstIn(entity + 1);
        // Both are by their other end, so that whatever joins the entity to one other comes together.
        while (out < outEnd || in < inEnd) {
            int toObject = out < outEnd ? graph.objectOf(out) : Integer.MAX_VALUE;
            int toSubject = in < inEnd ? graph.subjectOf(graph.inClaim(in)) : Integer.MAX_VALUE;
            boolean outward = toObject <= toSubject;
            int claim = outward ? out++ : graph.inClaim(in++);
            int other = Math.min(toObject, toSubject);
            if (other != entity && !mask.hidesEntity(other) && joins(claim)) {
                int predicate = graph.predicateOf(claim);
                Kind kind = new Kind(predicate, way(predicate, outward), category(other));
                if (!Integer.valueOf(other).equals(last.put(kind, other))) {
                    counts.merge(kind, 1, Integer::sum);
                }
            }
        }
        return counts;
    }

    private boolean joins(int claim) {
        if (mask.hidesClaim(claim)) {
            return false;
        }
        Judgement judgement = assessor.judge(claim);
        return !judgement.isVoid() && !judgement.isRefuted();
    }

    private int way(int predicate, boolean outward) {
        return graph.predicate(predicate).symmetric() ? BOTH : outward ? FORWARD : BACKWARD;
    }

    private String category(int entity) {
        return categories.computeIfAbsent(entity, index -> {
            List<String> all = graph.entity(index).categories();
            return all.isEmpty() ? "" : all.get(0);
        });
    }
}
