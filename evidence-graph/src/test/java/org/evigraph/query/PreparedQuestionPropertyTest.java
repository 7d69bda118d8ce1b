package org.evigraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.evigraph.grade.Certainty;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.model.Sign;
import org.evigraph.pathway.Flag;
import org.evigraph.pathway.Pathway;
import org.evigraph.pathway.PathwayAnswer;
import org.evigraph.pathway.Step;
import org.evigraph.pattern.NodePattern;
import org.evigraph.pattern.NodePattern.Named;
import org.evigraph.pattern.PathwayPattern;
import org.evigraph.testkit.RandomEvidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A question that is prepared once and asked of many pairs, held against one that is asked of each. */
class PreparedQuestionPropertyTest {
    private static final int MOST = 1_000_000;

    static LongStream seeds() {
        return LongStream.range(0, Math.min(20_000, Integer.getInteger("evigraph.seeds", 250)));
    }

    /** What a visitor sees of a pathway. */
    private record Seen(
            List<String> entities, List<String> claims, Certainty certainty, Sign sign, int papers, boolean refuted) {
        static Seen of(EvidenceGraph graph, PathwayVisitor.View pathway) {
            return new Seen(
                    IntStream.rangeClosed(0, pathway.steps())
                            .mapToObj(
                                    place -> graph.entity(pathway.entity(place)).id())
                            .toList(),
                    IntStream.range(0, pathway.steps())
                            .map(pathway::claim)
                            .mapToObj(claim ->
                                    claim < 0 ? "structure" : graph.claim(claim).id())
                            .toList(),
                    pathway.certainty(),
                    pathway.sign(),
                    pathway.papers(),
                    pathway.isRefuted());
        }

        static Seen of(Pathway pathway) {
            List<String> entities = new ArrayList<>(List.of(pathway.start().id()));
            pathway.steps().forEach(step -> entities.add(step.to().id()));
            return new Seen(
                    entities,
                    pathway.steps().stream().map(Seen::claim).toList(),
                    pathway.certainty(),
                    pathway.netSign(),
                    pathway.independentCitations(),
                    pathway.flags().contains(Flag.REFUTED));
        }

        private static String claim(Step step) {
            return step.structural()
                    ? "structure"
                    : step.claims().get(0).claim().id();
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void findsBetweenAnyTwoWhatAQuestionOfItsOwnFinds(long seed) {
        EvidenceGraph graph = RandomEvidence.dense(seed).graph();
        Random random = new Random(seed);
        compare(graph, question(graph, random), random);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void findsTheSameAmongHubsWhereNothingNeedsToBeLookedAt(long seed) {
        Random random = new Random(seed);
        EvidenceGraph graph = HubsPropertyTest.graph(random);
        String any = "(\"" + graph.entity(0).id() + "\")";
        String pattern = switch (random.nextInt(4)) {
            case 0 -> "-[*1..3]->";
            case 1 -> "-[raises]->(:gene)-[binds]->";
            case 2 -> "-[raises|binds]->(*)-[lowers]-(:drug)-[binds]->";
            default -> "-[*1..3]-";
        };
        compare(graph, PathwayQuery.of(any + pattern + any).withExact(random.nextBoolean()), random);
    }

    private static void compare(EvidenceGraph graph, PathwayQuery query, Random random) {
        PathwayFinder finder = PathwayFinder.over(graph);
        PreparedQuestion prepared = finder.prepare(query);
        int from = random.nextInt(graph.entityCount());
        int to = random.nextInt(graph.entityCount());
        for (int pair = 0; pair < 12; pair++) {
            int left = from;
            from = random.nextInt(3) == 0 ? to : random.nextInt(graph.entityCount());
            to = random.nextInt(3) == 0 ? left : random.nextBoolean() ? to : random.nextInt(graph.entityCount());
            PathwayAnswer answer = finder.find(between(graph, query, from, to).withLimit(MOST));
            PathwayFinder.Count expected = new PathwayFinder.Count(answer.found(), answer.refuted(), null);
            assertThat(prepared.count(from, to))
                    .as("%s from %d to %d", query, from, to)
                    .isEqualTo(expected);
            List<Seen> seen = new ArrayList<>();
            assertThat(prepared.visit(from, to, pathway -> seen.add(Seen.of(graph, pathway))))
                    .isEqualTo(expected);
            assertThat(seen)
                    .as("%s from %d to %d", query, from, to)
                    .containsExactlyInAnyOrderElementsOf(
                            answer.pathways().stream().map(Seen::of).toList());
        }
    }

    /** Of short typed steps more often than not, as these are counted in a way of their own. */
    private static PathwayQuery question(EvidenceGraph graph, Random random) {
        PathwayQuery query = PathwayFinderPropertyTest.query(graph, random);
        if (random.nextInt(3) > 0) {
            String start = "(\"" + graph.entity(0).id() + "\")";
            String pattern = switch (random.nextInt(5)) {
                case 0 -> "-->";
                case 1 -> "-[*1..2]-";
                case 2 -> "-[*1..3]-";
                case 3 -> "--(*)--";
                default -> "-[causes|interacts]-(:drug)-->(*)--";
            };
            query = query.withPattern(PathwayPattern.parse(start + pattern + start));
            query = random.nextBoolean() ? query.withMinCertainty(null).withInclude(List.of()) : query;
        }
        return isNamedAtItsEnds(query) ? query : question(graph, random);
    }

    private static boolean isNamedAtItsEnds(PathwayQuery query) {
        List<NodePattern> nodes = query.pattern().nodes();
        return nodes.get(0) instanceof Named && nodes.get(nodes.size() - 1) instanceof Named;
    }

    private static PathwayQuery between(EvidenceGraph graph, PathwayQuery query, int from, int to) {
        PathwayPattern pattern = query.pattern();
        List<NodePattern> nodes = new ArrayList<>(pattern.nodes());
        nodes.set(0, new Named(graph.entity(from).id()));
        nodes.set(nodes.size() - 1, new Named(graph.entity(to).id()));
        return query.withPattern(new PathwayPattern(nodes, pattern.edges(), pattern.where(), pattern.having()));
    }

    @Test
    void isNotOfAPatternWithOpenEnds() {
        PathwayFinder finder = PathwayFinder.over(RandomEvidence.dense(1).graph());
        assertThatThrownBy(() -> finder.prepare(PathwayQuery.of("(:drug)-->(*)")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("(:drug)");
    }

    @Test
    void isNotAskedByWhomItShowsAPathway() {
        EvidenceGraph graph = HubsPropertyTest.graph(new Random(1));
        String any = "(\"" + graph.entity(0).id() + "\")";
        PreparedQuestion prepared = PathwayFinder.over(graph).prepare(PathwayQuery.of(any + "-[*1..3]-" + any));
        assertThatThrownBy(() -> prepared.visit(0, 1, pathway -> prepared.count(1, 0)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(prepared.count(0, 1)).isEqualTo(prepared.visit(0, 1, pathway -> {}));
    }

    @Test
    void goesOnWhenTheFinderForgotWhatItHadWorkedOut() {
        EvidenceGraph graph = HubsPropertyTest.graph(new Random(2));
        PathwayFinder finder = PathwayFinder.over(graph);
        String pattern = "(\"" + graph.entity(0).id() + "\")-[*1..3]-(\""
                + graph.entity(1).id() + "\")";
        PreparedQuestion prepared = finder.prepare(PathwayQuery.of(pattern));
        PathwayFinder.Count expected = prepared.count(0, 1);
        for (int year = 1900; year < 2000; year++) { // each a kind of step of its own
            finder.count(PathwayQuery.of(pattern + " where year >= " + year));
            assertThat(prepared.count(0, 1)).isEqualTo(expected);
        }
    }

    @Test
    void saysThatItWasStopped() {
        EvidenceGraph graph = RandomEvidence.dense(1).graph();
        String any = "(\"" + graph.entity(0).id() + "\")";
        PreparedQuestion prepared = PathwayFinder.over(graph)
                .prepare(PathwayQuery.of(any + "-[*1..3]-" + any).withBudget(new Budget(() -> false, 1)));
        List<String> truncations = new ArrayList<>();
        for (int from = 0; from < graph.entityCount(); from++) {
            for (int to = 0; to < graph.entityCount(); to++) {
                truncations.add(
                        String.valueOf(prepared.visit(from, to, pathway -> {}).truncation()));
            }
        }
        assertThat(truncations).contains("the search tried 1 steps, which is its budget");
    }
}
