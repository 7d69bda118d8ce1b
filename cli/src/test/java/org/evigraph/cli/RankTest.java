package org.evigraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.evigraph.cli.Run.Result;
import org.junit.jupiter.api.Test;

class RankTest {
    private static final String QUESTION = "natalizumab -> IRIS";

    @Test
    void anAnswerTellsWhatItIsOrderedByAndWhatThatComesTo() {
        Result json = Run.of("pathways", QUESTION, "--rank", "hops,dwpc", "--damping", "0.5", "-f", "json");
        assertThat(json.exitCode()).isZero();
        assertThat(json.out()).contains("\"rank\"", "\"hops\"", "\"damping\"", "0.5", "\"degreeProduct\"");

        Result text = Run.of("pathways", QUESTION, "--rank", "citations,dwpc");
        assertThat(text.out()).contains("the most papers behind the", "independent papers, degree product 0.");
    }

    @Test
    void theUsualOrderLooksAsIfNobodyHadAskedForIt() {
        for (String format : new String[] {"json", "csv", "dot"}) {
            assertThat(Run.of("pathways", QUESTION, "--rank", "certainty", "-f", format))
                    .isEqualTo(Run.of("pathways", QUESTION, "-f", format));
        }
    }

    @Test
    void aTableHasTheDegreeProductIfThatIsAskedFor() {
        assertThat(Run.of("pathways", QUESTION, "--rank", "dwpc", "-f", "csv").out())
                .startsWith("rank,step,")
                .contains(",citations,degree_product\n");
        assertThat(Run.of("pathways", QUESTION, "--rank", "hops", "-f", "csv").out())
                .contains(",citations\n")
                .doesNotContain("degree_product");
    }

    @Test
    void anExplanationComesInTheSameOrder() {
        assertThat(Run.of("explain", QUESTION, "--rank", "hops", "--limit", "1").out())
                .contains("the fewest steps first");
    }

    @Test
    void aWrongWordIsToldWithThoseThatThereAre() {
        Result wrong = Run.of("pathways", QUESTION, "--rank", "hops,surest");
        assertThat(wrong.exitCode()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(wrong.err()).contains("'surest'", "dwpc, certainty, hops, citations");
        assertThat(Run.of("pathways", QUESTION, "--damping", "0.3").err()).contains("--damping is for --rank dwpc");
        assertThat(Run.of("pathways", QUESTION, "--rank", "dwpc", "--damping", "2")
                        .exitCode())
                .isEqualTo(ExitCode.WRONG_USE);
    }
}
