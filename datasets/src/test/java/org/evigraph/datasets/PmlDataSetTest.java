package org.evigraph.datasets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The bundled document against the curator's files, both ways: read backward it must give every record as the curator wrote
 * it, and no field of it may be left over.
 */
class PmlDataSetTest {
    private final JsonNode document = PmlDocument.tree();
    private final PmlBackward backward = new PmlBackward(document);

    @Test
    void holdsAsManyRecordsAsTheReadmeOfTheSourceSays() {
        List<JsonNode> lines = new ArrayList<>();
        document.get("claims").forEach(claim -> claim.get("evidence").forEach(lines::add));
        assertThat(lines).hasSize(375);
        assertThat(lines).filteredOn(line -> id(line).startsWith("page-c")).hasSize(72);
        assertThat(document.get("citations").size()).isEqualTo(134);
        assertThat(document.get("entities").size()).isEqualTo(150);
        assertThat(document.get("predicates").size()).isEqualTo(29);
        assertThat(document.get("claims").size()).isEqualTo(324);
    }

    @Test
    void hasNoPartBesideItsHeadAndTheFourLists() {
        assertThat(document.propertyNames())
                .containsExactly(
                        "evigraph",
                        "kind",
                        "name",
                        "description",
                        "license",
                        "attributes",
                        "predicates",
                        "entities",
                        "citations",
                        "claims");
        assertThat(document.get("evigraph").stringValue()).isEqualTo("1");
        assertThat(document.get("kind").stringValue()).isEqualTo("graph");
        assertThat(document.get("name").stringValue()).isEqualTo("pml");
    }

    @Test
    void givesEveryPredicateBackAsItsRow() {
        List<String> rows = PmlSource.predicates().stream()
                .map(row -> String.join("\t", row.values()))
                .toList();
        assertThat(backward.predicateRows()).containsExactlyInAnyOrderElementsOf(rows);
    }

    @Test
    void givesEveryEntityBackAsItsRecord() {
        assertSame(backward.entities(), PmlSource.entities());
    }

    @Test
    void givesEverySourceBackAsItsRecord() {
        assertSame(backward.sources(), PmlSource.sources());
    }

    @Test
    void givesEveryClaimBackAsItsRecord() {
        assertSame(backward.claims(), PmlSource.claims());
    }

    @Test
    void keepsNoPropositionTwice() {
        Set<Map<String, Object>> propositions = new HashSet<>();
        for (JsonNode claim : document.get("claims")) {
            Map<String, Object> proposition = Plain.of(claim);
            proposition.remove("id");
            proposition.remove("evidence");
            assertThat(propositions.add(proposition)).as("%s", proposition).isTrue();
        }
    }

    @Test
    void tellsNothingOfTheReferenceThatNobodyIdentified() {
        JsonNode unknown = StreamSupport.stream(document.get("citations").spliterator(), false)
                .filter(citation -> id(citation).equals("page-ref-1"))
                .findFirst()
                .orElseThrow();
        assertThat(unknown.propertyNames()).containsExactly("id", "description", "type", "access", "attributes");
        assertThat(unknown.get("type").stringValue()).isEqualTo("unknown");
        assertThat(unknown.get("access").stringValue()).isEqualTo("not-seen");
        assertThat(unknown.get("description").stringValue()).startsWith("(unknown: ");
    }

    /** The sign of {@code improves} follows the object's categories, the curator's note its role in the claim. */
    @Test
    void givesTheSignOfImprovesByCategoryAsByRole() {
        Map<String, List<?>> kinds = new TreeMap<>();
        PmlSource.entities()
                .forEach(entity -> kinds.put(
                        id(entity),
                        entity.get("kinds")
                                .valueStream()
                                .map(JsonNode::stringValue)
                                .toList()));
        List<String> milder = new ArrayList<>();
        for (ObjectNode claim : PmlSource.claims()) {
            if (claim.get("predicate").stringValue().equals("improves")) {
                JsonNode object = claim.get("object");
                boolean isConditionHere = object.get("kind").stringValue().equals("condition");
                assertThat(kinds.get(id(object)).contains("condition"))
                        .as(id(claim))
                        .isEqualTo(isConditionHere);
                if (isConditionHere) {
                    milder.add(id(claim));
                }
            }
        }
        assertThat(milder).containsExactly("pml-120", "pml-121");
    }

    private static void assertSame(Map<String, Map<String, Object>> actual, List<ObjectNode> records) {
        Map<String, Map<String, Object>> expected = new TreeMap<>();
        records.forEach(record -> expected.put(id(record), sortedPopulation(Plain.of(record))));
        assertThat(expected).hasSameSizeAs(records);
        assertThat(actual.keySet()).isEqualTo(expected.keySet());
        actual.forEach((id, record) -> assertThat(record).as(id).isEqualTo(expected.get(id)));
    }

    /** A population is a union; the document sorts its members. */
    private static Map<String, Object> sortedPopulation(Map<String, Object> record) {
        if (record.get("population") instanceof List<?> members) {
            List<Object> sorted = new ArrayList<>(members);
            sorted.sort(Comparator.comparing(member -> String.valueOf(((Map<?, ?>) member).get("id"))));
            record.put("population", sorted);
        }
        return record;
    }

    private static String id(JsonNode record) {
        return record.get("id").stringValue();
    }
}
