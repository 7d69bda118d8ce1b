package org.evigraph.certainty;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.model.AgentType;
import org.evigraph.model.Direction;

/**
 * How probable it is that every step of a pathway was reported rightly: INDRA's belief.
 *
 * <p><b>Method.</b> A source that errs at random with <i>r</i> a paper and as a whole with <i>y</i> leaves the chance
 * <i>y + r<sup>n</sup></i> that all its <i>n</i> papers are wrong. Over the sources these chances multiply; one less that
 * product is the belief in the supporting side <i>P</i>, and likewise in the disputing side <i>N</i>; a claim's belief is
 * <i>P (1 - N)</i>. A step has that of its best claim, a pathway the product of its steps. One paper counts once, under the
 * source that errs least, and papers that may share patients are one; all lines without a publication together are one.
 * Mentions and lines that leave it open do not count.
 *
 * <p><b>Source.</b> Gyori et al. (2017), doi:10.15252/msb.20177651, and the constants of INDRA's {@code SimpleScorer}: 0.3
 * and 0.05 for what a program read from text, 0.1 and 0.01 for what people curated.
 *
 * <p>A belief is no clinical certainty: it knows how often readers err, not how well studies were done.
 */
public final class Belief implements CertaintyRule {
    /** The rule's name. */
    public static final String NAME = "belief";

    /** A kind of source, with how often it errs. */
    private enum Source {
        CURATED(0.1, 0.01, "curated"),
        READ_BY_PROGRAM(0.3, 0.05, "text mining");

        private final double random;
        private final double systematic;
        private final String label;

        Source(double random, double systematic, String label) {
            this.random = random;
            this.systematic = systematic;
            this.label = label;
        }

        static Source of(AgentType agent) {
            return agent == AgentType.TEXT_MINING_AGENT || agent == AgentType.IMAGE_PROCESSING_AGENT
                    ? READ_BY_PROGRAM
                    : CURATED;
        }

        double allWrong(int papers) {
            return papers == 0 ? 1 : Math.min(1, systematic + Math.pow(random, papers));
        }
    }

    /** Creates the rule. */
    public Belief() {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String description() {
        return "the product of the beliefs in its steps, each 1 less the chance that every source is wrong (Gyori et al."
                + " 2017)";
    }

    @Override
    public double step(StepEvidence evidence) {
        double best = 0;
        for (int claim : evidence.claims()) {
            best = Math.max(
                    best,
                    new Side(evidence, claim, Direction.SUPPORTS).belief()
                            * (1 - new Side(evidence, claim, Direction.DISPUTES).belief()));
        }
        return best;
    }

    @Override
    public double pathway(double[] steps) {
        double product = 1;
        for (double step : steps) {
            product *= step;
        }
        return product;
    }

    @Override
    public Composition composition() {
        return Composition.STEP_BY_STEP;
    }

    @Override
    public double then(double soFar, double step) {
        return soFar * step;
    }

    @Override
    public boolean isNumeric() {
        return true;
    }

    @Override
    public String explain(StepEvidence evidence) {
        double belief = step(evidence);
        for (int claim : evidence.claims()) {
            Side supporting = new Side(evidence, claim, Direction.SUPPORTS);
            Side disputing = new Side(evidence, claim, Direction.DISPUTES);
            if (supporting.belief() * (1 - disputing.belief()) == belief) {
                return "P = " + supporting + ", N = " + disputing + ", P (1 - N) = " + number(belief);
            }
        }
        throw new IllegalStateException("A step over claims has a best one");
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.6f", value);
    }

    /** The papers on one side of a claim, by source. */
    private static final class Side {
        private final int[] papers = new int[Source.values().length];

        Side(StepEvidence evidence, int claim, Direction direction) {
            EvidenceGraph graph = evidence.graph();
            Set<Integer> seen = new HashSet<>();
            for (Source source : Source.values()) {
                for (int line = graph.firstLine(claim); line < graph.firstLine(claim + 1); line++) {
                    if (graph.directionOf(line) == direction
                            && evidence.assessor().isIndependent(line)
                            && Source.of(graph.agentOf(line)) == source) {
                        // Place 0 stands for all that name no publication.
                        int paper = evidence.assessor().paperOf(line) + 1;
                        if (seen.add(paper)) {
                            papers[source.ordinal()]++;
                        }
                    }
                }
            }
        }

        double belief() {
            double allWrong = 1;
            for (Source source : Source.values()) {
                allWrong *= source.allWrong(papers[source.ordinal()]);
            }
            return 1 - allWrong;
        }

        @Override
        public String toString() {
            StringBuilder text = new StringBuilder();
            for (Source source : Source.values()) {
                int count = papers[source.ordinal()];
                if (count > 0) {
                    text.append(text.isEmpty() ? "1 - " : " x ")
                            .append("(" + source.systematic + " + " + source.random + "^" + count + " " + source.label
                                    + ")");
                }
            }
            return text.isEmpty() ? "0" : text + " = " + number(belief());
        }
    }
}
