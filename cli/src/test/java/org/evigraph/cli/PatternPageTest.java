package org.evigraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.evigraph.cli.Run.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The patterns that the page on patterns shows have an answer in the bundled graph. */
class PatternPageTest {
    static final Path PAGE = Path.of("..", "docs", "pattern.md");

    @ParameterizedTest(name = "{0}")
    @MethodSource("patterns")
    void everyPatternInABlockOrATableOfThePageIsAnswered(String pattern) {
        Result result = Run.of("pathways", pattern, "--limit", "1");
        assertThat(result.exitCode()).as(result.out() + result.err()).isZero();
    }

    @Test
    void thePageHasExamplesOfEveryPartOfTheLanguage() throws IOException {
        assertThat(patterns()).hasSizeGreaterThan(20);
    }

    /** In tables the last cell, with its bars escaped; in blocks a line each, or several if the rest is indented. */
    static Stream<String> patterns() throws IOException {
        List<String> patterns = new ArrayList<>();
        boolean examples = false;
        boolean block = false;
        for (String line : Files.readAllLines(PAGE)) {
            if (line.startsWith("|")) {
                String[] cells = line.split("(?<!\\\\)\\|", -1);
                String last = cells[cells.length - 2].strip(); // what follows the last bar is nothing
                examples = examples || last.equals("Example");
                if (examples && last.startsWith("`")) {
                    patterns.add(last.replace("`", "").replace("\\|", "|"));
                }
            } else {
                examples = false;
                if (block && line.startsWith(" ")) {
                    patterns.set(patterns.size() - 1, patterns.get(patterns.size() - 1) + line);
                } else if (block && !line.equals("```")) {
                    patterns.add(line);
                }
                block = line.equals("```text") || (block && !line.equals("```"));
            }
        }
        return patterns.stream();
    }
}
