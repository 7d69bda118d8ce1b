package org.evigraph.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathwayPatternTest {
    private static final List<String> PIECES = List.of(
            "a",
            "B",
            "IRIS risk",
            " ",
            "\t",
            "\u00A0",
            "\"",
            "\\",
            "->",
            "\u2192",
            "-",
            ">",
            "=>",
            "(",
            "]",
            "\u00E9",
            "\uD83D\uDE00",
            "\n",
            "\u202E",
            "\uD83D");

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "natalizumab -> plasma exchange -> IRIS risk",
                "natalizumab \u2192 plasma exchange \u2192 IRIS risk",
                "natalizumab->plasma exchange\u2192IRIS risk",
                "  natalizumab  ->\tplasma exchange ->\nIRIS risk ",
                "\"natalizumab\" -> \"plasma exchange\"->\"IRIS risk\" "
            })
    void isNamesWithArrowsBetweenThem(String text) {
        assertThat(PathwayPattern.parse(text).names()).containsExactly("natalizumab", "plasma exchange", "IRIS risk");
    }

    @Test
    void quotationMarksHoldWhatWouldOtherwiseMeanSomething() {
        assertThat(PathwayPattern.parse("\"A -> B\" -> \" say \\\"x\\\" \\\\ \" -> a=>b -> x\\y")
                        .names())
                .containsExactly("A -> B", " say \"x\" \\ ", "a=>b", "x\\y");
    }

    @Test
    void isPrintedAsItWouldBeTyped() {
        assertThat(PathwayPattern.parse("a\u2192\"b c\"->\"d -> \\\"e\\\"\""))
                .hasToString("a -> b c -> \"d -> \\\"e\\\"\"");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void printingAndParsingAgainGivesTheSame(long seed) {
        Random random = new Random(seed);
        List<String> names = new ArrayList<>();
        for (int left = 2 + random.nextInt(3); left > 0; left--) {
            StringBuilder name = new StringBuilder();
            for (int pieces = 1 + random.nextInt(5); pieces > 0; pieces--) {
                name.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            names.add(name.toString().isBlank() ? name.append('x').toString() : name.toString());
        }
        PathwayPattern pattern = PathwayPattern.through(names);
        assertThat(PathwayPattern.parse(pattern.toString())).isEqualTo(pattern);
    }

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest(name = "seeds from {0}")
    @MethodSource("manySeeds")
    void printingAndParsingAWholePatternGivesTheSame(long first) {
        for (long seed = first; seed < first + 100; seed++) {
            PathwayPattern pattern = new RandomSyntax(new Random(seed)).pattern();
            String text = pattern.toString();
            assertThat(PathwayPattern.parse(text)).as("seed %d: %s", seed, text).isEqualTo(pattern);
            assertThat(PathwayPattern.parse(text)).as("seed %d", seed).hasToString(text);
        }
    }

    @ParameterizedTest(name = "seeds from {0}")
    @MethodSource("manySeeds")
    @Timeout(5)
    void anyTextIsAPatternOrAFaultInOne(long first) {
        for (long seed = first; seed < first + 100; seed++) {
            String text = new RandomSyntax(new Random(seed)).jumble();
            try {
                PathwayPattern pattern = PathwayPattern.parse(text);
                assertThat(PathwayPattern.parse(pattern.toString()))
                        .as("seed %d: %s", seed, text)
                        .isEqualTo(pattern);
            } catch (PatternSyntaxException fault) {
                assertThat(fault.position()).as("seed %d: %s", seed, text).isBetween(0, text.length());
            }
        }
    }

    static LongStream manySeeds() {
        return LongStream.range(0, 30).map(block -> block * 100);
    }

    @Test
    void theMessageOfAFaultPointsAtIt() {
        assertThatThrownBy(() -> PathwayPattern.parse("natalizumab -> \"plasma exchange -> IRIS"))
                .isInstanceOf(PatternSyntaxException.class)
                .hasMessage("""
                        Cannot understand the question: expected a closing quotation mark to this one.
                          natalizumab -> "plasma exchange -> IRIS
                                         ^""");
    }

    @Test
    void theCaretStandsRightBesideHiddenAndDoubleWidthCharacters() {
        assertThatThrownBy(() -> PathwayPattern.parse("\u202Ea\uD83D\uDE00"))
                .message()
                .endsWith("\\u202Ea\uD83D\uDE00\n  " + " ".repeat(8) + "^");
    }

    @ParameterizedTest(name = "''{0}'' at {1}")
    @MethodSource("faults")
    void aFaultSaysWhereItIsAndWhatWasExpected(String text, int position, String expected) {
        assertThatThrownBy(() -> PathwayPattern.parse(text))
                .asInstanceOf(type(PatternSyntaxException.class))
                .satisfies(fault -> {
                    assertThat(fault.text()).isEqualTo(text);
                    assertThat(fault.position()).isEqualTo(position);
                    assertThat(fault.expected()).contains(expected);
                });
    }

    static List<Object[]> faults() {
        return Arrays.asList(new Object[][] {
            {"", 0, "a name"},
            {"   ", 3, "a name"},
            {"a", 1, "an arrow (->) and a second name"},
            {"a ->", 4, "a name"},
            {"a -> -> b", 5, "a name"},
            {"-> b", 0, "a name"},
            {"\"a\" b -> c", 4, "an arrow (->)"},
            {"\"\" -> c", 0, "a name"},
            {"5\" tube -> c", 1, "quotation marks around the whole name"},
            {"\"a\\", 0, "a closing quotation mark"},
            {"a -> b \u2192", 8, "a name"},
        });
    }

    @Test
    void hasTwoNamesAtLeastAndNoneBlank() {
        assertThatIllegalArgumentException().isThrownBy(() -> PathwayPattern.through(List.of("a")));
        assertThatIllegalArgumentException().isThrownBy(() -> PathwayPattern.through(List.of("a", " ")));
    }
}
