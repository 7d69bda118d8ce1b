package org.evigraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

class ArgumentParserTest {
    private static final Option FORMAT = Option.taking("FORMAT", "--format", "").or("-f");
    private static final Option GRAPH =
            Option.taking("FILE", "--graph", "").or("-g").repeated();
    private static final Option EXACT = Option.flag("--exact", "");
    private static final Syntax SYNTAX =
            Syntax.of("test", "").argument("PATTERN", "").arguments("FILE", "").options(List.of(FORMAT, GRAPH, EXACT));

    @Test
    void tellsOptionsFromWordsWhereverTheyStand() {
        Arguments arguments = parse("a -> b", "--format", "json", "one", "-g", "x", "--exact", "-", "-g=y", "-qgz");
        assertThat(arguments.words()).containsExactly("a -> b", "one", "-");
        assertThat(arguments.text(FORMAT)).isEqualTo("json");
        assertThat(arguments.all(GRAPH)).containsExactly("x", "y", "z");
        assertThat(arguments.has(EXACT)).isTrue();
        assertThat(arguments.has(Console.QUIET)).isTrue();
        assertThat(arguments.has(Console.DEBUG)).isFalse();
    }

    @Test
    void nothingIsAnOptionAfterTwoHyphens() {
        assertThat(parse("a", "--", "--format", "-x").words()).containsExactly("a", "--format", "-x");
    }

    @Test
    void aValueMayBeginWithAHyphenIfItIsNoOption() {
        assertThat(parse("a", "b", "--format", "-5").text(FORMAT)).isEqualTo("-5");
        assertThat(parse("a", "b", "--graph", "-").all(GRAPH)).containsExactly("-");
        assertThat(parse("a", "b", "--format=").text(FORMAT)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a b --fromat json     | unknown option '--fromat'; did you mean --format?
            a b -x                | unknown option '-x'
            a b --format          | --format needs a value: --format FORMAT
            a b --format --exact  | --format needs a value: --format FORMAT
            a b --exact=yes       | --exact takes no value, found 'yes'
            a b -f x --format y   | --format was given twice, as 'x' and as 'y'
            a                     | there is no FILE
            --exact               | there is no PATTERN
            """)
    void saysWhatIsWrong(String line, String message) {
        assertThatThrownBy(() -> parse(line.split(" ")))
                .isInstanceOfSatisfying(
                        Failure.class, failure -> assertThat(failure.exitCode()).isEqualTo(ExitCode.WRONG_USE))
                .hasMessageStartingWith(message);
    }

    /** Picocli is the second opinion: it is told the same options, and must understand the same of the same words. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void readsWhatPicocliReads(long seed) {
        String[] words = words(new Random(seed));
        assertThat(ours(words)).as("%s", List.of(words)).isEqualTo(theirs(words));
    }

    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    private static String[] words(Random random) {
        List<String> choice = List.of(
                "a",
                "b",
                "-",
                "x=y",
                "--format",
                "json",
                "--format=csv",
                "-f",
                "-fdot",
                "-f=dot",
                "--graph",
                "-gp",
                "--exact",
                "-q",
                "-qg",
                "--quiet",
                "--debug",
                "--unknown",
                "-x",
                "--");
        List<String> words = new ArrayList<>();
        for (int i = random.nextInt(8); i > 0; i--) {
            words.add(choice.get(random.nextInt(choice.size())));
        }
        return words.toArray(String[]::new);
    }

    private static Map<String, List<String>> ours(String... words) {
        try {
            Arguments arguments = parse(words);
            Map<String, List<String>> read = new TreeMap<>();
            read.put("words", arguments.words());
            for (Option option : SYNTAX.options()) {
                if (arguments.has(option)) {
                    read.put(option.name(), option.value() == null ? List.of() : arguments.all(option));
                }
            }
            return read;
        } catch (Failure refused) {
            return Map.of();
        }
    }

    private static Map<String, List<String>> theirs(String... words) {
        CommandSpec spec = CommandSpec.create();
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("WORDS")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity("0..*")
                .build());
        for (Option option : SYNTAX.options()) {
            OptionSpec.Builder builder = OptionSpec.builder(option.names().toArray(String[]::new));
            if (option.value() != null) {
                builder.type(option.repeatable() ? List.class : String.class)
                        .auxiliaryTypes(String.class)
                        .arity("1");
            }
            spec.addOption(builder.build());
        }
        CommandLine commandLine = new CommandLine(spec).setOverwrittenOptionsAllowed(true);
        try {
            ParseResult parsed = commandLine.parseArgs(words);
            List<String> given = parsed.matchedPositionalValue(0, List.of());
            if (given.size() < SYNTAX.arguments().size()) {
                return Map.of();
            }
            Map<String, List<String>> read = new TreeMap<>();
            read.put("words", given);
            for (OptionSpec option : parsed.matchedOptions()) {
                if (!option.typeInfo().isBoolean()
                        && !option.typeInfo().isMultiValue()
                        && option.originalStringValues().size() > 1) {
                    return Map.of();
                }
                read.put(option.longestName(), option.typeInfo().isBoolean() ? List.of() : option.stringValues());
            }
            return read;
        } catch (ParameterException refused) {
            return Map.of();
        }
    }

    private static Arguments parse(String... words) {
        return ArgumentParser.parse(SYNTAX, List.of(words));
    }
}
