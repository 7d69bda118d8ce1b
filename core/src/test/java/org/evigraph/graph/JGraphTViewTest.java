package org.evigraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringWriter;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.evigraph.model.Claim;
import org.evigraph.model.Entity;
import org.evigraph.model.Proposition;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.alg.cycle.CycleDetector;
import org.jgrapht.alg.scoring.PageRank;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.jgrapht.graph.AsUndirectedGraph;
import org.jgrapht.nio.dot.DOTExporter;
import org.jgrapht.nio.graphml.GraphMLExporter;
import org.junit.jupiter.api.Test;

class JGraphTViewTest {
    private final EvidenceGraph graph = TinyGraph.builder().build();
    private final Graph<Entity, Claim> view = graph.asJGraphT();

    private Entity entity(String id) {
        return Objects.requireNonNull(graph.entity(id));
    }

    @Test
    void dijkstraFindsTheShortestWay() {
        var path = DijkstraShortestPath.findPathBetween(view, entity("plex"), entity("pml"));
        assertThat(path.getEdgeList())
                .extracting(claim -> claim.proposition())
                .containsExactly(TinyGraph.EXCHANGE_TREATS_PML);
        assertThat(DijkstraShortestPath.findPathBetween(view, entity("natalizumab"), entity("iris")))
                .isNull();
        assertThat(DijkstraShortestPath.findPathBetween(
                                new AsUndirectedGraph<>(view), entity("natalizumab"), entity("iris"))
                        .getLength())
                .isEqualTo(2);
    }

    @Test
    void cyclesAreFoundWhereThereAreSome() {
        assertThat(new CycleDetector<>(view).detectCycles()).isFalse();
        Graph<Entity, Claim> knotted = TinyGraph.builder()
                .add(Proposition.of("pml", "causes", "iris"))
                .build()
                .asJGraphT();
        assertThat(new CycleDetector<>(knotted).findCycles())
                .extracting(Entity::id)
                .containsOnly("pml", "iris");
    }

    @Test
    void connectivityAndCentralityRunOnTheView() {
        assertThat(new ConnectivityInspector<>(view).isConnected()).isTrue();
        assertThat(new KosarajuStrongConnectivityInspector<>(view).stronglyConnectedSets())
                .hasSize(4);
        assertThat(new PageRank<>(view).getScores().get(entity("pml")))
                .isGreaterThan(new PageRank<>(view).getScores().get(entity("plex")));
    }

    @Test
    void jgraphtsOwnExportersWriteTheView() {
        StringWriter dot = new StringWriter();
        new DOTExporter<Entity, Claim>(entity -> "n" + graph.indexOfEntity(entity.id())).exportGraph(view, dot);
        assertThat(dot.toString().lines().filter(line -> line.contains("->"))).hasSize(graph.claimCount());
        StringWriter graphml = new StringWriter();
        new GraphMLExporter<Entity, Claim>(Entity::id).exportGraph(view, graphml);
        assertThat(graphml.toString()).contains("<node id=\"natalizumab\"/>");
    }

    @Test
    void aClaimEqualsTheSameClaimHoweverOftenItIsMade() {
        assertThat(new HashSet<>(view.edgeSet())).hasSize(4).isEqualTo(view.edgeSet());
        assertThat(view.containsEdge(graph.claim(0))).isTrue();
        assertThat(view.edgesOf(entity("pml"))).hasSize(3).contains(graph.claim(1));
        assertThat(view.getAllEdges(entity("plex"), entity("iris"))).hasSize(1);
        assertThat(view.outgoingEdgesOf(entity("iris"))).doesNotContain(graph.claim(1));
    }

    @Test
    void nothingOfItCanBeChanged() {
        assertThatThrownBy(() -> view.addVertex(entity("pml"))).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> view.removeEdge(graph.claim(0))).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> view.vertexSet().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThat(view.getType().isModifiable()).isFalse();
    }

    @Test
    void whatIsNotInTheGraphIsRefusedByName() {
        assertThatThrownBy(() -> view.edgesOf(Entity.of("x", "X"))).hasMessageContaining("'x'");
        assertThat(view.containsEdge(new Claim(Proposition.of("x", "causes", "pml"), List.of())))
                .isFalse();
    }
}
