package org.evigraph.exporter.csv;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evigraph.exporter.csv.EvidenceTables.EffectRow;
import org.evigraph.exporter.csv.EvidenceTables.GradeRow;
import org.evigraph.exporter.csv.EvidenceTables.LineRow;
import org.evigraph.exporter.csv.VocabularyTables.LevelRow;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.model.Claim;
import org.evigraph.model.EvidenceLine;

/** The files of a graph, always all of them, so that none is left over from an earlier export. */
final class GraphFolder {
    private GraphFolder() {}

    static void write(EvidenceGraph graph, Sheets sheets) throws IOException {
        sheets.write(VocabularyTables.GRAPH, Stream.of(graph.info()));
        sheets.write(VocabularyTables.CATEGORIES, graph.categories().stream());
        sheets.write(VocabularyTables.PREDICATES, graph.predicates().stream());
        sheets.write(VocabularyTables.SCHEMES, graph.schemes().stream());
        sheets.write(
                VocabularyTables.LEVELS,
                graph.schemes().stream()
                        .flatMap(scheme -> scheme.levels().stream().map(level -> new LevelRow(scheme.id(), level))));
        sheets.write(ThingTables.ENTITIES, graph.entities().stream());
        sheets.write(ThingTables.CITATIONS, graph.citations().stream());
        sheets.write(EvidenceTables.CLAIMS, graph.claims().stream());
        sheets.write(
                EvidenceTables.EVIDENCE, IntStream.range(0, graph.lineCount()).mapToObj(line -> row(graph, line)));
        sheets.write(
                EvidenceTables.GRADES,
                lines(graph).flatMap(line -> line.grades().stream().map(grade -> new GradeRow(line.id(), grade))));
        sheets.write(
                EvidenceTables.EFFECTS,
                lines(graph).flatMap(line -> line.effects().stream().map(effect -> new EffectRow(line.id(), effect))));
    }

    private static LineRow row(EvidenceGraph graph, int line) {
        Claim bare = new Claim(graph.proposition(graph.claimOfLine(line)), List.of());
        return new LineRow(bare.id(), graph.line(line));
    }

    private static Stream<EvidenceLine> lines(EvidenceGraph graph) {
        return IntStream.range(0, graph.lineCount()).mapToObj(graph::line);
    }
}
