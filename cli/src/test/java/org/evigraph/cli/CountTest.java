package org.evigraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.evigraph.cli.Run.Result;
import org.junit.jupiter.api.Test;

class CountTest {
    @Test
    void tellsHowManyPathwaysThereAreAndHowTheyRead() {
        Result result = Run.of("pathways", "natalizumab -> PML", "--count");
        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).isEqualTo("""
                natalizumab -> PML
                8 pathways

                  1  increases_risk_of
                  1  inhibits, <increases, used_for
                  1  is a, associated_with
                  1  is a, is a, associated_with
                  1  is the subject of, <accelerates, used_for
                  1  is the subject of, increases_risk_of
                  1  is the subject of, recommended_for
                  1  is the subject of, reduces_risk_of
                """);
    }

    @Test
    void countsWhatIsRefutedApart() {
        Result result = Run.of("pathways", "plasma exchange -> survival", "--max-hops", "1", "--count");
        assertThat(result.exitCode()).isEqualTo(ExitCode.NOTHING_FOUND);
        assertThat(result.out()).isEqualTo("""
                plasma exchange -> survival
                0 pathways, and 1 more through refuted steps
                """);
    }

    @Test
    void isWrittenForProgramsToo() {
        assertThat(Run.of("pathways", "natalizumab -> PML", "--count", "--max-hops", "1", "-f", "csv")
                        .out())
                .isEqualTo("""
                        hops,sequence,count
                        1,increases_risk_of,1
                        """);
        assertThat(Run.of("pathways", "natalizumab -> PML", "--count", "--max-hops", "1", "-f", "jsonl")
                        .out())
                .startsWith("{\"evigraph\":\"1\",\"kind\":\"count\",\"query\":{\"pattern\":\"natalizumab -> PML\",")
                .endsWith(
                        "\"found\":1,\"refuted\":0,\"sequences\":[{\"sequence\":[\"increases_risk_of\"],\"count\":1}]}\n");
        assertThat(Run.of("pathways", "natalizumab -> PML", "--count", "-f", "dot")
                        .exitCode())
                .isEqualTo(ExitCode.WRONG_USE);
    }

    @Test
    void aCountThatIsCutShortSaysSo() {
        Result result = Run.of("pathways", "natalizumab -> PML", "--max-hops", "12", "--timeout", "1ms", "--count");
        assertThat(result.exitCode()).isEqualTo(ExitCode.CUT_SHORT);
        assertThat(result.out()).contains("at least ").contains("CUT SHORT: the time was up");
    }
}
