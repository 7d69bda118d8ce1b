package org.evigraph.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.evigraph.certainty.ClaimAssessor;
import org.evigraph.certainty.ReadClaim;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.graph.NameForm;
import org.evigraph.pathway.Answer.GraphSummary;
import org.evigraph.pathway.EntityRef;
import org.evigraph.pathway.FindingsAnswer;
import org.evigraph.pathway.FindingsAnswer.Finding;
import org.evigraph.pathway.FindingsAnswer.Question;
import org.evigraph.pathway.Pathway;
import org.evigraph.pathway.PathwayAnswer;
import org.evigraph.pathway.Step;
import org.evigraph.pathway.StepClaim;
import org.evigraph.query.Names;

/**
 * Makes a summary of findings: of a thing and its outcomes, or of the steps of pathways.
 *
 * <p><b>Method.</b> A row for each claim, since two claims on one outcome differ in what they state or on whom; GRADE shows
 * bodies of evidence of different kind side by side, too. Effects and participants are those of the lines that count, as
 * printed. Reasons are those of the assessment.
 *
 * <p><b>Source.</b> Guyatt et al. (2013), doi:10.1016/j.jclinepi.2012.01.012.
 *
 * <p><b>Cost.</b> Linear in the claims that touch the subject and in the entities.
 *
 * <p><b>Threads.</b> Stateless, safe to share.
 */
public final class SummaryOfFindings {
    private final EvidenceGraph graph;
    private final ClaimAssessor assessor;
    private final Judge judge;
    private final FindingMaker maker;

    private SummaryOfFindings(EvidenceGraph graph, int population) {
        this.graph = graph;
        this.assessor = new ClaimAssessor(graph, population, new BitSet());
        this.judge = new Judge(graph, assessor);
        this.maker = new FindingMaker(graph, assessor);
    }

    /**
     * {@return the findings on one thing}
     *
     * @throws org.evigraph.query.UnknownNameException if nothing is called so
     * @throws org.evigraph.query.AmbiguousNameException if several things are
     */
    public static FindingsAnswer of(EvidenceGraph graph, FindingsQuery query) {
        int subject = Names.resolve(graph, query.subject());
        String name = query.population();
        int population = name == null ? -1 : Names.resolve(graph, name);
        SummaryOfFindings summary = new SummaryOfFindings(graph, population);
        Outcomes outcomes = new Outcomes(graph, query.outcomes());
        int[] subjects = query.narrower() ? graph.descendants(subject) : new int[] {subject};
        return summary.answer(
                new Question(
                        query.subject(),
                        List.of(EntityRef.to(graph.entity(subject))),
                        outcomes.ids(),
                        population < 0 ? null : EntityRef.to(graph.entity(population)),
                        query.narrower()),
                summary.findings(subjects, outcomes));
    }

    /**
     * {@return the findings along pathways, a step that several have in common once}
     *
     * @throws IllegalArgumentException if the question of the pathways leaves evidence out
     */
    public static FindingsAnswer of(EvidenceGraph graph, PathwayAnswer pathways) {
        PathwayAnswer.Question question = pathways.question();
        if (!question.exclude().isEmpty()) {
            throw new IllegalArgumentException("A summary of findings leaves nothing out: " + question.exclude());
        }
        EntityRef population = question.population();
        SummaryOfFindings summary =
                new SummaryOfFindings(graph, population == null ? -1 : graph.indexOfEntity(population.id()));
        List<Finding> findings = pathways.pathways().stream()
                .map(Pathway::steps)
                .flatMap(List::stream)
                .distinct()
                .flatMap(step -> summary.findings(step).stream())
                .toList();
        return summary.answer(
                new Question(question.pattern(), question.waypoints(), List.of(), population, !question.exact()),
                findings);
    }

    private List<Finding> findings(Step step) {
        return step.claims().stream()
                .map(claim ->
                        maker.make(graph.indexOfClaim(claim.claim().proposition()), step.from(), step.to(), claim))
                .toList();
    }

    private FindingsAnswer answer(Question question, List<Finding> findings) {
        return new FindingsAnswer(question, GraphSummary.of(graph), findings, new TreeMap<>(maker.citations()));
    }

    private record Touching(int subject, int outcome, ReadClaim claim) {}

    private List<Finding> findings(int[] subjects, Outcomes outcomes) {
        List<Touching> found = new ArrayList<>();
        for (int subject : subjects) {
            IntStream.range(graph.firstOut(subject), graph.firstOut(subject + 1))
                    .forEach(claim -> add(found, subject, graph.objectOf(claim), claim, true, outcomes));
            IntStream.range(graph.firstIn(subject), graph.firstIn(subject + 1))
                    .map(graph::inClaim)
                    .forEach(claim -> add(found, subject, graph.subjectOf(claim), claim, false, outcomes));
        }
        found.sort(Comparator.comparing((Touching one) ->
                        NameForm.of(graph.entity(one.outcome()).name()))
                .thenComparing(Touching::outcome)
                .thenComparing(Touching::claim, ReadClaim.BEST_FIRST));
        return found.stream().map(this::finding).toList();
    }

    private void add(List<Touching> found, int subject, int outcome, int claim, boolean forward, Outcomes outcomes) {
        if (outcome != subject && outcomes.contains(outcome)) {
            found.add(new Touching(subject, outcome, judge.judge(claim, forward)));
        }
    }

    private Finding finding(Touching one) {
        int index = one.claim().claim();
        StepClaim claim = new StepClaim(
                graph.claim(index),
                judge.reading(one.claim()),
                one.claim().inverse(),
                Arrays.stream(graph.populationsOf(index)).mapToObj(this::ref).toList(),
                assessor.assess(index));
        return maker.make(index, ref(one.subject()), ref(one.outcome()), claim);
    }

    private EntityRef ref(int entity) {
        return EntityRef.to(graph.entity(entity));
    }
}
