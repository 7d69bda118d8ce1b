package org.evigraph.exporter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExportReportTest {
    @Test
    void countsWhatHappenedAndIsEmptyIfNothingDid() {
        assertThat(ExportReport.of("cells guarded", 3).notes()).containsOnlyKeys("cells guarded");
        assertThat(ExportReport.of("cells guarded", 0)).isEqualTo(ExportReport.NOTHING);
    }

    @Test
    void optionsAreCopiedWithOneChange() {
        assertThat(ExportOptions.DEFAULT.withRawCsv(true).rawCsv()).isTrue();
        assertThat(ExportOptions.DEFAULT.rawCsv()).isFalse();
    }
}
