package org.evigraph.examples;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.evigraph.grade.Certainty;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.importer.GraphReader;
import org.evigraph.query.Names;
import org.evigraph.query.PathwayFinder;
import org.evigraph.query.PathwayQuery;
import org.evigraph.query.PreparedQuestion;

/** Asks one question of every entity: it is looked up once, and no pathway is made into a value. */
public final class ManyPairs {
    private ManyPairs() {}

    /** Prints what leads to IRIS in at most three steps, in how many ways, and how many of those are graded at all. */
    public static void main(String[] arguments) throws IOException {
        EvidenceGraph graph = GraphReader.dataset("pml");
        int end = Names.resolve(graph, "IRIS risk");
        PreparedQuestion question =
                PathwayFinder.over(graph).prepare(PathwayQuery.of("(natalizumab)-[*1..3]->(\"IRIS risk\")"));
        for (int start = 0; start < graph.entityCount(); start++) {
            AtomicInteger graded = new AtomicInteger();
            long all = question.visit(start, end, pathway -> {
                        if (pathway.certainty().compareTo(Certainty.VERY_LOW) <= 0) {
                            graded.incrementAndGet();
                        }
                    })
                    .found();
            if (graded.get() > 0) {
                System.out.printf(
                        Locale.ROOT,
                        "%4d of %4d  %s%n",
                        graded.get(),
                        all,
                        graph.entity(start).name());
            }
        }
    }
}
