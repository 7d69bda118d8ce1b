package org.evigraph.exporter.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.evigraph.exporter.ExportOptions;
import org.evigraph.grade.Certainty;
import org.evigraph.grade.GradeDomain;
import org.evigraph.grade.Refusal;
import org.evigraph.grade.Scheme;
import org.evigraph.model.Access;
import org.evigraph.model.AgentType;
import org.evigraph.model.Coded;
import org.evigraph.model.Direction;
import org.evigraph.model.KnowledgeLevel;
import org.evigraph.model.QuestionType;
import org.evigraph.model.Relation;
import org.evigraph.model.Sign;
import org.evigraph.model.Status;
import org.evigraph.model.StudyDesign;
import org.evigraph.pathway.Answer;
import org.evigraph.pathway.Assessment;
import org.evigraph.pathway.DataChange;
import org.evigraph.pathway.Flag;
import org.evigraph.pathway.Rank;
import org.evigraph.pathway.SearchAnswer;
import org.evigraph.testkit.MemoryDestination;
import org.evigraph.testkit.RandomAnswers;
import org.evigraph.testkit.RandomEvidence;
import org.evigraph.testkit.TinyAnswers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the schemas promise, and that they promise no more and no less than is written. */
class PublishedSchemaTest {
    static final List<PublishedSchema> SCHEMAS = List.of(PublishedSchema.GRAPH, PublishedSchema.ANSWER);

    @ParameterizedTest
    @FieldSource("SCHEMAS")
    void describesEveryFieldAndAdmitsNoOther(PublishedSchema schema) {
        List<JsonNode> objects = objects(schema.tree());
        assertThat(objects).hasSizeGreaterThan(10);
        for (JsonNode object : objects) {
            assertThat(object.get("additionalProperties").isBoolean()).isTrue();
            assertThat(object.get("additionalProperties").asBoolean()).isFalse();
            object.get("properties")
                    .forEachEntry(
                            (name, field) -> assertThat(field.hasNonNull("description") || field.hasNonNull("$ref"))
                                    .as(name)
                                    .isTrue());
        }
        schema.tree()
                .get("$defs")
                .forEachEntry((name, definition) -> assertThat(
                                definition.path("description").asString(""))
                        .as(name)
                        .isNotBlank());
    }

    /** {@return every part of a schema that describes an object by its fields} */
    private static List<JsonNode> objects(JsonNode schema) {
        List<JsonNode> objects = new ArrayList<>();
        if (schema.path("properties").isObject() && schema.path("type").isString()) {
            objects.add(schema);
        }
        schema.forEach(part -> objects.addAll(objects(part)));
        return objects;
    }

    @Test
    void hasNoFieldThatIsNeverWritten() throws IOException {
        Set<String> written = new TreeSet<>();
        for (long seed = 0; seed < 100; seed++) {
            for (Answer answer : RandomAnswers.all(seed)) {
                collectNames(JsonMapper.shared().readTree(json(answer)), written);
            }
            var graph = RandomEvidence.small(seed).graph();
            MemoryDestination document = new MemoryDestination();
            new JsonExporter().write(graph, document, ExportOptions.DEFAULT);
            collectNames(JsonMapper.shared().readTree(document.text()), written);
            MemoryDestination lines = new MemoryDestination();
            new JsonLinesExporter().write(graph, lines, ExportOptions.DEFAULT);
            lines.text()
                    .lines()
                    .forEach(line -> collectNames(JsonMapper.shared().readTree(line), written));
        }
        for (PublishedSchema schema : SCHEMAS) {
            objects(schema.tree())
                    .forEach(object -> assertThat(written)
                            .containsAll(object.get("properties").propertyNames()));
        }
    }

    private static void collectNames(JsonNode node, Set<String> names) {
        names.addAll(node.propertyNames());
        node.forEach(part -> collectNames(part, names));
    }

    static Stream<Arguments> closedLists() {
        return Stream.of(
                Arguments.of(PublishedSchema.GRAPH, "/$defs/sign/enum", Sign.class),
                Arguments.of(PublishedSchema.GRAPH, "/$defs/direction/enum", Direction.class),
                Arguments.of(PublishedSchema.GRAPH, "/$defs/design/enum", StudyDesign.class),
                Arguments.of(PublishedSchema.GRAPH, "/$defs/access/enum", Access.class),
                Arguments.of(PublishedSchema.GRAPH, "/$defs/status/enum", Status.class),
                Arguments.of(PublishedSchema.GRAPH, "/$defs/effect/properties/relation/enum", Relation.class),
                Arguments.of(PublishedSchema.GRAPH, "/$defs/evidence/properties/question/enum", QuestionType.class),
                Arguments.of(
                        PublishedSchema.GRAPH, "/$defs/evidence/properties/knowledgeLevel/enum", KnowledgeLevel.class),
                Arguments.of(PublishedSchema.GRAPH, "/$defs/evidence/properties/agentType/enum", AgentType.class),
                Arguments.of(PublishedSchema.GRAPH, "/$defs/scheme/properties/measures/enum", Scheme.Measures.class),
                Arguments.of(PublishedSchema.ANSWER, "/$defs/certainty/enum", Certainty.class),
                Arguments.of(PublishedSchema.ANSWER, "/$defs/flags/items/enum", Flag.class),
                Arguments.of(PublishedSchema.ANSWER, "/$defs/claim/properties/origin/enum", Assessment.Basis.class),
                Arguments.of(PublishedSchema.ANSWER, "/$defs/claim/properties/fit/enum", Assessment.Fit.class),
                Arguments.of(PublishedSchema.ANSWER, "/$defs/hit/properties/kind/enum", SearchAnswer.Kind.class),
                Arguments.of(PublishedSchema.ANSWER, "/$defs/rankWord/enum", Rank.class),
                Arguments.of(PublishedSchema.ANSWER, "/$defs/scheme/properties/measures/enum", Scheme.Measures.class),
                Arguments.of(PublishedSchema.ANSWER, "/$defs/domain/properties/domain/enum", GradeDomain.class),
                Arguments.of(PublishedSchema.ANSWER, "/$defs/domain/properties/move/enum", GradeDomain.Move.class),
                Arguments.of(PublishedSchema.ANSWER, "/$defs/refusal/enum", Refusal.class),
                Arguments.of(PublishedSchema.ANSWER, "/$defs/changedThing/enum", DataChange.What.class),
                Arguments.of(
                        PublishedSchema.ANSWER, "/$defs/dataChange/properties/change/enum", DataChange.Kind.class));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("closedLists")
    <E extends Enum<E> & Coded> void closedListsAreThoseOfTheModel(
            PublishedSchema schema, String pointer, Class<E> type) {
        List<String> words =
                schema.tree().at(pointer).valueStream().map(JsonNode::asString).toList();
        assertThat(words).isEqualTo(Coded.codes(type));
    }

    @Test
    void bothSchemasDescribeWhatTheyShareInTheSameWords() {
        Map<String, JsonNode> graph = new TreeMap<>();
        PublishedSchema.GRAPH.tree().get("$defs").forEachEntry(graph::put);
        for (String shared : List.of("sign", "direction", "design", "access", "status", "dose", "grade", "effect")) {
            assertThat(PublishedSchema.ANSWER.tree().get("$defs").get(shared)).isEqualTo(graph.get(shared));
        }
    }

    /** A schema that admits everything would pass every other test here. */
    @ParameterizedTest(name = "{0} for {1}")
    @CsvSource(delimiter = '\t', quoteCharacter = '`', textBlock = """
            "certainty": "very-low"\t"certainty": "very low"
            "structural": true\t"structural": "yes"
            "rank": 1\t"rank": 0
            "netSign": "+"\t"netSign": "plus"
            "kind": "pathways"\t"kind": "pathway"
            "direction": "disputes"\t"direction": "refutes"
            "suggestions"\t"suggestion"
            "explanation": [\t"explanations": [
            "digest": "sha256:\t"digest": "md5:
            "id": "claim:\t"id": "klaim:
            "year": 2001\t"year": "2001"
            """)
    void refusesAnAnswerInWhichAnythingIsOtherwise(String right, String wrong) throws IOException {
        String answer = json(TinyAnswers.quarrel());
        assertThat(PublishedSchema.ANSWER.faults(answer)).isEmpty();
        assertThat(answer).contains(right);
        assertThat(PublishedSchema.ANSWER.faults(answer.replace(right, wrong))).isNotEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '\t', quoteCharacter = '`', textBlock = """
            {"evigraph": "2", "kind": "graph", "name": "g"}
            {"evigraph": "1", "kind": "graph"}
            {"evigraph": "1", "kind": "graph", "name": ""}
            {"evigraph": "1", "kind": "graph", "name": "g", "entity": []}
            {"evigraph": "1", "kind": "graph", "name": "g", "entities": [{"id": "a"}]}
            {"evigraph": "1", "kind": "graph", "name": "g", "entities": [{"id": "a", "name": "A", "xrefs": ["MESH"]}]}
            {"evigraph": "1", "kind": "graph", "name": "g", "citations": [{"id": "a", "year": 12}]}
            {"evigraph": "1", "kind": "graph", "name": "g", "citations": [{"id": "a", "statusDate": "2001-02-30"}]}
            {"evigraph": "1", "kind": "graph", "name": "g", "claims": [{"subject": "a", "predicate": "p"}]}
            {"evigraph": "1", "kind": "graph", "name": "g", "schemes": [{"id": "s", "name": "S", "measures": "strength", "levels": []}]}
            """)
    void refusesAGraphInWhichAnythingIsOtherwise(String document) {
        assertThat(PublishedSchema.GRAPH.faults(document)).isNotEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '\t', quoteCharacter = '`', textBlock = """
            {"evigraph": "1", "kind": "graph", "name": "g"}
            {"evigraph": "1", "kind": "graph", "name": "g", "entities": [{"id": "a", "name": "A", "xrefs": ["MESH:D1", {"id": "X:y"}]}]}
            {"name": "g", "claims": [{"object": "b", "subject": "a", "predicate": "p", "evidence": []}], "kind": "graph", "evigraph": "1"}
            """)
    void admitsWhatAPersonMayWrite(String document) {
        assertThat(PublishedSchema.GRAPH.faults(document)).isEmpty();
    }

    private static String json(Answer answer) throws IOException {
        MemoryDestination to = new MemoryDestination();
        new JsonExporter().write(answer, to, ExportOptions.DEFAULT);
        return to.text();
    }
}
