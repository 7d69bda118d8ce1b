package org.evigraph.importer.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.evigraph.importer.Recorder;
import org.evigraph.model.Entity;
import org.evigraph.model.EvidenceLine;
import org.evigraph.model.Finding;
import org.evigraph.model.Proposition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JsonFaultsTest {
    private static Arguments fault(String text, String... faults) {
        return Arguments.of(text, List.of(faults));
    }

    static Stream<Arguments> whole() {
        return Stream.of(
                fault("", "file error EVG-004 file"),
                fault(" \n\t\n", "file error EVG-004 file"),
                fault("\uFEFF", "file error EVG-004 file"),
                fault("[]", "file:1:1 error EVG-005 document"),
                fault("\"x\"", "file:1:1 error EVG-005 document"),
                fault("null", "file:1:1 error EVG-005 document"),
                fault("{", "file:1:2 error EVG-002 document"),
                fault(
                        "{}",
                        "file:1:1 error EVG-007 evigraph",
                        "file:1:1 error EVG-007 kind",
                        "file:1:1 error EVG-007 name"),
                fault("{\"evigraph\": \"2\", \"x\": 1}", "file:1:14 error EVG-020 evigraph"),
                fault("{\"evigraph\": 1, \"x\": 1}", "file:1:14 error EVG-020 evigraph"),
                fault("{\"evigraph\": \"1\", \"kind\": \"pathways\"}", "file:1:27 error EVG-020 kind"),
                fault(JsonImporterTest.document("\"kind\": \"graph\""), "file:2:1 error EVG-008 kind"),
                fault(
                        JsonImporterTest.document("\"entities\": [], \"entities\": []"),
                        "file:2:17 error EVG-008 entities"),
                fault(JsonImporterTest.document("\"entities\": {}"), "file:2:13 error EVG-005 entities"),
                fault(
                        JsonImporterTest.document("\"entities\": [1, null, []]"),
                        "file:2:14 error EVG-005 entities[0]",
                        "file:2:17 error EVG-005 entities[1]",
                        "file:2:23 error EVG-005 entities[2]"),
                fault(JsonImporterTest.document("\"entites\": [{\"x\": [1]}]"), "file:2:1 warning EVG-006 entites"),
                fault(JsonImporterTest.document("\"claims\": []") + "\n\n x", "file:4:2 error EVG-009 file"),
                fault(JsonImporterTest.document("\"claims\": []") + "{}", "file:2:14 error EVG-009 file"),
                fault(JsonImporterTest.document("\"claims\": []") + "}", "file:2:14 error EVG-009 file"));
    }

    @ParameterizedTest(name = "{index}: {1}")
    @MethodSource("whole")
    void theDocumentAsAWhole(String text, List<String> faults) {
        assertThat(Recorder.read("json", text).faults()).isEqualTo(faults);
    }

    static Stream<Arguments> syntax() {
        return Stream.of(
                fault("\"entities\": [{\"id\": \"a\",}]", "file:2:25 error EVG-001 entities[0].id", "'}'", "comma"),
                fault("\"entities\": [{\"id\" \"a\"}]", "file:2:20 error EVG-001 entities[0].id", "'\"'", "colon"),
                fault("\"entities\": [{'id': \"a\"}]", "file:2:15 error EVG-001 entities[0]", "'''", "double quotes"),
                fault("\"entities\": [{} {}]", "file:2:17 error EVG-001 entities[1]", "'{'", "comma"),
                fault("\"entities\": [{},]", "file:2:17 error EVG-001 entities[1]", "']'", "take the comma"),
                fault("\"x\": tru", "file:2:6 error EVG-001 x", "'tru'", "did you mean true?"),
                fault("\"x\": None", "file:2:6 error EVG-001 x", "'None'", "double quotes"),
                fault("\"x\": \"a\nb\"", "file:2:8 error EVG-001 x", "control character", "write \\u000a"),
                fault("\"x\": \"\\q\"", "file:2:8 error EVG-001 x", "'\\q'", "write \\\\"),
                fault("\"x\": \"\\u12g4\"", "file:2:11 error EVG-001 x", "'g'", "write \\\\"),
                fault("\"x\": 010", "file:2:7 error EVG-001 x", "begins with a zero", "zeros"),
                fault("\"x\": .5", "file:2:6 error EVG-001 x", "'.'", "zero before the point"),
                fault("\"x\": 1.", "file:2:7 error EVG-001 x", "'}'", "complete the number"),
                fault("\"x\": -", "file:2:7 error EVG-001 x", "'}'", "complete the number"),
                fault("\"x\": +1", "file:2:7 error EVG-001 x", "'+'", "plus sign"),
                fault("\"x\": [1}", "file:2:8 error EVG-001 x[0]", "'}'", "opened last"),
                fault("// no\n\"x\": 1", "file:2:1 error EVG-001 name", "'/'", "JSON has none"),
                fault("\"x\": \u00A01", "file:2:6 error EVG-001 x", "'\u00A0'", "mend"),
                fault("\"x\": \"a\u0000\"", "file:2:8 error EVG-001 x", "control character", "write \\u0000"));
    }

    @ParameterizedTest(name = "{index}: {1}")
    @MethodSource("syntax")
    void theGrammar(String part, List<String> expected) {
        Recorder read = Recorder.read("json", JsonImporterTest.document(part));
        Finding last = read.findings.get(read.findings.size() - 1);
        assertThat(read.faults()).last().isEqualTo(expected.get(0));
        assertThat(last.found()).contains(expected.get(1));
        assertThat(last.fix()).contains(expected.get(2));
        assertThat(last.toString()).doesNotContain("Source", "StreamRead", "code ");
    }

    @Test
    void everyCutOfADocumentIsAFaultAtItsEnd() {
        String text = JsonImporterTest.EVERYTHING.strip();
        for (int length = 1; length < text.length(); length += 7) {
            Recorder read = Recorder.read("json", text.substring(0, length));
            assertThat(read.findings)
                    .as("cut after %d", length)
                    .last()
                    .satisfies(finding -> assertThat(finding.kind().code()).isIn("EVG-002", "EVG-001"));
            assertThat(read.faults()).hasSize(1);
        }
    }

    static Stream<Arguments> records() {
        String entity = "\"entities\": [{\"id\": \"a\", \"name\": \"A\",\n";
        String citation = "\"citations\": [{\"id\": \"c\",\n";
        return Stream.of(
                // required
                fault(
                        "\"entities\": [{}]",
                        "file:2:14 error EVG-007 entities[0].id",
                        "file:2:14 error EVG-007 entities[0].name"),
                fault(
                        "\"entities\": [{\"id\": \" \", \"name\": null}]",
                        "file:2:21 error EVG-007 entities[0].id",
                        "file:2:34 error EVG-007 entities[0].name"),
                fault(
                        "\"categories\": [{}]",
                        "file:2:16 error EVG-007 categories[0].id",
                        "file:2:16 error EVG-007 categories[0].label"),
                fault(
                        "\"predicates\": [{}]",
                        "file:2:16 error EVG-007 predicates[0].id",
                        "file:2:16 error EVG-007 predicates[0].reading",
                        "file:2:16 error EVG-007 predicates[0].sign"),
                fault(
                        "\"schemes\": [{}]",
                        "file:2:13 error EVG-007 schemes[0].levels",
                        "file:2:13 error EVG-007 schemes[0].id",
                        "file:2:13 error EVG-007 schemes[0].name",
                        "file:2:13 error EVG-007 schemes[0].measures"),
                fault(
                        "\"claims\": [{\"evidence\": [{}]}]",
                        "file:2:12 error EVG-007 claims[0].subject",
                        "file:2:12 error EVG-007 claims[0].predicate",
                        "file:2:12 error EVG-007 claims[0].object",
                        "file:2:26 error EVG-007 claims[0].evidence[0].id",
                        "file:2:26 error EVG-007 claims[0].evidence[0].direction"),
                // types
                fault(entity + "\"description\": 1}]", "file:3:16 error EVG-005 entities[0].description"),
                fault(entity + "\"synonyms\": \"x\"}]", "file:3:13 error EVG-005 entities[0].synonyms"),
                fault(
                        entity + "\"synonyms\": [\"x\", 1, \" \", null]}]",
                        "file:3:19 error EVG-005 entities[0].synonyms[1]",
                        "file:3:22 error EVG-007 entities[0].synonyms[2]",
                        "file:3:27 error EVG-005 entities[0].synonyms[3]"),
                fault(
                        entity + "\"attributes\": {\"n\": 1, \"\": \"x\"}}]",
                        "file:3:21 error EVG-005 entities[0].attributes.n",
                        "file:3:28 error EVG-007 entities[0].attributes."),
                fault(entity + "\"attributes\": []}]", "file:3:15 error EVG-005 entities[0].attributes"),
                fault(citation + "\"year\": \"2018\"}]", "file:3:9 error EVG-005 citations[0].year"),
                fault(citation + "\"year\": 2018.0}]", "file:3:9 error EVG-005 citations[0].year"),
                fault(citation + "\"links\": [\"https://x\"]}]", "file:3:11 error EVG-005 citations[0].links[0]"),
                fault(
                        "\"predicates\": [{\"id\": \"p\", \"reading\": \"p\", \"sign\": \"+\", \"symmetric\": \"yes\"}]",
                        "file:2:70 error EVG-005 predicates[0].symmetric"),
                fault(
                        "\"claims\": [{\"subject\": \"a\", \"predicate\": \"b\", \"object\": \"c\", \"evidence\": {}}]",
                        "file:2:74 error EVG-005 claims[0].evidence"),
                // closed lists, dates, ids
                fault(citation + "\"status\": \"retraced\"}]", "file:3:11 error EVG-011 citations[0].status"),
                fault(citation + "\"statusDate\": \"2018-02-30\"}]", "file:3:15 error EVG-016 citations[0].statusDate"),
                fault(citation + "\"year\": 20188}]", "file:3:9 error EVG-016 citations[0].year"),
                fault(citation + "\"year\": -1}]", "file:3:9 error EVG-016 citations[0].year"),
                fault(
                        entity + "\"xrefs\": [\"MESH\", {\"id\": \"MESH:\"}, {}]}]",
                        "file:3:11 error EVG-011 entities[0].xrefs[0].id",
                        "file:3:26 error EVG-011 entities[0].xrefs[1].id",
                        "file:3:36 error EVG-007 entities[0].xrefs[2].id"),
                // unknown, twice
                fault(entity + "\"synonym\": [\"x\"]}]", "file:3:12 warning EVG-006 entities[0].synonym"),
                fault(entity + "\"id\": \"a\"}]", "file:3:1 error EVG-008 entities[0].id"));
    }

    @ParameterizedTest(name = "{index}: {1}")
    @MethodSource("records")
    void recordsAndTheirFields(String part, List<String> faults) {
        assertThat(Recorder.read("json", JsonImporterTest.document(part)).faults())
                .isEqualTo(faults);
    }

    static Stream<Arguments> evidence() {
        String effect = "\"effects\": [{\"measure\": \"m\",\n";
        String digits = "1".repeat(1200);
        return Stream.of(
                fault("\"design\": \"RCTT\"", "file:3:11 error EVG-011 .design"),
                fault("\"sampleSize\": -5", "file:3:15 error EVG-011 .sampleSize"),
                fault("\"sampleSize\": 1e3", "file:3:15 error EVG-005 .sampleSize"),
                fault("\"sampleSize\": 99999999999999999999", "file:3:15 error EVG-011 .sampleSize"),
                fault(
                        effect + "\"value\": NaN, \"ciLow\": -Infinity}]",
                        "file:4:10 error EVG-011 .effects[0].value",
                        "file:4:24 error EVG-011 .effects[0].ciLow"),
                fault(effect + "\"value\": 1e400}]", "file:4:10 error EVG-010 .effects[0].value"),
                fault(effect + "\"value\": 1e-400}]", "file:4:10 error EVG-010 .effects[0].value"),
                fault(effect + "\"value\": 0e999999999}]", "file:4:10 error EVG-010 .effects[0].value"),
                fault(effect + "\"value\": 1e99999999999999}]", "file:4:10 error EVG-010 .effects[0].value"),
                fault(effect + "\"value\": " + digits + "}]", "file:4:10 error EVG-010 .effects[0].value"),
                fault(effect + "\"value\": \"1.5\"}]", "file:4:10 error EVG-005 .effects[0].value"),
                fault(effect + "\"ciLow\": 3, \"ciHigh\": 2}]", "file:3:13 error EVG-011 .effects[0].ci"),
                fault(effect + "\"ciLevel\": 195}]", "file:4:12 error EVG-011 .effects[0].ciLevel"),
                fault(effect + "\"relation\": \"atleast\"}]", "file:4:13 error EVG-011 .effects[0].relation"),
                fault(
                        "\"grades\": [{\"scheme\": \"s\", \"level\": \"A\", \"origin\": \"derived\"}]",
                        "file:3:12 error EVG-007 .grades[0].rule"),
                fault(
                        "\"grades\": [{\"scheme\": \"s\", \"level\": \"A\", \"origin\": \"published\",\n\"rule\": \"x\"}]",
                        "file:4:9 error EVG-011 .grades[0].rule"),
                fault(
                        "\"grades\": [{\"scheme\": \"s\", \"level\": \"A\", \"origin\": \"derived\", \"rule\": \"x\",\n\"by\": \"y\"}]",
                        "file:4:7 error EVG-011 .grades[0].by"),
                fault("\"note\": \"\\ud800\"", "file:3:9 error EVG-003 .note"),
                fault("\"note\": \"\\udc00\\ud800\"", "file:3:9 error EVG-003 .note"));
    }

    @ParameterizedTest(name = "{index}: {1}")
    @MethodSource("evidence")
    void linesOfEvidence(String part, List<String> faults) {
        Recorder read = Recorder.read("json", JsonImporterTest.claim(part));
        assertThat(read.faults())
                .isEqualTo(faults.stream()
                        .map(fault -> fault.replace(" .", " claims[0].evidence[0]."))
                        .toList());
        assertThat(read.all(Proposition.class)).hasSize(1);
        assertThat(read.all(EvidenceLine.class)).isEmpty();
    }

    @Test
    void dosesThatCannotBe() {
        for (String dose : List.of("{\"low\": -1}", "{\"low\": 2, \"high\": 1}", "{}")) {
            Recorder read = Recorder.read(
                    "json",
                    JsonImporterTest.document(
                            "\"claims\": [{\"subject\": \"a\", \"predicate\": \"b\", \"object\": \"c\",\n"
                                    + "\"qualifiers\": {\"dose\": " + dose + "}}]"));
            assertThat(read.findings).hasSize(1);
            assertThat(read.faults().get(0))
                    .matches("file:3:(24|32) error EVG-017 claims\\[0\\]\\.qualifiers\\.dose(\\.low)?");
            assertThat(read.all(Proposition.class)).isEmpty();
        }
    }

    @Test
    void hiddenCharactersInIdsAndNamesAreWarnedOf() {
        Recorder read = Recorder.read(
                "json",
                JsonImporterTest.document(
                        "\"entities\": [{\"id\": \"a\\u200b\", \"name\": \"A\\u202e\", \"synonyms\": [\"\\u0007\"],"
                                + " \"description\": \"\\u0007\"}]"));
        assertThat(read.faults())
                .containsExactly(
                        "file:2:21 warning EVG-018 entities[0].id",
                        "file:2:40 warning EVG-018 entities[0].name",
                        "file:2:63 warning EVG-018 entities[0].synonyms");
        assertThat(read.findings)
                .allSatisfy(finding -> assertThat(finding.found()).contains("\\u"));
        assertThat(read.all(Entity.class)).hasSize(1);
    }

    @Test
    void everyFaultOfAFileIsReportedAndWhatIsGoodIsRead() {
        Recorder read = Recorder.read("json", """
                {"evigraph": "1", "kind": "graph", "name": "x",
                 "entities": [
                   {"id": "a", "name": "A", "xref": []},
                   {"id": "b", "nmae": "B"},
                   {"id": "c", "name": "C", "isA": "a"},
                   {"id": "d", "name": "D"}
                 ],
                 "citations": [{"id": "p", "year": 1066}],
                 "claims": [
                   {"subject": "a", "predicate": "causes", "object": "b", "evidence": [
                     {"id": "1", "direction": "for", "sampleSize": -1, "design": "trial"},
                     {"id": "2", "direction": "supports"}]},
                   {"subject": "a", "object": "d", "evidence": [{"id": "3", "direction": "supports", "via": "x"}]}
                 ]}
                """);
        assertThat(read.faults())
                .containsExactly(
                        "file:3:37 warning EVG-006 entities[0].xref",
                        "file:4:4 error EVG-007 entities[1].name",
                        "file:4:24 warning EVG-006 entities[1].nmae",
                        "file:5:36 error EVG-005 entities[2].isA",
                        "file:8:36 error EVG-016 citations[0].year",
                        "file:11:31 error EVG-011 claims[0].evidence[0].direction",
                        "file:11:66 error EVG-011 claims[0].evidence[0].design",
                        "file:11:52 error EVG-011 claims[0].evidence[0].sampleSize",
                        "file:13:4 error EVG-007 claims[1].predicate",
                        "file:13:93 error EVG-005 claims[1].evidence[0].via");
        assertThat(read.all(Entity.class)).extracting(Entity::id).containsExactly("a", "d");
        assertThat(read.all(EvidenceLine.class)).extracting(EvidenceLine::id).containsExactly("2");
        assertThat(read.faulty).containsExactly("b", "c", "p");
        assertThat(read.findings.get(2).fix()).isEqualTo("did you mean name?");
        assertThat(read.findings.get(5).expected()).isEqualTo("one of supports, neutral, disputes");
    }

    @Test
    void hostileNamesAreTextsLikeOthers() {
        for (String name : List.of("</script>", "=cmd|' /C calc'!A0", "\\\"]; evil [", "${jndi:ldap://x}", "a\\nb")) {
            Recorder read = Recorder.read(
                    "json", JsonImporterTest.document("\"entities\": [{\"id\": \"a\", \"name\": \"" + name + "\"}]"));
            assertThat(read.all(Entity.class)).hasSize(1);
        }
    }
}
