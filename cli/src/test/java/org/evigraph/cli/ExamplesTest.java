package org.evigraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.evigraph.cli.Run.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example that help shows is run on the bundled graph. */
class ExamplesTest {
    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void everyExampleOfHelpWorks(String example) throws IOException {
        String[] words = Shell.words(example.strip());
        for (int i = 2; i < words.length; i++) {
            if (words[i - 1].equals("--output") || isOutputOfConvert(words, i)) {
                words[i] = folder.resolve(words[i]).toString();
            } else if (words[1].equals("snapshot") && i == 3) {
                words[i] = folder.resolve(words[i]).toString();
                assertThat(Run.of("convert", "pml", words[i]).exitCode()).isZero();
            } else if (words[1].equals("diff") && words[i].equals(EditedCopy.NAME)) {
                words[i] = EditedCopy.in(folder).toString();
            }
        }
        Result result = Run.of(List.of(words).subList(1, words.length).toArray(String[]::new));
        assertThat(result.exitCode()).as(result.err()).isZero();
    }

    @Test
    void everyCommandHasAnExample() {
        for (String verb : Verbs.NAMES) {
            assertThat(examples()).anySatisfy(line -> assertThat(line).startsWith("  evigraph " + verb));
        }
    }

    private static boolean isOutputOfConvert(String[] words, int at) {
        return words[1].equals("convert") && at == 3 && !words[at].equals("-");
    }

    static Stream<String> examples() {
        return Stream.concat(Stream.of("--help"), Verbs.NAMES.stream().map(verb -> verb + " --help"))
                .flatMap(help -> Run.of(help.split(" ")).out().lines())
                .filter(line -> line.startsWith("  evigraph ") && !line.contains("<("));
    }
}
