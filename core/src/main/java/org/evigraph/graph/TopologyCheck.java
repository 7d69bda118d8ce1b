package org.evigraph.graph;

import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Whether a snapshot's columns find the claims of each entity: all of them, and no others.
 *
 * <p><b>Method.</b> To look at the object of each claim that an entity lists would mean to read objects out of order, which takes
 * longer than all else. Instead every claim makes one number of itself and its object, and every place of a list one of the
 * claim that it names and the entity whose list it is. Both are as many; if the sums are equal, so are the pairs. The
 * numbers hang on a key that is drawn anew for each opening, so that whoever wrote the file cannot have made the sums fit;
 * that others fit by chance has a probability of about 2<sup>-64</sup>. What a builder wrote always fits.
 *
 * <p><b>Cost.</b> Each column is looked at once, in the order in which it lies, while it passes. Belongs to one thread.
 */
final class TopologyCheck {
    private final long key = new SplittableRandom().nextLong();
    private final int claims;
    private final int entities;
    private long sumOfClaims;

    TopologyCheck(int claims, int entities) {
        this.claims = claims;
        this.entities = entities;
    }

    /** {@return a check that each subject's claims are found, by where they begin} */
    ColumnCheck subjects(IntColumn firstOut) {
        return new RowCheck(firstOut) {
            @Override
            void take(int[] numbers, int from, int to, int subject) {
                int found = 0;
                for (int i = from; i < to; i++) {
                    found |= numbers[i] ^ subject;
                }
                wrong |= found == 0 ? 0 : -1;
            }

            @Override
            @Nullable
            String fault() {
                return wrong < 0 ? "they are not where first-out finds their claims" : null;
            }
        };
    }

    /** {@return a check that the claims of each subject stand by object, which must pass before {@link #incoming}} */
    ColumnCheck objects(IntColumn firstOut) {
        return new RowCheck(firstOut) {
            private int last;

            @Override
            void begin() {
                last = 0;
            }

            @Override
            void take(int[] numbers, int from, int to, int subject) {
                int found = 0;
                int before = last;
                long sum = 0;
                for (int i = from; i < to; i++) {
                    int object = numbers[i];
                    found |= object | (object - before);
                    sum += number(place(i), object);
                    before = object;
                }
                last = before;
                wrong |= found | (entities - 1 - last);
                sumOfClaims += sum;
            }

            @Override
            @Nullable
            String fault() {
                return wrong < 0 ? "it points to what is not there, or its claims are out of order" : null;
            }
        };
    }

    /** {@return a check that each object's claims are found, each once and in order} */
    ColumnCheck incoming(IntColumn firstIn) {
        return new RowCheck(firstIn) {
            private int last;
            private long sumOfPlaces;

            @Override
            void begin() {
                last = -1;
            }

            @Override
            void take(int[] numbers, int from, int to, int object) {
                int found = 0;
                int before = last;
                long sum = 0;
                for (int i = from; i < to; i++) {
                    int claim = numbers[i];
                    found |= claim | (claim - before - 1);
                    sum += number(claim, object);
                    before = claim;
                }
                last = before;
                wrong |= found | (claims - 1 - last);
                sumOfPlaces += sum;
            }

            @Override
            @Nullable
            String fault() {
                return wrong < 0 || sumOfPlaces != sumOfClaims ? "it does not find the claims of their objects" : null;
            }
        };
    }

    /** {@return what nobody without the key can foretell of a pair; the steps are those of SplitMix64} */
    private long number(int claim, int entity) {
        long mixed = ((long) claim << 32 | entity) ^ key;
        mixed *= 0xBF58476D1CE4E5B9L;
        mixed ^= mixed >>> 32;
        mixed *= 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 29;
    }

    /** A check that takes the numbers of each entity's row for themselves. */
    private abstract static class RowCheck extends ColumnCheck {
        /** Below zero if something is. */
        int wrong;

        private final IntColumn first;
        private int row = -1;
        private int end;
        private int passed;

        /**
         * Creates a check.
         *
         * @param first where the rows begin, and the last of them ends, which is known to divide what is to come
         */
        RowCheck(IntColumn first) {
            this.first = first;
        }

        @Override
        final void take(int[] numbers, int count) {
            int from = 0;
            while (from < count) {
                while (end == passed + from) {
                    row++;
                    end = first.get(row + 1);
                    begin();
                }
                int to = Math.min(count, end - passed);
                take(numbers, from, to, row);
                from = to;
            }
            passed += count;
        }

        /** {@return where in the column a number stands that is at hand} */
        final int place(int index) {
            return passed + index;
        }

        /** Begins a row. */
        void begin() {}

        /** Takes numbers of the row that was begun last, from a place to before another. */
        abstract void take(int[] numbers, int from, int to, int of);
    }
}
