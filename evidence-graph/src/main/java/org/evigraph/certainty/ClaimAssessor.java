package org.evigraph.certainty;

import java.util.Arrays;
import java.util.BitSet;
import org.evigraph.grade.Certainty;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.graph.Mask;
import org.evigraph.model.Direction;
import org.evigraph.model.StudyDesign;
import org.evigraph.pathway.Assessment;

/**
 * How sure one may be of a claim, from its lines of evidence.
 *
 * <p><b>Method.</b> A line of a retracted publication does not count. A published rating of the body of evidence wins;
 * otherwise, for benefit and harm, the best supporting design gives the start. GRADE's domains then lower it, one level
 * each, where the data show them: no comparison group, disputing evidence that is as good, another population than the one
 * asked for, few people. Evidence that only leaves it open is at most very low. Mechanism is not applicable.
 *
 * <p>Losing evidence never makes a claim surer: a rating that no longer counts still caps what is derived in its place, and
 * a claim that lost its clinical evidence does not become mechanism. docs/grading.md has all of it.
 *
 * <p><b>Source.</b> Guyatt et al. (2008), doi:10.1136/bmj.39489.470347.AD.
 *
 * <p><b>Cost.</b> One pass over the publications when it is made; then linear in the lines of the claim.
 *
 * <p><b>Threads.</b> Safe to share.
 */
public final class ClaimAssessor {
    private final EvidenceGraph graph;
    private final Mask mask;
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
        this(graph, population, leftOut, Mask.NONE);
    }

    /**
     * Creates an assessor.
     *
     * @param population the index of the population asked about, or -1 for any
     * @param leftOut the indices of citations that are not to count
     * @param mask whose lines do not count either
     */
    public ClaimAssessor(EvidenceGraph graph, int population, BitSet leftOut, Mask mask) {
        this.graph = graph;
        this.mask = mask;
        this.papers = new Papers(graph, (BitSet) leftOut.clone());
        this.levels = new LineLevels(graph);
        this.populations = new Populations(graph, population);
    }

    private ClaimAssessor(ClaimAssessor other, Mask mask) {
        this.graph = other.graph;
        this.mask = mask;
        this.papers = other.papers;
        this.levels = other.levels;
        this.populations = other.populations;
    }

    /** {@return an assessor for which the lines that a mask hides do not count, and the rest does as for this one} */
    public ClaimAssessor under(Mask other) {
        return other.isEmpty() ? this : new ClaimAssessor(this, other);
    }

    /** {@return what the evidence on the claim at that index comes to} */
    public Judgement judge(int claim) {
        int first = graph.firstLine(claim);
        int end = graph.firstLine(claim + 1);
        if (first == end) {
            return Judgement.withoutLines(populations.fit(claim));
        }
        Tally tally = new Tally(graph, papers, levels);
        for (int line = first; line < end; line++) {
            if (counts(line)) {
                tally.add(line);
            } else {
                tally.addLost(line);
            }
        }
        return tally.judgement(populations.fit(claim), end - first, first, end, this::counts);
    }

    /** {@return how sure the lines of one direction are by themselves; ungraded if none counts} */
    public Certainty sideOf(int claim, Direction direction) {
        Tally tally = new Tally(graph, papers, levels);
        for (int line = graph.firstLine(claim); line < graph.firstLine(claim + 1); line++) {
            if (graph.directionOf(line) == direction && counts(line)) {
                tally.add(line);
            }
        }
        Certainty level = tally.level(direction);
        return level == null ? Certainty.UNGRADED : level;
    }

    /** {@return the same with its explanation} */
    public Assessment assess(int claim) {
        return new ClaimExplainer(graph, mask, papers, levels, populations).explain(claim, judge(claim));
    }

    /** {@return whether a line counts: it is not switched off, and its publication is neither retracted nor left out} */
    public boolean counts(int line) {
        int citation = graph.citationOf(line);
        return !mask.hidesLine(line) && !papers.isRetracted(citation) && !papers.isLeftOut(citation);
    }

    /** {@return whether a line counts and is more than a mention of what others say} */
    public boolean isIndependent(int line) {
        return counts(line) && graph.designOf(line).kind() != StudyDesign.Kind.MENTION;
    }

    /**
     * {@return the index of the publication that stands for a line's publication and all that may share patients with it;
     * -1 if the line names none}
     */
    public int paperOf(int line) {
        int citation = graph.citationOf(line);
        return citation < 0 ? -1 : papers.paperOf(citation);
    }

    /** {@return whether the same people can be meant by two claims, as far as they say: see {@code docs/grading.md}} */
    public boolean mayMeet(int claim, int other) {
        return mayMeet(graph.populationsOf(claim), graph.populationsOf(other));
    }

    /** {@return whether some people may be among others; no population means that it is not said who they are} */
    boolean mayMeet(int[] people, int[] others) {
        return populations.mayMeet(people, others);
    }

    /** {@return the sorted union of two sorted sets of papers} */
    public static int[] union(int[] left, int[] right) {
        if (left.length == 0 || right.length == 0) {
            return left.length == 0 ? right : left;
        }
        int[] both = new int[left.length + right.length];
        int size = 0;
        int at = 0;
        for (int paper : left) {
            for (; at < right.length && right[at] <= paper; at++) {
                if (right[at] < paper) {
                    both[size++] = right[at];
                }
            }
            both[size++] = paper;
        }
        System.arraycopy(right, at, both, size, right.length - at);
        return Arrays.copyOf(both, size + right.length - at);
    }
}
