package org.evigraph.testkit;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.evigraph.graph.EvidenceGraph;
import org.evigraph.model.Entity;
import org.junit.jupiter.api.Test;

class SameGraphTest {
    @Test
    void holdsOfTheSameEvidenceInWhateverOrder() {
        RandomEvidence evidence = RandomEvidence.small(1);
        var shuffled = EvidenceGraph.builder();
        evidence.pushTo(shuffled, 5);
        SameGraph.assertSame(shuffled.build(), evidence.graph());
    }

    @Test
    void namesTheFieldThatDiffers() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> SameGraph.assertSame(graph("A"), graph("B")))
                .withMessageContaining("name");
    }

    private static EvidenceGraph graph(String name) {
        return EvidenceGraph.builder().add(Entity.of("a", name)).build();
    }
}
