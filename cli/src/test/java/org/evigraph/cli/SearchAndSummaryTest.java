package org.evigraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.evigraph.cli.Run.Result;
import org.junit.jupiter.api.Test;

class SearchAndSummaryTest {
    @Test
    void wordsAreLookedForInNamesPublicationsAndStatements() {
        Result result = Run.of("search", "plasma", "exchange");
        assertThat(result.exitCode()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .startsWith("Entities\n  plex Plasma exchange, intervention")
                .contains("Publications\n")
                .contains("PMID:19188571 Effect of plasma exchange in accelerating natalizumab clearance")
                .contains("Lines of evidence\n")
                .contains("page-c20 Plasma exchange has been tried")
                .endsWith("All about one: evigraph show plex\n");
    }

    @Test
    void theLimitCutsTheListAndSaysSo() {
        assertThat(Run.of("search", "plasma exchange", "--limit", "2").out())
                .containsPattern("More: --limit \\d+ shows the other \\d+\\.");
    }

    @Test
    void authorsAreFoundWithoutTheirAccents() {
        assertThat(Run.of("search", "gunthard").out()).contains("hohlfeld-2012");
    }

    @Test
    void nothingFoundIsSaid() {
        Result result = Run.of("search", "quinoa");
        assertThat(result.exitCode()).isEqualTo(ExitCode.NOTHING_FOUND);
        assertThat(result.out()).startsWith("nothing found: ").contains("\"quinoa\"");
    }

    @Test
    void theSummaryCountsEveryKindOfThing() {
        Result result = Run.of("summary");
        assertThat(result.exitCode()).isZero();
        assertThat(result.out())
                .startsWith("pml\n")
                .contains("  150  entities\n  324  claims\n  375  lines of evidence\n  134  publications\n")
                .contains("lines of evidence by direction\n  265  supports\n   59  disputes\n   51  neutral\n")
                .contains("hhs-oi AIII (published)")
                .contains("publications by year\n")
                .contains("sha256:");
    }

    @Test
    void theDataSetsAreListed() {
        assertThat(Run.of("datasets").out()).startsWith("pml\tProgressive multifocal");
    }
}
