package org.evigraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evigraph.model.Direction.DISPUTES;
import static org.evigraph.model.Direction.NEUTRAL;
import static org.evigraph.model.Direction.SUPPORTS;

import java.util.List;
import java.util.stream.Collectors;
import org.evigraph.grade.Certainty;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.model.Qualifiers;
import org.evigraph.model.Sign;
import org.evigraph.model.StudyDesign;
import org.evigraph.pathway.Flag;
import org.evigraph.pathway.Pathway;
import org.evigraph.pathway.PathwayAnswer;
import org.evigraph.pathway.Step;
import org.evigraph.testkit.TinyGraphs;
import org.junit.jupiter.api.Test;

class PathwayFinderTest {
    private static PathwayAnswer ask(EvidenceGraph graph, PathwayQuery query) {
        return PathwayFinder.over(graph).find(query);
    }

    private static List<String> pathways(EvidenceGraph graph, PathwayQuery query) {
        return ask(graph, query).pathways().stream()
                .map(PathwayFinderTest::inWords)
                .toList();
    }

    private static String inWords(Pathway pathway) {
        return pathway.start().id()
                + pathway.steps().stream()
                        .map(step -> " (" + step.reading() + ") " + step.to().id())
                        .collect(Collectors.joining());
    }

    @Test
    void givesTheSurerOfTwoWaysFirst() {
        PathwayAnswer answer = ask(TinyGraphs.diamond(), PathwayQuery.of("start -> end"));
        assertThat(answer.found()).isEqualTo(2);
        assertThat(answer.pathways().get(0).steps().get(0).to().id()).isEqualTo("sure");
        assertThat(answer.pathways().get(0).certainty()).isEqualTo(Certainty.HIGH);
        assertThat(answer.pathways().get(0).netSign()).isEqualTo(Sign.PLUS);
        assertThat(answer.pathways().get(1).certainty()).isEqualTo(Certainty.VERY_LOW);
    }

    @Test
    void passesTheWaypointsInOrderAndNoEntityTwice() {
        EvidenceGraph graph = new SmallGraph()
                .claim("a causes b", SUPPORTS)
                .claim("b causes a", SUPPORTS)
                .claim("b causes c", SUPPORTS)
                .graph();
        assertThat(pathways(graph, PathwayQuery.of("a -> b -> c"))).containsExactly("a (causes) b (causes) c");
        assertThat(pathways(graph, PathwayQuery.of("b -> a -> c"))).isEmpty();
    }

    @Test
    void aNarrowerEntityStandsInForAWaypointUnlessExact() {
        EvidenceGraph graph = new SmallGraph()
                .entity("drug", drug -> drug.isA(List.of("class")))
                .entity("class", entity -> entity)
                .claim("drug causes harm", SUPPORTS)
                .graph();
        PathwayQuery query = PathwayQuery.of("class -> harm");
        assertThat(pathways(graph, query)).containsExactly("drug (causes) harm", "class (includes) drug (causes) harm");
        assertThat(pathways(graph, query.withExact(true))).containsExactly("class (includes) drug (causes) harm");
        assertThat(pathways(graph, query.withExact(true).withDirected(true))).isEmpty();
    }

    @Test
    void readsBackwardWhatHasAnInverseReadingAndBothWaysWhatIsSymmetric() {
        EvidenceGraph graph = new SmallGraph()
                .claim("drug treats ill", SUPPORTS)
                .claim("other precedes ill", SUPPORTS)
                .claim("sign goes_with ill", SUPPORTS)
                .graph();
        assertThat(pathways(graph, PathwayQuery.of("ill -> drug"))).containsExactly("ill (treated by) drug");
        assertThat(pathways(graph, PathwayQuery.of("ill -> drug").withDirected(true)))
                .isEmpty();
        assertThat(pathways(graph, PathwayQuery.of("ill -> other"))).isEmpty();
        for (String question : List.of("sign -> ill", "ill -> sign")) {
            Step step = ask(graph, PathwayQuery.of(question).withDirected(true))
                    .pathways()
                    .get(0)
                    .steps()
                    .get(0);
            assertThat(step.reading()).isEqualTo("goes with");
            assertThat(step.inverse()).isFalse();
        }
    }

    @Test
    void siblingsAndThingsSaidTogetherAreNoConnection() {
        EvidenceGraph graph = new SmallGraph()
                .entity("one", one -> one.isA(List.of("class")))
                .entity("two", two -> two.isA(List.of("class")).concerns(List.of("ill")))
                .entity("note", note -> note.concerns(List.of("ill")).excludes(List.of("one")))
                .entity("class", entity -> entity.isA(List.of("things")))
                .entity("things", entity -> entity)
                .entity("ill", entity -> entity)
                .graph();
        assertThat(pathways(graph, PathwayQuery.of("one -> two"))).isEmpty();
        assertThat(pathways(graph, PathwayQuery.of("two -> note"))).isEmpty();
        assertThat(pathways(graph, PathwayQuery.of("note -> one"))).isEmpty();
        PathwayAnswer up = ask(graph, PathwayQuery.of("one -> things").withExact(true));
        assertThat(up.pathways()).singleElement().satisfies(pathway -> {
            assertThat(inWords(pathway)).isEqualTo("one (is a) class (is a) things");
            assertThat(pathway.flags()).containsExactly(Flag.STRUCTURE_ONLY);
            assertThat(pathway.certainty()).isEqualTo(Certainty.UNGRADED);
            assertThat(pathway.netSign()).isEqualTo(Sign.NONE);
        });
    }

    @Test
    void aStepGathersEveryClaimAndTheBestGivesTheReading() {
        EvidenceGraph graph = new SmallGraph()
                .entity("a", a -> a.concerns(List.of("b")))
                .claim("a precedes b", Qualifiers.NONE, StudyDesign.CASE_REPORT, SUPPORTS)
                .claim("b causes a", Qualifiers.NONE, StudyDesign.RANDOMISED_TRIAL, SUPPORTS)
                .graph();
        PathwayQuery query = PathwayQuery.of("a -> b");
        assertThat(ask(graph, query).pathways()).singleElement().satisfies(pathway -> {
            Step step = pathway.steps().get(0);
            assertThat(step.reading()).isEqualTo("caused by");
            assertThat(step.certainty()).isEqualTo(Certainty.HIGH);
            assertThat(step.sign()).isEqualTo(Sign.NONE);
            assertThat(step.claims()).hasSize(2);
            assertThat(step.independentCitations()).isEqualTo(2);
        });
        assertThat(pathways(graph, query.withClaims(true))).containsExactly("a (caused by) b", "a (precedes) b");
    }

    @Test
    void whatIsOnlyDisputedIsCountedAndShownLastIfAskedFor() {
        EvidenceGraph graph = new SmallGraph()
                .claim("a causes b", Qualifiers.NONE, StudyDesign.RANDOMISED_TRIAL, DISPUTES)
                .claim("a causes c", Qualifiers.NONE, StudyDesign.CASE_REPORT, NEUTRAL)
                .claim("c causes b", SUPPORTS)
                .graph();
        PathwayAnswer answer = ask(graph, PathwayQuery.of("a -> b").withRefuted(true));
        assertThat(answer.found()).isEqualTo(1);
        assertThat(answer.refuted()).isEqualTo(1);
        assertThat(answer.pathways().get(0).flags()).containsExactly(Flag.UNCERTAIN);
        assertThat(answer.pathways().get(0).certainty()).isEqualTo(Certainty.VERY_LOW);
        assertThat(answer.pathways().get(1).flags()).containsExactly(Flag.REFUTED);
        assertThat(ask(graph, PathwayQuery.of("a -> b")).pathways()).hasSize(1);
    }

    @Test
    void contraryClaimsAndDisputedOnesMakeAStepConflicted() {
        EvidenceGraph graph = new SmallGraph()
                .claim("a causes b", SUPPORTS)
                .claim("a treats b", SUPPORTS)
                .claim("b causes c", SUPPORTS, DISPUTES)
                .claim("c causes d", SUPPORTS)
                .claim("c treats d", DISPUTES)
                .claim("d causes e", SUPPORTS)
                .graph();
        assertThat(ask(graph, PathwayQuery.of("a -> b -> c -> d -> e").withMaxHops(1))
                        .pathways()
                        .get(0)
                        .steps())
                .extracting(step -> step.flags().contains(Flag.CONFLICTED))
                .containsExactly(true, true, true, false);
    }

    @Test
    void stepsOnPeopleWhoExcludeEachOtherAreFlagged() {
        EvidenceGraph graph = new SmallGraph()
                .entity("young", young -> young.excludes(List.of("old")))
                .entity("old", old -> old)
                .entity("oldest", oldest -> oldest.isA(List.of("old")))
                .claim("a causes b", Qualifiers.ofPopulations("young"), StudyDesign.COHORT, SUPPORTS)
                .claim("b causes c", Qualifiers.ofPopulations("oldest"), StudyDesign.COHORT, SUPPORTS)
                .claim("b causes d", Qualifiers.ofPopulations("oldest", "young"), StudyDesign.COHORT, SUPPORTS)
                .graph();
        Pathway pathway = ask(graph, PathwayQuery.of("a -> c")).pathways().get(0);
        assertThat(pathway.flags()).containsExactly(Flag.POPULATION_MISMATCH);
        assertThat(String.join("\n", pathway.explanation().lines())).contains("the young", "the oldest");
        assertThat(ask(graph, PathwayQuery.of("a -> d")).pathways().get(0).flags())
                .isEmpty();
    }

    @Test
    void signsMultiplyAndAStepUpTheHierarchyChangesNothing() {
        EvidenceGraph graph = new SmallGraph()
                .entity("a", a -> a.isA(List.of("b")))
                .claim("b treats c", SUPPORTS)
                .claim("c causes d", SUPPORTS)
                .claim("d goes_with e", SUPPORTS)
                .graph();
        assertThat(ask(graph, PathwayQuery.of("a -> d")).pathways().get(0).netSign())
                .isEqualTo(Sign.MINUS);
        assertThat(ask(graph, PathwayQuery.of("a -> e").withMaxHops(4))
                        .pathways()
                        .get(0)
                        .netSign())
                .isEqualTo(Sign.NONE);
    }

    @Test
    void ranksByCertaintyThenStepsThenSupportThenInversesThenPapers() {
        EvidenceGraph graph = new SmallGraph()
                .claim("a causes m1", SUPPORTS)
                .claim("m1 causes z", SUPPORTS, SUPPORTS)
                .claim("a causes m2", SUPPORTS, SUPPORTS)
                .claim("m2 causes z", SUPPORTS, SUPPORTS)
                .claim("m3 causes a", SUPPORTS)
                .claim("m3 causes z", SUPPORTS)
                .claim("a causes m4", Qualifiers.NONE, StudyDesign.COHORT, NEUTRAL)
                .claim("m4 causes z", SUPPORTS)
                .claim("a causes m5", Qualifiers.NONE, StudyDesign.CASE_SERIES, SUPPORTS)
                .claim("m5 causes z", SUPPORTS)
                .claim("a causes n1", SUPPORTS)
                .claim("n1 causes n2", SUPPORTS)
                .claim("n2 causes z", SUPPORTS)
                .graph();
        assertThat(pathways(graph, PathwayQuery.of("a -> z")))
                .containsExactly(
                        "a (causes) m2 (causes) z",
                        "a (causes) m1 (causes) z",
                        "a (caused by) m3 (causes) z",
                        "a (causes) n1 (causes) n2 (causes) z",
                        "a (causes) m5 (causes) z",
                        "a (causes) m4 (causes) z");
    }

    @Test
    void aClaimWhoseEvidenceWasAllRetractedDoesNotCount() {
        assertThat(ask(TinyGraphs.quarrel(), PathwayQuery.of("drug -> death").withMaxHops(1))
                        .pathways())
                .singleElement()
                .satisfies(pathway -> assertThat(pathway.steps().get(0).claims())
                        .extracting(claim -> claim.claim().evidence().get(0).id())
                        .containsExactly("q4"));
    }
}
