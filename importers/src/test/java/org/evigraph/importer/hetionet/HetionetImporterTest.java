package org.evigraph.importer.hetionet;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.graph.InvalidEvidenceException;
import org.evigraph.importer.GraphReader;
import org.evigraph.importer.Importer;
import org.evigraph.importer.Importers;
import org.evigraph.importer.Limit;
import org.evigraph.importer.Limits;
import org.evigraph.importer.Recorder;
import org.evigraph.importer.Source;
import org.evigraph.model.Entity;
import org.evigraph.model.Proposition;
import org.evigraph.model.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HetionetImporterTest {
    private static final Path SAMPLE = Path.of("src/test/resources/org/evigraph/importer/hetionet");
    private static final String NODES = "id\tname\tkind\n";
    private static final String EDGES = "source\tmetaedge\ttarget\n";

    private static List<String> faults(String text) {
        return Recorder.read("hetionet", text).faults();
    }

    private static List<String> claims(String text) {
        return Recorder.read("hetionet", text).all(Proposition.class).stream()
                .map(claim -> claim.subject() + " " + claim.predicate() + " " + claim.object())
                .toList();
    }

    private static Source source(String name, String text) {
        return Source.of(name, new ByteArrayInputStream(text.getBytes(UTF_8)));
    }

    private static byte[] packed(byte[] text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text);
        }
        return bytes.toByteArray();
    }

    @Test
    void theSampleOfTheAuthorsLoadsFromItsFolder() throws IOException {
        EvidenceGraph graph = GraphReader.file(SAMPLE);
        assertThat(graph.entities()).hasSize(432);
        assertThat(graph.claims())
                .hasSize(240)
                .allSatisfy(claim -> assertThat(claim.evidence()).isEmpty());
        assertThat(graph.predicates()).hasSize(16);
        assertThat(graph.info().name()).isEqualTo("hetionet");
    }

    @Test
    void theFilesGivenOneByOneMakeTheSameGraph() throws IOException {
        EvidenceGraph graph = new GraphReader()
                .add(Source.of(SAMPLE.resolve("edges-sample-10.sif")))
                .add(Source.of(SAMPLE.resolve("nodes.tsv")))
                .graph();
        assertThat(graph.digest()).isEqualTo(GraphReader.file(SAMPLE).digest());
    }

    @ParameterizedTest(name = "{0} is also known as {2}")
    @CsvSource(textBlock = """
            Gene::1,                          Gene,                NCBIGene:1
            Compound::DB01156,                Compound,            DRUGBANK:DB01156
            Disease::DOID:0050742,            Disease,             DOID:0050742
            Symptom::D000006,                 Symptom,             MESH:D000006
            Side Effect::C0000727,            Side Effect,         UMLS:C0000727
            Pathway::WP100_r74146,            Pathway,             WIKIPATHWAYS:WP100
            Pathway::PC7_10399,               Pathway,
            Pharmacologic Class::N0000000069, Pharmacologic Class, NDFRT:N0000000069
            """)
    void aNodeKeepsItsIdAndIsKnownByThatOfItsSource(String id, String kind, String xref) {
        Recorder nodes = Recorder.read("hetionet", NODES + id + "\ta name\t" + kind + "\n");
        assertThat(nodes.faults()).isEmpty();
        Entity entity = nodes.all(Entity.class).get(0);
        assertThat(entity.id()).isEqualTo(id);
        assertThat(entity.name()).isEqualTo("a name");
        assertThat(entity.categories()).containsExactly(kind);
        assertThat(entity.xrefs().stream().map(known -> known.id().toString()))
                .isEqualTo(xref == null ? List.of() : List.of(xref));
    }

    @Test
    void anEdgeIsAClaimFromItsSourceToItsTarget() {
        assertThat(claims(EDGES
                        + "Gene::1\tGr>G\tGene::2\nGene::2\tGr>G\tGene::1\nGene::1\tGpBP\tBiological Process::GO:1"))
                .containsExactly(
                        "Gene::1 regulates Gene::2",
                        "Gene::2 regulates Gene::1",
                        "Gene::1 participates Biological Process::GO:1");
    }

    @Test
    void carriageReturnsAndAMissingLastLineEndChangeNothing() {
        String text = EDGES + "Gene::1\tGiG\tGene::2\nGene::1\tGiG\tGene::3";
        assertThat(claims(text.replace("\n", "\r\n"))).isEqualTo(claims(text)).hasSize(2);
    }

    @Test
    void rowsLongerThanTheBufferAreReadWhole() {
        String local = "x".repeat(200_000);
        assertThat(claims(EDGES + "Gene::1\tGiG\tGene::" + local + "\nGene::2\tGiG\tGene::3\n"))
                .containsExactly("Gene::1 interacts Gene::" + local, "Gene::2 interacts Gene::3");
    }

    @Test
    void manyNodesAndEdgesAreToldApart() {
        StringBuilder text = new StringBuilder(EDGES);
        IntStream.range(0, 20_000).forEach(i -> text.append("Gene::" + i + "\tGr>G\tGene::" + (i * 7 % 20_000) + "\n"));
        assertThat(claims(text.toString())).hasSize(20_000).doesNotHaveDuplicates();
    }

    @Test
    void repeatedEdgesAreCountedAndKeptOnceFromWhicheverEnd() {
        Recorder edges = Recorder.read(
                "hetionet",
                EDGES + "Gene::1\tGiG\tGene::2\nGene::2\tGiG\tGene::1\nGene::1\tGiG\tGene::2\n"
                        + "Gene::2\tGcG\tGene::1\n");
        assertThat(edges.all(Proposition.class)).hasSize(2);
        assertThat(edges.faults()).containsExactly("file:3:1 warning EVG-025 edge");
        assertThat(edges.findings.get(0).found()).startsWith("2 rows that repeat an edge");
    }

    @Test
    void samplesBesideAWholeTableAreLeftOutAndTold(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("nodes.tsv"), NODES + "Gene::1\ta\tGene\nGene::2\tb\tGene\n");
        Files.write(folder.resolve("edges.sif.gz"), packed((EDGES + "Gene::1\tGiG\tGene::2\n").getBytes(UTF_8)));
        Files.writeString(folder.resolve("edges-sample.sif"), EDGES + "Gene::1\tGcG\tGene::2\n");
        Recorder all = Recorder.read("hetionet", folder);
        assertThat(all.all(Proposition.class))
                .extracting(Proposition::predicate)
                .containsExactly("interacts");
        assertThat(all.findings).singleElement().satisfies(finding -> {
            assertThat(finding.location().source()).endsWith("edges-sample.sif");
            assertThat(finding.found()).startsWith("1 samples of edges beside a whole table");
        });
    }

    @Test
    void aFolderIsKnownByItsTablesAndATableByItsHeader() {
        Importer importer = Importers.named("hetionet");
        assertThat(importer.recognisesFolder(List.of("nodes.tsv.gz", "edges.sif.gz")))
                .isTrue();
        assertThat(importer.recognisesFolder(List.of("hetionet-v1.0-nodes.tsv", "hetionet-v1.0-edges.sif.gz")))
                .isTrue();
        assertThat(importer.recognisesFolder(List.of("metanodes.tsv", "edges.sif")))
                .isFalse();
        assertThat(importer.recognisesHeader("id\tname\tkind")).isTrue();
        assertThat(importer.recognisesHeader("source\tmetaedge\ttarget")).isTrue();
        assertThat(importer.recognisesHeader("id\tcategory\tname")).isFalse();
    }

    @Test
    void aFolderWithoutATableSaysWhatItMisses(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("edges.sif"), EDGES);
        Recorder all = Recorder.read("hetionet", folder);
        assertThat(all.findings).singleElement().satisfies(finding -> {
            assertThat(finding.kind().code()).isEqualTo("EVG-007");
            assertThat(finding.expected()).contains("nodes.tsv");
        });
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            a name of no kind        | Gene::1~a~Gen             | file:2:11 error EVG-011 kind
            a kind unlike the id     | Gene::1~a~Disease         | file:2:1 error EVG-011 id
            nothing after the colons | Gene::~a~Gene             | file:2:1 error EVG-011 id
            no name                  | Gene::1~~Gene             | file:2:9 error EVG-007 name
            too few cells            | Gene::1~a                 | file:2:1 error EVG-024 row
            too many cells           | Gene::1~a~Gene~b          | file:2:1 error EVG-024 row
            """)
    void aFaultyNodeIsLeftOutWithItsPlace(String what, String row, String fault) {
        Recorder nodes = Recorder.read("hetionet", NODES + row.replace('~', '\t') + "\nGene::2\tb\tGene\n");
        assertThat(nodes.faults()).containsExactly(fault);
        assertThat(nodes.all(Entity.class)).extracting(Entity::id).containsExactly("Gene::2");
        assertThat(nodes.faulty).hasSize(1);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            no such type of edge | Gene::1~GgG~Gene::2           | file:2:9 error EVG-011 metaedge
            a source of another kind | Disease::1~GiG~Gene::2    | file:2:1 error EVG-011 source
            a target of another kind | Gene::1~GiG~Compound::2   | file:2:13 error EVG-011 target
            a target of no kind  | Gene::1~GiG~x                 | file:2:13 error EVG-011 target
            too few cells        | Gene::1~GiG                   | file:2:1 error EVG-024 row
            """)
    void aFaultyEdgeIsLeftOutWithItsPlace(String what, String row, String fault) {
        Recorder edges = Recorder.read("hetionet", EDGES + row.replace('~', '\t') + "\nGene::2\tGiG\tGene::3\n");
        assertThat(edges.faults()).containsExactly(fault);
        assertThat(edges.all(Proposition.class)).hasSize(1);
    }

    @Test
    void aNearMissOfATypeIsNamed() {
        assertThat(Recorder.read("hetionet", EDGES + "Gene::1\tGIG\tGene::2\n")
                        .findings
                        .get(0)
                        .fix())
                .contains("GiG");
    }

    @Test
    void anEdgeToANodeThatIsNotThereIsDangling() throws IOException {
        GraphReader reader = new GraphReader()
                .format("hetionet")
                .add(source("n", NODES + "Gene::1\ta\tGene\n"))
                .add(source("e", EDGES + "Gene::1\tGiG\tGene::12\n"));
        assertThatExceptionOfType(InvalidEvidenceException.class).isThrownBy(reader::graph);
        assertThat(reader.findings().list(Severity.ERROR)).singleElement().satisfies(finding -> {
            assertThat(finding.location()).hasToString("e:2:1");
            assertThat(finding.found()).contains("Gene::12");
            assertThat(finding.fix()).contains("Gene::1");
        });
    }

    @Test
    void twoNodesUnderOneIdAreAnError() throws IOException {
        GraphReader reader =
                new GraphReader().format("hetionet").add(source("n", NODES + "Gene::1\ta\tGene\nGene::1\tb\tGene\n"));
        assertThatExceptionOfType(InvalidEvidenceException.class)
                .isThrownBy(reader::graph)
                .withMessageContaining("n:3:1");
    }

    @Test
    void aWrongHeaderIsRefusedWithTheRightOnes() {
        Recorder table = Recorder.read("hetionet", "id,name,kind\nGene::1,a,Gene\n");
        assertThat(table.faults()).containsExactly("file:1:1 error EVG-001 header");
        assertThat(table.findings.get(0).expected()).contains("id | name | kind", "source | metaedge | target");
        assertThat(table.findings.get(0).fix()).contains("tabs");
        assertThat(faults("")).containsExactly("file error EVG-004 file");
    }

    @Test
    void aCutGzipFileIsToldNotReadAsAWhole() throws IOException {
        StringBuilder text = new StringBuilder(EDGES);
        IntStream.range(0, 5_000).forEach(i -> text.append("Gene::" + i + "\tGiG\tGene::" + (i * 31 + 1) + "\n"));
        byte[] whole = packed(text.toString().getBytes(UTF_8));
        Recorder cut = Recorder.read("hetionet", Arrays.copyOf(whole, whole.length / 2), Limits.DEFAULT);
        assertThat(cut.findings).extracting(finding -> finding.kind().code()).contains("EVG-002");
    }

    @Test
    void bytesThatAreNoUtf8AreToldWithTheirPlace() {
        byte[] latin = (NODES + "Gene::1\tna\u00EFve\tGene\n").getBytes(ISO_8859_1);
        assertThat(Recorder.read("hetionet", latin, Limits.DEFAULT).faults())
                .containsExactly("file:2:11 error EVG-003 file");
    }

    @Test
    void limitsHold() {
        String rows = EDGES + "Gene::1\tGiG\tGene::2\nGene::1\tGiG\tGene::3\n";
        assertThat(Recorder.read("hetionet", rows.getBytes(UTF_8), Limits.DEFAULT.with(Limit.RECORDS, 1))
                        .faults())
                .containsExactly("file:3:1 error EVG-010 row");
        assertThat(Recorder.read("hetionet", rows.getBytes(UTF_8), Limits.DEFAULT.with(Limit.TEXT_LENGTH, 6))
                        .faults())
                .contains("file:2:1 error EVG-010 row");
        byte[] endless = (EDGES + "x".repeat(300_000)).getBytes(UTF_8);
        assertThat(Recorder.read("hetionet", endless, Limits.DEFAULT.with(Limit.RECORD_LENGTH, 100_000))
                        .faults())
                .containsExactly("file:2:1 error EVG-010 row");
    }
}
