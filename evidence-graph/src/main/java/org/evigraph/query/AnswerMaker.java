package org.evigraph.query;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.evigraph.certainty.ClaimAssessor;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.pathway.Answer.GraphSummary;
import org.evigraph.pathway.CountAnswer;
import org.evigraph.pathway.Explanation;
import org.evigraph.pathway.Flag;
import org.evigraph.pathway.Pathway;
import org.evigraph.pathway.PathwayAnswer;
import org.evigraph.pathway.PathwayAnswer.Question;
import org.evigraph.pathway.Step;

/** Makes what the search found into values, with their explanations. Belongs to one answer. */
final class AnswerMaker {
    private final EvidenceGraph graph;
    private final PathwayQuery query;
    private final List<Integer> named;
    private final int population;
    private final RankOrder order;
    private final PopulationClash clash;
    private final Mentions mentions;
    private final Scores scores;
    private final StepValues steps;
    private final String rule;

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
        this.named = named;
        this.population = population;
        this.order = order;
        this.clash = new PopulationClash(graph);
        this.mentions = new Mentions(graph);
        this.scores = new Scores(query.rule());
        this.steps = new StepValues(graph, route, assessor, scores, mentions);
        this.rule = query.rule().name() + ": " + query.rule().description();
    }

    PathwayAnswer make(Search.Found search, List<String> suggestions) {
        List<Pathway> pathways = new ArrayList<>(search.best().size());
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
                mentions.entities(),
                mentions.predicates(),
                mentions.citations(),
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
                named.stream().map(mentions::entity).toList(),
                query.maxHops(),
                query.limit(),
                query.minCertainty(),
                population < 0 ? null : mentions.entity(population),
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
        int count = candidate.steps();
        Step[] made = new Step[count];
        String[] words = new String[count];
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        List<Explanation> details = new ArrayList<>(count);
        for (int place = 0; place < count; place++) {
            StepValues.Made step = steps.of(candidate, place);
            made[place] = step.step();
            words[place] = step.word();
            flags.addAll(step.step().flags());
            details.add(step.explanation());
        }
        for (String mismatch : clash.within(candidate.claims())) {
            flags.add(Flag.POPULATION_MISMATCH);
            details.add(Explanation.of("populations", "steps on people who exclude each other", mismatch, "flagged"));
        }
        Standing standing = candidate.standing();
        if (!standing.isOverClaims()) {
            flags.add(Flag.STRUCTURE_ONLY);
        }
        Double score = scores.shown(standing.value());
        return new Pathway(
                rank,
                standing.certainty(),
                score,
                order.product(candidate),
                standing.sign(),
                standing.papers(),
                flags,
                List.of(made),
                new Explanation(
                        "pathway",
                        rule,
                        String.join(", ", words),
                        Scores.beside(standing.certainty(), score),
                        details));
    }
}
