package org.evigraph.whatif;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evigraph.grade.Certainty;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.graph.Mask;
import org.evigraph.model.Citation;
import org.evigraph.model.Direction;
import org.evigraph.model.Proposition;
import org.evigraph.pathway.FragilityAnswer;
import org.evigraph.pathway.FragilityAnswer.PaperSet;
import org.evigraph.pathway.Pathway;
import org.evigraph.pathway.PathwayAnswer;
import org.evigraph.pathway.Step;
import org.evigraph.pathway.StepClaim;
import org.evigraph.query.PathwayFinder;
import org.evigraph.query.PathwayQuery;
import org.jspecify.annotations.Nullable;

/**
 * The smallest sets of papers whose loss breaks an answer or lowers its certainty.
 *
 * <p><b>Method.</b> Whatever set breaks or lowers an answer must hold a paper on the best pathway that is left without the
 * rest of the set, or that pathway would stand as it is. So only such papers are tried, one at a time, to a depth of three:
 * a bounded search for minimal hitting sets, after Reiter (1987), doi:10.1016/0004-3702(87)90062-2. Sets with a smaller one
 * inside are dropped.
 *
 * <p><b>Cost.</b> One pass over all lines for each paper on a pathway that is looked at, and one search for each set that is
 * tried: at most 5,000, and fewer where the best pathway has more than 100 lines of evidence to be judged anew for each.
 */
public final class Fragility {
    /** Sets of up to so many papers are found, all of them. */
    public static final int LARGEST_SET = 3;

    private static final int MOST_TRIED = 5_000;

    /** Lines on the best pathways, counted again for each set that is tried: what a try costs. */
    private static final long MOST_LOOKED = 500_000;

    private final EvidenceGraph graph;
    private final PathwayQuery query;
    private final PathwayFinder finder;
    private final Set<BitSet> tried = new HashSet<>();
    private final Map<BitSet, @Nullable Certainty> found = new LinkedHashMap<>();
    private final Map<Integer, BitSet> linesOf = new HashMap<>();
    private final Map<Proposition, Integer> claims = new HashMap<>();
    private long looked;
    private @Nullable String truncation;
    private boolean unbreakable;

    private Fragility(EvidenceGraph graph, PathwayQuery query) {
        this.graph = graph;
        this.finder = PathwayFinder.over(graph);
        this.query = query.withLimit(1).withRefuted(false);
    }

    /**
     * {@return which papers the answer hangs on}
     *
     * @throws org.evigraph.query.UnknownNameException if a name of the question means no entity of the graph
     * @throws org.evigraph.query.AmbiguousNameException if it means several
     */
    public static FragilityAnswer of(EvidenceGraph graph, PathwayQuery query) {
        return new Fragility(graph, query).answer();
    }

    private FragilityAnswer answer() {
        PathwayAnswer whole = finder.find(query);
        truncation = whole.truncation();
        if (!whole.pathways().isEmpty()) {
            Pathway best = whole.pathways().get(0);
            tryWithout(new BitSet(), best, best.certainty());
        }
        SortedMap<String, Citation> citations = new TreeMap<>();
        List<PaperSet> breaking = sets(true, citations);
        List<PaperSet> lowering = sets(false, citations);
        return new FragilityAnswer(
                whole.question(),
                whole.graph(),
                whole.pathways().isEmpty() ? null : whole.pathways().get(0).certainty(),
                whole.found(),
                breaking,
                lowering,
                LARGEST_SET,
                unbreakable && breaking.isEmpty()
                        ? "a pathway is left that rests on no publication: on structure, or on lines without a citation"
                        : null,
                truncation,
                citations);
    }

    /** {@code best} is the best pathway that is left without the papers. */
    private void tryWithout(BitSet gone, Pathway best, Certainty whole) {
        BitSet papers = papersOn(best, gone);
        int lines = linesOn(best);
        unbreakable |= papers.isEmpty();
        if (gone.cardinality() == LARGEST_SET) {
            return;
        }
        for (int paper = papers.nextSetBit(0); paper >= 0 && truncation == null; paper = papers.nextSetBit(paper + 1)) {
            BitSet without = (BitSet) gone.clone();
            without.set(paper);
            if (tried.add(without)) {
                looked += lines;
                if (tried.size() > MOST_TRIED || looked > MOST_LOOKED) {
                    truncation = "after " + (tried.size() - 1) + " sets of papers; there may be more";
                } else {
                    tryOnce(without, whole);
                }
            }
        }
    }

    private void tryOnce(BitSet without, Certainty whole) {
        PathwayAnswer left = finder.find(query, mask(without));
        if (left.truncation() != null) {
            truncation = left.truncation();
            return;
        }
        if (left.pathways().isEmpty()) {
            found.put(without, null);
            return;
        }
        Pathway best = left.pathways().get(0);
        if (best.certainty().compareTo(whole) > 0) {
            found.put(without, best.certainty());
        }
        tryWithout(without, best, whole);
    }

    private Mask mask(BitSet papers) {
        BitSet lines = new BitSet();
        papers.stream().forEach(paper -> lines.or(linesOf.computeIfAbsent(paper, this::linesOf)));
        return new Mask(new BitSet(), new BitSet(), lines);
    }

    private BitSet linesOf(int paper) {
        BitSet lines = new BitSet();
        for (int line = 0; line < graph.lineCount(); line++) {
            if (graph.citationOf(line) == paper) {
                lines.set(line);
            }
        }
        return lines;
    }

    /** {@return the papers that support a pathway's claims, or leave them open, and are not gone} */
    private BitSet papersOn(Pathway pathway, BitSet gone) {
        BitSet papers = new BitSet();
        for (Step step : pathway.steps()) {
            for (StepClaim stepClaim : step.claims()) {
                int claim = claims.computeIfAbsent(stepClaim.claim().proposition(), graph::indexOfClaim);
                for (int line = graph.firstLine(claim); line < graph.firstLine(claim + 1); line++) {
                    int citation = graph.citationOf(line);
                    if (citation >= 0 && !gone.get(citation) && graph.directionOf(line) != Direction.DISPUTES) {
                        papers.set(citation);
                    }
                }
            }
        }
        return papers;
    }

    private static int linesOn(Pathway pathway) {
        return pathway.steps().stream()
                .flatMap(step -> step.claims().stream())
                .mapToInt(claim -> claim.claim().evidence().size())
                .sum();
    }

    /** {@return the minimal sets of one kind, the smallest first, then by ids} */
    private List<PaperSet> sets(boolean breaking, SortedMap<String, Citation> citations) {
        List<BitSet> kept = new ArrayList<>();
        found.keySet().stream()
                .filter(set -> !breaking || found.get(set) == null)
                .sorted(Comparator.comparingInt(BitSet::cardinality))
                .forEach(set -> {
                    if (kept.stream().noneMatch(smaller -> contains(set, smaller))) {
                        kept.add(set);
                    }
                });
        return kept.stream()
                .filter(set -> breaking || found.get(set) != null)
                .map(set -> set(set, citations))
                .sorted(Comparator.<PaperSet>comparingInt(set -> set.citations().size())
                        .thenComparing(set -> String.join("\n", set.citations())))
                .toList();
    }

    private PaperSet set(BitSet papers, SortedMap<String, Citation> citations) {
        List<String> ids = new ArrayList<>();
        papers.stream().mapToObj(graph::citation).forEach(citation -> {
            ids.add(citation.id());
            citations.put(citation.id(), citation);
        });
        return new PaperSet(ids, found.get(papers));
    }

    private static boolean contains(BitSet set, BitSet smaller) {
        BitSet missing = (BitSet) smaller.clone();
        missing.andNot(set);
        return missing.isEmpty();
    }
}
