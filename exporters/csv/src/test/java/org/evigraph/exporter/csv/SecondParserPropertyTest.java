package org.evigraph.exporter.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.evigraph.exporter.ExportOptions;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.pathway.PathwayAnswer;
import org.evigraph.testkit.MemoryDestination;
import org.evigraph.testkit.RandomAnswers;
import org.evigraph.testkit.RandomEvidence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SecondParserPropertyTest {
    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void twoParsersReadTheCellsThatWereMeant(long seed) throws IOException {
        EvidenceGraph graph = RandomEvidence.small(seed).graph();
        MemoryDestination to = new MemoryDestination();
        new CsvExporter().write(graph, to, ExportOptions.DEFAULT.withRawCsv(true));
        assertRead(to, ThingTables.ENTITIES, graph.entities().stream());
        assertRead(to, ThingTables.CITATIONS, graph.citations().stream());
        assertRead(to, EvidenceTables.CLAIMS, graph.claims().stream());
        assertRead(to, VocabularyTables.PREDICATES, graph.predicates().stream());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void twoParsersReadTheCellsOfAnAnswer(long seed) throws IOException {
        PathwayAnswer answer = RandomAnswers.pathways(seed);
        MemoryDestination to = new MemoryDestination();
        new CsvExporter().write(answer, to, ExportOptions.DEFAULT.withRawCsv(true));
        assertRead(to, AnswerTables.tableOf(answer), AnswerTables.rows(answer));
    }

    private static <T> void assertRead(MemoryDestination to, Table<T> table, Stream<T> things) throws IOException {
        List<List<String>> meant = new ArrayList<>(List.of(table.header()));
        for (T thing : things.toList()) {
            meant.add(PlainRow.of(table, thing).stream()
                    .map(cell -> Objects.requireNonNullElse(cell, ""))
                    .toList());
        }
        String text = Objects.requireNonNull(to.texts().get(table.fileName()));
        assertThat(Rfc4180.rows(text)).isEqualTo(meant);
        assertThat(byCommonsCsv(text)).isEqualTo(meant);
    }

    private static List<List<String>> byCommonsCsv(String text) {
        try (CSVParser parser = CSVParser.parse(new StringReader(text), CSVFormat.RFC4180)) {
            return parser.stream().map(row -> row.stream().toList()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
