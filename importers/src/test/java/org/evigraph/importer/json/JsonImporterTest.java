package org.evigraph.importer.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.evigraph.grade.Scheme;
import org.evigraph.importer.Recorder;
import org.evigraph.model.Access;
import org.evigraph.model.AgentType;
import org.evigraph.model.Category;
import org.evigraph.model.Citation;
import org.evigraph.model.Curie;
import org.evigraph.model.Direction;
import org.evigraph.model.Dose;
import org.evigraph.model.Effect;
import org.evigraph.model.Entity;
import org.evigraph.model.EvidenceLine;
import org.evigraph.model.Grade;
import org.evigraph.model.GraphInfo;
import org.evigraph.model.KnowledgeLevel;
import org.evigraph.model.Link;
import org.evigraph.model.Location;
import org.evigraph.model.Origin;
import org.evigraph.model.Predicate;
import org.evigraph.model.Proposition;
import org.evigraph.model.Qualifiers;
import org.evigraph.model.QuestionType;
import org.evigraph.model.Relation;
import org.evigraph.model.Sign;
import org.evigraph.model.Status;
import org.evigraph.model.StudyDesign;
import org.evigraph.model.Xref;
import org.junit.jupiter.api.Test;

public class JsonImporterTest {
    /** Every field of the format. */
    static final String EVERYTHING = """
            {
              "evigraph": "1", "kind": "graph", "name": "tiny", "description": "for tests", "version": "3",
              "license": "CC0-1.0", "attributes": {"b": "2", "a": "1"},
              "categories": [{"id": "virus", "label": "a virus", "parent": "pathogen"}],
              "predicates": [
                {"id": "causes", "reading": "causes", "inverseReading": "caused by", "parent": "affects",
                 "symmetric": true, "sign": "+", "signByObjectCategory": {"outcome": "-"},
                 "mappings": ["biolink:causes"], "note": "strong"}
              ],
              "schemes": [
                {"id": "house", "name": "House rules", "year": 2001, "measures": "strength",
                 "levels": [{"code": "A", "meaning": "do it"}, {"code": "B"}], "source": "ourselves"}
              ],
              "entities": [
                {"id": "pml", "name": "PML", "categories": ["condition"], "synonyms": ["leuko"],
                 "xrefs": [{"id": "MESH:D007968", "source": "MeSH", "basis": "same name"}, "NCIT:C1"],
                 "description": "a disease", "isA": ["brain"], "concerns": ["x"], "excludes": ["y"],
                 "attributes": {"k": "v"}}
              ],
              "citations": [
                {"id": "PMID:1", "aliases": ["smith"], "title": "On PML", "description": "short", "authors": ["A", "B"],
                 "year": 2005, "container": "NEJM", "volumeIssue": "17(1)", "pages": "37-51", "type": "article",
                 "xrefs": ["DOI:10.1/x"], "links": [{"url": "https://example.org", "basis": "seen"}],
                 "status": "retracted", "statusDate": "2010-02-03", "design": "cohort", "access": "table-only",
                 "overlaps": ["PMID:2"], "overlapBasis": "same hospital", "note": "careful",
                 "attributes": {"n": "1"}}
              ],
              "claims": [
                {"id": "claim:ignored", "subject": "drug", "predicate": "causes", "object": "pml",
                 "qualifiers": {"population": ["ms", "hiv"],
                   "dose": {"text": "300 mg", "low": 3.00E+2, "high": 300.5, "unit": "mg", "schedule": "monthly",
                            "route": "iv"},
                   "comparator": "placebo", "timing": "late", "condition": "JCV", "contraindication": "none",
                   "other": {"subject_direction_qualifier": "increased"}},
                 "evidence": [
                   {"id": "l1", "citation": "PMID:1", "direction": "disputes", "design": "rct", "question": "harm",
                    "statement": "no", "locator": "p. 3", "access": "full-page", "assertedBy": "PMID:3",
                    "via": ["PMID:4"], "wording": "may", "sampleSize": 12,
                    "grades": [
                      {"scheme": "house", "level": "A", "origin": "published", "by": "PMID:5", "note": "why"},
                      {"scheme": "house", "level": "B", "origin": "derived", "rule": "by design"}],
                    "effects": [
                      {"measure": "odds ratio", "value": 1.50, "unit": "ratio", "relation": "at least",
                       "rangeLow": 1, "rangeHigh": 2, "ciLow": -0.5, "ciHigh": 2.5, "ciLevel": 95,
                       "pValue": "< 0.001", "group": "treated", "comparator": "others", "sampleSize": 10,
                       "denominator": 100, "timing": "1 year", "asPrinted": "1.5x", "other": {"x": "y"}}],
                    "knowledgeLevel": "observation", "agentType": "manual_agent", "note": "n",
                    "attributes": {"k": "v"}},
                   {"id": "l2", "direction": "neutral"}
                 ]},
                {"subject": "a", "predicate": "b", "object": "c"}
              ]
            }
            """;

    public static final GraphInfo INFO =
            new GraphInfo("tiny", "for tests", "3", "CC0-1.0", new TreeMap<>(Map.of("a", "1", "b", "2")));

    static final Proposition PROPOSITION = new Proposition(
            "drug",
            "causes",
            "pml",
            new Qualifiers(
                    List.of("hiv", "ms"),
                    new Dose("300 mg", new BigDecimal("3.00E+2"), new BigDecimal("300.5"), "mg", "monthly", "iv"),
                    "placebo",
                    "late",
                    "JCV",
                    "none",
                    new TreeMap<>(Map.of("subject_direction_qualifier", "increased"))));

    static final EvidenceLine LINE = EvidenceLine.builder("l1")
            .citation("PMID:1")
            .direction(Direction.DISPUTES)
            .design(StudyDesign.RANDOMISED_TRIAL)
            .question(QuestionType.HARM)
            .statement("no")
            .locator("p. 3")
            .access(Access.FULL_PAGE)
            .assertedBy("PMID:3")
            .via(List.of("PMID:4"))
            .wording("may")
            .sampleSize(12L)
            .grades(List.of(
                    new Grade("house", "A", new Origin.Published("PMID:5"), "why"),
                    new Grade("house", "B", new Origin.Derived("by design"), null)))
            .effects(List.of(Effect.builder("odds ratio")
                    .value(new BigDecimal("1.50"))
                    .unit("ratio")
                    .relation(Relation.AT_LEAST)
                    .rangeLow(BigDecimal.ONE)
                    .rangeHigh(new BigDecimal("2"))
                    .ciLow(new BigDecimal("-0.5"))
                    .ciHigh(new BigDecimal("2.5"))
                    .ciLevel(new BigDecimal("95"))
                    .pValue("< 0.001")
                    .group("treated")
                    .comparator("others")
                    .sampleSize(10L)
                    .denominator(100L)
                    .timing("1 year")
                    .asPrinted("1.5x")
                    .other(Map.of("x", "y"))
                    .build()))
            .knowledgeLevel(KnowledgeLevel.OBSERVATION)
            .agentType(AgentType.MANUAL_AGENT)
            .note("n")
            .attributes(Map.of("k", "v"))
            .build();

    static final List<Object> DECLARATIONS = List.of(
            new Category("virus", "a virus", "pathogen"),
            new Predicate(
                    "causes",
                    "causes",
                    "caused by",
                    "affects",
                    true,
                    Sign.PLUS,
                    new TreeMap<>(Map.of("outcome", Sign.MINUS)),
                    List.of("biolink:causes"),
                    "strong"),
            new Scheme(
                    "house",
                    "House rules",
                    2001,
                    Scheme.Measures.STRENGTH,
                    List.of(new Scheme.Level("A", "do it"), new Scheme.Level("B", null)),
                    "ourselves"),
            Entity.builder("pml", "PML")
                    .categories(List.of("condition"))
                    .synonyms(List.of("leuko"))
                    .xrefs(List.of(new Xref(new Curie("MESH", "D007968"), "MeSH", "same name"), Xref.of("NCIT:C1")))
                    .description("a disease")
                    .isA(List.of("brain"))
                    .concerns(List.of("x"))
                    .excludes(List.of("y"))
                    .attributes(Map.of("k", "v"))
                    .build(),
            Citation.builder("PMID:1")
                    .aliases(List.of("smith"))
                    .title("On PML")
                    .description("short")
                    .authors(List.of("A", "B"))
                    .year(2005)
                    .container("NEJM")
                    .volumeIssue("17(1)")
                    .pages("37-51")
                    .type("article")
                    .xrefs(List.of(Xref.of("DOI:10.1/x")))
                    .links(List.of(new Link("https://example.org", "seen")))
                    .status(Status.RETRACTED)
                    .statusDate(LocalDate.of(2010, 2, 3))
                    .design(StudyDesign.COHORT)
                    .access(Access.TABLE_ONLY)
                    .overlaps(List.of("PMID:2"))
                    .overlapBasis("same hospital")
                    .note("careful")
                    .attributes(Map.of("n", "1"))
                    .build());

    /** What every format gives for the same graph, the graph itself aside. */
    public static List<Object> records() {
        List<Object> records = new ArrayList<>(DECLARATIONS);
        records.add(PROPOSITION);
        records.add(LINE);
        records.add(EvidenceLine.builder("l2").direction(Direction.NEUTRAL).build());
        records.add(Proposition.of("a", "b", "c"));
        return records;
    }

    @Test
    void readsEveryField() {
        Recorder read = Recorder.read("json", EVERYTHING);
        assertThat(read.findings).isEmpty();
        assertThat(read.all(GraphInfo.class)).containsExactly(INFO);
        assertThat(read.records.subList(0, read.records.size() - 1)).isEqualTo(records());
        assertThat(read.propositions).containsExactly(PROPOSITION, PROPOSITION);
    }

    @Test
    void saysWhereEachRecordStands() {
        Recorder read = Recorder.read("json", EVERYTHING);
        assertThat(read.places)
                .extracting(Location::toString)
                .containsExactly(
                        "file:4:18",
                        "file:6:5",
                        "file:11:5",
                        "file:15:5",
                        "file:21:5",
                        "file:29:5",
                        "file:36:8",
                        "file:49:8",
                        "file:51:5",
                        "file:1:1");
    }

    @Test
    void listsMayComeInAnyOrderAndMayBeMissing() {
        Recorder read = Recorder.read("json", """
                {"claims": [{"object": "c", "evidence": [], "predicate": "b", "subject": "a"}], "entities": null,
                 "name": "x", "kind": "graph", "evigraph": "1"}""");
        assertThat(read.findings).isEmpty();
        assertThat(read.records).containsExactly(Proposition.of("a", "b", "c"), GraphInfo.named("x"));
    }

    @Test
    void nullAndAnEmptyTextAreNotKnown() {
        Recorder read = Recorder.read(
                "json",
                document("\"citations\": [{\"id\": \"c\", \"title\": null, \"year\": null, \"pages\": \"\","
                        + " \"status\": null, \"statusDate\": \"\", \"authors\": null}]"));
        assertThat(read.findings).isEmpty();
        assertThat(read.all(Citation.class))
                .containsExactly(Citation.builder("c").build());
    }

    @Test
    void keepsEveryDigitOfANumber() {
        for (String number : List.of("0", "-0.0", "1.10", "1E+3", "1e-7", "123456789012345678901234567890.10")) {
            Recorder read =
                    Recorder.read("json", claim("\"effects\": [{\"measure\": \"m\", \"value\": " + number + "}]"));
            assertThat(read.all(EvidenceLine.class).get(0).effects().get(0).value())
                    .isEqualTo(new BigDecimal(number));
        }
    }

    @Test
    void aByteOrderMarkAndAnyLineEndAreGood() {
        String text = "\uFEFF" + EVERYTHING;
        for (String lineEnd : List.of("\n", "\r\n", "\r")) {
            Recorder read = Recorder.read("json", text.replace("\n", lineEnd));
            assertThat(read.findings).isEmpty();
            assertThat(read.places.get(7)).isEqualTo(new Location("file", 49, 8));
        }
    }

    @Test
    void columnsCountCharactersNotBytes() {
        Recorder read = Recorder.read(
                "json", document("\"entities\": [{\"id\": \"β-lactam\", \"name\": \"naïve\", \"xrefs\": 1}]"));
        assertThat(read.faults()).containsExactly("file:2:59 error EVG-005 entities[0].xrefs");
    }

    /** A document that is whole but for one part, which stands in its second line. */
    public static String document(String part) {
        return "{\"evigraph\": \"1\", \"kind\": \"graph\", \"name\": \"x\",\n" + part + "}";
    }

    /** A document with one line of evidence that is whole but for one part, which stands in its third line. */
    static String claim(String part) {
        return document("\"claims\": [{\"subject\": \"a\", \"predicate\": \"b\", \"object\": \"c\", \"evidence\":"
                + " [{\"id\": \"l\", \"direction\": \"supports\",\n" + part + "}]}]");
    }
}
