package org.evigraph.query;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evigraph.certainty.CertaintyRule;
import org.evigraph.certainty.ClaimAssessor;
import org.evigraph.certainty.StepEvidence;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.model.Claim;
import org.evigraph.model.Predicate;
import org.evigraph.pathway.EntityRef;
import org.evigraph.pathway.Explanation;
import org.evigraph.pathway.Flag;
import org.evigraph.pathway.Step;
import org.evigraph.pathway.StepClaim;
import org.jspecify.annotations.Nullable;

/** Makes the steps of an answer's pathways into values, with their explanations, each once. */
final class StepValues {
    private static final Set<Flag> OF_SOURCES = Set.of(Flag.RETRACTED, Flag.CONCERN, Flag.NO_CITATION);

    private final EvidenceGraph graph;
    private final Route route;
    private final ClaimAssessor assessor;
    private final Scores scores;
    private final Mentions mentions;
    private final Map<Key, Made> made = new HashMap<>();

    /** The same step lies on many pathways. Compared by hand, as records compare slowly when a command has just begun. */
    private record Key(int table, int from, int to, int claim) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key
                    && table == key.table
                    && from == key.from
                    && to == key.to
                    && claim == key.claim;
        }

        @Override
        public int hashCode() {
            return ((from * 31 + to) * 31 + claim) * 31 + table;
        }
    }

    /**
     * A step as a value.
     *
     * @param word what the explanation of a pathway says of it
     */
    record Made(Step step, String word, Explanation explanation) {}

    StepValues(EvidenceGraph graph, Route route, ClaimAssessor assessor, Scores scores, Mentions mentions) {
        this.graph = graph;
        this.route = route;
        this.assessor = assessor;
        this.scores = scores;
        this.mentions = mentions;
    }

    /** {@return a step of a pathway; what it speaks of is gathered} */
    Made of(Candidate pathway, int place) {
        int from = pathway.entities()[place];
        Key key = new Key(pathway.tables()[place], from, pathway.entities()[place + 1], pathway.claims()[place]);
        Made known = made.get(key);
        if (known == null) {
            Hop hop = route.hop(pathway, place);
            Hop.Link link = hop.structure();
            known = link == null ? overClaims(from, hop) : structural(from, hop, link);
            made.put(key, known);
        }
        return known;
    }

    private Made structural(int from, Hop hop, Hop.Link link) {
        Step step = new Step(
                mentions.entity(from),
                mentions.entity(hop.to()),
                link.reading(),
                hop.inverse(),
                true,
                hop.certainty(),
                null,
                hop.sign(),
                0,
                Set.of(),
                List.of());
        return new Made(
                step,
                "structure",
                Explanation.of(
                        subject(step), "a structural link is no evidence", "structure", "neither lowers nor raises"));
    }

    private Made overClaims(int from, Hop hop) {
        List<StepClaim> claims = new ArrayList<>(hop.claims().length);
        for (int claim : hop.claims()) {
            claims.add(claim(from, claim));
        }
        Step step = new Step(
                mentions.entity(from),
                mentions.entity(hop.to()),
                claims.get(0).reading(),
                hop.inverse(),
                false,
                hop.certainty(),
                scores.shown(hop.score()),
                hop.sign(),
                hop.papers(),
                flags(claims, hop.conflicted()),
                claims);
        return new Made(step, Scores.beside(step.certainty(), step.score()), explain(step, hop));
    }

    private StepClaim claim(int from, int index) {
        Claim claim = graph.claim(index);
        Predicate predicate = mentions.predicate(graph.predicateOf(index));
        mentions.sources(claim);
        boolean backward = graph.subjectOf(index) != from;
        List<EntityRef> populations = new ArrayList<>();
        for (int population : graph.populationsOf(index)) {
            populations.add(mentions.entity(population));
        }
        return new StepClaim(
                claim,
                backward ? predicate.readingBackward() : predicate.reading(),
                backward && !predicate.symmetric(),
                populations,
                assessor.assess(index));
    }

    /** The reading speaks for the step; what is wrong with a source is wrong wherever it stands. */
    private static Set<Flag> flags(List<StepClaim> claims, boolean conflicted) {
        Set<Flag> reading = claims.get(0).assessment().flags();
        if (claims.size() == 1 && !conflicted) {
            return reading;
        }
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        flags.addAll(reading);
        for (StepClaim claim : claims) {
            for (Flag flag : claim.assessment().flags()) {
                if (OF_SOURCES.contains(flag)) {
                    flags.add(flag);
                }
            }
        }
        if (conflicted) {
            flags.add(Flag.CONFLICTED);
        }
        return flags;
    }

    private static String subject(Step step) {
        return "step " + step.from().name() + " " + step.reading() + " "
                + step.to().name();
    }

    private Explanation explain(Step step, Hop hop) {
        List<StepClaim> claims = step.claims();
        List<Explanation> details = new ArrayList<>();
        for (StepClaim claim : hop.opposed() ? claims : claims.subList(0, 1)) {
            details.add(claim.assessment().explanation());
        }
        CertaintyRule rule = scores.rule();
        if (rule.isNumeric()) {
            details.add(Explanation.of(
                    rule.name(),
                    rule.description(),
                    rule.explain(new StepEvidence(graph, assessor, hop.claims(), hop.certainty())),
                    Scores.text(step.score())));
        }
        return new Explanation(
                subject(step),
                hop.opposed()
                        ? "claims point different ways: the lowest counts (Guyatt et al. 2013)"
                        : "a step is as certain as its best supporting claim",
                claims.size() == 1 ? "1 claim" : claims.size() + " claims",
                step.flags().contains(Flag.CONFLICTED)
                        ? step.certainty().label() + ", conflicted"
                        : step.certainty().label(),
                details);
    }
}
