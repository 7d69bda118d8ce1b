package org.evigraph.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import org.evigraph.certainty.ReadClaim;
import org.evigraph.graph.EvidenceGraph;
import org.jspecify.annotations.Nullable;

/**
 * The steps that one kind of edge allows, worked out when the search first comes by an entity, and kept.
 *
 * <p><b>Threads.</b> Safe to share: two threads may work out the same row, and either's is right.
 */
final class StepTable {
    /** Looking at so many claims about an end costs less than it saves. */
    private static final int CHEAP = 1 << 14;

    private final EvidenceGraph graph;
    private final StepMaker maker;
    private final Kept<StepRow> from;
    private final Kept<StepRow> into;
    private final Kept<int[]> before;

    /**
     * Creates a table.
     *
     * @param usual the table of the same steps where nothing is switched off; {@code null} if this is it, or if more than
     *     that is different
     * @param kept is told how much the table keeps
     */
    StepTable(StepMaker maker, @Nullable StepTable usual, LongAdder kept) {
        this.graph = maker.graph();
        this.maker = maker;
        int entities = graph.entityCount();
        from = new Kept<>(entities, entity -> made(entity, true, usual), StepRow::size, kept);
        into = new Kept<>(entities, entity -> made(entity, false, usual), StepRow::size, kept);
        before = new Kept<>(entities, this::startsOf, starts -> starts.length, kept);
    }

    private StepRow made(int entity, boolean leaving, @Nullable StepTable usual) {
        StepRow known = usual == null ? null : leaving ? usual.from(entity) : usual.into(entity);
        return new RowMaker(maker, entity, leaving, known).make();
    }

    /** {@return the steps that leave an entity, by their end} */
    StepRow from(int entity) {
        return from.get(entity);
    }

    /** {@return the same steps as {@link #from} gives, those that end at an entity, by their start} */
    StepRow into(int entity) {
        return into.get(entity);
    }

    /** {@return at most how many claims {@link #into} would look at} */
    int costOfInto(int entity) {
        return graph.firstOut(entity + 1) - graph.firstOut(entity) + graph.firstIn(entity + 1) - graph.firstIn(entity);
    }

    /** {@return whether {@link #into} is sooner made than done without} */
    boolean isCheapInto(int entity) {
        return costOfInto(entity) <= CHEAP;
    }

    /**
     * {@return the entities from which a step may lead to an entity, in order, some of them twice. Not to be changed}
     *
     * <p>Judged by topology alone: the evidence may yet close a way that this promises, and never the other way round.
     */
    int[] before(int entity) {
        return before.get(entity);
    }

    private int[] startsOf(int entity) {
        int[] starts = new int[16];
        int size = 0;
        for (int place = graph.firstIn(entity); place < graph.firstIn(entity + 1); place++) {
            int claim = graph.inClaim(place);
            if (maker.isOpen(claim, true)) {
                starts = size == starts.length ? Arrays.copyOf(starts, 2 * size) : starts;
                starts[size++] = graph.subjectOf(claim);
            }
        }
        for (int claim = graph.firstOut(entity); claim < graph.firstOut(entity + 1); claim++) {
            if (maker.isOpen(claim, false)) {
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
        for (Hop.Link link : maker.admission().links()) {
            int[] starts = maker.ends(link.turned(), entity);
            int kept = linked.length;
            linked = Arrays.copyOf(linked, kept + starts.length);
            System.arraycopy(starts, 0, linked, kept, starts.length);
        }
        return linked;
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
            maker.gather(claims, claim, true);
        }
        for (int at = firstWithSubject(from, to); at < graph.firstIn(from + 1); at++) {
            if (graph.subjectOf(graph.inClaim(at)) != to) {
                break;
            }
            maker.gather(claims, graph.inClaim(at), false);
        }
        claims.sort(ReadClaim.BEST_FIRST);
        if (maker.isEachClaim()) {
            claims.removeIf(claim -> claim.claim() != row.claim(place));
        }
        return maker.hop(to, claims);
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
}
