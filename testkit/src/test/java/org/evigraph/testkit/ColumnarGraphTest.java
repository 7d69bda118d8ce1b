package org.evigraph.testkit;

import java.util.function.Consumer;
import org.evigraph.graph.EvidenceConsumer;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.graph.GraphBuilder;

/** Core's graph under the contract; core itself cannot see the test kit. */
class ColumnarGraphTest implements EvidenceGraphContract {
    @Override
    public EvidenceGraph graphOf(Consumer<EvidenceConsumer> pieces) {
        GraphBuilder builder = EvidenceGraph.builder();
        pieces.accept(builder);
        return builder.build();
    }
}
