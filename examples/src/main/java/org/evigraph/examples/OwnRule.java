package org.evigraph.examples;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import org.evigraph.certainty.CertaintyRule;
import org.evigraph.certainty.StepEvidence;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.importer.GraphReader;
import org.evigraph.model.Direction;
import org.evigraph.pathway.Pathway;
import org.evigraph.query.PathwayFinder;
import org.evigraph.query.PathwayQuery;

/** Orders pathways by a rule of one's own: by how many independent papers support the thinnest step. */
public final class OwnRule {
    private OwnRule() {}

    /** Prints the best pathways with their numbers. */
    public static void main(String[] arguments) throws IOException {
        EvidenceGraph graph = GraphReader.dataset("pml");
        var query = PathwayQuery.of("natalizumab -> PML")
                .withRule(new ThinnestStep())
                .withLimit(3);
        for (Pathway pathway : PathwayFinder.over(graph).find(query).pathways()) {
            System.out.println(pathway.score() + " papers behind the thinnest of "
                    + pathway.steps().size() + " steps; "
                    + pathway.certainty().label() + " certainty");
        }
    }

    /** Counts the papers; monotone, as fewer papers behind a step never make more behind the pathway. */
    private static final class ThinnestStep implements CertaintyRule {
        @Override
        public String name() {
            return "thinnest-step";
        }

        @Override
        public String description() {
            return "the fewest independent papers that support a step";
        }

        @Override
        public double step(StepEvidence evidence) {
            EvidenceGraph graph = evidence.graph();
            BitSet papers = new BitSet();
            for (int claim : evidence.claims()) {
                for (int line = graph.firstLine(claim); line < graph.firstLine(claim + 1); line++) {
                    if (graph.directionOf(line) == Direction.SUPPORTS
                            && evidence.assessor().isIndependent(line)
                            && evidence.assessor().paperOf(line) >= 0) {
                        papers.set(evidence.assessor().paperOf(line));
                    }
                }
            }
            return papers.cardinality();
        }

        @Override
        public double pathway(double[] steps) {
            return Arrays.stream(steps).min().orElse(0);
        }

        @Override
        public boolean isNumeric() {
            return true;
        }

        @Override
        public String explain(StepEvidence evidence) {
            return (int) step(evidence) + " papers";
        }
    }
}
