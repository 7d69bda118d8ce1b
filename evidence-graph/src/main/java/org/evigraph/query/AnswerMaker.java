package org.evigraph.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.evigraph.certainty.CertaintyRule;
import org.evigraph.certainty.ClaimAssessor;
import org.evigraph.certainty.StepEvidence;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.model.Citation;
import org.evigraph.model.Claim;
import org.evigraph.model.Entity;
import org.evigraph.model.EvidenceLine;
import org.evigraph.model.Predicate;
import org.evigraph.pathway.Answer.GraphSummary;
import org.evigraph.pathway.Assessment;
import org.evigraph.pathway.CountAnswer;
import org.evigraph.pathway.EntityRef;
import org.evigraph.pathway.Explanation;
import org.evigraph.pathway.Flag;
import org.evigraph.pathway.Pathway;
import org.evigraph.pathway.PathwayAnswer;
import org.evigraph.pathway.PathwayAnswer.Question;
import org.evigraph.pathway.Step;
import org.evigraph.pathway.StepClaim;
import org.jspecify.annotations.Nullable;

/** Makes what the search found into values, with their explanations. */
final class AnswerMaker {
    private static final Set<Flag> OF_SOURCES = Set.of(Flag.RETRACTED, Flag.CONCERN, Flag.NO_CITATION);

    private final EvidenceGraph graph;
    private final PathwayQuery query;
    private final Route route;
    private final List<Integer> named;
    private final int population;
    private final ClaimAssessor assessor;
    private final RankOrder order;
    private final PopulationClash clash;
    private final Map<StepKey, Explained> steps = new HashMap<>();

    private final SortedMap<String, Entity> entities = new TreeMap<>();
    private final SortedMap<String, Predicate> predicates = new TreeMap<>();
    private final SortedMap<String, Citation> citations = new TreeMap<>();

    /** The same step lies on many pathways. Compared by hand, as records compare slowly when a command has just begun. */
    private record StepKey(int table, int from, int to, int claim) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof StepKey key
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

    private record Explained(Step step, Explanation explanation) {}

    AnswerMaker(
            EvidenceGraph graph,
            PathwayQuery query,
            Route route,
            List<Integer> named,
            int population,
            ClaimAssessor assessor,
            RankOrder order) {
        this.graph = graph;
        this.query = query;
        this.route = route;
        this.named = named;
        this.population = population;
        this.assessor = assessor;
        this.order = order;
        this.clash = new PopulationClash(graph);
    }

    PathwayAnswer make(Search.Found search, List<String> suggestions) {
        List<Pathway> pathways = new ArrayList<>();
        for (Candidate candidate : search.best()) {
            pathways.add(pathway(pathways.size() + 1, candidate));
        }
        return new PathwayAnswer(
                question(),
                summary(),
                search.truncation(),
                search.found(),
                search.refuted(),
                pathways,
                entities,
                predicates,
                citations,
                suggestions);
    }

    CountAnswer make(PathwayFinder.Count count, List<CountAnswer.Sequence> sequences) {
        return new CountAnswer(question(), summary(), count.truncation(), count.found(), count.refuted(), sequences);
    }

    private GraphSummary summary() {
        return GraphSummary.of(graph);
    }

    private Question question() {
        return new Question(
                query.pattern().toString(),
                named.stream().map(this::ref).toList(),
                query.maxHops(),
                query.limit(),
                query.minCertainty(),
                population < 0 ? null : ref(population),
                query.rule().name(),
                query.ranking(),
                query.directed(),
                query.exact(),
                query.claims(),
                query.refuted(),
                query.include(),
                query.exclude());
    }

    /** {@return a pathway as a value; what it speaks of is gathered for the answer} */
    Pathway pathway(int rank, Candidate candidate) {
        List<Step> made = new ArrayList<>();
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        List<Explanation> details = new ArrayList<>();
        for (int place = 0; place < candidate.steps(); place++) {
            Explained step = step(candidate, place);
            made.add(step.step());
            flags.addAll(step.step().flags());
            details.add(step.explanation());
        }
        for (String mismatch : mismatches(candidate)) {
            flags.add(Flag.POPULATION_MISMATCH);
            details.add(Explanation.of("populations", "steps on people who exclude each other", mismatch, "flagged"));
        }
        if (!candidate.standing().isOverClaims()) {
            flags.add(Flag.STRUCTURE_ONLY);
        }
        CertaintyRule rule = query.rule();
        Standing standing = candidate.standing();
        Explanation explanation = new Explanation(
                "pathway",
                rule.name() + ": " + rule.description(),
                made.stream()
                        .map(step -> step.structural()
                                ? "structure"
                                : step.certainty().label() + value(step.score()))
                        .collect(Collectors.joining(", ")),
                standing.certainty().label() + value(score(standing.value())),
                details);
        return new Pathway(
                rank,
                standing.certainty(),
                score(standing.value()),
                order.product(candidate),
                standing.sign(),
                standing.papers(),
                flags,
                made,
                explanation);
    }

    private List<String> mismatches(Candidate candidate) {
        int[] readings =
                Arrays.stream(candidate.claims()).filter(claim -> claim >= 0).toArray();
        List<String> found = new ArrayList<>();
        for (int i = 0; i < readings.length; i++) {
            for (int j = i + 1; j < readings.length; j++) {
                String mismatch = clash.between(readings[i], readings[j]);
                if (mismatch != null && !found.contains(mismatch)) {
                    found.add(mismatch);
                }
            }
        }
        return found;
    }

    private Explained step(Candidate candidate, int place) {
        int from = candidate.entities()[place];
        StepKey key = new StepKey(
                candidate.tables()[place],
                from,
                candidate.entities()[place + 1],
                candidate.claims()[place]);
        Explained known = steps.get(key);
        if (known == null) {
            Hop hop = route.hop(candidate, place);
            Step step = make(from, hop);
            known = new Explained(step, explain(step, hop));
            steps.put(key, known);
        }
        return known;
    }

    private Step make(int from, Hop hop) {
        EntityRef start = ref(from);
        EntityRef end = ref(hop.to());
        Hop.Link link = hop.structure();
        if (link != null) {
            return new Step(
                    start,
                    end,
                    link.reading(),
                    hop.inverse(),
                    true,
                    hop.certainty(),
                    null,
                    hop.sign(),
                    0,
                    Set.of(),
                    List.of());
        }
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        List<StepClaim> claims = new ArrayList<>();
        for (int claim : hop.claims()) {
            StepClaim made = stepClaim(from, claim);
            Set<Flag> own = made.assessment().flags();
            // The reading speaks for the step; what is wrong with a source is wrong wherever it stands.
            own.stream()
                    .filter(flag -> claims.isEmpty() || OF_SOURCES.contains(flag))
                    .forEach(flags::add);
            claims.add(made);
        }
        if (hop.conflicted()) {
            flags.add(Flag.CONFLICTED);
        }
        return new Step(
                start,
                end,
                claims.get(0).reading(),
                hop.inverse(),
                false,
                hop.certainty(),
                score(hop.score()),
                hop.sign(),
                hop.papers(),
                flags,
                claims);
    }

    private StepClaim stepClaim(int from, int index) {
        Claim claim = graph.claim(index);
        Predicate predicate = graph.predicate(graph.predicateOf(index));
        predicates.put(predicate.id(), predicate);
        for (EvidenceLine line : claim.evidence()) {
            keep(line.citation());
            keep(line.assertedBy());
            line.via().forEach(this::keep);
        }
        boolean backward = graph.subjectOf(index) != from;
        List<EntityRef> populations =
                Arrays.stream(graph.populationsOf(index)).mapToObj(this::ref).toList();
        Assessment assessment = assessor.assess(index);
        return new StepClaim(
                claim,
                backward ? predicate.readingBackward() : predicate.reading(),
                backward && !predicate.symmetric(),
                populations,
                assessment);
    }

    private void keep(@Nullable String citationId) {
        Citation citation = citationId == null ? null : graph.citation(citationId);
        if (citation != null) {
            citations.put(citation.id(), citation);
        }
    }

    private EntityRef ref(int index) {
        Entity entity = graph.entity(index);
        entities.put(entity.id(), entity);
        return EntityRef.to(entity);
    }

    /** {@return the value of a rule that shows its values} */
    private @Nullable Double score(double value) {
        return query.rule().isNumeric() && !Double.isNaN(value) ? value : null;
    }

    private static String value(@Nullable Double score) {
        return score == null ? "" : String.format(Locale.ROOT, ", %.6f", score);
    }

    private Explanation explain(Step step, Hop hop) {
        String subject = "step " + step.from().name() + " " + step.reading() + " "
                + step.to().name();
        if (step.structural()) {
            return Explanation.of(
                    subject, "a structural link is no evidence", "structure", "neither lowers nor raises");
        }
        List<Explanation> details = new ArrayList<>();
        details.add(step.claims().get(0).assessment().explanation());
        if (hop.opposed()) {
            step.claims().stream()
                    .skip(1)
                    .map(claim -> claim.assessment().explanation())
                    .forEach(details::add);
        }
        CertaintyRule rule = query.rule();
        if (rule.isNumeric()) {
            details.add(Explanation.of(
                    rule.name(),
                    rule.description(),
                    rule.explain(new StepEvidence(graph, assessor, hop.claims(), hop.certainty())),
                    value(step.score()).replace(", ", "")));
        }
        String others = step.claims().size() == 1 ? "1 claim" : step.claims().size() + " claims";
        return new Explanation(
                subject,
                hop.opposed()
                        ? "claims point different ways: the lowest counts (Guyatt et al. 2013)"
                        : "a step is as certain as its best supporting claim",
                others,
                step.certainty().label() + (step.flags().contains(Flag.CONFLICTED) ? ", conflicted" : ""),
                details);
    }
}
