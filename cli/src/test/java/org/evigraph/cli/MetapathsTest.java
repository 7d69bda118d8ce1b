package org.evigraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.evigraph.cli.Run.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetapathsTest {
    @Test
    void eachMetapathIsCountedWeighedAndSpelledOut() {
        Result result = Run.of("metapaths", "natalizumab", "PML");
        assertThat(result.exitCode()).isZero();
        assertThat(result.out())
                .startsWith("Natalizumab and Progressive multifocal leukoencephalopathy\n4 metapaths of at most 3 hops")
                .contains("1. RFcC  DWPC 1.000, 1 pathway")
                .contains("   risk_factor-causes-condition\n");
    }

    @Test
    void theLimitCutsTheListAndSaysSo() {
        assertThat(Run.of("metapaths", "natalizumab", "PML", "--limit", "1").out())
                .endsWith("\nMore: --limit 4 shows the other 3.\n");
    }

    @Test
    void theRankOrdersTheList() {
        assertThat(Run.of("metapaths", "natalizumab", "PML", "--rank", "certainty,dwpc")
                        .out())
                .contains("1. RFiroC");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            metapaths natalizumab                           | 2
            metapaths natalizumab quinoa                    | 2
            metapaths natalizumab PML --rank size           | 2
            metapaths natalizumab PML --damping 2           | 2
            metapaths natalizumab PML --damping much        | 2
            metapaths natalizumab PML --format dot          | 2
            metapaths natalizumab natalizumab               | 1
            metapaths natalizumab PML --max-hops 12 --timeout 1ms | 4
            """)
    void endsWithTheExitCodeThatFits(String command, int exitCode) {
        assertThat(Run.of(Shell.words(command)).exitCode()).isEqualTo(exitCode);
    }
}
