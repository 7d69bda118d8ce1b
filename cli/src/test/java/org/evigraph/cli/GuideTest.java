package org.evigraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the user guide and the page on patterns show is what the command prints. */
class GuideTest {
    private static final Path GUIDE = Path.of("..", "docs", "guide.md");
    private static final String CUT = "[...]";

    @TempDir
    private Path folder;

    /**
     * A command and what the guide shows of its output.
     *
     * @param shown parts that follow one another, with something left out between each and the next
     */
    record Session(String command, List<String> shown) {
        @Override
        public String toString() {
            return command;
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sessions")
    void theGuideShowsWhatTheCommandPrints(Session session) throws IOException {
        String[] words = Shell.words(session.command());
        boolean edited = Arrays.asList(words).contains(EditedCopy.NAME);
        String copy = edited ? EditedCopy.in(folder).toString() : EditedCopy.NAME;
        Arrays.asList(words).replaceAll(word -> word.equals(EditedCopy.NAME) ? copy : word);
        String[] args = List.of(words).subList(1, words.length).toArray(String[]::new);
        Run.Result result = Run.of(args);
        String actual = (result.out() + result.err()).replace(copy, EditedCopy.NAME);
        int at = 0;
        for (String part : session.shown()) {
            int found = actual.indexOf(part, at);
            assertThat(found)
                    .as("where the output has%n%s%nin%n%s", part, actual)
                    .isNotNegative();
            at = found + part.length();
        }
        if (session.shown().size() == 1) {
            assertThat(actual).isEqualTo(session.shown().get(0));
        }
    }

    static Stream<Session> sessions() throws IOException {
        List<Session> sessions = new ArrayList<>();
        String command = null;
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        List<String> lines = new ArrayList<>(Files.readAllLines(GUIDE));
        lines.addAll(Files.readAllLines(PatternPageTest.PAGE));
        for (String line : lines) {
            if (line.startsWith("$ evigraph ")) {
                command = line.substring(2);
            } else if (command != null && line.equals("```")) {
                parts.add(part.toString());
                sessions.add(new Session(command, List.copyOf(parts)));
                command = null;
                parts.clear();
                part.setLength(0);
            } else if (command != null && line.equals(CUT)) {
                parts.add(part.toString());
                part.setLength(0);
            } else if (command != null) {
                part.append(line).append('\n');
            }
        }
        return sessions.stream();
    }
}
