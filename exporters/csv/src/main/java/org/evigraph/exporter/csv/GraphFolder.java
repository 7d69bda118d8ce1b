package org.evigraph.exporter.csv;

import java.io.IOException;
import java.util.List;
import java.util.function.IntPredicate;
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
        sheets.write(ThingTables.ENTITIES, graph.entityCount(), graph::entity);
        sheets.write(ThingTables.CITATIONS, graph.citationCount(), graph::citation);
        sheets.write(EvidenceTables.CLAIMS, graph.claimCount(), claim -> bare(graph, claim));
        sheets.write(EvidenceTables.EVIDENCE, graph.lineCount(), line -> row(graph, line));
        sheets.write(
                EvidenceTables.GRADES,
                lines(graph, graph::isGraded)
                        .flatMap(line -> line.grades().stream().map(grade -> new GradeRow(line.id(), grade))));
        sheets.write(
                EvidenceTables.EFFECTS,
                lines(graph, line -> true)
                        .flatMap(line -> line.effects().stream().map(effect -> new EffectRow(line.id(), effect))));
    }

    /** {@return a claim without its evidence, which has tables of its own} */
    private static Claim bare(EvidenceGraph graph, int claim) {
        return new Claim(graph.proposition(claim), List.of());
    }

    private static LineRow row(EvidenceGraph graph, int line) {
        return new LineRow(bare(graph, graph.claimOfLine(line)).id(), graph.line(line));
    }

    private static Stream<EvidenceLine> lines(EvidenceGraph graph, IntPredicate worthMaking) {
        return IntStream.range(0, graph.lineCount()).filter(worthMaking).mapToObj(graph::line);
    }
}
