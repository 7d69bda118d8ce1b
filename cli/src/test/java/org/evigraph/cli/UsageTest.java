package org.evigraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.evigraph.cli.Run.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
    static final List<String> VERBS = Verbs.NAMES;

    @Test
    void withoutArgumentsTheCommandSaysWhatItCanDo() {
        Result result = Run.of();
        assertThat(result.exitCode()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("Usage: evigraph COMMAND").contains(VERBS);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            pathways natalizumab -> PML | put them in quotes: evigraph pathways "natalizumab -> PML"
            metapaths a b c             | If words belong together, put them in quotes
            show "a; b"                 | To look for words: evigraph search "a; b"
            show "$(a)"                 | To look for words: evigraph search '$(a)'
            """)
    void whatAnErrorSuggestsCanBeCopiedToTheShell(String command, String suggested) {
        assertThat(Run.of(Shell.words(command)).errorLines()).anyMatch(line -> line.endsWith(suggested));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h", "help"})
    void helpIsAnAnswer(String word) {
        Result result = Run.of(word);
        assertThat(result.exitCode()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .contains("Usage: evigraph COMMAND")
                .contains(VERBS)
                .contains("Exit codes:");
    }

    @ParameterizedTest
    @FieldSource("VERBS")
    void everyCommandHasHelpThatEndsWithExamples(String verb) {
        Result result = Run.of(verb, "--help");
        assertThat(result.exitCode()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).contains("\nUsage: evigraph " + verb + " ");
        assertThat(result.out().substring(result.out().lastIndexOf("\n\n")))
                .as("the last part")
                .startsWith("\n\nExample")
                .contains("  evigraph " + verb);
        assertThat(Run.of("help", verb).out()).isEqualTo(result.out());
    }

    @ParameterizedTest
    @FieldSource("VERBS")
    void helpKeepsToTheWidthOfTheTerminal(String verb) {
        assertThat(new Run()
                        .environment("COLUMNS", "80")
                        .with(verb, "--help")
                        .out()
                        .lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    @Test
    void saysItsVersion() {
        assertThat(Run.of("--version").out()).startsWith("evigraph ").endsWith("\n");
        assertThat(Run.of("-V").exitCode()).isZero();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            pathway x                          | there is no command 'pathway'; did you mean pathways?
            frobnicate                         | there is no command 'frobnicate'
            show x --grph y                    | unknown option '--grph'; did you mean --graph?
            show x --zzzzzzzz                  | unknown option '--zzzzzzzz'
            show                               | there is no NAME
            --graph x show y                   | a command comes before options, found '--graph'
            pathways natalizumab -> PML        | too many words, beginning with '->'
            pathways a b c                     | too many words, beginning with 'b'
            summary a                          | too many words, beginning with 'a'
            pathways "a -> b" --limit ten      | --limit: found 'ten', expected a whole number from 1
            pathways "a -> b" --limit 0        | --limit: found '0', expected a whole number from 1
            pathways "a -> b" --max-hops -1    | --max-hops: found '-1', expected a whole number from 1
            pathways "a -> b" --timeout soon   | --timeout: found 'soon', expected a length of time
            pathways "a -> b" --min-certainty x | --min-certainty: found 'x', expected one of high, moderate
            show x --format pdf                | there is no format 'pdf'
            show x --output x.pdf              | the name 'x.pdf' does not tell the format
            show x --from pdf                  | no format 'pdf' can be read
            show x --graph -                   | standard input has no name that tells its format
            convert pml pml.xyz                | the name 'pml.xyz' does not tell the format
            convert pml -                      | standard output has no name that tells its format
            convert pml                        | there is no OUT
            search x --limit 0                 | --limit: found '0', expected a whole number from 1
            """)
    void wrongUseIsToldInOneMessage(String line, String message) {
        Result result = Run.of(Shell.words(line));
        assertThat(result.exitCode()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(result.out()).isEmpty();
        assertThat(result.errorLines().get(0)).startsWith("evigraph: ").contains(message);
    }

    @Test
    void theHelpOfThatCommandIsNamed() {
        assertThat(Run.of("show", "x", "--bogus").errorLines()).endsWith("  See evigraph show --help");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "1", "40", "80", "99999", "-5", "wide"})
    void noWidthOfATerminalStopsTheCommand(String columns) {
        assertThat(new Run()
                        .environment("COLUMNS", columns)
                        .with("show", "pml-095")
                        .exitCode())
                .isZero();
        assertThat(new Run()
                        .environment("COLUMNS", columns)
                        .with("show", "--help")
                        .exitCode())
                .isZero();
    }
}
