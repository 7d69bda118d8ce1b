package org.evigraph.importer.drugmechdb;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.importer.GraphReader;
import org.evigraph.importer.Importer;
import org.evigraph.importer.Importers;
import org.evigraph.importer.Limit;
import org.evigraph.importer.Limits;
import org.evigraph.importer.Recorder;
import org.evigraph.importer.Source;
import org.evigraph.model.Category;
import org.evigraph.model.Citation;
import org.evigraph.model.Entity;
import org.evigraph.model.EvidenceLine;
import org.evigraph.model.Predicate;
import org.evigraph.model.Proposition;
import org.evigraph.model.Sign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DrugMechDbImporterTest {
    private static final String RECORD = """
            - directed: true
              graph:
                _id: DB00001_MESH_D000002_1
                disease: Sneezing, loud
                disease_mesh: MESH:D000002
                drug: calmol
                drug_mesh: MESH:D000001
                drugbank: DB:DB00001
              links:
                - key: decreases activity of
                  source: MESH:D000001
                  target: UniProt:P1
                - key: positively correlated with
                  source: UniProt:P1
                  target: MESH:D000002
              multigraph: true
              nodes:
                - id: MESH:D000001
                  label: Drug
                  name: Calmol
                - id: UniProt:P1
                  label: Protein
                  name: Nose protein
                - id: MESH:D000002
                  label: Disease
                  name: Sneezing
              references:
                - https://pubmed.ncbi.nlm.nih.gov/123/
                - https://go.drugbank.com/drugs/DB00001
            """;

    private static Recorder read(String text) {
        return Recorder.read("drugmechdb", text);
    }

    /** {@return the record under another id, so that both can stand in one file} */
    private static String another() {
        return RECORD.replace("_1\n", "_2\n");
    }

    @Test
    void aRecordBecomesClaimsOnItsNodes() throws IOException {
        EvidenceGraph graph = new GraphReader()
                .format("drugmechdb")
                .add(Source.of("r", new ByteArrayInputStream(RECORD.getBytes(UTF_8))))
                .graph();
        assertThat(graph.entities())
                .extracting(Entity::id)
                .containsExactly("MESH:D000001", "MESH:D000002", "UniProt:P1");
        assertThat(graph.claims())
                .extracting(claim -> claim.proposition().predicate())
                .containsExactly("decreases_activity_of", "positively_correlated_with");
        assertThat(graph.info().name()).isEqualTo("drugmechdb");
    }

    @Test
    void aReferenceOfARecordIsEvidenceForEachLinkAndSaysThatItIsThePathways() {
        assertThat(read(RECORD).all(EvidenceLine.class)).hasSize(4).allSatisfy(line -> {
            assertThat(line.isCitedForPathway()).isTrue();
            assertThat(line.assertedBy()).isEqualTo("DrugMechDB");
            assertThat(line.attributes()).containsEntry("record", "DB00001_MESH_D000002_1");
            assertThat(line.grades()).isEmpty();
        });
    }

    @Test
    void aCommentStandsWithEveryLineOfItsRecord() {
        Recorder found = read(RECORD + "  comment: Withdrawn in 2001\n");
        assertThat(found.all(EvidenceLine.class)).extracting(EvidenceLine::note).containsOnly("Withdrawn in 2001");
    }

    @Test
    void theDrugIsAlsoKnownByItsNameAndNumberInTheHeadOfTheRecord() {
        Entity drug = read(RECORD).all(Entity.class).get(0);
        assertThat(drug.name()).isEqualTo("Calmol");
        assertThat(drug.synonyms()).containsExactly("calmol");
        assertThat(drug.categories()).containsExactly("biolink:Drug");
        assertThat(drug.xrefs()).extracting(xref -> xref.id().toString()).containsExactly("DRUGBANK:DB00001");
    }

    @Test
    void theFirstNameWinsAndOthersAreSynonymsAndAllKindsAreKept() {
        Recorder found = read(RECORD
                + another()
                        .replace("name: Nose protein", "name: Protein of the nose")
                        .replace("label: Protein", "label: ChemicalSubstance"));
        Entity protein = found.all(Entity.class).get(1);
        assertThat(protein.name()).isEqualTo("Nose protein");
        assertThat(protein.synonyms()).containsExactly("Protein of the nose");
        assertThat(protein.categories()).containsExactly("biolink:Protein", "ChemicalSubstance");
        assertThat(found.all(Category.class))
                .containsExactly(new Category("ChemicalSubstance", "chemical substance", "biolink:ChemicalEntity"));
        assertThat(found.faults())
                .containsExactly("file:50:7 warning EVG-025 nodes.name", "file:50:7 warning EVG-025 nodes.label");
    }

    @Test
    void otherIdsAndNamesOfANodeAreKept() {
        Entity protein = read(RECORD.replace(
                        "name: Nose protein",
                        "name: Nose protein\n      alt_ids: [MESH:D000009, not one]\n      alt_names: [NOSE]"))
                .all(Entity.class)
                .get(1);
        assertThat(protein.synonyms()).containsExactly("NOSE");
        assertThat(protein.xrefs())
                .extracting(xref -> xref.id().toString())
                .containsExactly("UniProtKB:P1", "MESH:D000009");
    }

    @Test
    void predicatesHaveTheSignThatTheyStateAndASymmetricOneHoldsBothWays() {
        assertThat(Predicates.all()).hasSize(67);
        assertThat(Predicates.all().get("decreases_activity_of")).satisfies(predicate -> {
            assertThat(predicate.reading()).isEqualTo("decreases activity of");
            assertThat(predicate.sign()).isEqualTo(Sign.MINUS);
        });
        assertThat(Predicates.all().get("positively_correlated_with")).satisfies(predicate -> {
            assertThat(predicate.symmetric()).isTrue();
            assertThat(predicate.sign()).isEqualTo(Sign.NONE);
        });
    }

    @Test
    void aPredicateThatDrugMechDbDoesNotHaveIsKeptAsWrittenAndCounted() {
        Recorder found = read(RECORD.replace("decreases activity of", "tickles"));
        assertThat(found.all(Proposition.class).get(0).predicate()).isEqualTo("tickles");
        assertThat(found.all(Predicate.class)).extracting(Predicate::id).containsExactly("positively_correlated_with");
        assertThat(found.faults()).containsExactly("file:10:7 warning EVG-025 links.key");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(textBlock = """
            https://pubmed.ncbi.nlm.nih.gov/15774254/,                    PMID:15774254
            http://www.ncbi.nlm.nih.gov/pubmed/15774254?x=1,              PMID:15774254
            https://www.ncbi.nlm.nih.gov/pmc/articles/PMC4856207/,        PMCID:PMC4856207
            https://doi.org/10.1016/j.rmed.2016.06.015,                   DOI:10.1016/j.rmed.2016.06.015
            DOI:https://doi.org/10.1016/j.rmed.2016.06.015,               DOI:10.1016/j.rmed.2016.06.015
            DOI:10.2217/fmb.10.125,                                       DOI:10.2217/fmb.10.125
            https://pubmed.ncbi.nlm.nih.gov/?term=nose,                   https://pubmed.ncbi.nlm.nih.gov/?term=nose
            https://go.drugbank.com/drugs/DB00001,                        https://go.drugbank.com/drugs/DB00001
            mhttps://go.drugbank.com/drugs/DB00484,                       mhttps://go.drugbank.com/drugs/DB00484
            """)
    void aReferenceIsKnownByThePublicationItLeadsTo(String written, String id) {
        Recorder found = read(RECORD.replace("https://pubmed.ncbi.nlm.nih.gov/123/", written));
        Citation citation = found.all(Citation.class).get(0);
        assertThat(citation.id()).isEqualTo(id);
        assertThat(citation.title()).isNull();
        assertThat(citation.links()).hasSize(written.startsWith("http") ? 1 : 0);
    }

    @Test
    void whatARecordListsTwiceIsCountedAndKeptOnce() {
        Recorder found = read(RECORD.replace(
                "  multigraph",
                "    - {source: UniProt:P1, key: positively correlated with, target: MESH:D000002}\n  multigraph"));
        assertThat(found.all(Proposition.class)).hasSize(2);
        assertThat(found.faults()).containsExactly("file:16:7 warning EVG-025 record");
    }

    @Test
    void aRecordWithoutReferencesMakesClaimsWithoutEvidence() {
        Recorder found = read(RECORD.substring(0, RECORD.indexOf("  references")) + "  comment: on its own\n");
        assertThat(found.all(Proposition.class)).hasSize(2);
        assertThat(found.all(EvidenceLine.class)).isEmpty();
        assertThat(found.faults())
                .containsExactly("file:1:3 warning EVG-025 references", "file:1:3 warning EVG-025 comment");
    }

    @ParameterizedTest(name = "the {0}")
    @CsvSource({"drug, drug_mesh: MESH:D000001, 'calmol'", "disease, disease_mesh: MESH:D000002, 'Sneezing, loud'"})
    void aHeadThatNamesNoNodeIsCounted(String what, String good, String name) {
        Recorder found = read(RECORD.replace(good, what + "_mesh: MESH:D000009"));
        assertThat(found.faults()).containsExactly("file:1:3 warning EVG-025 graph." + what + "_mesh");
        assertThat(found.findings.get(0).found())
                .isEqualTo("1 records whose " + what + " is none of their nodes, such as '" + name + "'");
    }

    @Test
    void oneRecordOrSeveralDocumentsAreReadAsAListIs() {
        String alone = RECORD.substring(2).replace("\n  ", "\n");
        assertThat(read(alone).faults()).isEmpty();
        assertThat(read(alone).all(Proposition.class)).isEqualTo(read(RECORD).all(Proposition.class));
        assertThat(read("---\n" + alone + "---\n" + alone.replace("_1\n", "_2\n"))
                        .all(EvidenceLine.class))
                .hasSize(8);
    }

    @Test
    void wordsThatYamlCouldTakeForSomethingElseStayAsTheyAreWritten() {
        for (String word : List.of("NO", "0123", "1e3", "2001-01-01", "1:30", "~", "null", "true")) {
            Recorder found = read(RECORD.replace("name: Nose protein", "name: " + word));
            assertThat(found.faults()).isEmpty();
            assertThat(found.all(Entity.class).get(1).name()).isEqualTo(word);
        }
    }

    @Test
    void aFolderIsKnownByTheFileOfPaths(@TempDir Path folder) throws IOException {
        Importer importer = Importers.named("drugmechdb");
        assertThat(importer.recognisesFolder(List.of("indication_paths.yaml.gz")))
                .isTrue();
        assertThat(importer.recognisesFolder(List.of("other.yaml"))).isFalse();
        Files.writeString(folder.resolve("indication_paths.yaml"), RECORD);
        Files.writeString(folder.resolve("predicate_aliases.yaml"), "aliases: {}\n");
        assertThat(GraphReader.file(folder).claims()).hasSize(2);
        assertThat(Recorder.read("drugmechdb", folder.resolve("..").normalize()).faults())
                .singleElement()
                .asString()
                .endsWith("error EVG-007 file");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            a link to no node       | target: UniProt:P1   | target: UniProt:P2       | file:12:15 error EVG-013 links[0].target
            a node without a name   | name: Calmol         | name:                    | file:20:12 error EVG-007 nodes[0].name
            a list for a text       | name: Calmol         | name: [a, b]             | file:20:13 error EVG-005 nodes[0].name
            a key twice             | name: Calmol         | label: Drug              | file:20:7 error EVG-008 label
            an undirected record    | directed: true       | directed: false          | file:1:13 error EVG-020 directed
            no id                   | _id:                 | id:                      | file:3:5 error EVG-007 graph._id
            """)
    void aFaultyRecordIsLeftOutWithItsPlace(String what, String good, String bad, String fault) {
        Recorder found = read(RECORD.replaceFirst(good, bad) + another());
        assertThat(found.faults()).contains(fault);
        assertThat(found.all(Proposition.class)).hasSize(2);
    }

    @Test
    void twoRecordsUnderOneIdAreAnErrorAtTheSecond() {
        assertThat(read(RECORD + RECORD).faults()).contains("file:30:3 error EVG-012 graph._id");
    }

    /** The parser looks at what it reads far ahead of what it makes of it. */
    @Test
    void aCharacterThatYamlDoesNotAdmitIsToldWhereItStands() {
        String lines = "# \uD83D\uDE00 a comment\r\n".repeat(2_000) + "#\r\r".repeat(500);
        Recorder found = read(lines + "- graph: \uD83D\uDE00\u0007");
        assertThat(found.faults()).containsExactly("file:3001:11 error EVG-001 file");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            nothing             | ''                             | file error EVG-004 file
            an empty list       | []                             | file error EVG-004 file
            no record           | just words                     | file:1:1 error EVG-005 record
            a record cut short  | '- directed: true~  graph: {_id: 1, dr' | file:2:21 error EVG-001 file
            a wrong indent      | '- directed: true~ graph:~   _id: 1'    | file:2:2 error EVG-001 file
            a tag               | '- !!java.net.URL [x]'         | file:1:3 error EVG-020 file
            an unknown alias    | '- graph: *nobody'             | file:1:10 error EVG-001 file
            an alias of itself  | '- graph: &a [*a]'             | file:1:14 error EVG-001 file
            a control character | '- graph: \\u0007'              | file:1:10 error EVG-005 graph
            """)
    void whatIsNoListOfRecordsIsRefusedWithItsPlace(String what, String text, String fault) {
        assertThat(read(text.replace('~', '\n')).faults()).contains(fault);
    }

    @Test
    void honestAnchorsAreUnderstood() {
        String shared = RECORD.replace("name: Calmol", "name: &n Calmol").replace("name: Nose protein", "name: *n");
        Recorder found = read(shared);
        assertThat(found.faults()).isEmpty();
        assertThat(found.all(Entity.class).get(1).name()).isEqualTo("Calmol");
    }

    @Test
    void aBombOfAliasesGoesOffAsAFewFindings() {
        StringBuilder bomb = new StringBuilder("- a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 30; i++) {
            String below = "*a" + (i - 1) + ", ";
            bomb.append("  a" + i + ": &a" + i + " [" + below.repeat(9) + "*a" + (i - 1) + "]\n");
        }
        bomb.append("  references: *a29\n");
        assertTimeout(
                Duration.ofSeconds(5),
                () -> assertThat(read(bomb.toString()).faults()).hasSizeLessThan(60));
    }

    @Test
    void deepNestingIsRefusedAndNoStackOverflows() {
        assertThat(read("- ".repeat(50_000) + "x\n").faults()).anyMatch(fault -> fault.contains("EVG-010"));
        assertThat(read("[".repeat(50_000)).faults()).anyMatch(fault -> fault.contains("EVG-010"));
        assertThat(read("{a: ".repeat(50_000)).faults()).anyMatch(fault -> fault.contains("EVG-010"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"#", "a", "\"", "|\n "})
    void aLongLineTakesTimeInProportionToItsLength(String beginning) {
        assertTimeout(
                Duration.ofSeconds(10),
                () -> assertThat(read(beginning + "a".repeat(8_000_000)).faults())
                        .isNotEmpty());
    }

    @Test
    void limitsHold() {
        byte[] text = (RECORD + another()).getBytes(UTF_8);
        assertThat(Recorder.read("drugmechdb", text, Limits.DEFAULT.with(Limit.RECORDS, 10))
                        .faults())
                .containsExactly("file:30:3 error EVG-010 record");
        assertThat(Recorder.read("drugmechdb", text, Limits.DEFAULT.with(Limit.TEXT_LENGTH, 30))
                        .faults())
                .contains("file:29:7 error EVG-010 text");
        byte[] endless = ("- graph: \"" + "x".repeat(300_000)).getBytes(UTF_8);
        assertThat(Recorder.read("drugmechdb", endless, Limits.DEFAULT.with(Limit.RECORD_LENGTH, 100_000))
                        .faults())
                .contains("file error EVG-010 text");
    }
}
