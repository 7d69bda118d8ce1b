package org.evigraph.compare;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.evigraph.certainty.ClaimAssessor;
import org.evigraph.certainty.Disagreement;
import org.evigraph.certainty.Judgement;
import org.evigraph.certainty.ReadClaim;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.model.Sign;
import org.evigraph.pathway.Flag;
import org.evigraph.pathway.GapMapAnswer.Cell;

/** Makes a cell of a gap map from the claims in it. */
final class CellMaker {
    /** What is wrong with a source is wrong wherever the source stands; other flags speak of the best claim alone. */
    private static final Set<Flag> OF_SOURCES =
            EnumSet.of(Flag.RETRACTED, Flag.CONCERN, Flag.NO_CITATION, Flag.PATH_LEVEL_CITATION);

    /** What nobody has studied fills no cell, and comes after even what is refuted. */
    private static final Comparator<ReadClaim> STUDIED_FIRST =
            Comparator.comparing(CellMaker::isStudied).reversed().thenComparing(ReadClaim.BEST_FIRST);

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
        List<ReadClaim> judged = Arrays.stream(claims)
                .mapToObj(claim -> judge.judge(claim, Arrays.binarySearch(side, graph.subjectOf(claim)) >= 0))
                .sorted(STUDIED_FIRST)
                .toList();
        ReadClaim best = judged.get(0);
        IndexSet supports = new IndexSet();
        IndexSet neutral = new IndexSet();
        IndexSet disputes = new IndexSet();
        IndexSet papers = new IndexSet();
        for (ReadClaim one : judged) {
            Judgement judgement = one.judgement();
            supports.addAll(judgement.supporting());
            neutral.addAll(judgement.neutral());
            disputes.addAll(judgement.disputing());
        }
        papers.addAll(supports.toArray());
        papers.addAll(neutral.toArray());
        papers.addAll(disputes.toArray());
        boolean conflicted = new Disagreement(graph, assessor)
                .isWithin(judged.stream().filter(CellMaker::isStudied).toList());
        Cell cell = new Cell(
                row,
                column,
                best.judgement().certainty(),
                best.judgement().basis(),
                best.judgement().direction(),
                netSign(judged),
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

    private Set<Flag> flags(List<ReadClaim> bestFirst, boolean conflicted) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        for (ReadClaim one : bestFirst) {
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

    private static boolean isStudied(ReadClaim claim) {
        return claim.judgement().direction() != null;
    }

    /** {@return what the claims that are as good as the best say happens; none if they do not agree} */
    private static Sign netSign(List<ReadClaim> bestFirst) {
        ReadClaim best = bestFirst.get(0);
        boolean plus = false;
        boolean minus = false;
        for (ReadClaim claim : bestFirst) {
            if (isAsGood(claim, best)) {
                plus |= claim.sign() == Sign.PLUS;
                minus |= claim.sign() == Sign.MINUS;
            }
        }
        if (plus == minus) {
            return Sign.NONE;
        }
        return plus ? Sign.PLUS : Sign.MINUS;
    }

    private static boolean isAsGood(ReadClaim claim, ReadClaim best) {
        return claim.judgement().direction() == best.judgement().direction()
                && claim.judgement().certainty() == best.judgement().certainty()
                && claim.inverse() == best.inverse();
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
