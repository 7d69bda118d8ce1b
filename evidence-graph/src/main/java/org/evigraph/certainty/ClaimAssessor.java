package org.evigraph.certainty;

import java.util.Arrays;
import java.util.BitSet;
import org.evigraph.grade.Certainty;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.model.Direction;
import org.evigraph.model.Grade;
import org.evigraph.model.StudyDesign;
import org.evigraph.pathway.Assessment;
import org.evigraph.pathway.Assessment.Basis;
import org.evigraph.pathway.Assessment.Fit;
import org.jspecify.annotations.Nullable;

/**
 * How sure one may be of a claim, from its lines of evidence.
 *
 * <p><b>Method.</b> A line of a retracted publication does not count. A published rating of the body of evidence wins;
 * otherwise, for benefit and harm, the best supporting design gives the level. Disputing evidence that is as good lowers
 * it by one, and so does another population than the one asked for. Evidence that only leaves it open is at most very
 * low. Mechanism is not applicable. docs/grading.md has all of it.
 *
 * <p><b>Source.</b> Guyatt et al. (2008), doi:10.1136/bmj.39489.470347.AD.
 *
 * <p><b>Cost.</b> One pass over the publications when it is made; then linear in the lines of the claim.
 *
 * <p><b>Threads.</b> Safe to share.
 */
public final class ClaimAssessor {
    private final EvidenceGraph graph;
    private final Papers papers;
    private final LineLevels levels;
    private final Populations populations;

    /** Creates an assessor that asks about anybody and counts every publication that is not retracted. */
    public ClaimAssessor(EvidenceGraph graph) {
        this(graph, -1, new BitSet());
    }

    /**
     * Creates an assessor.
     *
     * @param population the index of the population asked about, or -1 for any
     * @param leftOut the indices of citations that are not to count
     */
    public ClaimAssessor(EvidenceGraph graph, int population, BitSet leftOut) {
        this.graph = graph;
        this.papers = new Papers(graph, (BitSet) leftOut.clone());
        this.levels = new LineLevels(graph);
        this.populations = new Populations(graph, population);
    }

    /** {@return what the evidence on the claim at that index comes to} */
    public Judgement judge(int claim) {
        Tally tally = new Tally();
        int first = graph.firstLine(claim);
        int end = graph.firstLine(claim + 1);
        for (int line = first; line < end; line++) {
            if (counts(line)) {
                tally.add(line);
            }
        }
        return tally.judgement(populations.fit(claim), end - first);
    }

    /** {@return the same with its explanation} */
    public Assessment assess(int claim) {
        return new ClaimExplainer(graph, papers, levels, populations).explain(claim, judge(claim));
    }

    /** {@return whether a line counts: its publication is neither retracted nor left out} */
    public boolean counts(int line) {
        int citation = graph.citationOf(line);
        return !papers.isRetracted(citation) && !papers.isLeftOut(citation);
    }

    /** The lines of one claim, counted by direction. */
    private final class Tally {
        private final @Nullable Certainty[] derived = new Certainty[Direction.values().length];
        private final @Nullable Certainty[] published = new Certainty[Direction.values().length];
        private final BitSet[] independent = {new BitSet(), new BitSet(), new BitSet()};
        private int counted;

        void add(int line) {
            counted++;
            int direction = graph.directionOf(line).ordinal();
            Grade rating = levels.published(line);
            if (rating != null) {
                Certainty known = published[direction];
                Certainty word = LineLevels.word(rating);
                published[direction] = known == null || word.compareTo(known) > 0 ? word : known;
            }
            Certainty known = derived[direction];
            Certainty level = levels.derived(line);
            derived[direction] = known == null ? level : known.best(level);
            int citation = graph.citationOf(line);
            if (citation >= 0 && graph.designOf(line).kind() != StudyDesign.Kind.MENTION) {
                independent[direction].set(papers.paperOf(citation));
            }
        }

        private @Nullable Certainty level(Direction direction) {
            Certainty rated = published[direction.ordinal()];
            return rated == null ? derived[direction.ordinal()] : rated;
        }

        Judgement judgement(Fit fit, int lines) {
            Direction direction = null;
            Certainty certainty = Certainty.UNGRADED;
            for (Direction candidate : Direction.values()) { // supports, neutral, disputes: the first that is there
                Certainty level = level(candidate);
                if (level != null && direction == null) {
                    direction = candidate;
                    certainty = level;
                }
            }
            Certainty against = direction == Direction.DISPUTES ? null : level(Direction.DISPUTES);
            boolean conflicted = against != null && against.compareTo(certainty) <= 0;
            boolean rated = direction != null && published[direction.ordinal()] != null;
            Certainty given = certainty;
            if (direction == Direction.NEUTRAL) {
                certainty = certainty.isGraded() ? Certainty.VERY_LOW : certainty;
            }
            certainty = certainty.lowered((conflicted ? 1 : 0) + (fit == Fit.INDIRECT ? 1 : 0));
            // What our rules have moved is no longer what somebody published.
            Basis ours = certainty.isGraded() ? Basis.DERIVED : Basis.NONE;
            return new Judgement(
                    certainty,
                    rated && certainty == given ? Basis.PUBLISHED : ours,
                    rated,
                    direction,
                    conflicted,
                    against != null,
                    fit,
                    lines,
                    counted,
                    papers(Direction.SUPPORTS),
                    papers(Direction.NEUTRAL),
                    papers(Direction.DISPUTES));
        }

        private int[] papers(Direction direction) {
            BitSet set = independent[direction.ordinal()];
            return set.isEmpty() ? NONE : set.stream().toArray();
        }
    }

    private static final int[] NONE = {};

    /** {@return the sorted union of two sorted sets of papers} */
    public static int[] union(int[] left, int[] right) {
        if (left.length == 0 || right.length == 0) {
            return left.length == 0 ? right : left;
        }
        int[] both = Arrays.copyOf(left, left.length + right.length);
        System.arraycopy(right, 0, both, left.length, right.length);
        return Arrays.stream(both).sorted().distinct().toArray();
    }
}
