package org.evigraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.evigraph.model.Direction.DISPUTES;
import static org.evigraph.model.Direction.SUPPORTS;

import java.util.List;
import org.evigraph.grade.Certainty;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.model.Entity;
import org.evigraph.model.InvalidValueException;
import org.evigraph.pathway.PathwayAnswer;
import org.junit.jupiter.api.Test;

/** What happens where nothing is found, too much is, or the question cannot be understood. */
class SearchLimitsTest {
    private static PathwayAnswer ask(EvidenceGraph graph, PathwayQuery query) {
        return PathwayFinder.over(graph).find(query);
    }

    private static List<String> suggestions(EvidenceGraph graph, PathwayQuery query) {
        PathwayAnswer answer = ask(graph, query);
        assertThat(answer.found()).isZero();
        return answer.suggestions();
    }

    private static EvidenceGraph complete(int entities) {
        SmallGraph graph = new SmallGraph();
        for (int from = 0; from < entities; from++) {
            for (int to = from + 1; to < entities; to++) {
                graph.claim("e" + from + " goes_with e" + to);
            }
        }
        return graph.graph();
    }

    @Test
    void countsEverySimplePathOfACompleteGraph() {
        // From e0 to e7 over k of the 6 others, in any order: the sum of 6! / (6 - k)! for k from 0 to 6.
        PathwayAnswer answer = ask(complete(8), PathwayQuery.of("e0 -> e7").withMaxHops(7));
        assertThat(answer.found()).isEqualTo(1 + 6 + 30 + 120 + 360 + 720 + 720);
        assertThat(answer.truncated()).isFalse();
        assertThat(answer.pathways()).hasSize(10);
    }

    @Test
    void anExplosionEndsWithTheBudgetAndSaysSo() {
        PathwayQuery query = PathwayQuery.of("e0 -> e39").withMaxHops(39).withBudget(new Budget(() -> false, 50_000));
        PathwayAnswer answer = ask(complete(40), query);
        assertThat(answer.truncation()).contains("50000");
        assertThat(answer.found()).isPositive();
        assertThat(answer.pathways()).isNotEmpty();
    }

    @Test
    void theCallerCanStopTheSearch() {
        int[] asked = {0};
        PathwayQuery query = PathwayQuery.of("e0 -> e39")
                .withMaxHops(39)
                .withBudget(new Budget(() -> ++asked[0] == 3, Long.MAX_VALUE));
        assertThat(ask(complete(40), query).truncated()).isTrue();
        assertThat(asked[0]).isEqualTo(3);
    }

    @Test
    void saysWhatWouldHelpWhereNothingIsStated() {
        EvidenceGraph graph = new SmallGraph()
                .entity("kind", kind -> kind.isA(List.of("class")))
                .entity("class", entity -> entity)
                .claim("a causes b", SUPPORTS)
                .claim("b causes c", SUPPORTS)
                .claim("c causes d", SUPPORTS)
                .claim("a precedes x", DISPUTES)
                .claim("class precedes y", SUPPORTS)
                .graph();
        assertThat(suggestions(graph, PathwayQuery.of("a -> d").withMaxHops(2)))
                .anyMatch(text -> text.contains("--max-hops 3"));
        assertThat(suggestions(graph, PathwayQuery.of("d -> a").withDirected(true)))
                .anyMatch(text -> text.contains("without --directed"))
                .anyMatch(text -> text.contains("a -> d"));
        assertThat(suggestions(graph, PathwayQuery.of("a -> x"))).anyMatch(text -> text.contains("--refuted"));
        assertThat(suggestions(graph, PathwayQuery.of("a -> d").withMinCertainty(Certainty.HIGH)))
                .anyMatch(text -> text.contains("--min-certainty"));
        assertThat(suggestions(graph, PathwayQuery.of("a -> d").withExclude(List.of("b"))))
                .anyMatch(text -> text.contains("--exclude"));
        assertThat(suggestions(graph, PathwayQuery.of("kind -> y").withMaxHops(1)))
                .anyMatch(text -> text.contains("the class"));
        assertThat(suggestions(graph, PathwayQuery.of("a -> a"))).anyMatch(text -> text.contains("same entity"));
        assertThat(suggestions(graph, PathwayQuery.of("a -> y"))).isEmpty();
    }

    @Test
    void anUnknownNameBringsWhatMayHaveBeenMeant() {
        EvidenceGraph graph = new SmallGraph().claim("natalizumab causes pml").graph();
        assertThatThrownBy(() -> ask(graph, PathwayQuery.of("natalizumap -> pml")))
                .isInstanceOf(UnknownNameException.class)
                .hasMessageContaining("'natalizumap'")
                .hasMessageContaining("Did you mean")
                .hasMessageContaining("natalizumab");
    }

    @Test
    void anAmbiguousNameBringsItsCandidates() {
        EvidenceGraph graph = EvidenceGraph.builder()
                .name("twins")
                .add(Entity.of("one", "The twin"))
                .add(Entity.of("two", "the twin"))
                .build();
        assertThatThrownBy(() -> ask(graph, PathwayQuery.of("the twin -> one")))
                .isInstanceOf(AmbiguousNameException.class)
                .hasMessageContaining("one")
                .hasMessageContaining("two");
    }

    @Test
    void whatIsIncludedOrExcludedMustBeThere() {
        EvidenceGraph graph = new SmallGraph().claim("a causes b", SUPPORTS).graph();
        PathwayQuery query = PathwayQuery.of("a -> b");
        assertThatThrownBy(() -> ask(graph, query.withInclude(List.of("predicate:cause"))))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("did you mean causes");
        assertThatThrownBy(() -> ask(graph, query.withExclude(List.of("citation:PMID:2"))))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("PMID:1");
        assertThatThrownBy(() -> ask(graph, query.withExclude(List.of("category:drug"))))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> ask(graph, query.withRule("strongest-link")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("weakest-link");
    }

    @Test
    void aQuestionRefusesWhatCannotBeAsked() {
        PathwayQuery query = PathwayQuery.of("a -> b");
        assertThatThrownBy(() -> query.withLimit(0)).hasMessageContaining("limit");
        assertThatThrownBy(() -> query.withMaxHops(0)).hasMessageContaining("hops");
        assertThatThrownBy(() -> new Budget(() -> false, 0)).hasMessageContaining("budget");
    }
}
