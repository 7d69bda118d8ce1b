package org.evigraph.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExamplesTest {
    private interface Program {
        void run() throws Exception;
    }

    private static String outputOf(Program program) throws Exception {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, UTF_8));
        try {
            program.run();
        } finally {
            System.setOut(before);
        }
        return bytes.toString(UTF_8);
    }

    @Test
    void theFirstPathwayLeadsFromNatalizumabToIris() throws Exception {
        assertThat(outputOf(() -> FirstPathway.main(new String[0])))
                .startsWith("Certainty: ")
                .contains("Natalizumab", "Plasma exchange", "Immune reconstitution inflammatory syndrome", "PMID:");
    }

    @Test
    void theDisputedTrialLowersTheGraphMadeByHandByOneLevel() throws Exception {
        assertThat(outputOf(() -> GraphByHand.main(new String[0])).lines().findFirst())
                .hasValueSatisfying(line -> assertThat(line).contains("moderate", "weakest-link"));
    }

    @Test
    void aRuleOfOnesOwnOrdersThePathways() throws Exception {
        assertThat(outputOf(() -> OwnRule.main(new String[0])).lines())
                .hasSize(3)
                .allMatch(line -> line.matches("\\d+\\.0 papers .*"))
                .extracting(line -> Double.valueOf(line.substring(0, line.indexOf(' '))))
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void plasmaExchangeIsAmongWhatLeadsToIris() throws Exception {
        assertThat(outputOf(() -> ManyPairs.main(new String[0])).lines())
                .hasSizeGreaterThan(5)
                .allMatch(line -> line.matches(" *[1-9]\\d* of +[1-9]\\d*  .+"))
                .anyMatch(line -> line.endsWith("  Plasma exchange"));
    }

    @Test
    void jgraphtFindsFiveCentralEntities() throws Exception {
        assertThat(outputOf(() -> CentralEntities.main(new String[0])).lines()).hasSize(5);
    }

    @Test
    void theDrawingIsAGraph(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("pathways.dot");
        DrawPathways.main(new String[] {file.toString()});
        assertThat(Files.readString(file)).startsWith("digraph").endsWith("}\n");
    }
}
