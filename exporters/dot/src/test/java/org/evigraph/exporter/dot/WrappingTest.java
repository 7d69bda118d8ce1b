package org.evigraph.exporter.dot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.evigraph.testkit.HostileTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class WrappingTest {
    static final List<String> HOSTILE = HostileTexts.ALL;

    @Test
    void linesEndAtBlanks() {
        assertThat(Wrapping.lines("Progressive multifocal leukoencephalopathy", 22))
                .containsExactly("Progressive multifocal", "leukoencephalopathy");
        assertThat(Wrapping.lines("one two", 7)).containsExactly("one two");
        assertThat(Wrapping.lines("", 7)).containsExactly("");
    }

    @Test
    void aLongWordIsBrokenBetweenCharacters() {
        assertThat(Wrapping.lines("\uD83E\uDDEC\uD83E\uDDEC\uD83E\uDDEC x", 2))
                .containsExactly("\uD83E\uDDEC\uD83E\uDDEC", "\uD83E\uDDEC", "x");
    }

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void noLineIsTooLongAndNothingButBlanksIsLost(String text) {
        List<String> lines = Wrapping.lines(text, 24);
        assertThat(lines)
                .allSatisfy(line ->
                        assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(24));
        assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", ""));
    }

    @Test
    void linesAreMadeOfLikeLength() {
        assertThat(Wrapping.balanced("has the frequency given for", 24))
                .containsExactly("has the frequency", "given for");
        assertThat(Wrapping.balanced("Immune reconstitution inflammatory syndrome (in PML: PML-IRIS)", 22))
                .containsExactly("Immune reconstitution", "inflammatory syndrome", "(in PML: PML-IRIS)");
        assertThat(Wrapping.balanced("a pneumonoultramicroscopic word", 24))
                .isEqualTo(Wrapping.lines("a pneumonoultramicroscopic word", 24));
        assertThat(Wrapping.balanced("x", 24)).containsExactly("x");
    }

    @Test
    void aLongTextIsCutAfterAWordIfOneEndsInTime() {
        assertThat(Wrapping.shortened("a guideline whose title is long", 20)).isEqualTo("a guideline whose\u2026");
        assertThat(Wrapping.shortened("a pneumonoultramicroscopic word", 20)).isEqualTo("a pneumonoultramicr\u2026");
        assertThat(Wrapping.shortened("short", 5)).isEqualTo("short");
    }
}
