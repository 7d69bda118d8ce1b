package org.evigraph.grade;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertaintyTest {
    // Guyatt et al. (2008), doi:10.1136/bmj.39489.470347.AD: four levels, and no way below the last.
    @ParameterizedTest(name = "{0}, lowered {1}: {2}")
    @CsvSource(textBlock = """
            HIGH,           0, HIGH
            HIGH,           2, LOW
            LOW,            1, VERY_LOW
            VERY_LOW,       3, VERY_LOW
            UNGRADED,       1, UNGRADED
            NOT_APPLICABLE, 2, NOT_APPLICABLE
            """)
    void neverLeavesTheScale(Certainty start, int levels, Certainty expected) {
        assertThat(start.lowered(levels)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} and {1}: weakest {2}")
    @CsvSource(textBlock = """
            HIGH,           LOW,            LOW
            UNGRADED,       VERY_LOW,       UNGRADED
            NOT_APPLICABLE, LOW,            LOW
            LOW,            NOT_APPLICABLE, LOW
            NOT_APPLICABLE, NOT_APPLICABLE, NOT_APPLICABLE
            """)
    void mechanismNeitherLowersNorRaisesTheWeakest(Certainty left, Certainty right, Certainty expected) {
        assertThat(left.weakest(right)).isEqualTo(expected);
    }

    @Test
    void everyStandardSchemeHasItsOwnIdAndDistinctLevels() {
        assertThat(Schemes.standard()).extracting(Scheme::id).doesNotHaveDuplicates();
        assertThat(Schemes.standard())
                .allSatisfy(scheme -> assertThat(scheme.codes()).doesNotHaveDuplicates());
    }

    @Test
    void gradesWordsAreTheCertaintyWords() {
        Scheme grade = Schemes.standard().get(0);
        assertThat(grade.id()).isEqualTo(Schemes.GRADE_CERTAINTY);
        assertThat(grade.codes()).containsExactly("high", "moderate", "low", "very-low");
    }
}
