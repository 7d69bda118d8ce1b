package org.evigraph.exporter.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import org.evigraph.exporter.Destination;
import org.evigraph.exporter.ExportOptions;
import org.evigraph.exporter.Exporter;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.testkit.ExporterContract;
import org.evigraph.testkit.MemoryDestination;
import org.evigraph.testkit.RandomEvidence;
import org.evigraph.testkit.TinyGraphs;
import org.evigraph.testkit.WatchedGraph;
import org.junit.jupiter.api.Test;

class CsvExporterTest implements ExporterContract {
    @Override
    public Exporter exporter() {
        return new CsvExporter();
    }

    @Override
    public void assertReadable(SortedMap<String, byte[]> files) {
        files.forEach((name, bytes) -> {
            List<List<String>> rows = Rfc4180.rows(new String(bytes, UTF_8));
            List<String> header = rows.get(0);
            assertThat(header).as(name).doesNotHaveDuplicates().allMatch(column -> column.matches("[a-z_]+"));
            assertThat(rows).as(name).allSatisfy(row -> assertThat(row).hasSameSizeAs(header));
            assertThat(rows.stream().flatMap(List::stream))
                    .as(name)
                    .noneMatch(cell -> cell.matches("(?s)[=+\\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20].*") && !isNumber(cell));
        });
    }

    /** The independent opinion on what a number is. */
    private static boolean isNumber(String cell) {
        try {
            return Double.isFinite(Double.parseDouble(cell)) && cell.strip().equals(cell);
        } catch (NumberFormatException notOne) {
            return false;
        }
    }

    @Test
    void writesEveryFileOfTheFormatWithItsHeader() throws IOException {
        MemoryDestination to = new MemoryDestination();
        exporter().write(TinyGraphs.empty(), to, ExportOptions.DEFAULT);
        assertThat(to.texts()).hasSize(11);
        assertThat(to.texts())
                .containsEntry("graph.csv", "name,description,version,license,attributes\nempty,,,,\n")
                .containsEntry("categories.csv", "id,label,parent\n")
                .containsEntry(
                        "predicates.csv",
                        "id,reading,inverse_reading,parent,symmetric,sign,sign_by_object_category,mappings,note\n")
                .containsEntry("schemes.csv", "id,name,year,measures,source\n")
                .containsEntry("scheme_levels.csv", "scheme,code,meaning\n")
                .containsEntry(
                        "entities.csv",
                        "id,name,categories,synonyms,xrefs,description,is_a,concerns,excludes,attributes\n")
                .containsEntry(
                        "citations.csv",
                        "id,aliases,title,description,authors,year,container,volume_issue,pages,type,xrefs,links,status,"
                                + "status_date,design,access,overlaps,overlap_basis,note,attributes\n")
                .containsEntry(
                        "claims.csv",
                        "id,subject,predicate,object,population,dose_text,dose_low,dose_high,dose_unit,dose_schedule,"
                                + "dose_route,comparator,timing,condition,contraindication,other\n")
                .containsEntry(
                        "evidence.csv",
                        "id,claim,citation,direction,design,question,statement,locator,access,asserted_by,via,wording,"
                                + "sample_size,knowledge_level,agent_type,note,attributes\n")
                .containsEntry("grades.csv", "evidence,scheme,level,origin,by,rule,note\n")
                .containsEntry(
                        "effects.csv",
                        "evidence,measure,value,unit,relation,range_low,range_high,ci_low,ci_high,ci_level,p_value,group,"
                                + "comparator,sample_size,denominator,timing,as_printed,other\n");
    }

    @Test
    void writesRowsInTheOrderOfTheGraph() throws IOException {
        MemoryDestination to = new MemoryDestination();
        exporter().write(TinyGraphs.quarrel(), to, ExportOptions.DEFAULT);
        assertThat(to.texts().get("entities.csv")).isEqualTo("""
                        id,name,categories,synonyms,xrefs,description,is_a,concerns,excludes,attributes
                        class,Its class,drug_class,,,,,,,
                        death,Death,outcome,,,,,,,
                        drug,The drug,drug,,,,class,,,
                        harm,The harm,outcome,,,,,,,
                        old,The old,population,,,,,,,
                        young,The young,population,,,,,,old,
                        """);
        assertThat(Rfc4180.rows(to.texts().get("evidence.csv")))
                .extracting(row -> row.get(0))
                .containsExactly("id", "q5", "q4", "q1", "q2", "q3", "q6");
    }

    /** A graph larger than memory could be written, if it could be held. */
    @Test
    void writesAsItGoesAndHoldsNoWholeFile() throws IOException {
        EvidenceGraph graph = RandomEvidence.medium(3).graph();
        AtomicLong written = new AtomicLong();
        List<Long> writtenAtClaim = Collections.synchronizedList(new ArrayList<>());
        OutputStream counting = new OutputStream() {
            @Override
            public void write(int b) {
                written.incrementAndGet();
            }
        };
        EvidenceGraph watched = WatchedGraph.of(graph, claim -> writtenAtClaim.add(written.get()));
        exporter().write(watched, Destination.of(counting), ExportOptions.DEFAULT);
        assertThat(writtenAtClaim).isSorted().hasSizeGreaterThanOrEqualTo(graph.claimCount());
        assertThat(new TreeSet<>(writtenAtClaim)).hasSizeGreaterThan(10);
        assertThat(written.get() - writtenAtClaim.get(writtenAtClaim.size() - 1))
                .isLessThan(100_000);
    }
}
