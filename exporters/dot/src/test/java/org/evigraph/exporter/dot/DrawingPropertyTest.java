package org.evigraph.exporter.dot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.LongStream;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.graph.Structure;
import org.evigraph.pathway.Pathway;
import org.evigraph.pathway.PathwayAnswer;
import org.evigraph.pathway.Step;
import org.evigraph.pathway.StepClaim;
import org.evigraph.testkit.RandomAnswers;
import org.evigraph.testkit.RandomEvidence;
import org.jgrapht.Graph;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DrawingPropertyTest {
    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void jgraphtReadsEveryEntityClaimAndLinkOfAGraph(long seed) throws Exception {
        EvidenceGraph graph = RandomEvidence.small(seed).graph();
        Graph<String, Drawings.Line> read = Drawings.read(Drawings.of(graph));
        assertThat(read.vertexSet()).hasSize(graph.entityCount());
        int links = 0;
        for (Structure kind : Structure.values()) {
            for (int entity = 0; entity < graph.entityCount(); entity++) {
                links += graph.links(kind, entity).length;
            }
        }
        assertThat(read.edgeSet()).hasSize(graph.claimCount() + links);
        for (int claim = 0; claim < graph.claimCount(); claim++) {
            assertThat(read.containsEdge("n" + graph.subjectOf(claim), "n" + graph.objectOf(claim)))
                    .isTrue();
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyEntityOfAnAnswerIsDrawnOnceAndEveryTwoThatAreJoinedAreJoined(long seed) throws Exception {
        PathwayAnswer answer = RandomAnswers.pathways(seed);
        Graph<String, Drawings.Line> read = Drawings.read(Drawings.of(answer));
        Set<String> entities = new HashSet<>();
        Set<Set<String>> pairs = new HashSet<>();
        Set<String> claims = new HashSet<>();
        for (Pathway pathway : answer.pathways()) {
            for (Step step : pathway.steps()) {
                entities.add(step.from().id());
                entities.add(step.to().id());
                pairs.add(Set.of(step.from().id(), step.to().id()));
                for (StepClaim claim : step.claims()) {
                    claims.add(claim.claim().id());
                }
            }
        }
        if (answer.pathways().isEmpty()) {
            answer.question().waypoints().forEach(waypoint -> entities.add(waypoint.id()));
        }
        assertThat(read.vertexSet()).hasSize(entities.size());
        assertThat(read.edgeSet()).hasSizeBetween(pairs.size(), pairs.size() + claims.size());
        Set<Set<String>> drawn = new HashSet<>();
        read.edgeSet().forEach(line -> drawn.add(Set.of(read.getEdgeSource(line), read.getEdgeTarget(line))));
        assertThat(drawn).hasSize(pairs.size());
    }

    static LongStream fewerSeeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("fewerSeeds")
    void noLineRunsThroughTheKey(long seed) throws Exception {
        Graphviz.assumeInstalled();
        PathwayAnswer answer = RandomAnswers.pathways(seed);
        Assumptions.assumeFalse(answer.pathways().isEmpty(), "nothing was drawn");
        String svg = Graphviz.svg(Drawings.bytes(Drawings.of(answer)));
        double[] key = Svg.key(svg);
        assertThat(Svg.pointsOnLines(svg))
                .isNotEmpty()
                .noneMatch(point -> point[0] > key[0] && point[0] < key[2] && point[1] > key[1] && point[1] < key[3]);
    }
}
