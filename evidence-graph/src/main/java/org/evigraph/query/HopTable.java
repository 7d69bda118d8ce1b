package org.evigraph.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.evigraph.certainty.CertaintyRule;
import org.evigraph.certainty.ClaimAssessor;
import org.evigraph.certainty.Disagreement;
import org.evigraph.certainty.Judgement;
import org.evigraph.certainty.ReadClaim;
import org.evigraph.certainty.StepEvidence;
import org.evigraph.grade.Certainty;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.graph.Mask;
import org.evigraph.graph.Structure;
import org.evigraph.model.Predicate;
import org.evigraph.model.Sign;
import org.jspecify.annotations.Nullable;

/** The steps that leave an entity, worked out when the search first comes by. */
final class HopTable {
    private final EvidenceGraph graph;
    private final ClaimAssessor assessor;
    private final Disagreement disagreement;
    private final Restrictions restrictions;
    private final Mask mask;
    private final CertaintyRule rule;
    private final boolean directed;
    private final boolean eachClaim;
    private final Hop[] @Nullable [] hops;
    private final Map<Integer, Judgement> judged = new HashMap<>();

    HopTable(
            EvidenceGraph graph,
            ClaimAssessor assessor,
            Restrictions restrictions,
            Mask mask,
            CertaintyRule rule,
            boolean directed,
            boolean eachClaim) {
        this.graph = graph;
        this.assessor = assessor;
        this.disagreement = new Disagreement(graph, assessor);
        this.restrictions = restrictions;
        this.mask = mask;
        this.rule = rule;
        this.directed = directed;
        this.eachClaim = eachClaim;
        this.hops = new Hop[graph.entityCount()][];
    }

    /** {@return the steps that leave an entity, by their end. Not to be changed} */
    Hop[] from(int entity) {
        Hop[] known = hops[entity];
        if (known == null) {
            known = make(entity);
            hops[entity] = known;
        }
        return known;
    }

    /** {@return whether a line of evidence counts} */
    boolean counts(int line) {
        return assessor.counts(line);
    }

    /** {@return whether a claim can be walked from its object to its subject; inversely, or because it holds both ways} */
    boolean readsBackward(int claim) {
        Predicate predicate = graph.predicate(graph.predicateOf(claim));
        return predicate.symmetric() || (!directed && predicate.inverseReading() != null);
    }

    private Hop[] make(int entity) {
        TreeMap<Integer, List<ReadClaim>> readings = new TreeMap<>();
        for (int claim = graph.firstOut(entity); claim < graph.firstOut(entity + 1); claim++) {
            add(readings, graph.objectOf(claim), claim, false);
        }
        for (int place = graph.firstIn(entity); place < graph.firstIn(entity + 1); place++) {
            int claim = graph.inClaim(place);
            if (readsBackward(claim)) {
                boolean symmetric = graph.predicate(graph.predicateOf(claim)).symmetric();
                add(readings, graph.subjectOf(claim), claim, !symmetric);
            }
        }
        readings.remove(entity); // nothing leads to itself
        Map<Integer, Hop.Link> links = links(entity);
        List<Hop> made = new ArrayList<>();
        readings.forEach((to, all) -> {
            if (all.stream().anyMatch(reading -> !reading.judgement().isRefuted())) {
                links.remove(to);
            }
            if (!links.containsKey(to)) {
                all.sort(ReadClaim.BEST_FIRST);
                if (eachClaim) {
                    all.forEach(reading -> made.add(hop(to, List.of(reading))));
                } else {
                    made.add(hop(to, all));
                }
            }
        });
        links.forEach((to, link) -> made.add(Hop.structural(to, link)));
        return made.toArray(Hop[]::new);
    }

    private void add(Map<Integer, List<ReadClaim>> readings, int to, int claim, boolean inverse) {
        if (mask.hidesClaim(claim) || restrictions.excludesPredicate(graph.predicateOf(claim))) {
            return;
        }
        // Most claims are met twice, from either end.
        Judgement judgement = judged.computeIfAbsent(claim, assessor::judge);
        if (!judgement.isVoid()) {
            readings.computeIfAbsent(to, key -> new ArrayList<>(2))
                    .add(new ReadClaim(claim, inverse, judgement, graph.signOf(claim)));
        }
    }

    private Map<Integer, Hop.Link> links(int entity) {
        Map<Integer, Hop.Link> links = new HashMap<>();
        put(links, graph.links(Structure.IS_A, entity), Hop.Link.IS_A);
        put(links, graph.links(Structure.CONCERNS, entity), Hop.Link.CONCERNS);
        if (!directed) {
            put(links, graph.linksTo(Structure.IS_A, entity), Hop.Link.INCLUDES);
            put(links, graph.linksTo(Structure.CONCERNS, entity), Hop.Link.SUBJECT_OF);
        }
        links.remove(entity);
        return new TreeMap<>(links);
    }

    private static void put(Map<Integer, Hop.Link> links, int[] ends, Hop.Link link) {
        for (int end : ends) {
            links.putIfAbsent(end, link);
        }
    }

    private Hop hop(int to, List<ReadClaim> all) {
        ReadClaim best = all.get(0);
        Judgement judgement = best.judgement();
        int[] papers = {};
        for (ReadClaim reading : all) {
            Judgement other = reading.judgement();
            papers = ClaimAssessor.union(papers, judgement.isUncertain() ? other.neutral() : other.supporting());
        }
        boolean signed = !best.inverse() && !judgement.isUncertain();
        Certainty lowest = disagreement.lowestOfOpposed(all);
        Certainty certainty = lowest != null ? lowest : judgement.certainty();
        int[] claims = all.stream().mapToInt(ReadClaim::claim).toArray();
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
}
