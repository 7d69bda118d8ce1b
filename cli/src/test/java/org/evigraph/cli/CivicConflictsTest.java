package org.evigraph.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.evigraph.cli.Run.Result;
import org.evigraph.compare.ConflictQuery;
import org.evigraph.compare.Conflicts;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.importer.GraphReader;
import org.evigraph.pathway.ConflictsAnswer.Conflict;
import org.evigraph.pathway.ConflictsAnswer.Kind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Where CIViC's rows are for and against, worked out from the table without the importer, {@code conflicts} finds it: src/test/
 * resources/civic has every such row of the whole of CIViC, as of February 2021.
 */
class CivicConflictsTest {
    private static final Path FOLDER = Path.of("src/test/resources/civic");

    private static final Map<Tuple, List<Row>> TUPLES = new LinkedHashMap<>();
    private static List<Conflict> listed = List.of();
    private static List<Conflict> contradictions = List.of();
    private static List<Conflict> agreeing = List.of();

    private record Tuple(String gene, String variant, String drugs, String disease) {}

    private record Row(String id, boolean supports, String significance) {
        /** {@return whether it speaks for a response to the therapy, by what it says or by what it denies} */
        boolean hopeful() {
            return supports == significance.equals("Sensitivity/Response");
        }
    }

    @BeforeAll
    static void read() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(FOLDER.resolve("ClinicalEvidenceSummaries.tsv.gz"))),
                UTF_8))) {
            List<String> header = List.of(lines.readLine().split("\t", -1));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Map<String, String> cells = new HashMap<>();
                String[] row = line.split("\t", -1);
                for (int i = 0; i < row.length; i++) {
                    cells.put(header.get(i), row[i]);
                }
                take(cells);
            }
        }
        EvidenceGraph graph = GraphReader.file(FOLDER);
        listed = Conflicts.find(graph, new ConflictQuery(List.of(), null, 10_000)).conflicts().stream()
                .filter(conflict -> conflict.kind() != Kind.DIFFERS_BY_POPULATION)
                .toList();
        contradictions = listed.stream()
                .filter(conflict -> conflict.kind() != Kind.AGREEING)
                .toList();
        agreeing = listed.stream()
                .filter(conflict -> conflict.kind() == Kind.AGREEING)
                .toList();
    }

    private static void take(Map<String, String> cells) {
        if (cells.get("evidence_type").equals("Predictive")
                && !cells.get("drugs").isEmpty()) {
            Tuple tuple = new Tuple(cells.get("gene"), cells.get("variant"), cells.get("drugs"), cells.get("disease"));
            TUPLES.computeIfAbsent(tuple, first -> new ArrayList<>())
                    .add(new Row(
                            "civic.eid:" + cells.get("evidence_id"),
                            cells.get("evidence_direction").equals("Supports"),
                            cells.get("clinical_significance")));
        }
    }

    private static List<Tuple> forAndAgainst() {
        return TUPLES.entrySet().stream()
                .filter(tuple -> tuple.getValue().stream().anyMatch(Row::supports)
                        && !tuple.getValue().stream().allMatch(Row::supports))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<Row> rows(Tuple tuple) {
        return TUPLES.getOrDefault(tuple, List.of());
    }

    /** {@return whether all its rows say the same of the response: one denies what the contrary of the other says} */
    private static boolean agrees(Tuple tuple) {
        return rows(tuple).stream().map(Row::hopeful).distinct().count() == 1;
    }

    private static boolean isAmong(List<Conflict> conflicts, Tuple tuple) {
        for (Conflict conflict : conflicts) {
            boolean one =
                    rows(tuple).stream().anyMatch(row -> conflict.one().lines().contains(row.id()));
            boolean other = rows(tuple).stream()
                    .anyMatch(row -> conflict.other().lines().contains(row.id()));
            if (one && other) {
                return true;
            }
        }
        return false;
    }

    @Test
    void allThirtyOneTuplesWithRowsForAndAgainstAreFound() {
        assertThat(forAndAgainst()).hasSize(31).allMatch(tuple -> isAmong(listed, tuple));
    }

    @Test
    void everyTupleWhoseRowsContradictOneAnotherIsFoundAsAContradiction() {
        List<Tuple> contradicting =
                forAndAgainst().stream().filter(tuple -> !agrees(tuple)).toList();
        assertThat(contradicting).hasSize(28).allMatch(tuple -> isAmong(contradictions, tuple));
    }

    /** In each, the row against denies resistance where the row for states sensitivity, or the reverse (decision 0030). */
    @Test
    void threeTuplesHaveRowsForAndAgainstThatAgreeAndAreToldAsThat() {
        assertThat(forAndAgainst().stream().filter(CivicConflictsTest::agrees))
                .containsExactlyInAnyOrder(
                        new Tuple("ABL1", "BCR-ABL T315I", "Ponatinib", "Chronic Myeloid Leukemia"),
                        new Tuple("EGFR", "L858R", "Gefitinib", "Lung Adenocarcinoma"),
                        new Tuple("BRAF", "EXON 15 MUTATION", "Regorafenib", "Gastrointestinal Stromal Tumor"))
                .allMatch(tuple -> isAmong(agreeing, tuple))
                .noneMatch(tuple -> isAmong(contradictions, tuple));
    }

    /** KIT N822K is two variants in CIViC, 1263 and 1403, and they stay apart: one has the one row, one the other. */
    @Test
    void whereOneRowSupportsSensitivityAndAnotherResistanceItIsFoundUnlessTheyAreOnTwoVariants() {
        List<Tuple> split = TUPLES.keySet().stream()
                .filter(tuple -> rows(tuple).stream()
                        .filter(Row::supports)
                        .map(Row::significance)
                        .collect(toCollection(TreeSet::new))
                        .containsAll(List.of("Sensitivity/Response", "Resistance")))
                .toList();
        assertThat(split).hasSize(14).contains(new Tuple("BRAF", "V600E", "Vemurafenib", "Melanoma"));
        assertThat(split.stream().filter(tuple -> !isAmong(contradictions, tuple)))
                .containsExactly(new Tuple("KIT", "N822K", "Regorafenib", "Gastrointestinal Stromal Tumor"));
    }

    @Test
    void theCommandShowsBothSidesWithTheirPapersAndTheDisease() {
        String text =
                Run.of("conflicts", "-g", FOLDER.toString(), "vemurafenib").out();
        assertThat(text.replaceAll("\\s+", " "))
                .contains("BRAF V600E predicts sensitivity to Vemurafenib")
                .contains("BRAF V600E predicts resistance to Vemurafenib (not applicable), in Melanoma")
                .contains("PMID:24576830");
    }

    @Test
    void theCommandSaysOfWhatAgreesThatNothingIsContradicted() {
        Result result = Run.of("conflicts", "-g", FOLDER.toString(), "ABL1 BCR-ABL T315I");
        assertThat(result.exitCode()).isEqualTo(ExitCode.NOTHING_FOUND);
        assertThat(result.out().replaceAll("\\s+", " "))
                .startsWith("No conflict in civic (and 1 pair for and against, yet agreeing):")
                .contains(
                        "ABL1 BCR-ABL T315I and Ponatinib: for and against, yet agreeing, as they are on opposite claims;"
                                + " no contradiction, nothing at stake")
                .contains("not: ABL1 BCR-ABL T315I predicts resistance to Ponatinib");
    }
}
