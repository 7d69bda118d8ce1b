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
import org.evigraph.pattern.Condition.Comparison;
import org.evigraph.pattern.Condition.Operator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
            {"(a)", 3, "an arrow (->) and a second name"},
            {"(a", 2, "a closing parenthesis"},
            {"(a \"b\") -> c", 3, "quotation marks around the whole name"},
            {"(\"\") -> c", 1, "a name"},
            {"(c:)-->(b)", 3, "a category"},
            {"(:a|)-->(b)", 4, "a category"},
            {"(:\"a\" b)-->(c)", 6, "a closing parenthesis"},
            {"(c:x)-->(c:y)", 9, "another variable"},
            {"(a)=>(b)", 3, "an arrow (->)"},
            {"(a)-(b)", 3, "an arrow (->)"},
            {"(a) b", 4, "an arrow (->)"},
            {"(a)-[treats->(b)", 16, "]"},
            {"(a)-[treats](b)", 12, "- or ->"},
            {"(a)-[|treats]->(b)", 5, "a predicate"},
            {"(a)-[treats|]->(b)", 12, "a predicate"},
            {"(a)-[treats \"x\"]->(b)", 12, "quotation marks around the whole word"},
            {"(a)-[*0]->(b)", 6, "a number of steps from 1 to 62"},
            {"(a)-[*63]->(b)", 6, "a number of steps from 1 to 62"},
            {"(a)-[*1..10001]->(b)", 9, "a number of steps from 1 to 10000"},
            {"(a)-[*3..2]->(b)", 10, "at least as many steps as before the dots"},
            {"(a)-[*2.3]->(b)", 7, "]"},
            {"(a)-[where hops > 1]->(b)", 11, "hops is one of pathways, after having"},
            {"a where b -> c", 2, "an arrow (->) and a second name"},
            {"a -> b where", 12, "what a step has: certainty, citations"},
            {"a -> b where certanty >= low", 13, "did you mean certainty?"},
            {"a -> b where certainty", 22, "one of =, !=, <, <=, >, >=, in and a value of certainty"},
            {"a -> b where certainty ~ low", 23, "one of ="},
            {"a -> b where certainty >= lwo", 26, "did you mean low?"},
            {"a -> b where certainty >= 3", 26, "one of high, moderate, low, very-low"},
            {"a -> b where design = rtc", 22, "did you mean rct?"},
            {"a -> b where direction = suports", 25, "did you mean supports?"},
            {"a -> b where year >= -3", 21, "a whole number"},
            {"a -> b where year in 2000", 21, "values in parentheses"},
            {"a -> b where year in (2000", 26, "a comma or a closing parenthesis"},
            {"a -> b where year not 2000", 18, "one of ="},
            {"a -> b where (year > 2000", 25, "and, or, or a closing parenthesis"},
            {"a -> b where year > 2000 or", 27, "what a step has"},
            {"a -> b where year > 2000 year < 2010", 25, "and, or, having, or the end of the question"},
            {"a -> b where conflicted = yes", 26, "true or false"},
            {"a -> b where source =", 21, "a name, in quotation marks if it is more than one word"},
            {"a -> b where hops <= 2", 13, "hops is one of pathways, after having"},
            {"a -> b having design = rct", 14, "design is one of evidence, after where"},
            {"a -> b having hop = 2", 14, "did you mean hops?"},
            {"a -> b having certainty >= low where year > 2000", 31, "where before having"},
        });
    }

    @Test
    void conditionsNestedTooDeeplyAreRefusedAndNothingOverflows() {
        for (String deep : List.of("not ", "(")) {
            assertThatThrownBy(() -> PathwayPattern.parse("a -> b where " + deep.repeat(100_000)))
                    .isInstanceOf(PatternSyntaxException.class)
                    .hasMessageContaining("less deeply nested");
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            a-->b                                        | (a)-[]->(b)
            a <-- b                                      | (a)<-[]-(b)
            (a)--(b)                                     | (a)-[]-(b)
            (a)<-->(b)                                   | (a)-[]-(b)
            (a)<-[x]->(b)                                | (a)-[x]-(b)
            a -- b -> c                                  | a -- b -> c
            (a)->(b)                                     | a -> b
            ( a )  -[ x ]->  ( b )                       | (a)-[x]->(b)
            (a)-[:x]->(b)                                | (a)-[x]->(b)
            (a)-[*]->()                                  | (a)-[*]->(*)
            (a)-[*1..1]->(*)                             | (a)-[]->(*)
            (a)-[*2]->(*)                                | (a)-[*2]->(*)
            (a)-[ * 2 .. ]->(*)                          | (a)-[*2..]->(*)
            (a)-[*..3]->(*)                              | (a)-[*1..3]->(*)
            (a)-[x y*1..2]->(b)                          | (a)-[x y*1..2]->(b)
            (a)-["x*y"]->(b)                             | (a)-["x*y"]->(b)
            (a)-[r:x]->(b)                               | (a)-[r:x]->(b)
            (a)-[where year > 2000]->(b)                 | (a)-[where year > 2000]->(b)
            (a)-[x where(year > 2000)]->(b)              | (a)-[x where year > 2000]->(b)
            (a)-["where"]->(b)                           | (a)-["where"]->(b)
            (c:Drug)-->(:drug class)                     | (c:Drug)-[]->(:drug class)
            (c :Drug)-->(d: Gene)                        | (c:Drug)-[]->(d:Gene)
            (c:"7x")-->(:7x)                             | (c:"7x")-[]->(:7x)
            (:biolink:Drug)-->(*)                        | (:biolink:Drug)-[]->(*)
            (x:*)-->(*)                                  | (x:*)-[]->(*)
            (MESH:D1)-->(hgnc:12)                        | (MESH:D1)-[]->(hgnc:12)
            ("orphanet:a")-->(b)                         | ("orphanet:a")-[]->(b)
            (IRIS (in PML))-->(b)                        | (IRIS (in PML))-[]->(b)
            a -> b WHERE Certainty >= "Very Low"         | a -> b where certainty >= very-low
            a -> b where knowledge-level <> prediction   | a -> b where knowledge_level != prediction
            a -> b where n == 010                        | a -> b where n = 10
            a -> b where conflicted = false              | a -> b where not conflicted
            a -> b where conflicted != TRUE              | a -> b where not conflicted
            a -> b where design not in (RCT,cohort)      | a -> b where not design in (rct, cohort)
            a -> b where ((year > 2000))                 | a -> b where year > 2000
            a -> b where(year > 2000)                    | a -> b where year > 2000
            (a)-->(b)where year > 2000                   | (a)-[]->(b) where year > 2000
            a -> b where not (n > 1 and n < 9)           | a -> b where not (n > 1 and n < 9)
            a -> b where n > 1 and (n < 9 or n = 12)     | a -> b where n > 1 and (n < 9 or n = 12)
            a -> b where n > 1 and n < 9 or n = 12       | a -> b where n > 1 and n < 9 or n = 12
            a -> b where sign = + having sign = -        | a -> b where sign = + having sign = -
            a -> b where source = PMID:1 or source ~ "x y" | a -> b where source = PMID:1 or source ~ "x y"
            a whereas b -> c having-not                  | a whereas b -> c having-not
            """)
    void mayBeTypedInMoreThanOneWay(String typed, String printed) {
        assertThat(PathwayPattern.parse(typed)).hasToString(printed);
    }

    @Test
    void whatCouldNotBeTypedIsNoPattern() {
        assertThatIllegalArgumentException().isThrownBy(() -> new NodePattern.Anything("X"));
        assertThatIllegalArgumentException().isThrownBy(() -> new NodePattern.OfCategory("x y", List.of("Drug")));
        assertThatIllegalArgumentException().isThrownBy(() -> new Condition.Or(List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Comparison(Field.CERTAINTY, Operator.LIKE, List.of("low")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Comparison(Field.YEAR, Operator.MORE, List.of("007")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Comparison(Field.YEAR, Operator.MORE, List.of("1", "2")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Comparison(Field.CONFLICTED, Operator.UNEQUAL, List.of("true")));
        Condition hops = new Comparison(Field.HOPS, Operator.LESS, List.of("3"));
        Condition year = new Comparison(Field.YEAR, Operator.MORE, List.of("2000"));
        PathwayPattern plain = PathwayPattern.parse("a -> b");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PathwayPattern(plain.nodes(), plain.edges(), hops, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PathwayPattern(plain.nodes(), plain.edges(), null, year));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EdgePattern(EdgePattern.Direction.BOTH, List.of(), 1, 1, hops));
    }

    @Test
    void hasTwoNamesAtLeastAndNoneBlank() {
        assertThatIllegalArgumentException().isThrownBy(() -> PathwayPattern.through(List.of("a")));
        assertThatIllegalArgumentException().isThrownBy(() -> PathwayPattern.through(List.of("a", " ")));
    }
}
