package org.evigraph.testkit;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evigraph.grade.Certainty;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.model.Citation;
import org.evigraph.model.Direction;
import org.evigraph.model.Entity;
import org.evigraph.model.Predicate;
import org.evigraph.model.Proposition;
import org.evigraph.model.Qualifiers;
import org.evigraph.model.Sign;
import org.evigraph.pathway.Answer.GraphSummary;
import org.evigraph.pathway.Assessment;
import org.evigraph.pathway.EntityRef;
import org.evigraph.pathway.Explanation;
import org.evigraph.pathway.Flag;
import org.evigraph.pathway.GapMapAnswer;
import org.evigraph.pathway.GapMapAnswer.Cell;
import org.evigraph.pathway.GapMapAnswer.Line;
import org.evigraph.pathway.GapMapAnswer.Total;
import org.evigraph.pathway.Pathway;
import org.evigraph.pathway.PathwayAnswer;
import org.evigraph.pathway.PathwayAnswer.Question;
import org.evigraph.pathway.Ranking;
import org.evigraph.pathway.Step;
import org.evigraph.pathway.StepClaim;

/** Answers that a reader can hold in the head, made by hand as an engine would give them. */
public final class TinyAnswers {
    private TinyAnswers() {}

    /**
     * {@return the one pathway from {@code class} to {@code harm} in {@link TinyGraphs#quarrel()}: a structural step, and
     * a step with a disputed claim and an opposite one}
     */
    public static PathwayAnswer quarrel() {
        EvidenceGraph graph = TinyGraphs.quarrel();
        EntityRef group = ref(graph, "class");
        EntityRef drug = ref(graph, "drug");
        EntityRef harm = ref(graph, "harm");
        Explanation structure = Explanation.of("step class includes drug", "structure", "is a", "not applicable");
        Explanation disputed =
                Explanation.of("claim drug causes harm", "derived", "cohort: low; disputed as well: -1", "very low");
        Explanation opposite = Explanation.of("claim drug prevents harm", "derived", "case series", "very low");
        StepClaim causes = new StepClaim(
                graph.claim(graph.indexOfClaim(Proposition.of("drug", "causes", "harm"))),
                "causes",
                false,
                List.of(),
                new Assessment(
                        Certainty.VERY_LOW,
                        Assessment.Basis.DERIVED,
                        Certainty.VERY_LOW,
                        List.of(),
                        Direction.SUPPORTS,
                        true,
                        1,
                        0,
                        1,
                        Assessment.Fit.NOT_ASKED,
                        Set.of(Flag.CONFLICTED),
                        disputed));
        StepClaim prevents = new StepClaim(
                graph.claim(graph.indexOfClaim(Proposition.of("drug", "prevents", "harm"))),
                "prevents",
                false,
                List.of(),
                new Assessment(
                        Certainty.VERY_LOW,
                        Assessment.Basis.DERIVED,
                        Certainty.VERY_LOW,
                        List.of(),
                        Direction.SUPPORTS,
                        false,
                        1,
                        0,
                        0,
                        Assessment.Fit.NOT_ASKED,
                        Set.of(),
                        opposite));
        Step includes = new Step(
                group,
                drug,
                "includes",
                false,
                true,
                Certainty.NOT_APPLICABLE,
                null,
                Sign.NONE,
                0,
                Set.of(),
                List.of());
        Step harms = new Step(
                drug,
                harm,
                "causes",
                false,
                false,
                Certainty.VERY_LOW,
                null,
                Sign.PLUS,
                2,
                Set.of(Flag.CONFLICTED),
                List.of(causes, prevents));
        Explanation weakest = new Explanation(
                "pathway class to harm",
                "weakest-link",
                "not applicable, very low",
                "very low",
                List.of(structure, disputed, opposite));
        Pathway pathway = new Pathway(
                1,
                Certainty.VERY_LOW,
                null,
                null,
                Sign.PLUS,
                2,
                Set.of(Flag.CONFLICTED),
                List.of(includes, harms),
                weakest);
        return new PathwayAnswer(
                question("class -> harm", group, harm),
                GraphSummary.of(graph),
                null,
                1,
                0,
                List.of(pathway),
                described(graph, "class", "drug", "harm"),
                predicates(graph),
                citations(graph),
                List.of());
    }

    /** {@return that nothing leads from {@code b} to {@code a} in {@link TinyGraphs#lonely()}, and what might help} */
    public static PathwayAnswer nothing() {
        EvidenceGraph graph = TinyGraphs.lonely();
        return new PathwayAnswer(
                question("b -> a", ref(graph, "b"), ref(graph, "a")),
                GraphSummary.of(graph),
                null,
                0,
                0,
                List.of(),
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                List.of("try the other direction: a -> b"));
    }

    /**
     * {@return the drug and its class against harm and death in {@link TinyGraphs#quarrel()}: a cell in conflict, one left
     * open, and two gaps}
     */
    public static GapMapAnswer gaps() {
        EvidenceGraph graph = TinyGraphs.quarrel();
        return new GapMapAnswer(
                new GapMapAnswer.Question(List.of("intervention"), List.of("outcome"), null, false, false),
                GraphSummary.of(graph),
                List.of(new Line(ref(graph, "class"), 0, 0, 0, 2), new Line(ref(graph, "drug"), 4, 2, 2, 0)),
                List.of(new Line(ref(graph, "death"), 2, 1, 1, 1), new Line(ref(graph, "harm"), 2, 2, 1, 1)),
                List.of(
                        new Cell(
                                1,
                                0,
                                Certainty.VERY_LOW,
                                Assessment.Basis.DERIVED,
                                Direction.NEUTRAL,
                                Sign.PLUS,
                                "causes",
                                false,
                                false,
                                1,
                                0,
                                1,
                                0,
                                Set.of(Flag.UNCERTAIN, Flag.RETRACTED),
                                List.of(id(graph, "causes", "death", "young"), id(graph, "causes", "death", "old"))),
                        new Cell(
                                1,
                                1,
                                Certainty.VERY_LOW,
                                Assessment.Basis.DERIVED,
                                Direction.SUPPORTS,
                                Sign.NONE,
                                "causes",
                                false,
                                true,
                                2,
                                2,
                                0,
                                1,
                                Set.of(Flag.CONFLICTED),
                                List.of(id(graph, "causes", "harm"), id(graph, "prevents", "harm")))),
                new Total(4, 2, 2, 2, 1, 0, 0));
    }

    private static String id(EvidenceGraph graph, String predicate, String object, String... populations) {
        Proposition proposition = Proposition.of("drug", predicate, object).with(Qualifiers.ofPopulations(populations));
        return graph.claim(graph.indexOfClaim(proposition)).id();
    }

    private static Question question(String pattern, EntityRef from, EntityRef to) {
        return new Question(
                pattern,
                List.of(from, to),
                3,
                10,
                null,
                null,
                "weakest-link",
                Ranking.USUAL,
                false,
                false,
                false,
                false,
                List.of(),
                List.of());
    }

    private static EntityRef ref(EvidenceGraph graph, String id) {
        return EntityRef.to(Objects.requireNonNull(graph.entity(id)));
    }

    private static SortedMap<String, Entity> described(EvidenceGraph graph, String... ids) {
        return byId(Stream.of(ids).map(id -> Objects.requireNonNull(graph.entity(id))), Entity::id);
    }

    private static SortedMap<String, Predicate> predicates(EvidenceGraph graph) {
        return byId(graph.predicates().stream(), Predicate::id);
    }

    private static SortedMap<String, Citation> citations(EvidenceGraph graph) {
        return byId(graph.citations().stream().filter(citation -> !citation.id().equals("PMID:3")), Citation::id);
    }

    private static <T> SortedMap<String, T> byId(Stream<T> things, Function<T, String> id) {
        Map<String, T> byId = things.collect(Collectors.toMap(id, thing -> thing));
        return new TreeMap<>(byId);
    }
}
