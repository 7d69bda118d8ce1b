package org.evigraph.metapath;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.evigraph.certainty.ClaimAssessor;
import org.evigraph.certainty.Judgement;
import org.evigraph.certainty.ReadClaim;
import org.evigraph.grade.Certainty;
import org.evigraph.graph.EvidenceGraph;

/**
 * The edges of one entity after another: claims of one predicate and one direction between two entities are one edge. A
 * claim whose evidence only disputes, or no longer counts, is none.
 *
 * <p>Belongs to one search. It holds the edges of the entity that was read last, by their other end.
 */
final class EdgeReader {
    private static final int UNGRADED = Certainty.UNGRADED.ordinal();

    private final EvidenceGraph graph;
    private final Metagraph metagraph;
    private final ClaimAssessor assessor;

    private int size;
    private int[] ends = new int[64];
    private int[] metaedges = new int[64];
    private byte[] words = new byte[64];
    private int[] papers = new int[64];

    // The claims between the entity and one other, as predicate and way, and what the evidence on them comes to.
    private final List<ReadClaim> studied = new ArrayList<>();
    private int[] unstudied = new int[8];
    private int unstudiedSize;

    EdgeReader(Metagraph metagraph, ClaimAssessor assessor) {
        this.metagraph = metagraph;
        this.graph = metagraph.graph();
        this.assessor = assessor;
    }

    /** {@return how many edges the entity has} */
    int size() {
        return size;
    }

    int end(int edge) {
        return ends[edge];
    }

    int metaedge(int edge) {
        return metaedges[edge];
    }

    /** {@return the place of the edge's certainty in its list} */
    byte word(int edge) {
        return words[edge];
    }

    /** {@return how many independent papers stand behind an edge} */
    int papers(int edge) {
        return papers[edge];
    }

    /** Reads the edges of an entity. */
    void read(int entity) {
        size = 0;
        int out = graph.firstOut(entity);
        int outEnd = graph.firstOut(entity + 1);
        int in = graph.firstIn(entity);
        int inEnd = graph.firstIn(entity + 1);
        while (out < outEnd || in < inEnd) {
            int nextOut = out < outEnd ? graph.objectOf(out) : Integer.MAX_VALUE;
            int nextIn = in < inEnd ? graph.subjectOf(graph.inClaim(in)) : Integer.MAX_VALUE;
            int end = Math.min(nextOut, nextIn);
            for (; out < outEnd && graph.objectOf(out) == end; out++) {
                gather(out, true);
            }
            for (; in < inEnd && graph.subjectOf(graph.inClaim(in)) == end; in++) {
                gather(graph.inClaim(in), false);
            }
            if (end != entity) {
                addEdges(entity, end);
            }
            studied.clear();
            unstudiedSize = 0;
        }
    }

    private void gather(int claim, boolean outward) {
        int predicate = graph.predicateOf(claim);
        if (graph.firstLine(claim) == graph.firstLine(claim + 1)) {
            unstudied = unstudiedSize == unstudied.length ? Arrays.copyOf(unstudied, 2 * unstudiedSize) : unstudied;
            unstudied[unstudiedSize++] = outward ? predicate : ~predicate;
            return;
        }
        Judgement judgement = assessor.judge(claim);
        if (!judgement.isVoid() && !judgement.isRefuted()) {
            boolean inverse = metagraph.way(predicate, outward) == Metagraph.BACKWARD;
            studied.add(new ReadClaim(claim, inverse, judgement, graph.signOf(claim)));
        }
    }

    /** Adds an edge for each predicate and way among the claims that were gathered. */
    private void addEdges(int from, int to) {
        int first = size;
        for (ReadClaim reading : studied) {
            int predicate = graph.predicateOf(reading.claim());
            int way = metagraph.way(predicate, !reading.inverse());
            if (isNew(first, metagraph.metaedge(from, predicate, way, to))) {
                addStudied(from, predicate, way, to);
            }
        }
        for (int i = 0; i < unstudiedSize; i++) {
            boolean outward = unstudied[i] >= 0;
            int predicate = outward ? unstudied[i] : ~unstudied[i];
            int metaedge = metagraph.metaedge(from, predicate, metagraph.way(predicate, outward), to);
            if (isNew(first, metaedge)) {
                add(to, metaedge, UNGRADED, 0);
            }
        }
    }

    private boolean isNew(int first, int metaedge) {
        for (int edge = first; edge < size; edge++) {
            if (metaedges[edge] == metaedge) {
                return false;
            }
        }
        return true;
    }

    /** An edge is as sure as its best claim, and has the papers of all its claims, as a step of a pathway has. */
    private void addStudied(int from, int predicate, int way, int to) {
        List<ReadClaim> claims = studied.stream()
                .filter(reading -> graph.predicateOf(reading.claim()) == predicate
                        && reading.inverse() == (way == Metagraph.BACKWARD))
                .sorted(ReadClaim.BEST_FIRST)
                .toList();
        Judgement best = claims.get(0).judgement();
        int[] behind = {};
        for (ReadClaim reading : claims) {
            Judgement judgement = reading.judgement();
            behind = ClaimAssessor.union(behind, best.isUncertain() ? judgement.neutral() : judgement.supporting());
        }
        add(to, metagraph.metaedge(from, predicate, way, to), best.certainty().ordinal(), behind.length);
    }

    private void add(int end, int metaedge, int word, int paperCount) {
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, 2 * size);
            metaedges = Arrays.copyOf(metaedges, 2 * size);
            words = Arrays.copyOf(words, 2 * size);
            papers = Arrays.copyOf(papers, 2 * size);
        }
        ends[size] = end;
        metaedges[size] = metaedge;
        words[size] = (byte) word;
        papers[size] = paperCount;
        size++;
    }
}
