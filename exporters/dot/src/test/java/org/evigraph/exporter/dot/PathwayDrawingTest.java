package org.evigraph.exporter.dot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.evigraph.model.Citation;
import org.evigraph.pathway.PathwayAnswer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathwayDrawingTest {
    private final PathwayAnswer answer = SampleAnswer.natalizumab();
    private List<String> lines = List.of();

    @BeforeEach
    void draw() throws IOException {
        lines = Drawings.of(answer).lines().map(PathwayDrawingTest::centred).toList();
    }

    /** The same, as if the labels stood above their lines. */
    private static String centred(String line) {
        return line.replace("\\l\u00A0\u00A0", "\\n")
                .replace("label=\"\u00A0\u00A0", "label=\"")
                .replace("\\l\", font", "\", font");
    }

    /** {@return the lines of the file that draw a claim or link between two entities, whichever way} */
    private List<String> between(String from, String to) {
        String start = "  n" + number(from) + " -> n" + number(to) + " ";
        return lines.stream().filter(line -> line.startsWith(start)).toList();
    }

    private int number(String id) {
        List<String> ids = answer.pathways().stream()
                .flatMap(pathway -> pathway.steps().stream())
                .flatMap(step -> List.of(step.from().id(), step.to().id()).stream())
                .distinct()
                .toList();
        return ids.indexOf(id);
    }

    @Test
    void aClaimThatPathwaysShareIsDrawnOnce() {
        assertThat(between("plex", "iris")).hasSize(1);
        assertThat(between("plex", "iris").get(0)).contains("tooltip=\"pathways 1, 2, 3\\n");
    }

    @Test
    void aClaimIsDrawnInItsOwnDirectionWithItsForwardReading() {
        assertThat(between("plex", "pml")).singleElement().asString().contains("label=\"has been used for\\nlow\\nTan");
        assertThat(between("pml", "plex")).isEmpty();
    }

    @Test
    void claimsThatDifferOnlyInTheirCircumstancesShareALine() {
        assertThat(between("natalizumab", "pml"))
                .hasSize(3)
                .anySatisfy(line -> assertThat(line).contains("label=\"causes\\nlow \u00B7 2 claims\\n"));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            natalizumab | increases the risk of\\nhigh     | color="#D55E00", style="solid", penwidth="5", arrowhead="normal"
            natalizumab | increases the risk of\\nungraded | color="#D55E00", style="solid", penwidth="1", arrowhead="normal"
            plex        | improves\\nlow · conflicted      | color="#D55E00", style="dashed", penwidth="3", arrowhead="normal"
            plex        | may bring on\\nvery low · left open | color="#D55E00", style="dotted", penwidth="2", arrowhead="normal"
            withdrawal  | improves\\nlow · only disputed   | color="#D55E00:white:#D55E00", style="solid"
            steroids    | reduces the risk of\\nlow        | color="#0072B2", style="solid", penwidth="3", arrowhead="tee"
            steroids    | is associated with\\nmechanism   | color="#6B6B6B", style="solid", penwidth="1", arrowhead="none"
            plex        | has been used for\\nlow          | color="#6B6B6B", style="solid", penwidth="3", arrowhead="vee"
            """)
    void certaintyIsWidthAndSignIsColourAndHeadAndDisagreementIsTheStroke(String subject, String label, String look) {
        String start = "  n" + number(subject) + " -> ";
        assertThat(lines)
                .filteredOn(line -> line.startsWith(start) && line.contains("[label=\"" + label))
                .singleElement()
                .asString()
                .contains(look);
    }

    @Test
    void whoeverDisagreesIsNamedApart() {
        assertThat(between("plex", "survival"))
                .singleElement()
                .asString()
                .contains("Vermersch\u00A02012\\nagainst:\\nProsperini\u00A02016,\\nTan\u00A02011 +1\"");
    }

    @Test
    void aStructuralLinkIsThinAndHasNoEvidence() {
        assertThat(between("withdrawal", "natalizumab"))
                .singleElement()
                .asString()
                .contains("label=\"concerns\"")
                .contains("arrowhead=\"onormal\"")
                .contains("italic");
    }

    @Test
    void whatTheQuestionNamesStandsOut() {
        for (String id : List.of("natalizumab", "plex", "iris", "pml", "survival")) {
            String node = lines.stream()
                    .filter(line -> line.startsWith("  n" + number(id) + " ["))
                    .findFirst()
                    .orElseThrow();
            boolean named = List.of("natalizumab", "plex", "iris").contains(id);
            assertThat(node.contains("penwidth=\"3\"")).as(id).isEqualTo(named);
        }
    }

    @Test
    void everyPublicationIsInATooltipInFull() {
        for (Citation citation : answer.citations().values()) {
            assertThat(lines).anySatisfy(line -> assertThat(line).contains(CitationText.inFull(citation)));
        }
    }

    @Test
    void theTitleSaysWhatWasAskedAndHowMuchOfTheAnswerIsShown() {
        assertThat(lines.get(1))
                .contains("label=\"natalizumab -> plasma exchange -> IRIS risk\\l"
                        + "the best 5 of 87 pathways \u00B7 graph sample\\l"
                        + "2 more pathways through disputed steps only, not shown\\l\"");
    }

    @Test
    void theKeyExplainsWhatIsUsedAndNothingElse() {
        String key = key(lines);
        assertThat(key)
                .contains("intervention (rounded box)", "condition (ellipse)", "only disputed", "holds both ways")
                .doesNotContain("symptom", "population", ">no evidence<");
    }

    private static String key(List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith("  key [label=<<TABLE"))
                .findFirst()
                .orElse("");
    }

    @Test
    void longPathwaysReadDownAndShortOnesToTheRight() throws IOException {
        assertThat(lines.get(1)).contains("rankdir=\"TB\"");
        assertThat(Drawings.of(SampleAnswer.nothing())).contains("rankdir=\"LR\"");
        assertThat(Flow.of(3)).isEqualTo(Flow.RIGHT);
        assertThat(Flow.of(4)).isEqualTo(Flow.DOWN);
    }

    @Test
    void anAnswerWithoutPathwaysSaysSo() throws Exception {
        String drawing = Drawings.of(SampleAnswer.nothing());
        assertThat(drawing)
                .contains("not stated: no evidence in this graph")
                .contains("try: the other direction: natalizumab -> steroids")
                .contains("n0 [label=\"Corticosteroids\"", "n1 [label=\"Natalizumab\"")
                .doesNotContain("n0 -> n1");
        Graphviz.assumeInstalled();
        assertThat(Graphviz.svg(Drawings.bytes(drawing))).contains("not stated");
    }

    @Test
    void graphvizDrawsEveryLineWithItsLabel() throws Exception {
        Graphviz.assumeInstalled();
        String svg = Graphviz.svg(Drawings.bytes(Drawings.of(answer)));
        assertThat(Svg.textOfLines(svg))
                .containsEntry(
                        "n" + number("plex") + "->n" + number("iris"),
                        "maybringonverylow\u00B7leftopenTan2011,deRossi2015");
        assertThat(Svg.textOfNodes(svg)).containsEntry("n" + number("plex"), "Plasmaexchange");
    }
}
