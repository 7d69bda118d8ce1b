package org.evigraph.query;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import org.evigraph.certainty.ReadClaim;
import org.evigraph.graph.EvidenceGraph;
import org.jspecify.annotations.Nullable;

/** Makes the row of one entity: its claims from either end and its links, merged by their other end. */
final class RowMaker {
    private final StepMaker steps;
    private final EvidenceGraph graph;
    /** The same row where nothing is switched off. */
    private final @Nullable StepRow usual;

    private final int entity;
    private final boolean leaving;
    private final StepRow.Builder row;
    private final NavigableMap<Integer, Hop.Link> links;
    private final List<ReadClaim> claims = new ArrayList<>();
    private final int outEnd;
    private final int inEnd;
    private int out;
    private int in;

    /**
     * Begins a row.
     *
     * @param leaving whether the steps start at the entity, or else end there
     * @param usual the same row where nothing is switched off, of which is kept what rests on nothing switched off
     */
    RowMaker(StepMaker steps, int entity, boolean leaving, @Nullable StepRow usual) {
        this.steps = steps;
        this.usual = usual;
        this.graph = steps.graph();
        this.entity = entity;
        this.leaving = leaving;
        row = new StepRow.Builder(!steps.isDefaultRule());
        links = steps.linksOf(entity, leaving);
        out = graph.firstOut(entity);
        outEnd = graph.firstOut(entity + 1);
        in = graph.firstIn(entity);
        inEnd = graph.firstIn(entity + 1);
    }

    StepRow make() {
        BitSet changed = changed();
        while (true) {
            int other = Math.min(nextOut(), nextIn());
            addLinksBefore(other);
            if (other == Integer.MAX_VALUE) {
                return row.build();
            }
            if (other == entity) {
                pass(other); // nothing leads to itself
            } else if (usual != null && !changed.get(other)) {
                keep(other, usual);
            } else if (!addUnstudied(other)) {
                addStudied(other);
            }
        }
    }

    /** {@return the other ends of the entity's claims of which something is switched off} */
    private BitSet changed() {
        BitSet changed = new BitSet();
        if (usual != null) {
            for (int claim = out; claim < outEnd; claim++) {
                if (steps.mask().touches(graph, claim)) {
                    changed.set(graph.objectOf(claim));
                }
            }
            for (int place = in; place < inEnd; place++) {
                if (steps.mask().touches(graph, graph.inClaim(place))) {
                    changed.set(graph.subjectOf(graph.inClaim(place)));
                }
            }
        }
        return changed;
    }

    private void keep(int other, StepRow known) {
        for (int place = known.firstTo(other); place < known.size() && known.end(place) == other; place++) {
            row.add(other, known.bits(place), known.claim(place), known.score(place));
        }
        links.remove(other);
        pass(other);
    }

    // A step that leaves the entity is read from the subject over the entity's own claims; one that ends here, over the
    // claims about it.

    private int nextOut() {
        while (out < outEnd && !steps.isAdmitted(out, leaving)) {
            out++;
        }
        return out < outEnd ? graph.objectOf(out) : Integer.MAX_VALUE;
    }

    private int nextIn() {
        while (in < inEnd && !steps.isAdmitted(graph.inClaim(in), !leaving)) {
            in++;
        }
        return in < inEnd ? graph.subjectOf(graph.inClaim(in)) : Integer.MAX_VALUE;
    }

    private void pass(int other) {
        while (nextOut() == other) {
            out++;
        }
        while (nextIn() == other) {
            in++;
        }
    }

    /** Adds the step if it is over a single claim without evidence, as whole graphs are; {@return whether it was} */
    private boolean addUnstudied(int other) {
        boolean own = nextOut() == other;
        int claim = own ? out : graph.inClaim(in);
        if (graph.firstLine(claim) != graph.firstLine(claim + 1)
                || !steps.isDefaultRule()
                || !steps.admission().steps().areNone()
                || hasMore(other, own)) {
            return false;
        }
        boolean outward = own == leaving;
        boolean inverse = !outward && !graph.predicate(graph.predicateOf(claim)).symmetric();
        row.add(other, StepBits.unstudied(inverse, graph.signOf(claim)), claim, 0);
        links.remove(other);
        out += own ? 1 : 0;
        in += own ? 0 : 1;
        return true;
    }

    private boolean hasMore(int other, boolean own) {
        int nextOut = out + (own ? 1 : 0);
        int nextIn = in + (own ? 0 : 1);
        return (nextOut < outEnd && graph.objectOf(nextOut) == other)
                || (nextIn < inEnd && graph.subjectOf(graph.inClaim(nextIn)) == other);
    }

    private void addStudied(int other) {
        claims.clear();
        for (; nextOut() == other; out++) {
            steps.gather(claims, out, leaving);
        }
        for (; nextIn() == other; in++) {
            steps.gather(claims, graph.inClaim(in), !leaving);
        }
        boolean stands = false;
        for (ReadClaim claim : claims) {
            stands |= !claim.judgement().isRefuted();
        }
        Hop.Link link = links.remove(other);
        if (link != null && !stands) {
            add(Hop.structural(other, link));
        } else if (!claims.isEmpty()) {
            claims.sort(ReadClaim.BEST_FIRST);
            if (steps.isEachClaim()) {
                claims.forEach(claim -> add(steps.hop(other, List.of(claim))));
            } else {
                add(steps.hop(other, claims));
            }
        }
    }

    private void add(Hop hop) {
        if (hop.isStructural() || steps.admission().steps().admitStep(hop)) {
            row.add(hop.to(), StepBits.of(hop), hop.reading(), hop.score());
        }
    }

    private void addLinksBefore(int other) {
        while (!links.isEmpty() && links.firstKey() < other) {
            Map.Entry<Integer, Hop.Link> link = links.pollFirstEntry();
            add(Hop.structural(link.getKey(), link.getValue()));
        }
    }
}
