package org.evigraph.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.evigraph.grade.Certainty;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.model.Direction;
import org.evigraph.model.InvalidValueException;
import org.evigraph.pathway.Assessment.Basis;
import org.evigraph.pathway.Flag;
import org.evigraph.pathway.GapMapAnswer;
import org.evigraph.pathway.GapMapAnswer.Cell;
import org.evigraph.query.UnknownNameException;
import org.evigraph.testkit.TinyAnswers;
import org.evigraph.testkit.TinyGraphs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GapMapTest {
    private static final GapMapQuery QUERY = GapMapQuery.of("intervention", "outcome");
    private static final EvidenceGraph QUARREL = TinyGraphs.quarrel();

    @Test
    void saysOfTheQuarrelWhatOneFindsByHand() {
        assertThat(GapMap.of(QUARREL, QUERY)).isEqualTo(TinyAnswers.gaps());
    }

    @ParameterizedTest
    @ValueSource(strings = {"drug_class", "Drug class", "DRUG-CLASS"})
    void findsACategoryByIdAndByLabelWhateverTheCase(String name) {
        GapMapAnswer map = GapMap.of(QUARREL, GapMapQuery.of(name, "outcome"));
        assertThat(map.question().rows()).containsExactly("drug_class");
        assertThat(map.rows()).extracting(row -> row.entity().id()).containsExactly("class");
    }

    @Test
    void listsTheCategoriesInUseForOneThatNobodyKnows() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> GapMap.of(QUARREL, GapMapQuery.of("quinoa", "outcome")))
                .withMessageContaining("drug, drug_class, outcome, population");
    }

    @Test
    void doesNotGuessAPopulation() {
        assertThatExceptionOfType(UnknownNameException.class)
                .isThrownBy(() -> GapMap.of(QUARREL, QUERY.withPopulation("quinoa")));
    }

    @Test
    void broaderThingsTakeWhatIsSaidOfNarrowerOnesIfAsked() {
        GapMapAnswer map = GapMap.of(QUARREL, QUERY.withNarrower(true));
        assertThat(map.rows()).extracting(row -> row.filled()).containsExactly(2, 2);
        assertThat(map.total().claims()).isEqualTo(4);
        assertThat(map.total().papers()).isEqualTo(2);
    }

    @Test
    void evidenceOnOtherPeopleCountsLess() {
        GapMapAnswer map = GapMap.of(QUARREL, QUERY.withPopulation("The old"));
        Cell death = map.cells().get(0);
        assertThat(death.flags()).contains(Flag.POPULATION_MISMATCH);
    }

    @Test
    void aClaimThatNobodyHasStudiedLeavesAGap() {
        GapMapAnswer map = GapMap.of(TinyGraphs.lonely(), GapMapQuery.of("drug", "condition"));
        assertThat(map.cells()).singleElement().satisfies(cell -> {
            assertThat(cell.isGap()).isTrue();
            assertThat(cell.certainty()).isEqualTo(Certainty.UNGRADED);
            assertThat(cell.basis()).isEqualTo(Basis.NONE);
        });
        assertThat(map.total().gaps()).isEqualTo(1);
        assertThat(map.total().filled()).isZero();
    }

    @Test
    void readsAClaimFromTheRowWhicheverWayItGoes() {
        GapMapAnswer map = GapMap.of(QUARREL, GapMapQuery.of("outcome", "intervention"));
        assertThat(map.cells()).allSatisfy(cell -> {
            assertThat(cell.inverse()).isTrue();
            assertThat(cell.reading()).isEqualTo("caused by");
        });
    }

    @Test
    void whatIsOnlyDisputedIsEvidenceAndNoGap() {
        GapMapAnswer map = GapMap.of(QUARREL, GapMapQuery.of("outcome", "outcome"));
        assertThat(map.cells()).hasSize(2).allSatisfy(cell -> {
            assertThat(cell.direction()).isEqualTo(Direction.DISPUTES);
            assertThat(cell.isGap()).isFalse();
            assertThat(cell.papers()).isZero();
        });
        assertThat(map.total().gaps()).isZero();
    }
}
