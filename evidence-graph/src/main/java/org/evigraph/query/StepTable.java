package org.evigraph.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.evigraph.certainty.CertaintyRule;
import org.evigraph.certainty.ClaimAssessor;
import org.evigraph.certainty.Disagreement;
import org.evigraph.certainty.Judgement;
import org.evigraph.certainty.ReadClaim;
import org.evigraph.certainty.StepEvidence;
import org.evigraph.certainty.WeakestLink;
import org.evigraph.grade.Certainty;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.graph.Mask;
import org.evigraph.graph.Structure;
import org.evigraph.model.Sign;
import org.jspecify.annotations.Nullable;

/**
 * The steps that one kind of edge allows, worked out when the search first comes by an entity, and kept.
 *
 * <p><b>Threads.</b> Safe to share: two threads may work out the same row, and either's is right.
 */
final class StepTable {
    /** Entities in one piece of the table, so that a question pays for the part of the graph that it comes by. */
    private static final int PIECE = 1 << 10;

    private final EvidenceGraph graph;
    private final ClaimAssessor assessor;
    private final Disagreement disagreement;
    private final Admission admission;
    private final Mask mask;
    private final CertaintyRule rule;
    private final boolean eachClaim;
    private final boolean isDefaultRule;
    private final @Nullable StepRow[] @Nullable [] rows;
    private final int[] @Nullable [] @Nullable [] before;

    StepTable(
            EvidenceGraph graph,
            ClaimAssessor assessor,
            Admission admission,
            Mask mask,
            CertaintyRule rule,
            boolean eachClaim) {
        this.graph = graph;
        this.assessor = assessor;
        this.disagreement = new Disagreement(graph, assessor);
        this.admission = admission;
        this.mask = mask;
        this.rule = rule;
        this.eachClaim = eachClaim;
        this.isDefaultRule = rule instanceof WeakestLink;
        int pieces = graph.entityCount() / PIECE + 1;
        this.rows = new StepRow[pieces][];
        this.before = new int[pieces][][];
    }

    /** {@return the steps that leave an entity, by their end} */
    StepRow from(int entity) {
        @Nullable StepRow @Nullable [] piece = rows[entity / PIECE];
        if (piece == null) {
            piece = new StepRow[PIECE];
            rows[entity / PIECE] = piece;
        }
        StepRow row = piece[entity % PIECE];
        if (row == null) {
            row = new RowMaker(entity).make();
            piece[entity % PIECE] = row;
        }
        return row;
    }

    /**
     * {@return the entities from which a step may lead to an entity, in order, some of them twice. Not to be changed}
     *
     * <p>Judged by topology alone: the evidence may yet close a way that this promises, and never the other way round.
     */
    int[] before(int entity) {
        int @Nullable [] @Nullable [] piece = before[entity / PIECE];
        if (piece == null) {
            piece = new int[PIECE][];
            before[entity / PIECE] = piece;
        }
        int @Nullable [] starts = piece[entity % PIECE];
        if (starts == null) {
            starts = startsOf(entity);
            piece[entity % PIECE] = starts;
        }
        return starts;
    }

    private int[] startsOf(int entity) {
        int[] starts = new int[16];
        int size = 0;
        for (int place = graph.firstIn(entity); place < graph.firstIn(entity + 1); place++) {
            int claim = graph.inClaim(place);
            if (admission.forward(graph.predicateOf(claim)) && !mask.hidesClaim(claim)) {
                starts = size == starts.length ? Arrays.copyOf(starts, 2 * size) : starts;
                starts[size++] = graph.subjectOf(claim);
            }
        }
        for (int claim = graph.firstOut(entity); claim < graph.firstOut(entity + 1); claim++) {
            if (admission.backward(graph.predicateOf(claim)) && !mask.hidesClaim(claim)) {
                starts = size == starts.length ? Arrays.copyOf(starts, 2 * size) : starts;
                starts[size++] = graph.objectOf(claim);
            }
        }
        int[] linked = linkedTo(entity);
        int[] all = Arrays.copyOf(starts, size + linked.length);
        System.arraycopy(linked, 0, all, size, linked.length);
        return all;
    }

    private int[] linkedTo(int entity) {
        int[] linked = new int[0];
        for (Hop.Link link : admission.links()) {
            int[] starts = ends(link.turned(), entity);
            int kept = linked.length;
            linked = Arrays.copyOf(linked, kept + starts.length);
            System.arraycopy(starts, 0, linked, kept, starts.length);
        }
        return linked;
    }

    /** {@return what an entity's links of a kind lead to} */
    private int[] ends(Hop.Link link, int entity) {
        return switch (link) {
            case IS_A -> graph.links(Structure.IS_A, entity);
            case INCLUDES -> graph.linksTo(Structure.IS_A, entity);
            case CONCERNS -> graph.links(Structure.CONCERNS, entity);
            case SUBJECT_OF -> graph.linksTo(Structure.CONCERNS, entity);
        };
    }

    /**
     * {@return all that is known of a step of this table}
     *
     * @param place of the step in the row of {@code from}
     */
    Hop hop(int from, int place) {
        StepRow row = from(from);
        int to = row.end(place);
        Hop.Link link = StepBits.link(row.bits(place));
        if (link != null) {
            return Hop.structural(to, link);
        }
        List<ReadClaim> claims = new ArrayList<>();
        for (int claim = firstWithObject(from, to); claim < graph.firstOut(from + 1); claim++) {
            if (graph.objectOf(claim) != to) {
                break;
            }
            gather(claims, claim, true);
        }
        for (int at = firstWithSubject(from, to); at < graph.firstIn(from + 1); at++) {
            if (graph.subjectOf(graph.inClaim(at)) != to) {
                break;
            }
            gather(claims, graph.inClaim(at), false);
        }
        claims.sort(ReadClaim.BEST_FIRST);
        if (eachClaim) {
            claims.removeIf(claim -> claim.claim() != row.claim(place));
        }
        return hop(to, claims);
    }

    private int firstWithObject(int subject, int object) {
        int low = graph.firstOut(subject);
        int high = graph.firstOut(subject + 1);
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (graph.objectOf(middle) < object) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int firstWithSubject(int object, int subject) {
        int low = graph.firstIn(object);
        int high = graph.firstIn(object + 1);
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (graph.subjectOf(graph.inClaim(middle)) < subject) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Adds a claim as it is read, if it is admitted; {@code outward} if it is read from its subject. */
    private void gather(List<ReadClaim> claims, int claim, boolean outward) {
        if (isAdmitted(claim, outward)) {
            Judgement judgement = assessor.judge(claim);
            if (!judgement.isVoid()) {
                boolean inverse =
                        !outward && !graph.predicate(graph.predicateOf(claim)).symmetric();
                claims.add(new ReadClaim(claim, inverse, judgement, graph.signOf(claim)));
            }
        }
    }

    private boolean isAdmitted(int claim, boolean outward) {
        int predicate = graph.predicateOf(claim);
        return (outward ? admission.forward(predicate) : admission.backward(predicate))
                && !mask.hidesClaim(claim)
                && admission.steps().admitClaim(claim);
    }

    private Hop hop(int to, List<ReadClaim> all) {
        ReadClaim best = all.get(0);
        Judgement judgement = best.judgement();
        int[] papers = {};
        for (ReadClaim reading : all) {
            Judgement other = reading.judgement();
            papers = ClaimAssessor.union(papers, judgement.isUncertain() ? other.neutral() : other.supporting());
        }
        boolean signed = !best.inverse() && !judgement.isUncertain();
        Certainty lowest = disagreement.lowestOfOpposed(all);
        Certainty certainty = lowest != null ? lowest : judgement.certainty();
        int[] claims = all.stream().mapToInt(ReadClaim::claim).toArray();
        return new Hop(
                to,
                null,
                judgement.isRefuted() ? Certainty.UNGRADED : certainty,
                rule.step(new StepEvidence(
                        graph, assessor, claims, judgement.isRefuted() ? Certainty.UNGRADED : certainty)),
                judgement.isUncertain(),
                judgement.isRefuted(),
                best.inverse(),
                disagreement.isWithin(all),
                lowest != null,
                signed ? best.sign() : Sign.NONE,
                papers.length,
                claims);
    }

    /** Makes the row of one entity: its claims from either end and its links, merged by where they lead. */
    private final class RowMaker {
        private final int entity;
        private final StepRow.Builder row = new StepRow.Builder(!isDefaultRule);
        private final NavigableMap<Integer, Hop.Link> links;
        private final List<ReadClaim> claims = new ArrayList<>();
        private final int outEnd;
        private final int inEnd;
        private int out;
        private int in;

        RowMaker(int entity) {
            this.entity = entity;
            this.links = linksOf(entity);
            out = graph.firstOut(entity);
            outEnd = graph.firstOut(entity + 1);
            in = graph.firstIn(entity);
            inEnd = graph.firstIn(entity + 1);
        }

        StepRow make() {
            while (true) {
                int to = Math.min(nextOut(), nextIn());
                addLinksBefore(to);
                if (to == Integer.MAX_VALUE) {
                    return row.build();
                }
                if (to == entity) {
                    pass(to); // nothing leads to itself
                } else if (!addUnstudied(to)) {
                    addStudied(to);
                }
            }
        }

        private int nextOut() {
            while (out < outEnd && !isAdmitted(out, true)) {
                out++;
            }
            return out < outEnd ? graph.objectOf(out) : Integer.MAX_VALUE;
        }

        private int nextIn() {
            while (in < inEnd && !isAdmitted(graph.inClaim(in), false)) {
                in++;
            }
            return in < inEnd ? graph.subjectOf(graph.inClaim(in)) : Integer.MAX_VALUE;
        }

        private void pass(int to) {
            while (nextOut() == to) {
                out++;
            }
            while (nextIn() == to) {
                in++;
            }
        }

        /** Adds the step if it is over a single claim without evidence, as whole graphs are; {@return whether it was} */
        private boolean addUnstudied(int to) {
            boolean outward = nextOut() == to;
            int claim = outward ? out : graph.inClaim(in);
            if (graph.firstLine(claim) != graph.firstLine(claim + 1) || !isDefaultRule || hasMore(to, outward)) {
                return false;
            }
            if (!admission.steps().areNone()) {
                return false;
            }
            boolean inverse =
                    !outward && !graph.predicate(graph.predicateOf(claim)).symmetric();
            row.add(to, StepBits.unstudied(inverse, graph.signOf(claim)), claim, 0);
            links.remove(to);
            out += outward ? 1 : 0;
            in += outward ? 0 : 1;
            return true;
        }

        private boolean hasMore(int to, boolean outward) {
            int nextOut = out + (outward ? 1 : 0);
            int nextIn = in + (outward ? 0 : 1);
            return (nextOut < outEnd && graph.objectOf(nextOut) == to)
                    || (nextIn < inEnd && graph.subjectOf(graph.inClaim(nextIn)) == to);
        }

        private void addStudied(int to) {
            claims.clear();
            for (; nextOut() == to; out++) {
                gather(claims, out, true);
            }
            for (; nextIn() == to; in++) {
                gather(claims, graph.inClaim(in), false);
            }
            boolean stands = false;
            for (ReadClaim claim : claims) {
                stands |= !claim.judgement().isRefuted();
            }
            Hop.Link link = links.remove(to);
            if (link != null && !stands) {
                add(Hop.structural(to, link));
            } else if (!claims.isEmpty()) {
                claims.sort(ReadClaim.BEST_FIRST);
                if (eachClaim) {
                    claims.forEach(claim -> add(hop(to, List.of(claim))));
                } else {
                    add(hop(to, claims));
                }
            }
        }

        private void add(Hop hop) {
            if (hop.isStructural() || admission.steps().admitStep(hop)) {
                row.add(hop.to(), StepBits.of(hop), hop.reading(), hop.score());
            }
        }

        private void addLinksBefore(int to) {
            while (!links.isEmpty() && links.firstKey() < to) {
                Map.Entry<Integer, Hop.Link> link = links.pollFirstEntry();
                add(Hop.structural(link.getKey(), link.getValue()));
            }
        }
    }

    private NavigableMap<Integer, Hop.Link> linksOf(int entity) {
        NavigableMap<Integer, Hop.Link> links = new TreeMap<>();
        for (Hop.Link link : List.of(Hop.Link.IS_A, Hop.Link.CONCERNS, Hop.Link.INCLUDES, Hop.Link.SUBJECT_OF)) {
            if (admission.links().contains(link)) {
                for (int end : ends(link, entity)) {
                    links.putIfAbsent(end, link);
                }
            }
        }
        links.remove(entity);
        return links;
    }
}
