package org.evigraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.graph.GraphBuilder;
import org.evigraph.model.Citation;
import org.evigraph.model.Entity;
import org.evigraph.model.EvidenceLine;
import org.evigraph.model.Predicate;
import org.evigraph.model.Proposition;
import org.evigraph.model.Sign;
import org.evigraph.model.StudyDesign;
import org.evigraph.pathway.CountAnswer;
import org.evigraph.pathway.CountAnswer.Sequence;
import org.evigraph.pathway.Pathway;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Graphs of hubs, where steps are counted in bulk and looked up, held against walks that are tried one by one. */
class HubsPropertyTest {
    private static final List<String> PREDICATES = List.of("binds", "raises", "lowers");

    static LongStream seeds() {
        return LongStream.range(0, Math.min(40_000, Integer.getInteger("evigraph.seeds", 60)));
    }

    /** Some 40 entities, every tenth of them a hub; one predicate between any two, and evidence on a few. */
    static EvidenceGraph graph(Random random) {
        int entities = 25 + random.nextInt(20);
        GraphBuilder builder = EvidenceGraph.builder()
                .add(Predicate.of("binds", "binds", "binds", Sign.NONE))
                .add(Predicate.of("raises", "raises", "is raised by", Sign.PLUS))
                .add(Predicate.of("lowers", "lowers", "is lowered by", Sign.MINUS))
                .add(Citation.builder("paper").build());
        for (int entity = 0; entity < entities; entity++) {
            builder.add(Entity.of(id(entity), "thing " + entity, entity % 2 == 0 ? "gene" : "drug"));
        }
        boolean studied = random.nextBoolean();
        for (int one = 0; one < entities; one++) {
            for (int other = one + 1; other < entities; other++) {
                boolean hub = one % 10 == 0 || other % 10 == 0;
                if (random.nextInt(hub ? 2 : 12) == 0) {
                    boolean turned = random.nextBoolean();
                    Proposition proposition = Proposition.of(
                            id(turned ? other : one),
                            PREDICATES.get(random.nextInt(PREDICATES.size())),
                            id(turned ? one : other));
                    if (studied && random.nextInt(3) == 0) {
                        builder.add(
                                proposition,
                                EvidenceLine.builder("line-" + one + "-" + other)
                                        .citation("paper")
                                        .design(
                                                random.nextBoolean()
                                                        ? StudyDesign.RANDOMISED_TRIAL
                                                        : StudyDesign.COHORT_CONTROLLED)
                                        .build());
                    } else {
                        builder.add(proposition);
                    }
                }
            }
        }
        return builder.build();
    }

    private static String id(int entity) {
        return String.format("t%03d", entity);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void countsInBulkWhatWalksTriedOneByOneCome(long seed) {
        Random random = new Random(seed);
        EvidenceGraph graph = graph(random);
        int from = random.nextInt(graph.entityCount());
        int to = (from + 1 + random.nextInt(graph.entityCount() - 1)) % graph.entityCount();
        compare(graph, from, to, 3 + random.nextInt(2));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void countsLongWaysThroughWhatIsHardlyJoined(long seed) {
        Random random = new Random(seed);
        int entities = 20 + random.nextInt(15);
        GraphBuilder builder = EvidenceGraph.builder().add(Predicate.of("binds", "binds", "binds", Sign.NONE));
        for (int entity = 0; entity < entities; entity++) {
            builder.add(Entity.of(id(entity), "thing " + entity, "gene"));
        }
        for (int entity = 1; entity < entities; entity++) {
            builder.add(Proposition.of(id(entity - 1), "binds", id(entity)));
            if (random.nextInt(3) == 0) {
                builder.add(Proposition.of(id(Math.max(0, entity - 2 - random.nextInt(3))), "binds", id(entity)));
            }
        }
        compare(builder.build(), random.nextInt(3), entities - 1 - random.nextInt(3), 17 + random.nextInt(20));
    }

    private static void compare(EvidenceGraph graph, int from, int to, int hops) {
        PathwayQuery query = PathwayQuery.of("(\"" + id(from) + "\")-[*1.." + hops + "]-(\"" + id(to) + "\")")
                .withExact(true);
        Map<String, Long> walked = new TreeMap<>();
        walk(graph, from, to, hops, new ArrayList<>(), new BitSet(), walked);
        PathwayFinder finder = PathwayFinder.over(graph);
        CountAnswer counted = finder.countBySequence(query);
        assertThat(counted.sequences().stream()
                        .collect(Collectors.toMap(each -> String.join(", ", each.readings()), Sequence::count)))
                .isEqualTo(walked);
        assertThat(finder.count(query).found())
                .isEqualTo(walked.values().stream().mapToLong(Long::longValue).sum());
    }

    private static void walk(
            EvidenceGraph graph, int at, int to, int left, List<String> read, BitSet passed, Map<String, Long> walked) {
        if (at == to) {
            walked.merge(String.join(", ", read), 1L, Long::sum);
            return;
        }
        if (left == 0) {
            return;
        }
        passed.set(at);
        for (int claim = 0; claim < graph.claimCount(); claim++) {
            int subject = graph.subjectOf(claim);
            int object = graph.objectOf(claim);
            int next = subject == at ? object : object == at ? subject : at;
            if (!passed.get(next)) {
                read.add((subject == at ? "" : "<")
                        + graph.predicate(graph.predicateOf(claim)).id());
                walk(graph, next, to, left - 1, read, passed, walked);
                read.remove(read.size() - 1);
            }
        }
        passed.clear(at);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theBestOneByOneAreTheFirstOfAll(long seed) {
        Random random = new Random(seed);
        EvidenceGraph graph = graph(random);
        String from = "(\"" + id(random.nextInt(graph.entityCount())) + "\")";
        String to = "(\"" + id(random.nextInt(graph.entityCount())) + "\")";
        String pattern = switch (random.nextInt(6)) {
            case 0 -> from + "-[*1..3]-(:gene)-[binds]-" + to;
            case 1 -> "(:drug)-[*1..2]-" + to;
            case 4 -> from + "-[*1..2]-" + to;
            case 5 -> from + "-[*1..3]-" + to;
            case 2 -> from + "-[raises|lowers*1..4]->" + to;
            default -> from + "-[*1..4]-" + to;
        };
        PathwayQuery query = PathwayQuery.of(pattern).withExact(true);
        List<Pathway> all =
                PathwayFinder.over(graph).find(query.withLimit(1_000_000)).pathways();
        List<Pathway> first = new ArrayList<>();
        for (Iterator<Pathway> best = PathwayFinder.over(graph).bestFirst(query);
                best.hasNext() && first.size() < 300; ) {
            first.add(best.next());
        }
        assertThat(first).as("%s", query).isEqualTo(all.subList(0, Math.min(300, all.size())));
    }
}
