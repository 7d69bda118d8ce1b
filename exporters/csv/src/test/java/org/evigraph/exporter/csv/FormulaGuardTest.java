package org.evigraph.exporter.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.evigraph.exporter.ExportReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {
    private final FormulaGuard guard = new FormulaGuard(true);

    // OWASP ASVS 1.2.10, CWE-1236; the full-width twins as some spreadsheets read them.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=cmd|' /C calc'!A0",
                "+x",
                "-x",
                "--5",
                "-5 mg",
                "- 5",
                "-",
                "+1 800 555",
                "-1e",
                "-1.",
                "-.5",
                "@SUM(A1)",
                "\tx",
                "\r=1",
                "-5\n=1",
                "\uFF1D1",
                "\uFF0B1",
                "\uFF0D5",
                "\uFF20x",
                "'",
                "'x",
                "''"
            })
    void putsAnApostropheBeforeWhatASpreadsheetWouldRunAndBeforeAnApostrophe(String cell) {
        assertThat(guard.guarded(cell)).isEqualTo("'" + cell);
        assertThat(guard.report().notes()).containsEntry("cells guarded against spreadsheet formulas", 1L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "-0.10", "+5", "-1E+5", "-1.5e-7", "x=1", " =1", "a-b", "1-2", "x", "\n=1"})
    void leavesNumbersAndHarmlessTextAlone(String cell) {
        assertThat(guard.guarded(cell)).isEqualTo(cell);
        assertThat(guard.report()).isEqualTo(ExportReport.NOTHING);
    }

    @Test
    void leavesEverythingAloneIfItIsOff() {
        FormulaGuard off = new FormulaGuard(false);
        assertThat(off.guarded("=1+1")).isEqualTo("=1+1");
        assertThat(off.report()).isEqualTo(ExportReport.NOTHING);
    }

    @Test
    void leavesUnknownValuesEmpty() {
        assertThat(guard.guarded(null)).isNull();
        assertThat(guard.guarded("")).isEmpty();
    }
}
