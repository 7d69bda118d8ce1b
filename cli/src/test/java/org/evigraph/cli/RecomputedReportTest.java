package org.evigraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.StreamSupport;
import org.evigraph.exporter.Destination;
import org.evigraph.exporter.ExportOptions;
import org.evigraph.exporter.Exporters;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.pathway.PathwayAnswer;
import org.evigraph.pattern.PathwayPattern;
import org.evigraph.query.PathwayFinder;
import org.evigraph.query.PathwayQuery;
import org.evigraph.testkit.RandomEvidence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Works every certainty out again from what an answer prints, and from nothing else. */
class RecomputedReportTest {
    private static final List<String> WORDS =
            List.of("high", "moderate", "low", "very-low", "ungraded", "not-applicable");

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyWordAndEveryNumberFollowsFromWhatIsPrinted(long seed) throws Exception {
        EvidenceGraph graph = RandomEvidence.dense(seed).graph();
        Random random = new Random(seed);
        PathwayQuery query = PathwayQuery.of(PathwayPattern.through(List.of(
                        graph.entity(random.nextInt(graph.entityCount())).id(),
                        graph.entity(random.nextInt(graph.entityCount())).id())))
                .withPopulation(
                        graph.entity(random.nextInt(graph.entityCount())).id())
                .withRefuted(true)
                .withLimit(50)
                .withRule(random.nextBoolean() ? "belief" : "weakest-link");
        PathwayAnswer answer = PathwayFinder.over(graph).find(query);
        var bytes = new ByteArrayOutputStream();
        Exporters.named("json").write(answer, Destination.of(bytes), ExportOptions.DEFAULT);
        JsonNode report = new ObjectMapper().readTree(bytes.toByteArray());
        for (JsonNode pathway : report.get("pathways")) {
            recompute(pathway);
        }
    }

    private static void recompute(JsonNode pathway) {
        String weakest = null;
        double product = 1;
        boolean scored = false;
        for (JsonNode step : pathway.get("steps")) {
            if (step.get("structural").asBoolean()) {
                continue;
            }
            step.get("claims").forEach(RecomputedReportTest::recomputeClaim);
            JsonNode best = step.get("claims").get(0);
            String word = word(step);
            if (isRefuted(best)) {
                assertThat(word).isEqualTo("ungraded");
            } else if (!lowestCounts(pathway)) {
                assertThat(word).isEqualTo(word(best));
            }
            weakest = weakest == null ? word : weakest(weakest, word);
            if (step.has("score")) {
                product *= step.get("score").asDouble();
                scored = true;
            }
        }
        assertThat(word(pathway)).isEqualTo(weakest == null ? "ungraded" : weakest);
        if (scored) {
            assertThat(pathway.get("score").asDouble()).isCloseTo(product, within(1e-12));
        }
    }

    private static void recomputeClaim(JsonNode claim) {
        int level = WORDS.indexOf(claim.get("start").asString());
        for (JsonNode adjustment : claim.get("adjustments")) {
            level = level > 3
                    ? level
                    : Math.min(3, level - adjustment.get("levels").asInt());
        }
        assertThat(word(claim)).isEqualTo(WORDS.get(level));
    }

    private static boolean isRefuted(JsonNode claim) {
        return claim.has("direction") && claim.get("direction").asString().equals("disputes");
    }

    /** The explanation says where claims point different ways; then the step has the lower word of two. */
    private static boolean lowestCounts(JsonNode pathway) {
        return StreamSupport.stream(pathway.get("explanation").spliterator(), false)
                .anyMatch(line -> line.asString().contains("claims point different ways"));
    }

    private static String word(JsonNode node) {
        return node.get("certainty").asString();
    }

    private static String weakest(String one, String other) {
        if (one.equals("not-applicable")) {
            return other;
        }
        return other.equals("not-applicable") || WORDS.indexOf(one) >= WORDS.indexOf(other) ? one : other;
    }
}
