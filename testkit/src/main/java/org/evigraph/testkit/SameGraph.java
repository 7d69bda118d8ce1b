package org.evigraph.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.evigraph.graph.EvidenceGraph;

/** Whether two graphs hold the same, so that a difference is shown where it is and not as two digests. */
public final class SameGraph {
    private SameGraph() {}

    /** Fails, naming the first piece and field that differ, unless the graphs hold the same. */
    public static void assertSame(EvidenceGraph actual, EvidenceGraph expected) {
        assertThat(actual.info()).isEqualTo(expected.info());
        assertThat(actual.categories()).isEqualTo(expected.categories());
        assertThat(actual.schemes()).isEqualTo(expected.schemes());
        assertThat(actual.predicates()).usingRecursiveComparison().isEqualTo(expected.predicates());
        assertThat(actual.entities()).usingRecursiveComparison().isEqualTo(expected.entities());
        assertThat(actual.citations()).usingRecursiveComparison().isEqualTo(expected.citations());
        assertThat(actual.claims()).usingRecursiveComparison().isEqualTo(expected.claims());
        assertThat(actual.digest()).isEqualTo(expected.digest());
    }
}
