package org.evigraph.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.evigraph.graph.EvidenceGraph;
import org.evigraph.model.EvidenceLine;

/** What the columns say of a line is what the line says of itself. */
final class GraphLines {
    private GraphLines() {}

    static void assertAgree(EvidenceGraph graph, int index, EvidenceLine line, int claim) {
        assertThat(graph.line(index)).isEqualTo(line);
        assertThat(graph.claimOfLine(index)).isEqualTo(claim);
        assertThat(graph.directionOf(index)).isEqualTo(line.direction());
        assertThat(graph.designOf(index)).isEqualTo(line.design());
        assertThat(graph.questionOf(index)).isEqualTo(line.question());
        assertThat(graph.isGraded(index)).isEqualTo(!line.grades().isEmpty());
        String citation = line.citation();
        assertThat(graph.citationOf(index)).isEqualTo(citation == null ? -1 : graph.indexOfCitation(citation));
    }
}
