package org.evigraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every answer that the command emits as JSON keeps to the published schema. */
class AnswerSchemaTest {
    private static final Path SCHEMA = Path.of("..", "docs", "formats", "evigraph-answer.schema.json");

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "pathways \"natalizumab -> plasma exchange -> IRIS risk\"",
                "pathways \"natalizumab -> plasma exchange -> IRIS risk\" --limit 20 --claims",
                "pathways \"cytarabine -> survival\" --refuted --limit 30 --population \"HIV-associated PML\"",
                "pathways \"natalizumab -> IRIS\" --rank hops,dwpc,citations",
                "pathways \"plasma exchange -> survival\" --max-hops 1",
                "pathways \"plasma exchange -> mirtazapine\" --max-hops 1",
                "pathways \"natalizumab -> PML\" --max-hops 12 --timeout 1ms",
                "explain \"natalizumab -> PML\"",
                "search plasma exchange",
                "search quinoa",
                "summary",
                "conflicts --limit 100",
                "conflicts cidofovir mirtazapine --population HIV",
                "what-if \"cidofovir -> survival\" --without citation:PMID:11517420 --refuted",
                "what-if \"natalizumab -> PML\" --without \"grade:<low\" --without entity:plex --rule belief",
                "fragility \"natalizumab -> PML\" --max-hops 1",
                "fragility \"plasma exchange -> mirtazapine\" --max-hops 1",
                "pathways \"natalizumab -> PML\" --rule belief",
                "metapaths natalizumab PML",
                "metapaths natalizumab \"IRIS risk\" --max-hops 4 --rank certainty,dwpc --damping 0.5 --limit 3",
                "metapaths natalizumab natalizumab",
                "metapaths natalizumab PML --max-hops 12 --timeout 1ms",
                "gaps",
                "gaps --rows cause --columns condition --population HIV --narrower --studied",
                "gaps --rows condition --columns condition",
                "grades",
                "grades grade-certainty",
                "grades amp-tier:I --to amp-level",
                "grades hhs-oi:AII --to grade-certainty",
                "findings cidofovir --outcomes outcome --outcomes symptom --population HIV",
                "findings cidofovir --outcomes symptom",
                "findings \"natalizumab -> plasma exchange -> IRIS risk\" --limit 3"
            })
    void keepsToThePublishedSchema(String command) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(SCHEMA), InputFormat.JSON);
        String answer = Run.of(Shell.words(command + " --format json")).out();
        assertThat(schema.validate(answer, InputFormat.JSON)).isEmpty();
    }
}
