package org.evigraph.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.graph.GraphBuilder;
import org.evigraph.model.Citation;
import org.evigraph.model.Direction;
import org.evigraph.model.Entity;
import org.evigraph.model.EvidenceLine;
import org.evigraph.model.Grade;
import org.evigraph.model.Origin;
import org.evigraph.model.Predicate;
import org.evigraph.model.Proposition;
import org.evigraph.model.Qualifiers;
import org.evigraph.model.Sign;
import org.evigraph.model.Status;
import org.evigraph.model.StudyDesign;
import org.evigraph.pathway.DataChange;
import org.evigraph.pathway.DataChange.FieldChange;
import org.evigraph.pathway.DataChange.Kind;
import org.evigraph.pathway.DataChange.What;
import org.evigraph.pathway.DiffAnswer.ChangedPathway;
import org.evigraph.pathway.DiffAnswer.QuestionDiff;
import org.evigraph.pathway.PathwayChange;
import org.evigraph.query.PathwayQuery;
import org.evigraph.query.UnknownNameException;
import org.evigraph.testkit.TinyGraphs;
import org.junit.jupiter.api.Test;

class GraphDiffTest {
    private static final EvidenceGraph BEFORE =
            drug().add(causes(), line("l1", "PMID:1", StudyDesign.COHORT)).build();

    private static GraphBuilder drug() {
        return EvidenceGraph.builder()
                .name("drug")
                .add(Predicate.of("causes", "causes", "caused by", Sign.PLUS))
                .add(Predicate.of("prevents", "prevents", "prevented by", Sign.MINUS))
                .add(Entity.of("drug", "The drug", "drug"))
                .add(Entity.of("harm", "The harm", "outcome"));
    }

    private static Proposition causes() {
        return Proposition.of("drug", "causes", "harm");
    }

    private static EvidenceLine.Builder lineOf(String id, String citation, StudyDesign design) {
        return EvidenceLine.builder(id).citation(citation).design(design);
    }

    private static EvidenceLine line(String id, String citation, StudyDesign design) {
        return lineOf(id, citation, design).build();
    }

    private static List<DataChange> changesTo(GraphBuilder after) {
        return GraphDiff.between(BEFORE, after.build()).changes();
    }

    private static QuestionDiff ask(GraphBuilder after) {
        return GraphDiff.between(BEFORE, after.build()).ask(PathwayQuery.of("drug -> harm"));
    }

    private static EvidenceGraph graded(Grade... grades) {
        return drug().add(
                        causes(),
                        lineOf("l1", "PMID:1", StudyDesign.COHORT)
                                .grades(List.of(grades))
                                .build())
                .build();
    }

    @Test
    void tellsAChangeOfALineFieldByField() {
        GraphBuilder after = drug().add(
                        causes(),
                        lineOf("l1", "PMID:1", StudyDesign.CASE_REPORT)
                                .locator("page 3")
                                .build());
        assertThat(changesTo(after)).singleElement().satisfies(change -> {
            assertThat(change.fields())
                    .containsExactly(
                            new FieldChange("design", List.of("cohort"), List.of("case_report")),
                            new FieldChange("locator", List.of(), List.of("page 3")));
            assertThat(change.claim()).isNotNull();
            assertThat(change.inWords())
                    .isEqualTo("evidence l1 changed: design cohort -> case_report; locator nothing -> page 3");
        });
    }

    @Test
    void saysInWhatAClaimDiffersFromItsNeighbours() {
        GraphBuilder after = drug().add(causes(), line("l1", "PMID:1", StudyDesign.COHORT))
                .add(causes().with(Qualifiers.ofPopulations("harm").withTiming("at night")));
        assertThat(changesTo(after))
                .extracting(DataChange::what, DataChange::name)
                .containsExactly(tuple(What.CLAIM, "The drug causes The harm (among The harm; timing: at night)"));
    }

    @Test
    void tellsWhichValuesOfAListCameAndWentAndWhenOnlyTheirOrderChanged() {
        EvidenceGraph one = EvidenceGraph.builder()
                .add(Entity.builder("a", "A").synonyms(List.of("x", "y")).build())
                .build();
        EvidenceGraph other = EvidenceGraph.builder()
                .add(Entity.builder("a", "A").synonyms(List.of("y", "z")).build())
                .build();
        EvidenceGraph turned = EvidenceGraph.builder()
                .add(Entity.builder("a", "A").synonyms(List.of("y", "x")).build())
                .build();
        assertThat(GraphDiff.between(one, other).changes().get(0).fields())
                .containsExactly(new FieldChange("synonyms", List.of("x"), List.of("z")));
        assertThat(GraphDiff.between(one, turned).changes().get(0).fields())
                .containsExactly(new FieldChange("synonyms", List.of("x", "y"), List.of("y", "x")));
    }

    @Test
    void tellsAGradeThatChangedItsLevelFromOneOfAnotherHand() {
        Grade low = Grade.published("grade-certainty", "low");
        Grade high = Grade.published("grade-certainty", "high");
        Grade others = new Grade("grade-certainty", "high", new Origin.Published("A panel"), null);
        assertThat(GraphDiff.between(graded(low), graded(high)).changes())
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.what()).isEqualTo(What.GRADE);
                    assertThat(change.id()).isEqualTo("l1");
                    assertThat(change.fields())
                            .containsExactly(new FieldChange("level", List.of("low"), List.of("high")));
                });
        assertThat(GraphDiff.between(graded(low), graded(others)).changes())
                .extracting(DataChange::kind)
                .containsExactly(Kind.ADDED, Kind.REMOVED);
    }

    @Test
    void tellsWhenOnlyTheOrderOfGradesChanged() {
        Grade low = Grade.published("grade-certainty", "low");
        Grade derived = new Grade("grade-certainty", "low", new Origin.Derived("by design"), null);
        assertThat(GraphDiff.between(graded(low, derived), graded(derived, low)).changes())
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.what()).isEqualTo(What.EVIDENCE);
                    assertThat(change.fields()).extracting(FieldChange::field).containsExactly("grades");
                });
    }

    @Test
    void tellsWhatAGraphSaysOfItself() {
        assertThat(GraphDiff.between(
                                TinyGraphs.empty(),
                                EvidenceGraph.builder().name("full").build())
                        .changes())
                .containsExactly(new DataChange(
                        What.GRAPH,
                        Kind.CHANGED,
                        "full",
                        "",
                        null,
                        List.of(new FieldChange("name", List.of("empty"), List.of("full")))));
    }

    @Test
    void blamesALineThatWasDowngraded() {
        QuestionDiff asked = ask(drug().add(causes(), line("l1", "PMID:1", StudyDesign.CASE_REPORT)));
        assertThat(asked.pathways()).singleElement().satisfies(changed -> {
            assertThat(changed.change().kind()).isEqualTo(PathwayChange.Kind.DROPPED);
            assertThat(changed.causes()).extracting(DataChange::id).containsExactly("l1");
            assertThat(changed.change().causes()).containsExactly("evidence l1 changed: design cohort -> case_report");
        });
    }

    @Test
    void blamesARetraction() {
        QuestionDiff asked = ask(
                drug().add(Citation.builder("PMID:1").status(Status.RETRACTED).build())
                        .add(causes(), line("l1", "PMID:1", StudyDesign.COHORT)));
        assertThat(asked.pathways()).singleElement().satisfies(changed -> {
            assertThat(changed.change().kind()).isEqualTo(PathwayChange.Kind.VANISHED);
            assertThat(changed.change().causes())
                    .containsExactly("citation PMID:1 changed: status current -> retracted");
        });
    }

    @Test
    void blamesAPredicateWhoseSignWasTurned() {
        GraphBuilder after = EvidenceGraph.builder()
                .name("drug")
                .add(Predicate.of("causes", "causes", "caused by", Sign.MINUS))
                .add(Predicate.of("prevents", "prevents", "prevented by", Sign.MINUS))
                .add(Entity.of("drug", "The drug", "drug"))
                .add(Entity.of("harm", "The harm", "outcome"))
                .add(causes(), line("l1", "PMID:1", StudyDesign.COHORT));
        assertThat(ask(after).pathways()).singleElement().satisfies(changed -> {
            assertThat(changed.change().kind()).isEqualTo(PathwayChange.Kind.SIGN_CHANGED);
            assertThat(changed.causes()).extracting(DataChange::what).containsExactly(What.PREDICATE);
        });
    }

    @Test
    void blamesAnOppositeClaimThatIsNotTheReadingAndItsLinesOnce() {
        QuestionDiff asked = ask(drug().add(causes(), line("l1", "PMID:1", StudyDesign.COHORT))
                .add(Proposition.of("drug", "prevents", "harm"), line("l2", "PMID:2", StudyDesign.COHORT)));
        assertThat(asked.pathways()).singleElement().satisfies(changed -> {
            assertThat(changed.change().kind()).isEqualTo(PathwayChange.Kind.CONFLICT_CHANGED);
            assertThat(changed.causes()).extracting(DataChange::what).containsExactly(What.CLAIM);
        });
    }

    @Test
    void blamesADisputingLineThatRefutesSoThatThePathwayVanishes() {
        QuestionDiff asked = ask(drug().add(
                        causes(),
                        lineOf("l1", "PMID:1", StudyDesign.COHORT)
                                .direction(Direction.DISPUTES)
                                .build()));
        assertThat(asked.pathways())
                .extracting(ChangedPathway::causes)
                .singleElement()
                .satisfies(causes -> assertThat(causes)
                        .extracting(DataChange::inWords)
                        .containsExactly("evidence l1 changed: direction supports -> disputes"));
    }

    @Test
    void takesAPathwayThatIsRefutedNowAsDroppedWhereTheQuestionWantsThoseToo() {
        EvidenceGraph after = drug().add(
                        causes(),
                        lineOf("l1", "PMID:1", StudyDesign.COHORT)
                                .direction(Direction.DISPUTES)
                                .build())
                .build();
        QuestionDiff asked = GraphDiff.between(BEFORE, after)
                .ask(PathwayQuery.of("drug -> harm").withRefuted(true));
        assertThat(asked.pathways())
                .extracting(changed -> changed.change().kind())
                .containsExactly(PathwayChange.Kind.DROPPED);
        assertThat(asked.after().found()).isEqualTo(1);
    }

    @Test
    void takesAPathwayThatIsLeftOpenNowAsOneThatNoLongerSaysWhichWay() {
        GraphBuilder supported = drug().add(causes(), line("l1", "PMID:1", StudyDesign.CASE_REPORT));
        GraphBuilder open = drug().add(
                        causes(),
                        lineOf("l1", "PMID:1", StudyDesign.CASE_REPORT)
                                .direction(Direction.NEUTRAL)
                                .build());
        QuestionDiff asked = GraphDiff.between(supported.build(), open.build()).ask(PathwayQuery.of("drug -> harm"));
        assertThat(asked.pathways())
                .extracting(changed -> changed.change().kind())
                .containsExactly(
                        PathwayChange.Kind.SIGN_CHANGED); // what is open says no sign; that is graver than a drop
    }

    @Test
    void countsWhatCameOutTheSameFromDataThatChanged() {
        QuestionDiff asked = ask(drug().add(causes(), line("l1", "PMID:1", StudyDesign.COHORT))
                .add(causes(), line("l2", "PMID:2", StudyDesign.COHORT)));
        assertThat(asked.isChanged()).isFalse();
        assertThat(asked.stayed()).isEqualTo(1);
        assertThat(asked.restated()).isEqualTo(1);
    }

    @Test
    void doesNotBlameAStatementThatWasReworded() {
        QuestionDiff asked = ask(drug().add(
                        causes(),
                        lineOf("l1", "PMID:1", StudyDesign.COHORT)
                                .statement("Other words.")
                                .build()));
        assertThat(asked.stayed()).isEqualTo(1);
        assertThat(asked.restated()).isZero();
    }

    @Test
    void takesANameThatOnlyOneGraphKnowsAsAResult() {
        EvidenceGraph after = drug().add(Entity.of("cure", "The cure", "drug"))
                .add(Proposition.of("cure", "causes", "harm"), line("l9", "PMID:9", StudyDesign.COHORT))
                .build();
        QuestionDiff asked = GraphDiff.between(BEFORE, after).ask(PathwayQuery.of("The cure -> harm"));
        assertThat(asked.isChanged()).isTrue();
        assertThat(asked.before().refusal()).contains("The cure");
        assertThat(asked.after().isAsked()).isTrue();
        assertThat(asked.after().found()).isEqualTo(1);
        QuestionDiff reverse = GraphDiff.between(after, BEFORE).ask(PathwayQuery.of("The cure -> harm"));
        assertThat(reverse.before().isAsked()).isTrue();
        assertThat(reverse.after().isAsked()).isFalse();
    }

    @Test
    void refusesANameThatNeitherGraphKnows() {
        GraphDiff diff = GraphDiff.between(BEFORE, TinyGraphs.empty());
        assertThatExceptionOfType(UnknownNameException.class)
                .isThrownBy(() -> diff.ask(PathwayQuery.of("quinoa -> harm")));
    }

    @Test
    void looksAboveTheStepsWhereNothingOnThemChanged() {
        GraphBuilder base = drug().add(causes(), line("l1", "PMID:1", StudyDesign.COHORT))
                .add(Entity.of("class", "Its class", "drug_class"))
                .add(Entity.builder("group", "A group within")
                        .isA(List.of("class"))
                        .build())
                .add(Entity.builder("one", "One of the group")
                        .isA(List.of("group"))
                        .build())
                .add(Proposition.of("one", "causes", "harm"), line("l2", "PMID:2", StudyDesign.COHORT));
        GraphBuilder cut = drug().add(causes(), line("l1", "PMID:1", StudyDesign.COHORT))
                .add(Entity.of("class", "Its class", "drug_class"))
                .add(Entity.builder("group", "A group within").build())
                .add(Entity.builder("one", "One of the group")
                        .isA(List.of("group"))
                        .build())
                .add(Proposition.of("one", "causes", "harm"), line("l2", "PMID:2", StudyDesign.COHORT));
        QuestionDiff asked = GraphDiff.between(base.build(), cut.build())
                .ask(PathwayQuery.of("class -> harm").withMaxHops(1));
        assertThat(asked.pathways())
                .singleElement()
                .satisfies(changed ->
                        assertThat(changed.causes()).extracting(DataChange::id).containsExactly("group"));
    }
}
