package org.evigraph.query;

import java.lang.invoke.VarHandle;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * What was worked out for the entities that questions came by, kept in pieces, so that a question pays for the part of the
 * graph that it comes by. What is kept is forgotten when it takes too much memory.
 *
 * <p><b>Threads.</b> Safe to share: two threads may work out the same, and either's is right.
 */
final class Kept<T> {
    private static final int PIECE = 1 << 10;
    /** About what one entry of a row takes. */
    private static final int BYTES = 16;
    /** What a row takes beside its entries, counted in entries. */
    private static final int ROW = 8;
    /** An eighth of the memory there is, in entries. */
    static final long MOST = Math.max(1 << 18, Runtime.getRuntime().maxMemory() / 8 / BYTES);

    private final int entities;
    private final IntFunction<T> make;
    private final ToIntFunction<T> entries;
    private final LongAdder all;
    private volatile @Nullable Object[] @Nullable [] pieces;
    /** Not exact where threads meet, which does no harm. */
    private long kept;

    /**
     * Nothing kept yet.
     *
     * @param entries the size of what is made
     * @param all is told how much is kept, here and elsewhere
     */
    Kept(int entities, IntFunction<T> make, ToIntFunction<T> entries, LongAdder all) {
        this.all = all;
        this.entities = entities;
        this.make = make;
        this.entries = entries;
        this.pieces = none();
    }

    private @Nullable Object[] @Nullable [] none() {
        return new Object[entities / PIECE + 1][];
    }

    @SuppressWarnings("unchecked") // only what was made is put in
    T get(int entity) {
        @Nullable Object @Nullable [] piece = pieces[entity / PIECE];
        Object known = piece == null ? null : piece[entity % PIECE];
        return known == null ? made(entity) : (T) known;
    }

    private T made(int entity) {
        T made = make.apply(entity);
        int size = ROW + entries.applyAsInt(made);
        all.add(size);
        kept += size;
        if (kept > MOST / 4) {
            all.add(size - kept);
            kept = size;
            pieces = none();
        }
        @Nullable Object[] @Nullable [] present = pieces;
        @Nullable Object @Nullable [] piece = present[entity / PIECE];
        if (piece == null) {
            piece = new Object[PIECE];
            present[entity / PIECE] = piece;
        }
        VarHandle.storeStoreFence(); // whoever meets it in another thread finds all that is in it
        piece[entity % PIECE] = made;
        return made;
    }
}
