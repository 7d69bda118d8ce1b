package org.evigraph.exporter.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.LongStream;
import org.evigraph.exporter.Destination;
import org.evigraph.exporter.ExportOptions;
import org.evigraph.model.Citation;
import org.evigraph.model.Status;
import org.evigraph.pathway.FindingsAnswer;
import org.evigraph.testkit.RandomAnswers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReportTest {
    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    private static String markdown(FindingsAnswer answer) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new MarkdownExporter().write(answer, Destination.of(bytes), ExportOptions.DEFAULT);
        return bytes.toString(UTF_8);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void hasARowForEachFindingAndAnEntryForEachPublicationThatIsNamed(long seed) throws Exception {
        FindingsAnswer answer = RandomAnswers.findings(seed);
        List<String> lines = markdown(answer).lines().toList();
        assertThat(lines.stream().filter(line -> line.startsWith("| ")).count())
                .isEqualTo(answer.findings().isEmpty() ? 0 : answer.findings().size() + 2);
        assertThat(lines.stream()
                        .filter(line -> line.matches("- [0-9]+\\\\\\. .*"))
                        .count())
                .isEqualTo(answer.references().size());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theSameReasonIsOneFootnote(long seed) throws Exception {
        FindingsAnswer answer = RandomAnswers.findings(seed);
        long reasons = answer.findings().stream()
                .flatMap(finding -> finding.reasons().stream())
                .distinct()
                .count();
        assertThat(markdown(answer)
                        .lines()
                        .filter(line -> line.matches("- [a-z]+\\\\\\. .*"))
                        .count())
                .isEqualTo(reasons);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            PMID:123,                       https://pubmed.ncbi.nlm.nih.gov/123/
            DOI:10.1016/S1474-4422(07)1-9,  https://doi.org/10.1016/S1474-4422(07)1-9
            PMID:1/../x,
            DOI:10.1/">x,
            javascript:alert(1),
            """)
    void linksOnlyWhatHasTheFormOfAPubMedIdOrADoi(String id, String address) {
        assertThat(new Reference(Citation.builder(id).build()).address()).isEqualTo(address);
    }

    @Test
    void aReferenceSaysWhatIsKnownAndWhatBecameOfIt() {
        Citation citation = Citation.builder("PMID:1")
                .authors(List.of("A", "B", "C", "D"))
                .year(2001)
                .title("Title")
                .container("Journal")
                .volumeIssue("1(2)")
                .pages("3-4")
                .status(Status.RETRACTED)
                .build();
        assertThat(new Reference(citation).text())
                .isEqualTo("A and others (2001). Title. Journal 1(2):3-4. PMID:1 retracted");
    }
}
