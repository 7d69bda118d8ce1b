package org.evigraph.datasets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Comparator;
import org.evigraph.grade.Certainty;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.importer.GraphReader;
import org.evigraph.model.Sign;
import org.evigraph.pathway.Assessment.Fit;
import org.evigraph.pathway.Flag;
import org.evigraph.pathway.Pathway;
import org.evigraph.pathway.PathwayAnswer;
import org.evigraph.pathway.Step;
import org.evigraph.query.PathwayFinder;
import org.evigraph.query.PathwayQuery;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The question that the project was begun for, and the traps of the data that its answer must not fall into. */
class PmlPathwaysTest {
    private static final PathwayQuery QUESTION = PathwayQuery.of("natalizumab -> plasma exchange -> IRIS risk");

    private static EvidenceGraph graph;

    @BeforeAll
    static void read() throws IOException {
        graph = GraphReader.dataset("pml");
    }

    private static PathwayAnswer ask(PathwayQuery query) {
        return PathwayFinder.over(graph).find(query);
    }

    /** The way that a reader expects: the drug causes the disease, exchange is tried, IRIS may follow. */
    private static Pathway direct(PathwayAnswer answer) {
        return answer.pathways().stream()
                .filter(pathway -> last(pathway).from().id().equals("plex"))
                .min(Comparator.comparingInt(Pathway::rank))
                .orElseThrow();
    }

    private static Step last(Pathway pathway) {
        return pathway.steps().get(pathway.steps().size() - 1);
    }

    @Test
    void theFirstAnswersShowThatExchangeMayBringOnIris() {
        PathwayAnswer answer = ask(QUESTION);
        assertThat(answer.truncated()).isFalse();
        Step step = last(direct(answer));
        assertThat(step.reading()).isEqualTo("may bring on");
        assertThat(step.certainty()).isEqualTo(Certainty.VERY_LOW);
        assertThat(step.flags()).containsExactly(Flag.UNCERTAIN);
        assertThat(step.sign()).isEqualTo(Sign.NONE);
        assertThat(step.claims().get(0).claim().evidence())
                .extracting(line -> line.id())
                .containsExactly("pml-088", "pml-095", "pml-118");
        // A case report and a series; the third line only passes on what others say.
        assertThat(step.claims().get(0).assessment().supports()).isZero();
        assertThat(String.join("\n", direct(answer).explanation().lines()))
                .contains("at most very low", "pml-095", "PMID:21832229");
    }

    @Test
    void nothingLeadsFromNatalizumabStraightToExchangeAndTheAnswerSaysWhatWouldHelp() {
        PathwayAnswer answer = ask(QUESTION.withMaxHops(1));
        assertThat(answer.found()).isZero();
        assertThat(answer.suggestions()).anyMatch(text -> text.contains("--max-hops 2"));
    }

    @Test
    void evidenceOnOthersThanAskedForIsMarked() {
        PathwayAnswer answer =
                ask(PathwayQuery.of("natalizumab -> pml").withMaxHops(1).withPopulation("people with HIV"));
        Step step = answer.pathways().get(0).steps().get(0);
        assertThat(step.claims())
                .anySatisfy(claim -> assertThat(claim.assessment().fit()).isEqualTo(Fit.INDIRECT));
    }

    @Test
    void whatOnlyDisputesIsNoPathway() {
        PathwayAnswer answer = ask(PathwayQuery.of("plasma exchange -> PML survival")
                .withMaxHops(1)
                .withRefuted(true));
        assertThat(answer.found()).isZero();
        assertThat(answer.refuted()).isEqualTo(1);
        assertThat(answer.pathways().get(0).flags()).contains(Flag.REFUTED);
    }
}
