package org.evigraph.datasets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.graph.EvidenceGraph.Item;
import org.evigraph.importer.GraphReader;
import org.evigraph.model.Claim;
import org.evigraph.model.Direction;
import org.evigraph.model.EvidenceLine;
import org.evigraph.pathway.PathwayAnswer;
import org.evigraph.query.PathwayFinder;
import org.evigraph.query.PathwayQuery;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/** Whatever the question-and-answer page says can be met on the way from its subject to its object. */
class PmlReachabilityTest {
    private static EvidenceGraph graph;

    @BeforeAll
    static void read() throws IOException {
        graph = GraphReader.dataset("pml");
    }

    @ParameterizedTest
    @MethodSource("linesOfThePage")
    void meetsEveryLineOfThePageOnItsPathway(String id) {
        assertThat(graph.find(id)).isInstanceOfSatisfying(Item.OfLine.class, item -> {
            PathwayAnswer answer =
                    PathwayFinder.over(graph).find(question(item.claim()).withRefuted(onlyDisputed(item.claim())));
            assertThat(linesOn(answer)).as(id).contains(item.line());
        });
    }

    @ParameterizedTest
    @MethodSource("linesOfThePage")
    void walksNoStepThatEvidenceOnlyDisputesUnlessAsked(String id) {
        assertThat(graph.find(id)).isInstanceOfSatisfying(Item.OfLine.class, item -> {
            PathwayAnswer answer = PathwayFinder.over(graph).find(question(item.claim()));
            List<EvidenceLine> lines = linesOn(answer);
            if (lines.isEmpty()) {
                assertThat(onlyDisputed(item.claim())).as(id).isTrue();
            } else {
                assertThat(lines).as(id).anyMatch(line -> line.direction() != Direction.DISPUTES);
            }
        });
    }

    static Stream<String> linesOfThePage() {
        List<String> ids = PmlSource.claims().stream()
                .map((ObjectNode record) -> record.get("id").stringValue())
                .filter(id -> id.startsWith("page-c"))
                .toList();
        assertThat(ids).hasSize(72);
        return ids.stream();
    }

    private static PathwayQuery question(Claim claim) {
        return PathwayQuery.of(claim.proposition().subject() + " -> "
                        + claim.proposition().object())
                .withMaxHops(1)
                .withDirected(true)
                .withExact(true)
                .withLimit(1000);
    }

    private static boolean onlyDisputed(Claim claim) {
        return claim.evidence().stream().allMatch(line -> line.direction() == Direction.DISPUTES);
    }

    private static List<EvidenceLine> linesOn(PathwayAnswer answer) {
        return answer.pathways().stream()
                .flatMap(pathway -> pathway.steps().stream())
                .flatMap(step -> step.claims().stream())
                .flatMap(claim -> claim.claim().evidence().stream())
                .toList();
    }
}
