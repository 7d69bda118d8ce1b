package org.evigraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.graph.GraphBuilder;
import org.evigraph.model.Claim;
import org.evigraph.model.Entity;
import org.evigraph.model.Proposition;
import org.evigraph.pathway.Pathway;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.shortestpath.AllDirectedPaths;
import org.jgrapht.alg.shortestpath.YenKShortestPath;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** On graphs without evidence, structure or parallel claims, read forward, pathways are the simple paths of JGraphT. */
class BesideJGraphTTest {
    private static final int ENTITIES = 9;
    private static final int MOST_STEPS = 5;

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    private static EvidenceGraph graph(long seed) {
        Random random = new Random(seed);
        GraphBuilder builder = EvidenceGraph.builder().name("net");
        for (int entity = 0; entity < ENTITIES; entity++) {
            builder.add(Entity.of("e" + entity, "the " + entity));
            for (int other = 0; other < ENTITIES; other++) {
                if (other != entity && random.nextInt(4) == 0) {
                    builder.add(Proposition.of("e" + entity, "leads_to", "e" + other));
                }
            }
        }
        return builder.build();
    }

    private static PathwayQuery query() {
        return PathwayQuery.of("e0 -> e1")
                .withMaxHops(MOST_STEPS)
                .withDirected(true)
                .withLimit(1_000_000);
    }

    private static List<String> passed(GraphPath<Entity, Claim> path) {
        return path.getVertexList().stream().map(Entity::id).toList();
    }

    private static List<String> passed(Pathway pathway) {
        List<String> passed = new ArrayList<>(List.of(pathway.start().id()));
        pathway.steps().forEach(step -> passed.add(step.to().id()));
        return passed;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void findsThePathsThatAllDirectedPathsFinds(long seed) {
        EvidenceGraph graph = graph(seed);
        Entity start = graph.entity(graph.indexOfEntity("e0"));
        Entity end = graph.entity(graph.indexOfEntity("e1"));
        TreeSet<String> theirs = new TreeSet<>();
        new AllDirectedPaths<>(graph.asJGraphT())
                .getAllPaths(start, end, true, MOST_STEPS)
                .forEach(path -> theirs.add(passed(path).toString()));
        TreeSet<String> ours = new TreeSet<>();
        PathwayFinder finder = PathwayFinder.over(graph);
        finder.find(query())
                .pathways()
                .forEach(pathway -> ours.add(passed(pathway).toString()));
        assertThat(ours).isEqualTo(theirs);
        assertThat(finder.count(query()).found()).isEqualTo(theirs.size());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void givesThemInTheOrderOfTheirLengthAsYenDoes(long seed) {
        EvidenceGraph graph = graph(seed);
        Entity start = graph.entity(graph.indexOfEntity("e0"));
        Entity end = graph.entity(graph.indexOfEntity("e1"));
        List<Integer> theirs = new YenKShortestPath<>(graph.asJGraphT())
                .getPaths(start, end, 20).stream()
                        .map(GraphPath::getLength)
                        .filter(length -> length <= MOST_STEPS)
                        .toList();
        List<Integer> ours = new ArrayList<>();
        Iterator<Pathway> lazily = PathwayFinder.over(graph).bestFirst(query());
        while (lazily.hasNext() && ours.size() < theirs.size()) {
            ours.add(lazily.next().steps().size());
        }
        assertThat(ours).isEqualTo(theirs);
    }
}
