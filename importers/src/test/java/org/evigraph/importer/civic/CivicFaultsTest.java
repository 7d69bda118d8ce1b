package org.evigraph.importer.civic;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.evigraph.graph.InvalidEvidenceException;
import org.evigraph.importer.GraphReader;
import org.evigraph.importer.Importers;
import org.evigraph.importer.Limit;
import org.evigraph.importer.Limits;
import org.evigraph.importer.Recorder;
import org.evigraph.model.EvidenceLine;
import org.evigraph.model.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CivicFaultsTest {
    private static Recorder read(CivicTable table) {
        return Recorder.read("civic", table.text());
    }

    private static Finding only(Recorder read) {
        assertThat(read.findings).hasSize(1);
        return read.findings.get(0);
    }

    @ParameterizedTest(name = "{0} ''{1}'': {2}")
    @CsvSource({
        "evidence_direction,    Suports,         EVG-011, did you mean Supports?",
        "evidence_type,         Predictiv,       EVG-011, did you mean Predictive?",
        "clinical_significance, Resistence,      EVG-011, did you mean Resistance?",
        "drug_interaction_type, Combinations,    EVG-011, did you mean Combination?",
        "evidence_status,       acepted,         EVG-011, did you mean accepted?",
        "source_type,           Pubmd,           EVG-011, did you mean PubMed?",
        "evidence_level,        F,               EVG-015, did you mean A or B or C?",
        "rating,                6,               EVG-015, did you mean 1 or 2 or 3?",
        "evidence_id,           1a,              EVG-011, 'look it up in CIViC, or take the row out'",
        "citation_id,           -5,              EVG-011, 'look it up in CIViC, or take the row out'",
        "variant_id,            '',              EVG-007, give one",
        "doid,                  DOID:1909,       EVG-011, 'look it up in CIViC, or take the row out'",
        "disease,               '',              EVG-007, give one",
        "gene,                  '',              EVG-007, give one",
    })
    void aFaultyCellIsToldWithItsPlaceAndItsMendAndTheOtherRowsAreRead(
            String column, String text, String code, String fix) {
        Recorder read = read(CivicTable.empty().row().row(column, text).row());
        Finding finding = only(read);
        assertThat(finding.kind().code()).isEqualTo(code);
        assertThat(finding.field()).isEqualTo(column);
        assertThat(finding.fix()).isEqualTo(fix);
        assertThat(finding.location().source()).isEqualTo("file");
        assertThat(finding.location().line()).isEqualTo(3);
        assertThat(CivicTable.empty()
                        .row()
                        .row(column, text)
                        .text()
                        .lines()
                        .toList()
                        .get(2))
                .satisfies(line -> assertThat(
                                line.substring((int) finding.location().column() - 1))
                        .startsWith(text + "\t"));
        assertThat(read.all(EvidenceLine.class)).hasSize(2);
    }

    @Test
    void oneNumberForTwoVariantsIsAnError() {
        Recorder read = read(CivicTable.empty().row().row("variant", "V600K"));
        assertThat(read.faults()).containsExactly("file:3:10 error EVG-012 variant");
    }

    @Test
    void aMissingColumnIsNamed() {
        String table = CivicTable.empty().row().text().replace("evidence_level\t", "evidence_grade\t");
        Recorder read = Recorder.read("civic", table);
        assertThat(read.faults()).contains("file:1:1 error EVG-007 file");
        assertThat(read.findings).last().extracting(Finding::found).isEqualTo("no column evidence_level");
    }

    @Test
    void anotherTableOfCivicIsCalledByItsName() {
        Finding finding = Recorder.read("civic", "drug_name\tdrug_id\teids\n").findings.stream()
                .reduce((first, last) -> last)
                .orElseThrow();
        assertThat(finding.fix()).contains("this is the table DrugSummaries.tsv");
    }

    @Test
    void theLayoutOfMolecularProfilesIsCalledByItsName() {
        Recorder read = Recorder.read("civic", "molecular_profile\tevidence_id\n");
        assertThat(read.findings).last().satisfies(finding -> {
            assertThat(finding.kind().code()).isEqualTo("EVG-020");
            assertThat(finding.fix()).isEqualTo("take a release from before September 2022");
        });
    }

    @Test
    void anUnknownColumnAndTheSameColumnTwiceAreTold() {
        String header = CivicTable.empty().text().strip();
        assertThat(Recorder.read("civic", header + "\tgne\n").faults())
                .containsExactly("file:1:" + (header.length() + 2) + " warning EVG-006 header");
        assertThat(Recorder.read("civic", header + "\tgene\n").faults())
                .containsExactly("file:1:" + (header.length() + 2) + " error EVG-008 header");
    }

    @Test
    void aRowOfAnotherLengthIsLeftOut() {
        Recorder read = read(CivicTable.empty().row().line("BRAF\t673").row());
        assertThat(read.faults()).containsExactly("file:3:1 error EVG-024 row");
        assertThat(read.all(EvidenceLine.class)).hasSize(2);
    }

    @Test
    void aCharacterThatNobodySeesIsTold() {
        Recorder read = read(
                CivicTable.empty().row("disease", "Mela\u202Enoma").row("evidence_statement", "a\0b", "doid", "1"));
        assertThat(read.faults())
                .containsExactly("file:3:84 warning EVG-018 evidence_statement", "file:2:16 warning EVG-018 disease");
    }

    @Test
    void anEmptyFileAndOneWithoutRowsAreToldApart() {
        assertThat(Recorder.read("civic", "").faults()).containsExactly("file error EVG-004 file");
        assertThat(read(CivicTable.empty()).findings).isEmpty();
    }

    @Test
    void anyLineEndIsGoodAndLinesAreCountedRight() {
        String text = CivicTable.empty().row().row("rating", "9").text();
        for (String end : List.of("\n", "\r\n", "\r")) {
            assertThat(Recorder.read("civic", text.replace("\n", end)).findings)
                    .extracting(finding -> finding.location().line())
                    .containsExactly(3L);
        }
    }

    @Test
    void aCutOrDamagedFileIsNoTable() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(CivicTable.empty().row().text().getBytes(UTF_8));
        }
        byte[] whole = bytes.toByteArray();
        assertThat(Recorder.read("civic", whole, Limits.DEFAULT).findings).isEmpty();
        assertThat(Recorder.read("civic", Arrays.copyOf(whole, whole.length - 9), Limits.DEFAULT)
                        .faults())
                .containsExactly("file error EVG-002 file");
    }

    @Test
    void limitsAreKept() {
        byte[] table = CivicTable.empty().row().row().text().getBytes(UTF_8);
        assertThat(Recorder.read("civic", table, Limits.DEFAULT.with(Limit.RECORDS, 1))
                        .faults())
                .containsExactly("file:3:1 error EVG-010 row");
        assertThat(Recorder.read("civic", table, Limits.DEFAULT.with(Limit.RECORD_LENGTH, 100))
                        .faults())
                .containsExactly("file:1:1 error EVG-010 row");
        assertThat(Recorder.read("civic", table, Limits.DEFAULT.with(Limit.TEXT_LENGTH, 22))
                        .faults())
                .contains("file:2:127 error EVG-010 row");
        assertThat(Recorder.read("civic", table, Limits.DEFAULT.with(Limit.COLUMNS, 5))
                        .faults())
                .containsExactly("file:1:1 error EVG-010 header");
    }

    @Test
    void twoReleasesInOneFolderAreRefused(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("ClinicalEvidenceSummaries.tsv"),
                CivicTable.empty().row().text());
        Files.writeString(
                folder.resolve("nightly-ClinicalEvidenceSummaries.tsv"),
                CivicTable.empty().row().text());
        assertThatThrownBy(() -> GraphReader.file(folder))
                .isInstanceOf(InvalidEvidenceException.class)
                .hasMessageContaining("take all but one release out of the folder");
    }

    @Test
    void aFolderIsRecognisedByItsTableOfEvidenceAndAFileByItsHeader() {
        var importer = Importers.named("civic");
        assertThat(importer.recognisesFolder(List.of("README.md", "nightly-ClinicalEvidenceSummaries.tsv.gz")))
                .isTrue();
        assertThat(importer.recognisesFolder(List.of("nightly-AcceptedAndSubmittedClinicalEvidenceSummaries.tsv")))
                .isFalse();
        assertThat(importer.recognisesHeader(CivicTable.empty().text().strip())).isTrue();
        assertThat(importer.recognisesHeader("source\tmetaedge\ttarget")).isFalse();
    }
}
