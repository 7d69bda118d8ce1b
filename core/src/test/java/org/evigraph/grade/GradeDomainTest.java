package org.evigraph.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.evigraph.grade.GradeDomain.Move;
import org.evigraph.model.Coded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradeDomainTest {
    // Balshem et al. (2011), doi:10.1016/j.jclinepi.2010.07.015: five reasons to lower, three to raise, and by how
    // much.
    // Codes: http://terminology.hl7.org/CodeSystem/certainty-subcomponent-type
    @ParameterizedTest(name = "{0} {2} by at most {3}")
    @CsvSource(textBlock = """
            risk-of-bias,          RiskOfBias,           LOWERS, 2
            inconsistency,         Inconsistency,        LOWERS, 2
            indirectness,          Indirectness,         LOWERS, 2
            imprecision,           Imprecision,          LOWERS, 2
            publication-bias,      PublicationBias,      LOWERS, 2
            large-effect,          LargeEffect,          RAISES, 2
            dose-response,         DoseResponseGradient, RAISES, 1
            plausible-confounding, PlausibleConfounding, RAISES, 1
            """)
    void movesTheCertaintyAsGradeSays(String code, String fhirCode, Move move, int mostLevels) {
        GradeDomain domain = Coded.parse(GradeDomain.class, "domain", code);
        assertThat(domain.fhirCode()).isEqualTo(fhirCode);
        assertThat(domain.move()).isEqualTo(move);
        assertThat(domain.mostLevels()).isEqualTo(mostLevels);
    }

    @Test
    void thereAreFiveReasonsToLowerAndThreeToRaiseEachWithItsPaper() {
        assertThat(GradeDomain.values()).hasSize(8);
        assertThat(Arrays.stream(GradeDomain.values()).filter(domain -> domain.move() == Move.LOWERS))
                .hasSize(5);
        assertThat(GradeDomain.values()).allSatisfy(domain -> {
            assertThat(domain.source()).startsWith("doi:10.1016/j.jclinepi.");
            assertThat(domain.meaning()).isNotBlank();
            assertThat(domain.label()).doesNotContain("-");
        });
    }
}
