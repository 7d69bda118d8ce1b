package org.evigraph.exporter.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.evigraph.exporter.ExportOptions;
import org.evigraph.exporter.csv.EvidenceTables.EffectRow;
import org.evigraph.exporter.csv.EvidenceTables.GradeRow;
import org.evigraph.exporter.csv.EvidenceTables.LineRow;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.model.EvidenceLine;
import org.evigraph.testkit.MemoryDestination;
import org.evigraph.testkit.RandomEvidence;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** However a cell gets into its file, it stands there as Commons CSV would have put it. */
class SameAsCommonsCsvPropertyTest {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void tablesAreWrittenAsCommonsCsvWritesThem(long seed) throws IOException {
        EvidenceGraph graph = seed % 10 == 0
                ? RandomEvidence.medium(seed).graph() // large enough to be written in parts
                : RandomEvidence.small(seed).graph();
        MemoryDestination to = new MemoryDestination();
        new CsvExporter().write(graph, to, ExportOptions.DEFAULT);
        Map<String, String> files = to.texts();
        assertSame(files, ThingTables.ENTITIES, graph.entities().stream());
        assertSame(files, ThingTables.CITATIONS, graph.citations().stream());
        assertSame(files, VocabularyTables.PREDICATES, graph.predicates().stream());
        assertSame(files, EvidenceTables.CLAIMS, graph.claims().stream());
        assertSame(
                files,
                EvidenceTables.EVIDENCE,
                graph.claims().stream()
                        .flatMap(claim -> claim.evidence().stream().map(line -> new LineRow(claim.id(), line))));
        assertSame(
                files,
                EvidenceTables.GRADES,
                lines(graph).flatMap(line -> line.grades().stream().map(grade -> new GradeRow(line.id(), grade))));
        assertSame(
                files,
                EvidenceTables.EFFECTS,
                lines(graph).flatMap(line -> line.effects().stream().map(effect -> new EffectRow(line.id(), effect))));
    }

    private static Stream<EvidenceLine> lines(EvidenceGraph graph) {
        return graph.claims().stream().flatMap(claim -> claim.evidence().stream());
    }

    private static <T> void assertSame(Map<String, String> files, Table<T> table, Stream<T> things) throws IOException {
        FormulaGuard guard = new FormulaGuard(true);
        StringBuilder text = new StringBuilder();
        FORMAT.printRecord(text, table.header().toArray());
        for (T thing : things.toList()) {
            List<@Nullable String> cells = PlainRow.of(table, thing);
            FORMAT.printRecord(text, cells.stream().map(guard::guarded).toArray());
        }
        assertThat(files.get(table.fileName())).isEqualTo(text.toString());
    }
}
