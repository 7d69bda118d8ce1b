package org.evigraph.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Pattern;
import org.evigraph.cli.Run.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathwaysTest {
    private static final String QUESTION = "natalizumab -> plasma exchange -> IRIS risk";

    @TempDir
    private Path folder;

    /** To renew after a change that is wanted: {@code evigraph pathways ... >cli/src/test/resources/...}, and read it. */
    @ParameterizedTest(name = "{0} columns")
    @ValueSource(strings = {"80", "120"})
    void theMainQuestionReadsAsItShould(String columns) throws IOException {
        Result result = new Run().environment("COLUMNS", columns).with("pathways", QUESTION);
        assertThat(result.exitCode()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).isEqualTo(resource("pathways-" + columns + ".txt"));
        assertThat(result.out().lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(Integer.parseInt(columns)));
    }

    @Test
    void theReadmeShowsWhatIsPrinted() throws IOException {
        String printed = resource("pathways-80.txt");
        assertThat(Files.readString(Path.of("../README.md"))).contains(printed.substring(0, printed.indexOf("\n2. ")));
    }

    /** The letters of Graphviz differ from version to version; what is drawn does not. */
    @Test
    void thePictureOfTheReadmeShowsTheBestFive() throws IOException {
        String picture = Files.readString(Path.of("../docs/images/natalizumab-plasma-exchange-iris.svg"))
                .replaceAll("<[^>]*>", " ")
                .replace("&#45;", "-")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .replaceAll("(&#160;|\\s)+", " ");
        String drawing =
                Run.of("pathways", QUESTION, "--limit", "5", "--format", "dot").out();
        var labels = Pattern.compile("[ \\[,]label=\"([^\"]*)\"").matcher(drawing);
        int found = 0;
        while (labels.find()) {
            for (String line : labels.group(1).split("\\\\[nlr]", -1)) {
                assertThat(picture).contains(line.strip().replaceAll("\\s+", " "));
                found++;
            }
        }
        assertThat(found).isGreaterThan(40);
    }

    @Test
    void theLinkFromPlasmaExchangeToIrisShowsThatItsEvidenceIsWeakAndHow() {
        assertThat(Run.of("pathways", "plasma exchange -> IRIS", "--max-hops", "1")
                        .out())
                .contains("""
                        1. VERY LOW certainty; uncertain: the evidence leaves it open
                           1.1 Plasma exchange --may bring on--> Immune reconstitution inflammatory
                               syndrome (in PML: PML-IRIS)
                               VERY LOW (derived): no source supports it; 3 sources leave it open (1
                                   independent); uncertain: the evidence leaves it open
                               among: People with natalizumab-associated PML
                               left open by: Tan 2011 (PMID:21832229), cohort without comparison, n=42
                                             "Treatment of progressive multifocal leukoence..." 2009
                                               (PMID:19741228), case report, n=1
                                             Hodecker 2017 (hodecker-2017), background statement
                        """);
    }

    @Test
    void explainShowsTheRuleAndEveryLineOfEvidence() {
        Result result = Run.of("explain", "plasma exchange -> IRIS", "--max-hops", "1");
        assertThat(result.exitCode()).isZero();
        assertThat(result.out())
                .contains("How the certainty was reached")
                .contains("open: at most very low")
                .contains("Every line of evidence")
                .contains("pml-088 leaves it open: case report, n=1, on harm")
                .contains("wording: may accelerate; unclear")
                .contains("note: Nearly everyone had exchange, so there is no comparison group.")
                .contains("may share patients with: Tan 2011 (PMID:21832229)")
                .doesNotContain("Why, with every line");
    }

    @Test
    void theCommandThatExplainsAsksTheSameQuestion() {
        String[] words = Shell.words("pathways \"plasma exchange -> IRIS\" --max-hops 1 --exclude \"jc virus\" --exact"
                + " --format text --quiet");
        String last =
                Run.of(words).out().lines().reduce((first, second) -> second).orElseThrow();
        assertThat(last)
                .isEqualTo("  evigraph explain \"plasma exchange -> IRIS\" --exact --exclude \"jc virus\""
                        + " --max-hops 1");
        String[] explain = Shell.words(last.strip().substring("evigraph ".length()));
        assertThat(Run.of(explain).out()).contains("1 pathway (pml");
    }

    @Test
    void silenceIsCalledSilenceAndContradictionContradiction() {
        Result silent = Run.of("pathways", "plasma exchange -> mirtazapine", "--max-hops", "1");
        assertThat(silent.exitCode()).isEqualTo(ExitCode.NOTHING_FOUND);
        assertThat(silent.err()).isEmpty();
        assertThat(silent.out())
                .contains("not stated: no evidence in this graph")
                .contains("What may help:");
        Result disputed = Run.of("pathways", "plasma exchange -> survival", "--max-hops", "1");
        assertThat(disputed.exitCode()).isEqualTo(ExitCode.NOTHING_FOUND);
        assertThat(disputed.out()).contains("not supported: the evidence only disputes");
        Result refuted = Run.of("pathways", "plasma exchange -> survival", "--max-hops", "1", "--refuted");
        assertThat(refuted.exitCode()).isZero();
        assertThat(refuted.out()).contains("1. REFUTED\n").contains("disputed by:  Landi 2017");
    }

    @Test
    void aSearchThatIsCutShortSaysSo() {
        Result result =
                Run.of("pathways", "natalizumab -> PML", "--max-hops", "12", "--timeout", "1ms", "--format", "json");
        assertThat(result.exitCode()).isEqualTo(ExitCode.CUT_SHORT);
        assertThat(result.out()).contains("\"truncated\": true");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            natalizumab -> -> PML    | Cannot understand the question: expected a name.
            natalizumab              | Cannot understand the question: expected an arrow
            natalizumb -> PML        | nothing in this graph is called 'natalizumb'
            natalizumab -> quinoa    | nothing in this graph is called 'quinoa'
            """)
    void whatIsNotUnderstoodIsTold(String pattern, String message) {
        Result result = Run.of("pathways", pattern);
        assertThat(result.exitCode()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(result.out()).isEmpty();
        assertThat(result.errorLines().get(0)).startsWith("evigraph: " + message);
    }

    @Test
    void aCaretPointsToWhereThePatternGoesWrong() {
        assertThat(Run.of("pathways", "natalizumab -> -> PML").errorLines())
                .startsWith(
                        "evigraph: Cannot understand the question: expected a name.",
                        "    natalizumab -> -> PML",
                        "                   ^");
    }

    @Test
    void aNearNameIsProposedWithItsId() {
        assertThat(Run.of("pathways", "natalizumb -> PML").errorLines())
                .contains("  Did you mean:", "    natalizumab  Natalizumab");
    }

    @Test
    void anUnknownRuleOrCategoryIsToldWithWhatThereIs() {
        Result result = Run.of("pathways", QUESTION, "--rule", "weakest-ling");
        assertThat(result.exitCode()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(result.err()).contains("expected one of weakest-link").contains("did you mean weakest-link?");
    }

    @Test
    void everyOptionOfTheQuestionReachesTheSearch() {
        assertThat(json("--limit", "1")).contains("\"limit\": 1,").containsOnlyOnce("\"rank\":");
        assertThat(json("--max-hops", "1")).contains("\"maxHops\": 1,").contains("\"found\": 0");
        assertThat(json("--min-certainty", "moderate")).contains("\"minCertainty\": \"moderate\"");
        assertThat(json("--population", "people with multiple sclerosis")).contains("pop-ms");
        assertThat(json("--directed")).contains("\"directed\": true");
        assertThat(json("--exact")).contains("\"exact\": true");
        assertThat(json("--claims")).contains("\"claims\": true");
        assertThat(json("--refuted")).contains("\"refuted\": true");
        assertThat(json("--include", "ntz-clearance", "--exclude", "survival", "--exclude", "mortality"))
                .contains("ntz-clearance")
                .contains("survival")
                .contains("mortality");
    }

    private static String json(String... options) {
        String[] args = new String[options.length + 4];
        args[0] = "pathways";
        args[1] = QUESTION;
        args[2] = "--format";
        args[3] = "json";
        System.arraycopy(options, 0, args, 4, options.length);
        Result result = Run.of(args);
        assertThat(result.err()).isEmpty();
        return result.out();
    }

    @Test
    void theExtensionPicksTheFormat() throws IOException {
        for (String name : new String[] {"a.json", "a.csv", "a.dot", "a.jsonl"}) {
            Path file = folder.resolve(name);
            Result result = Run.of("pathways", QUESTION, "--output", file.toString());
            assertThat(result.exitCode()).as(result.err()).isZero();
            assertThat(result.out()).isEmpty();
            String format = name.substring(2);
            assertThat(Files.readString(file))
                    .isEqualTo(Run.of("pathways", QUESTION, "--format", format).out());
        }
        Path text = folder.resolve("a.txt");
        Run.of("pathways", QUESTION, "-o", text.toString());
        assertThat(Files.readString(text))
                .isEqualTo(Run.of("pathways", QUESTION).out());
    }

    @Test
    void coloursAreShownOnATerminalOnlyAndNeverIfUnwanted() {
        assertThat(new Run().onTerminal().with("pathways", QUESTION).out()).contains("\u001B[1m");
        assertThat(new Run()
                        .onTerminal()
                        .with("pathways", QUESTION, "--no-color")
                        .out())
                .doesNotContain("\u001B");
        assertThat(new Run()
                        .onTerminal()
                        .environment("NO_COLOR", "1")
                        .with("pathways", QUESTION)
                        .out())
                .doesNotContain("\u001B");
        assertThat(new Run()
                        .onTerminal()
                        .environment("TERM", "dumb")
                        .with("pathways", QUESTION)
                        .out())
                .doesNotContain("\u001B");
        assertThat(Run.of("pathways", QUESTION).out()).doesNotContain("\u001B");
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(PathwaysTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
