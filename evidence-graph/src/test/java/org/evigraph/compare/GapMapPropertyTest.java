package org.evigraph.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.pathway.EntityRef;
import org.evigraph.pathway.GapMapAnswer;
import org.evigraph.pathway.GapMapAnswer.Cell;
import org.evigraph.pathway.GapMapAnswer.Line;
import org.evigraph.testkit.RandomEvidence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GapMapPropertyTest {
    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    private static RandomEvidence evidence(long seed) {
        return seed % 20 == 0 ? RandomEvidence.medium(seed) : RandomEvidence.dense(seed);
    }

    private static List<String> categories(EvidenceGraph graph) {
        Set<String> used = new TreeSet<>();
        graph.entities().forEach(entity -> used.addAll(entity.categories()));
        return used.stream().limit(4).toList();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void saysWhatLayingEveryRowAgainstEveryColumnAndEveryClaimSays(long seed) {
        EvidenceGraph graph = evidence(seed).graph();
        for (boolean narrower : new boolean[] {false, true}) {
            PlainGapMap plain = new PlainGapMap(graph, narrower);
            for (String rows : categories(graph)) {
                for (String columns : categories(graph)) {
                    GapMapAnswer map =
                            GapMap.of(graph, GapMapQuery.of(rows, columns).withNarrower(narrower));
                    assertThat(refs(map.rows()))
                            .isEqualTo(plain.entities(rows).stream()
                                    .map(EntityRef::to)
                                    .toList());
                    assertThat(map.cells().stream()
                                    .map(cell -> PlainGapMap.Plain.of(map, cell))
                                    .toList())
                            .isEqualTo(plain.cells(rows, columns));
                    assertTotalsAddUp(map);
                }
            }
        }
    }

    private static List<EntityRef> refs(List<Line> lines) {
        return lines.stream().map(Line::entity).toList();
    }

    private static void assertTotalsAddUp(GapMapAnswer map) {
        long same = map.rows().stream()
                .filter(row -> refs(map.columns()).contains(row.entity()))
                .count();
        int filled = (int) map.cells().stream().filter(cell -> !cell.isGap()).count();
        assertThat(map.total().filled()).isEqualTo(filled);
        assertThat(map.total().filled() + map.total().gaps())
                .isEqualTo((long) map.rows().size() * map.columns().size() - same);
        for (List<Line> lines : List.of(map.rows(), map.columns())) {
            assertThat(lines.stream().mapToInt(Line::filled).sum()).isEqualTo(filled);
            assertThat(lines.stream().mapToLong(Line::gaps).sum())
                    .isEqualTo(map.total().gaps());
        }
        Set<String> claims = new HashSet<>();
        map.cells().forEach(cell -> claims.addAll(cell.claims()));
        assertThat(map.total().claims()).isEqualTo(claims.size());
        assertThat(map.total().conflicted())
                .isEqualTo((int) map.cells().stream().filter(Cell::conflicted).count());
        for (Cell cell : map.cells()) {
            assertThat(cell.papers())
                    .isBetween(
                            Math.max(cell.supports(), Math.max(cell.neutral(), cell.disputes())),
                            cell.supports() + cell.neutral() + cell.disputes());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void isTheSameMapInWhateverOrderTheEvidenceCame(long seed) {
        RandomEvidence evidence = evidence(seed);
        var shuffled = EvidenceGraph.builder();
        evidence.pushTo(shuffled, seed);
        EvidenceGraph other = shuffled.build();
        for (String category : categories(other)) {
            GapMapQuery query = GapMapQuery.of(category, category);
            assertThat(GapMap.of(other, query)).isEqualTo(GapMap.of(evidence.graph(), query));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void leavesOutOnlyRowsAndColumnsThatNoClaimTouches(long seed) {
        EvidenceGraph graph = evidence(seed).graph();
        for (String category : categories(graph)) {
            GapMapQuery query = GapMapQuery.of(category, category);
            GapMapAnswer whole = GapMap.of(graph, query);
            GapMapAnswer studied = GapMap.of(graph, query.withStudied(true));
            assertThat(studied.rows())
                    .allSatisfy(row -> assertThat(row.claims()).isPositive());
            assertThat(studied.rows().size() + studied.total().rowsLeftOut())
                    .isEqualTo(whole.rows().size());
            assertThat(studied.cells().stream()
                            .map(cell -> PlainGapMap.Plain.of(studied, cell))
                            .toList())
                    .isEqualTo(whole.cells().stream()
                            .map(cell -> PlainGapMap.Plain.of(whole, cell))
                            .toList());
            assertTotalsAddUp(studied);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void turnedRoundItIsTheSameMap(long seed) {
        EvidenceGraph graph = evidence(seed).graph();
        List<String> categories = categories(graph);
        if (categories.size() > 1) {
            GapMapAnswer map = GapMap.of(graph, GapMapQuery.of(categories.get(0), categories.get(1)));
            GapMapAnswer turned = GapMap.of(graph, GapMapQuery.of(categories.get(1), categories.get(0)));
            assertThat(turned.rows()).isEqualTo(map.columns());
            assertThat(turned.columns()).isEqualTo(map.rows());
            assertThat(turned.total()).isEqualTo(map.total());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void narrowerThingsOnlyAddToTheBroaderOnes(long seed) {
        EvidenceGraph graph = evidence(seed).graph();
        for (String category : categories(graph)) {
            GapMapQuery query = GapMapQuery.of(category, category);
            GapMapAnswer plain = GapMap.of(graph, query);
            GapMapAnswer broad = GapMap.of(graph, query.withNarrower(true));
            for (int row = 0; row < plain.rows().size(); row++) {
                assertThat(broad.rows().get(row).papers())
                        .isGreaterThanOrEqualTo(plain.rows().get(row).papers());
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void nothingIsLaidAgainstItself(long seed) {
        EvidenceGraph graph = evidence(seed).graph();
        for (String category : categories(graph)) {
            GapMapAnswer map = GapMap.of(graph, GapMapQuery.of(category, category));
            assertThat(map.cells()).noneMatch(cell -> map.isSame(cell.row(), cell.column()));
        }
    }
}
