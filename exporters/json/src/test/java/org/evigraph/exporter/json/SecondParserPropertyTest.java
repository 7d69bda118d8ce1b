package org.evigraph.exporter.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.evigraph.exporter.ExportOptions;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.model.Effect;
import org.evigraph.model.EvidenceLine;
import org.evigraph.pathway.Pathway;
import org.evigraph.pathway.PathwayAnswer;
import org.evigraph.pathway.Step;
import org.evigraph.pathway.StepClaim;
import org.evigraph.testkit.MemoryDestination;
import org.evigraph.testkit.RandomAnswers;
import org.evigraph.testkit.RandomEvidence;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A reader that knows nothing of Evigraph finds every value where the formats say that it is. */
class SecondParserPropertyTest {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void textsAndNumbersOfAGraphAreReadAsTheyAre(long seed) throws IOException {
        EvidenceGraph graph = RandomEvidence.small(seed).graph();
        MemoryDestination to = new MemoryDestination();
        new JsonExporter().write(graph, to, ExportOptions.DEFAULT);
        JsonNode document = MAPPER.readTree(to.text());
        assertThat(texts(document.path("entities"), "name"))
                .isEqualTo(
                        graph.entities().stream().map(entity -> entity.name()).toList());
        assertThat(texts(document.path("citations"), "title"))
                .isEqualTo(graph.citations().stream()
                        .map(citation -> citation.title())
                        .toList());
        List<EvidenceLine> lines = graph.claims().stream()
                .flatMap(claim -> claim.evidence().stream())
                .toList();
        List<JsonNode> evidence = document.path("claims")
                .valueStream()
                .flatMap(claim -> claim.path("evidence").valueStream())
                .toList();
        assertThat(evidence.stream().map(line -> text(line, "statement")))
                .isEqualTo(lines.stream().map(EvidenceLine::statement).toList());
        assertThat(evidence.stream()
                        .flatMap(line -> line.path("effects").valueStream())
                        .map(effect -> number(effect.get("value"))))
                .isEqualTo(lines.stream()
                        .flatMap(line -> line.effects().stream())
                        .map(Effect::value)
                        .toList());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void linesHoldWhatTheDocumentHolds(long seed) throws IOException {
        EvidenceGraph graph = RandomEvidence.small(seed).graph();
        MemoryDestination document = new MemoryDestination();
        new JsonExporter().write(graph, document, ExportOptions.DEFAULT);
        MemoryDestination lines = new MemoryDestination();
        new JsonLinesExporter().write(graph, lines, ExportOptions.DEFAULT);
        List<String> claims = new ArrayList<>();
        for (String line : lines.text().lines().toList()) {
            JsonNode record = MAPPER.readTree(line);
            if (record.get("type").asString().equals("claim")) {
                claims.add(((ObjectNode) record).without("type").toString());
            }
        }
        assertThat(claims)
                .isEqualTo(MAPPER.readTree(document.text())
                        .path("claims")
                        .valueStream()
                        .map(JsonNode::toString)
                        .toList());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anAnswerIsReadAsItIs(long seed) throws IOException {
        PathwayAnswer answer = RandomAnswers.pathways(seed);
        MemoryDestination to = new MemoryDestination();
        new JsonExporter().write(answer, to, ExportOptions.DEFAULT);
        JsonNode document = MAPPER.readTree(to.text());
        assertThat(document.get("found").longValue()).isEqualTo(answer.found());
        assertThat(document.get("truncated").booleanValue()).isEqualTo(answer.truncated());
        assertThat(document.get("citations").propertyNames())
                .containsExactlyElementsOf(answer.citations().keySet());
        assertThat(document.get("pathways").size()).isEqualTo(answer.pathways().size());
        for (int i = 0; i < answer.pathways().size(); i++) {
            assertSame(document.get("pathways").get(i), answer.pathways().get(i));
        }
    }

    private static void assertSame(JsonNode node, Pathway pathway) {
        assertThat(node.get("rank").intValue()).isEqualTo(pathway.rank());
        assertThat(text(node, "certainty")).isEqualTo(pathway.certainty().code());
        assertThat(node.get("explanation").valueStream().map(JsonNode::stringValue))
                .isEqualTo(pathway.explanation().lines());
        assertThat(node.get("steps").size()).isEqualTo(pathway.steps().size());
        for (int i = 0; i < pathway.steps().size(); i++) {
            Step step = pathway.steps().get(i);
            JsonNode shown = node.get("steps").get(i);
            assertThat(text(shown.get("from"), "name")).isEqualTo(step.from().name());
            assertThat(text(shown.get("to"), "id")).isEqualTo(step.to().id());
            assertThat(texts(shown.get("claims"), "id"))
                    .isEqualTo(step.claims().stream()
                            .map(claim -> claim.claim().id())
                            .toList());
            assertThat(texts(shown.get("claims"), "reading"))
                    .isEqualTo(step.claims().stream().map(StepClaim::reading).toList());
        }
    }

    private static List<@Nullable String> texts(JsonNode list, String field) {
        List<@Nullable String> texts = new ArrayList<>();
        list.forEach(item -> texts.add(text(item, field)));
        return texts;
    }

    private static @Nullable String text(JsonNode object, String field) {
        return object.hasNonNull(field) ? object.get(field).stringValue() : null;
    }

    /** {@return the number digit for digit; a whole one is kept apart by the reader} */
    private static @Nullable BigDecimal number(@Nullable JsonNode node) {
        return node == null ? null : node.decimalValue();
    }
}
