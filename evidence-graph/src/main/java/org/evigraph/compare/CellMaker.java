package org.evigraph.compare;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.evigraph.certainty.ClaimAssessor;
import org.evigraph.certainty.Judgement;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.pathway.Flag;
import org.evigraph.pathway.GapMapAnswer.Cell;

/** Makes a cell of a gap map from the claims in it. */
final class CellMaker {
    /** What is wrong with a source is wrong wherever the source stands; other flags speak of the best claim alone. */
    private static final Set<Flag> OF_SOURCES =
            EnumSet.of(Flag.RETRACTED, Flag.CONCERN, Flag.NO_CITATION, Flag.PATH_LEVEL_CITATION);

    /**
     * A cell, with what totals need of it.
     *
     * @param papers the independent papers behind it, whichever way they point, by index
     */
    @SuppressWarnings("ArrayRecordComponent") // read at once and never compared
    record Made(Cell cell, int[] claims, int[] papers) {}

    private final EvidenceGraph graph;
    private final ClaimAssessor assessor;
    private final Judge judge;

    CellMaker(EvidenceGraph graph, ClaimAssessor assessor) {
        this.graph = graph;
        this.assessor = assessor;
        this.judge = new Judge(graph, assessor);
    }

    /**
     * {@return the cell}
     *
     * @param claims at least one
     * @param side the entities that count for the row, sorted
     */
    Made make(int row, int column, int[] claims, int[] side) {
        List<JudgedClaim> judged = Arrays.stream(claims)
                .mapToObj(claim -> judge.judge(claim, Arrays.binarySearch(side, graph.subjectOf(claim)) >= 0))
                .sorted(JudgedClaim.BEST_FIRST)
                .toList();
        JudgedClaim best = judged.get(0);
        IndexSet supports = new IndexSet();
        IndexSet neutral = new IndexSet();
        IndexSet disputes = new IndexSet();
        IndexSet papers = new IndexSet();
        for (JudgedClaim one : judged) {
            Judgement judgement = one.judgement();
            supports.addAll(judgement.supporting());
            neutral.addAll(judgement.neutral());
            disputes.addAll(judgement.disputing());
        }
        papers.addAll(supports.toArray());
        papers.addAll(neutral.toArray());
        papers.addAll(disputes.toArray());
        boolean conflicted = JudgedClaim.areConflicted(judged);
        Cell cell = new Cell(
                row,
                column,
                best.judgement().certainty(),
                best.judgement().basis(),
                best.judgement().direction(),
                JudgedClaim.netSign(judged),
                judge.reading(best),
                best.inverse(),
                conflicted,
                papers.size(),
                supports.size(),
                neutral.size(),
                disputes.size(),
                flags(judged, conflicted),
                judged.stream().map(one -> graph.claim(one.claim()).id()).toList());
        return new Made(cell, claims, papers.toArray());
    }

    private Set<Flag> flags(List<JudgedClaim> bestFirst, boolean conflicted) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        for (JudgedClaim one : bestFirst) {
            Set<Flag> own = EnumSet.noneOf(Flag.class);
            own.addAll(assessor.assess(one.claim()).flags());
            if (one.claim() != bestFirst.get(0).claim()) {
                own.retainAll(OF_SOURCES);
            }
            flags.addAll(own);
        }
        if (conflicted) {
            flags.add(Flag.CONFLICTED);
        }
        return flags;
    }

    /** {@return the same cell in another place} */
    static Cell moved(Cell cell, int row, int column) {
        return new Cell(
                row,
                column,
                cell.certainty(),
                cell.basis(),
                cell.direction(),
                cell.sign(),
                cell.reading(),
                cell.inverse(),
                cell.conflicted(),
                cell.papers(),
                cell.supports(),
                cell.neutral(),
                cell.disputes(),
                cell.flags(),
                cell.claims());
    }
}
