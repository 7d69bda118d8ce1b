package org.evigraph.importer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.graph.InvalidEvidenceException;
import org.evigraph.model.Finding;
import org.evigraph.model.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphReaderTest {
    private static final String GRAPH = """
            {"evigraph": "1", "kind": "graph", "name": "NAME",
             "entities": [{"id": "a", "name": "A"}, {"id": "b", "name": "B"}],
             "claims": [{"subject": "a", "predicate": "p", "object": "b",
                         "evidence": [{"id": "NAME-1", "citation": "PMID:1", "direction": "supports"}]}]}
            """;

    private static Source source(String name, String text) {
        return Source.of(name, new ByteArrayInputStream(text.getBytes(UTF_8)));
    }

    private static List<String> faults(GraphReader reader) {
        return reader.findings().list(Severity.ERROR).stream()
                .map(finding -> finding.location() + " " + finding.kind().code() + " " + finding.field())
                .toList();
    }

    @Test
    void severalSourcesBecomeOneGraph(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("entities.csv"), "id,name\na,A\nc,C\n");
        Files.writeString(folder.resolve("citations.csv"), "id\n");
        Files.writeString(folder.resolve("claims.csv"), "id,subject,predicate,object\n1,a,p,b\n2,a,p,c\n");
        Files.writeString(folder.resolve("evidence.csv"), "id,claim,direction,citation\nl,1,supports,PMID:2\n");
        EvidenceGraph graph = new GraphReader()
                .add(source("x.json", GRAPH.replace("NAME", "x")))
                .add(source("y.JSONL", """
                        {"type": "graph", "evigraph": "1", "name": "y"}
                        {"type": "entity", "id": "d", "name": "D"}
                        """))
                .add(Source.of(folder))
                .graph();
        assertThat(graph.entities()).extracting(entity -> entity.id()).containsExactly("a", "b", "c", "d");
        assertThat(graph.claims()).hasSize(2);
        assertThat(graph.claims().get(0).evidence())
                .extracting(line -> line.id())
                .containsExactly("l", "x-1");
        assertThat(graph.info().name()).startsWith("x+y+");
    }

    @Test
    void theFaultsOfAllSourcesComeTogether() throws IOException {
        GraphReader reader = new GraphReader()
                .add(source("x.json", GRAPH.replace("\"b\", \"name\"", "\"b\", \"nam\"")))
                .add(source("y.json", GRAPH.replace("NAME", "y").replace("\"subject\": \"a\"", "\"subject\": \"z\"")));
        assertThatExceptionOfType(InvalidEvidenceException.class)
                .isThrownBy(reader::graph)
                .satisfies(e -> assertThat(e.findings()).isSameAs(reader.findings()));
        assertThat(faults(reader))
                .containsExactly("x.json:2:41 EVG-007 entities[1].name", "y.json:3:13 EVG-013 subject");
    }

    @Test
    void referencesAreNotJudgedIfATextWasNotUnderstoodToItsEnd() throws IOException {
        GraphReader reader = new GraphReader()
                .add(source("x.json", GRAPH.replace("\"subject\": \"a\"", "\"subject\": \"z\"")))
                .add(source("y.json", "{\"evigraph\": \"1\", "));
        assertThatExceptionOfType(InvalidEvidenceException.class).isThrownBy(reader::graph);
        assertThat(faults(reader)).containsExactly("y.json:1:19 EVG-002 evigraph");
    }

    @Test
    void anUnknownFieldIsAWarningOrIfAskedAnError() throws IOException {
        String text = GRAPH.replace("\"claims\"", "\"more\": 1, \"claims\"");
        GraphReader lenient = new GraphReader().add(source("x.json", text));
        assertThat(lenient.graph().claims()).hasSize(1);
        assertThat(lenient.findings().list(Severity.WARNING)).hasSize(1);

        GraphReader strict = new GraphReader().strict(true).add(source("x.json", text));
        assertThatExceptionOfType(InvalidEvidenceException.class).isThrownBy(strict::graph);
        assertThat(faults(strict)).containsExactly("x.json:3:2 EVG-006 more");
    }

    @Test
    void theNameTellsTheFormatUnlessItIsGiven() throws IOException {
        assertThat(new GraphReader().add(source("x.json.gz", GRAPH)).graph().claims())
                .hasSize(1);
        assertThat(new GraphReader()
                        .format("json")
                        .add(source("-", GRAPH))
                        .graph()
                        .claims())
                .hasSize(1);
        GraphReader unknown = new GraphReader().add(source("x.dat", GRAPH));
        assertThatExceptionOfType(InvalidEvidenceException.class).isThrownBy(unknown::graph);
        assertThat(unknown.findings().list(Severity.ERROR))
                .singleElement()
                .extracting(Finding::toString)
                .isEqualTo(
                        "x.dat: error EVG-020: file: found a name that does not tell the format, expected an ending"
                                + " such as .tsv, .csv, .yaml, .yml, .evg, .sif, .json, .jsonl, .ndjson. Fix: rename the file, or name its format");
    }

    @Test
    void aFormatThatNobodyReadsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GraphReader().format("jsno").add(source("x", GRAPH)))
                .withMessage("No format 'jsno' can be read. Did you mean json?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Importers.named("parquet"))
                .withMessage("No format 'parquet' can be read. Expected one of civic, csv, drugmechdb, evg, hetionet,"
                        + " json, jsonl.");
    }

    @Test
    void theFormatsAreInOrder() {
        assertThat(Importers.all())
                .extracting(Importer::format)
                .containsExactly("civic", "csv", "drugmechdb", "evg", "hetionet", "json", "jsonl");
        assertThat(Importers.all())
                .allSatisfy(importer ->
                        assertThat(importer.description()).matches("(Evigraph|CIViC|DrugMechDB|Hetionet).+"));
    }

    @Test
    void limitsCanBeMoved() throws IOException {
        GraphReader reader =
                new GraphReader().limits(Limits.DEFAULT.with(Limit.RECORDS, 2)).add(source("x.json", GRAPH));
        assertThat(faults(reader)).containsExactly("x.json:3:13 EVG-010 claims[0]");
    }
}
