package org.evigraph.datasets;

import static org.assertj.core.api.Assertions.assertThat;

import org.evigraph.graph.EvidenceGraph;
import org.junit.jupiter.api.Test;

class PmlConversionTest {
    @Test
    void joinsLinesThatSayTheSame() {
        EvidenceGraph graph = PmlConversion.graph();
        assertThat(graph.lineCount()).isEqualTo(375);
        assertThat(graph.claimCount()).isEqualTo(324);
        assertThat(graph.entityCount()).isEqualTo(150);
        assertThat(graph.citationCount()).isEqualTo(134);
        assertThat(graph.predicates()).hasSize(29);
    }
}
