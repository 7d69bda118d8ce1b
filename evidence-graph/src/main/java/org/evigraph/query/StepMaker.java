package org.evigraph.query;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.evigraph.certainty.CertaintyRule;
import org.evigraph.certainty.ClaimAssessor;
import org.evigraph.certainty.Disagreement;
import org.evigraph.certainty.Judgement;
import org.evigraph.certainty.ReadClaim;
import org.evigraph.certainty.StepEvidence;
import org.evigraph.certainty.WeakestLink;
import org.evigraph.grade.Certainty;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.graph.Mask;
import org.evigraph.graph.Structure;
import org.evigraph.model.Sign;

/** Makes claims and structural links into the steps that one kind of edge allows. Never changes; safe to share. */
final class StepMaker {
    private static final List<Hop.Link> LINKS =
            List.of(Hop.Link.IS_A, Hop.Link.CONCERNS, Hop.Link.INCLUDES, Hop.Link.SUBJECT_OF);

    private final EvidenceGraph graph;
    private final ClaimAssessor assessor;
    private final Disagreement disagreement;
    private final Admission admission;
    private final Mask mask;
    private final CertaintyRule rule;
    private final boolean eachClaim;

    StepMaker(
            EvidenceGraph graph,
            ClaimAssessor assessor,
            Admission admission,
            Mask mask,
            CertaintyRule rule,
            boolean eachClaim) {
        this.graph = graph;
        this.assessor = assessor;
        this.disagreement = new Disagreement(graph, assessor);
        this.admission = admission;
        this.mask = mask;
        this.rule = rule;
        this.eachClaim = eachClaim;
    }

    EvidenceGraph graph() {
        return graph;
    }

    Mask mask() {
        return mask;
    }

    Admission admission() {
        return admission;
    }

    /** {@return whether each claim is a step of its own} */
    boolean isEachClaim() {
        return eachClaim;
    }

    /** {@return whether a step's value is told by its word} */
    boolean isDefaultRule() {
        return rule instanceof WeakestLink;
    }

    /** {@return whether a step may go over a claim, as far as its predicate and the mask tell} */
    boolean isOpen(int claim, boolean outward) {
        int predicate = graph.predicateOf(claim);
        return (outward ? admission.forward(predicate) : admission.backward(predicate)) && !mask.hidesClaim(claim);
    }

    /** {@return whether a step may go over a claim; {@code outward} if it starts at its subject} */
    boolean isAdmitted(int claim, boolean outward) {
        return isOpen(claim, outward) && admission.steps().admitClaim(claim);
    }

    /** Adds a claim as it is read, if it is admitted and counts; {@code outward} if it is read from its subject. */
    void gather(List<ReadClaim> claims, int claim, boolean outward) {
        if (isAdmitted(claim, outward)) {
            Judgement judgement = assessor.judge(claim);
            if (!judgement.isVoid()) {
                boolean inverse =
                        !outward && !graph.predicate(graph.predicateOf(claim)).symmetric();
                claims.add(new ReadClaim(claim, inverse, judgement, graph.signOf(claim)));
            }
        }
    }

    /** {@return the step to an entity over the claims that were gathered, the best first} */
    Hop hop(int to, List<ReadClaim> all) {
        ReadClaim best = all.get(0);
        Judgement judgement = best.judgement();
        int[] papers = {};
        int[] claims = new int[all.size()];
        for (int place = 0; place < claims.length; place++) {
            claims[place] = all.get(place).claim();
            Judgement other = all.get(place).judgement();
            papers = ClaimAssessor.union(papers, judgement.isUncertain() ? other.neutral() : other.supporting());
        }
        boolean signed = !best.inverse() && !judgement.isUncertain();
        Certainty lowest = disagreement.lowestOfOpposed(all);
        Certainty certainty = lowest != null ? lowest : judgement.certainty();
        return new Hop(
                to,
                null,
                judgement.isRefuted() ? Certainty.UNGRADED : certainty,
                rule.step(new StepEvidence(
                        graph, assessor, claims, judgement.isRefuted() ? Certainty.UNGRADED : certainty)),
                judgement.isUncertain(),
                judgement.isRefuted(),
                best.inverse(),
                disagreement.isWithin(all),
                lowest != null,
                signed ? best.sign() : Sign.NONE,
                papers.length,
                claims);
    }

    /** {@return what an entity's links of a kind lead to} */
    int[] ends(Hop.Link link, int entity) {
        return switch (link) {
            case IS_A -> graph.links(Structure.IS_A, entity);
            case INCLUDES -> graph.linksTo(Structure.IS_A, entity);
            case CONCERNS -> graph.links(Structure.CONCERNS, entity);
            case SUBJECT_OF -> graph.linksTo(Structure.CONCERNS, entity);
        };
    }

    /**
     * {@return the structural steps of an entity by their other end, where one kind goes before another}
     *
     * @param leaving whether the steps start at the entity, or else end there
     */
    NavigableMap<Integer, Hop.Link> linksOf(int entity, boolean leaving) {
        NavigableMap<Integer, Hop.Link> links = new TreeMap<>();
        for (Hop.Link link : LINKS) {
            if (admission.links().contains(link)) {
                for (int end : ends(leaving ? link : link.turned(), entity)) {
                    links.putIfAbsent(end, link);
                }
            }
        }
        links.remove(entity);
        return links;
    }
}
