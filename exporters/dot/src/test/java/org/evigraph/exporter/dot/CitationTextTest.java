package org.evigraph.exporter.dot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.evigraph.model.Citation;
import org.evigraph.model.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationTextTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Hodecker SC             | Hodecker
            Tan, I. L.              | Tan
            I. L. Tan               | Tan
            David B Clifford        | Clifford
            Nicola de Rossi         | de Rossi
            Adrianzen Herrera D     | Adrianzen Herrera
            Jean-Michel Tassie      | Tassie
            NINDS                   | NINDS
            European AIDS Clinical Society          | European AIDS Clinical Society
            US Department of Health and Human Services | US Department of Health and Human Services
            Marshfield Clinic group (names not shown)  | Marshfield Clinic group (names not shown)
            """)
    void findsTheSurnameInAPrintedName(String author, String surname) {
        assertThat(CitationText.surname(author)).isEqualTo(surname);
    }

    @Test
    void namesAPaperByAuthorOrTitleOrDescriptionOrIdAndByItsYearIfItIsKnown() {
        Citation.Builder paper = Citation.builder("PMID:1");
        assertThat(CitationText.inShort(paper.build())).isEqualTo("PMID:1");
        assertThat(CitationText.inShort(paper.description("Some page").build())).isEqualTo("Some\u00A0page");
        assertThat(CitationText.inShort(paper.title("A trial").year(2011).build()))
                .isEqualTo("A\u00A0trial\u00A02011");
        assertThat(CitationText.inShort(paper.authors(List.of("Tan IL")).build()))
                .isEqualTo("Tan\u00A02011");
        assertThat(CitationText.inShort(paper.status(Status.RETRACTED).build())).isEqualTo("Tan\u00A02011 (retracted)");
    }

    @Test
    void tellsInFullWhatAReaderNeedsToFindAPaper() {
        Citation paper = Citation.builder("x")
                .authors(List.of("Tan IL", "McArthur JC", "Clifford DB", "Major EO"))
                .title("A cohort")
                .container("Neurology")
                .year(2011)
                .volumeIssue("77(11)")
                .pages("1061-7")
                .status(Status.EXPRESSION_OF_CONCERN)
                .build();
        assertThat(CitationText.inFull(paper))
                .isEqualTo("Tan IL, McArthur JC, Clifford DB et al. A cohort. Neurology 2011 77(11): 1061-7. x."
                        + " EXPRESSION OF CONCERN");
    }
}
