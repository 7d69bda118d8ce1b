package org.evigraph.certainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.evigraph.grade.Certainty;
import org.evigraph.model.Coded;
import org.evigraph.model.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeakestLinkTest {
    // Over several outcomes GRADE takes the lowest: Guyatt et al. (2013), doi:10.1016/j.jclinepi.2012.01.006.
    // Mechanism is outside clinical grading, and no grade is less than the least: design, section 4.
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            high,                          high
            high low moderate,             low
            low very-low high,             very-low
            low not-applicable,            low
            not-applicable low,            low
            not-applicable not-applicable, not-applicable
            high ungraded,                 ungraded
            ungraded not-applicable,       ungraded
            """)
    void theLeastCertainStepDecides(String steps, String pathway) {
        List<Certainty> certainties = Arrays.stream(steps.split(" ", 0))
                .map(step -> Coded.parse(Certainty.class, "step", step))
                .toList();
        assertThat(Certainty.weakestOf(certainties)).isEqualTo(Coded.parse(Certainty.class, "pathway", pathway));
    }

    @Test
    void structureAloneIsUngraded() {
        assertThat(Certainty.weakestOf(List.of())).isEqualTo(Certainty.UNGRADED);
    }

    @Test
    void aRuleThatIsNotThereNamesThoseThatAre() {
        assertThatThrownBy(() -> CertaintyRules.named("weakest"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("weakest-link");
    }
}
