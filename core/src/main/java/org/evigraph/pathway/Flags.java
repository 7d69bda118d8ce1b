package org.evigraph.pathway;

import java.util.AbstractSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A set of flags that keeps the order of the constants and never changes. Answers hold very many of them: a bit for each flag. */
final class Flags extends AbstractSet<Flag> {
    private static final Flag[] ALL = Flag.values();

    private final int bits;

    private Flags(int bits) {
        this.bits = bits;
    }

    static Set<Flag> copyOf(Collection<Flag> flags) {
        if (flags instanceof Flags known) {
            return known;
        }
        int bits = 0;
        for (Flag flag : flags) {
            bits |= bit(flag);
        }
        return bits == 0 ? Set.of() : new Flags(bits);
    }

    private static int bit(Flag flag) {
        return 1 << flag.ordinal();
    }

    @Override
    public boolean contains(@Nullable Object other) {
        return other instanceof Flag flag && (bits & bit(flag)) != 0;
    }

    @Override
    public int size() {
        return Integer.bitCount(bits);
    }

    @Override
    public Iterator<Flag> iterator() {
        return new Iterator<>() {
            private int left = bits;

            @Override
            public boolean hasNext() {
                return left != 0;
            }

            @Override
            public Flag next() {
                if (left == 0) {
                    throw new NoSuchElementException("There are no more flags");
                }
                Flag next = ALL[Integer.numberOfTrailingZeros(left)];
                left &= left - 1;
                return next;
            }
        };
    }
}
