package org.evigraph.benchmarks.peers.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.evigraph.benchmarks.peers.Answers;
import org.evigraph.benchmarks.peers.Pair;
import org.evigraph.benchmarks.peers.Tables;
import org.evigraph.benchmarks.peers.Weights;
import org.evigraph.benchmarks.peers.Workload;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everyone is held against the limit, so that the limit is held against trying every simple path. */
class LimitEnginePropertyTest {
    @TempDir
    Path folder;

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void answersWhatTryingEveryPathAnswers(long seed) throws Exception {
        Sample sample = new Sample(new Random(seed));
        sample.write(folder);
        LimitEngine limit = new LimitEngine();
        limit.load(new Tables(folder));
        limit.prepare(List.of(sample.pair));

        List<List<String>> paths = sample.paths();
        List<List<String>> short3 =
                paths.stream().filter(path -> path.size() <= 4).toList();
        List<List<String>> typed =
                short3.stream().filter(sample::isTyped).distinct().toList();
        assertThat(limit.question(Workload.ANY_3).ask(0)).isEqualTo(short3.size());
        assertThat(limit.question(Workload.ANY_3_PATHS).ask(0))
                .isEqualTo(short3.stream().mapToLong(Answers::path).sum());
        assertThat(limit.question(Workload.TYPED_3).ask(0)).isEqualTo(typed.size());
        assertThat(limit.question(Workload.TYPED_3_ALL).askAll(1)).containsExactly(typed.size());
        assertThat(limit.question(Workload.TYPED_3_ALL_PATHS).ask(0))
                .isEqualTo(typed.stream().mapToLong(Answers::path).sum());
        assertThat(limit.question(Workload.SHORTEST_10).ask(0)).isEqualTo(fewestHops(paths, 10));
        assertThat(limit.question(Workload.SHORTEST_100).ask(0)).isEqualTo(fewestHops(paths, 100));
        assertThat(limit.question(Workload.WEIGHTED_10).ask(0)).isEqualTo(sample.lightest(paths));
    }

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    private static long fewestHops(List<List<String>> paths, int wanted) {
        int[] ofHops = new int[5];
        paths.stream()
                .mapToInt(path -> path.size() - 1)
                .filter(hops -> hops < ofHops.length)
                .sorted()
                .limit(wanted)
                .forEach(hops -> ofHops[hops]++);
        return Answers.hops(ofHops);
    }

    /** A compound, a disease and a few genes, joined at random, some of them more than once. */
    private static final class Sample {
        private static final int GENES = 7;

        private final Pair pair = new Pair("Compound::c", "Disease::d");
        private final Set<String> lines = new LinkedHashSet<>();
        private final Map<String, Set<String>> neighbours = new TreeMap<>();

        Sample(Random random) {
            join(pair.compound(), "CtD", pair.disease());
            for (int gene = 0; gene < GENES; gene++) {
                joinPerhaps(random, pair.compound(), "CbG", gene(gene));
                joinPerhaps(random, pair.compound(), "CuG", gene(gene));
                joinPerhaps(random, pair.disease(), "DaG", gene(gene));
                for (int other = gene + 1; other < GENES; other++) {
                    joinPerhaps(random, gene(gene), "GiG", gene(other));
                    joinPerhaps(random, gene(other), "Gr>G", gene(gene));
                }
            }
        }

        private static String gene(int gene) {
            return "Gene::" + gene;
        }

        private void joinPerhaps(Random random, String source, String relation, String target) {
            if (random.nextInt(3) == 0) {
                join(source, relation, target);
            }
        }

        private void join(String source, String relation, String target) {
            lines.add(source + "\t" + relation + "\t" + target);
            neighbours.computeIfAbsent(source, any -> new TreeSet<>()).add(target);
            neighbours.computeIfAbsent(target, any -> new TreeSet<>()).add(source);
        }

        void write(Path folder) throws IOException {
            Tables tables = new Tables(folder);
            List<String> nodes = new ArrayList<>(List.of("id\tname\tkind"));
            nodes.add(pair.compound() + "\tC\tCompound");
            nodes.add(pair.disease() + "\tD\tDisease");
            for (int gene = 0; gene < GENES; gene++) {
                nodes.add(gene(gene) + "\tG\tGene");
            }
            List<String> edges = new ArrayList<>(List.of("source\tmetaedge\ttarget"));
            edges.addAll(lines);
            Files.write(tables.nodes(), nodes);
            Files.write(tables.edges(), edges);
        }

        List<List<String>> paths() {
            List<List<String>> paths = new ArrayList<>();
            extend(new ArrayList<>(List.of(pair.compound())), paths);
            return paths;
        }

        private void extend(List<String> path, List<List<String>> paths) {
            for (String next : neighbours.getOrDefault(path.get(path.size() - 1), Set.of())) {
                if (!path.contains(next)) {
                    path.add(next);
                    if (next.equals(pair.disease())) {
                        paths.add(List.copyOf(path));
                    } else {
                        extend(path, paths);
                    }
                    path.remove(path.size() - 1);
                }
            }
        }

        boolean isTyped(List<String> path) {
            return path.size() == 4
                    && lines.contains(path.get(0) + "\tCbG\t" + path.get(1))
                    && (lines.contains(path.get(1) + "\tGiG\t" + path.get(2))
                            || lines.contains(path.get(2) + "\tGiG\t" + path.get(1)))
                    && lines.contains(path.get(3) + "\tDaG\t" + path.get(2));
        }

        long lightest(List<List<String>> paths) {
            int[] weights =
                    paths.stream().mapToInt(this::weight).sorted().limit(10).toArray();
            return Answers.weights(weights, weights.length);
        }

        private int weight(List<String> path) {
            int weight = 0;
            for (int hop = 1; hop < path.size(); hop++) {
                weight += Weights.between(degree(path.get(hop - 1)), degree(path.get(hop)));
            }
            return weight;
        }

        private int degree(String entity) {
            return neighbours.getOrDefault(entity, Set.of()).size();
        }
    }
}
