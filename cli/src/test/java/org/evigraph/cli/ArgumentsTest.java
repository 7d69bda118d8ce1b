package org.evigraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.evigraph.grade.Certainty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTest {
    private static final Option TIME = Option.taking("TIME", "--time", "");
    private static final Option WORD = Option.taking("WORD", "--word", "");
    private static final Option NUMBER = Option.taking("N", "--number", "");
    private static final Syntax SYNTAX = Syntax.of("test", "").options(List.of(TIME, WORD, NUMBER));

    @ParameterizedTest(name = "{0} is {1} ms")
    @CsvSource({
        "500ms, 500",
        "10s, 10000",
        "10, 10000",
        "0.5, 500",
        "1.5m, 90000",
        "2min, 120000",
        "1h, 3600000",
        "0.1ms, 1"
    })
    void readsALengthOfTime(String text, long millis) {
        assertThat(given("--time", text).duration(TIME)).hasMillis(millis);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "s",
                "soon",
                "10 s",
                "0",
                "-1s",
                "10days",
                "1e9h",
                "1e999999999s",
                "1e-999999999h0",
                "10.s.",
                "NaN"
            })
    void refusesWhatIsNoLengthOfTime(String text) {
        assertThatThrownBy(() -> given("--time", text).duration(TIME))
                .isInstanceOf(Failure.class)
                .hasMessage("--time: found '" + text + "', expected a length of time such as 500ms, 10s or 2m");
    }

    @ParameterizedTest
    @ValueSource(strings = {"very-low", "very low", "VERY_LOW"})
    void readsACertaintyHoweverItIsSpelled(String text) {
        assertThat(given("--word", text).certainty(WORD)).isEqualTo(Certainty.VERY_LOW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "ten", "1.5", "99999999999", ""})
    void refusesWhatIsNoNumberFromOne(String text) {
        assertThatThrownBy(() -> given("--number", text).number(NUMBER, 10, Integer.MAX_VALUE))
                .hasMessage("--number: found '" + text + "', expected a whole number from 1");
    }

    @Test
    void refusesMoreThanTheMost() {
        assertThat(given("--number", "9").number(NUMBER, 1, 9)).isEqualTo(9);
        assertThatThrownBy(() -> given("--number", "10").number(NUMBER, 1, 9))
                .hasMessage("--number: found '10', expected a whole number from 1 to 9");
    }

    @Test
    void whatIsNotGivenIsNotThere() {
        Arguments none = ArgumentParser.parse(SYNTAX, List.of());
        assertThat(none.number(NUMBER, 7, 9)).isEqualTo(7);
        assertThat(none.duration(TIME)).isNull();
        assertThat(none.certainty(WORD)).isNull();
        assertThat(none.has(WORD)).isFalse();
    }

    private static Arguments given(String name, String value) {
        return ArgumentParser.parse(SYNTAX, List.of(name + "=" + value));
    }
}
