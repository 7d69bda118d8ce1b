package org.evigraph.metapath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.graph.GraphBuilder;
import org.evigraph.model.Direction;
import org.evigraph.model.Entity;
import org.evigraph.model.EvidenceLine;
import org.evigraph.model.GraphInfo;
import org.evigraph.model.Location;
import org.evigraph.model.Predicate;
import org.evigraph.model.Proposition;
import org.evigraph.model.Sign;
import org.evigraph.pathway.MetapathsAnswer;
import org.evigraph.pathway.MetapathsAnswer.Metapath;
import org.evigraph.query.Budget;
import org.evigraph.query.UnknownNameException;
import org.junit.jupiter.api.Test;

class MetapathFinderTest {
    /** The names are Hetionet's; the edges are made up. */
    private static GraphBuilder hetionetLike() {
        return hetionetLike(Map.of());
    }

    private static GraphBuilder hetionetLike(Map<String, String> attributes) {
        GraphBuilder builder = EvidenceGraph.builder();
        builder.accept(GraphInfo.named("small").withAttributes(attributes), Location.PROGRAM);
        builder.add(new Predicate(
                        "interacts", "interacts with", null, null, true, Sign.NONE, new TreeMap<>(), List.of(), null))
                .add(Entity.of("c1", "c1", "Compound"))
                .add(Entity.of("c2", "c2", "Compound"))
                .add(Entity.of("d1", "d1", "Disease"))
                .add(Entity.of("w", "w", "Pathway"))
                .add(Entity.of("p", "p", "Pharmacologic Class"));
        for (String gene : List.of("g1", "g2", "g3")) {
            builder.add(Entity.of(gene, gene, "Gene"));
        }
        for (String claim : List.of(
                "c1 binds g1",
                "c1 binds g2",
                "c2 binds g1",
                "d1 associates g1",
                "d1 associates g2",
                "g1 regulates g3",
                "g2 interacts g3",
                "d1 associates g3",
                "g1 participates w",
                "g2 participates w",
                "p includes c1")) {
            String[] words = claim.split(" ", -1);
            builder.add(Proposition.of(words[0], words[1], words[2]));
        }
        return builder;
    }

    private static Map<String, Metapath> byAbbreviation(EvidenceGraph graph, int hops) {
        Map<String, Metapath> metapaths = new TreeMap<>();
        MetapathFinder.over(graph)
                .find(MetapathQuery.between("c1", "d1").withMaxHops(hops))
                .metapaths()
                .forEach(metapath -> metapaths.put(metapath.abbreviation(), metapath));
        return metapaths;
    }

    @Test
    void pathwaysThroughMuchJoinedThingsCountLess() {
        Metapath metapath = byAbbreviation(hetionetLike().build(), 2).get("CbGaD");
        assertThat(metapath.metapath()).isEqualTo("Compound-binds-Gene-associates-Disease");
        assertThat(metapath.pathCount()).isEqualTo(2);
        // c1 binds 2 genes, d1 has 3, g1 is bound by 2 compounds and g2 by 1.
        double overG1 = Math.pow(2 * 2 * 1 * 3, -0.4);
        double overG2 = Math.pow(2 * 1 * 1 * 3, -0.4);
        assertThat(metapath.dwpc()).isCloseTo(overG1 + overG2, within(1e-15));
    }

    @Test
    void anArrowStandsWhereCategoriesDoNotTellTheDirection() {
        Map<String, Metapath> metapaths = byAbbreviation(hetionetLike().build(), 3);
        assertThat(metapaths).containsOnlyKeys("CbGaD", "CbGr>GaD", "CbGiGaD");
        assertThat(metapaths.get("CbGr>GaD").metapath())
                .isEqualTo("Compound-binds-Gene>regulates>Gene-associates-Disease");
        assertThat(metapaths.get("CbGr>GaD").edges().get(2).inverse()).isTrue();
    }

    @Test
    void aDeclaredAbbreviationWins() {
        Map<String, String> attributes = Map.of("abbreviations", "Pathway=PW, binds=b, nonsense, =, x=");
        assertThat(byAbbreviation(hetionetLike(attributes).build(), 4)).containsKey("CbGpPWpGaD");
        assertThat(byAbbreviation(hetionetLike().build(), 4)).containsKey("CbGpPpGaD");
    }

    @Test
    void predicatesThatWouldBeConfusedTakeMoreLetters() {
        EvidenceGraph graph = hetionetLike()
                .add(Proposition.of("c1", "treats", "d1"))
                .add(Proposition.of("c1", "tempers", "d1"))
                .build();
        assertThat(byAbbreviation(graph, 1)).containsOnlyKeys("CteD", "CtrD");
    }

    @Test
    void whatTheEvidenceOnlyDisputesIsNotThere() {
        Proposition disputed = Proposition.of("c1", "treats", "d1");
        EvidenceGraph graph = hetionetLike()
                .add(
                        disputed,
                        EvidenceLine.builder("line")
                                .citation("PMID:1")
                                .direction(Direction.DISPUTES)
                                .build())
                .build();
        assertThat(byAbbreviation(graph, 1)).isEmpty();
    }

    @Test
    void aSpentBudgetIsToldAndWhatWasFoundIsKept() {
        MetapathQuery query = MetapathQuery.between("c1", "d1").withMaxHops(4).withBudget(new Budget(() -> false, 20));
        MetapathsAnswer answer = MetapathFinder.over(hetionetLike().build()).find(query);
        assertThat(answer.truncation()).contains("20 steps");
    }

    @Test
    void theLimitCutsTheListAndNotTheCounts() {
        MetapathQuery query = MetapathQuery.between("c1", "d1").withLimit(1);
        MetapathsAnswer answer = MetapathFinder.over(hetionetLike().build()).find(query);
        assertThat(answer.metapaths()).hasSize(1);
        assertThat(answer.found()).isEqualTo(3);
        assertThat(answer.pathCount()).isEqualTo(4);
    }

    @Test
    void aThingIsNotJoinedToItself() {
        MetapathsAnswer answer = MetapathFinder.over(hetionetLike().build()).find(MetapathQuery.between("c1", "c1"));
        assertThat(answer.metapaths()).isEmpty();
    }

    @Test
    void whatCannotBeAskedIsRefused() {
        MetapathQuery query = MetapathQuery.between("c1", "nobody");
        assertThatThrownBy(() -> MetapathFinder.over(hetionetLike().build()).find(query))
                .isInstanceOf(UnknownNameException.class);
        assertThatThrownBy(() -> query.withDamping(Double.NaN)).hasMessageContaining("damping");
        assertThatThrownBy(() -> query.withMaxHops(0)).hasMessageContaining("hops");
        assertThatThrownBy(() -> query.withRank(List.of())).hasMessageContaining("order");
        assertThatThrownBy(() -> query.withLimit(0)).hasMessageContaining("limit");
    }
}
