package org.evigraph.graph;

import org.evigraph.model.AgentType;
import org.evigraph.model.Direction;
import org.evigraph.model.QuestionType;
import org.evigraph.model.StudyDesign;
import org.jspecify.annotations.Nullable;

/**
 * Something that must be true of the numbers of a column, so that whoever reads it never leaves what it points to. Takes
 * the numbers piece by piece, each piece while it is still in the cache from being summed.
 *
 * <p>The loops gather whatever is wrong in the sign of one number, so that the processor can take many numbers at a time.
 */
abstract class ColumnCheck {
    /** Looks at the next numbers of the column. */
    abstract void take(int[] numbers, int count);

    /** {@return what is wrong with the column, or {@code null}} */
    abstract @Nullable String fault();

    /** {@return a check that every number is at least {@code least} and below {@code limit}} */
    static ColumnCheck between(int least, int limit) {
        return between(least, limit, "it points to what is not there");
    }

    /** {@return a check that every number is the place of one of so many constants} */
    static ColumnCheck constants(int count) {
        return between(0, count, "it holds a word that is not known");
    }

    private static ColumnCheck between(int least, int limit, String fault) {
        return new ColumnCheck() {
            private int wrong;

            @Override
            void take(int[] numbers, int count) {
                int found = 0;
                for (int i = 0; i < count; i++) {
                    found |= (numbers[i] - least) | (limit - 1 - numbers[i]);
                }
                wrong |= found;
            }

            @Override
            @Nullable
            String fault() {
                return wrong < 0 ? fault : null;
            }
        };
    }

    /** {@return a check that every number counts people} */
    static ColumnCheck people() {
        return new ColumnCheck() {
            private int wrong;

            @Override
            void take(int[] numbers, int count) {
                int found = 0;
                for (int i = 0; i < count; i++) {
                    found |= numbers[i];
                }
                wrong |= found;
            }

            @Override
            @Nullable
            String fault() {
                return wrong < 0 ? "it counts fewer than nobody" : null;
            }
        };
    }

    /** {@return a check that numbers never fall} */
    static ColumnCheck rising() {
        return new Rising(Integer.MIN_VALUE, Integer.MAX_VALUE, false);
    }

    /** {@return a check that numbers start at 0, never fall, and end at {@code total}: where parts of a whole end} */
    static ColumnCheck dividing(int total) {
        return new Rising(0, total, true);
    }

    /** {@return a check that numbers start at 0, never fall, and stay within {@code total}: where records start} */
    static ColumnCheck within(int total) {
        return new Rising(0, total, false);
    }

    private static final class Rising extends ColumnCheck {
        private final int first;
        private final int most;
        private final boolean reaches;
        private boolean falls;
        private boolean begun;
        private int last;

        Rising(int first, int most, boolean reaches) {
            this.first = first;
            this.most = most;
            this.reaches = reaches;
        }

        @Override
        void take(int[] numbers, int count) {
            boolean found = begun ? numbers[0] < last : first == 0 && numbers[0] != 0;
            for (int i = 1; i < count; i++) {
                found |= numbers[i] < numbers[i - 1];
            }
            falls |= found;
            begun = true;
            last = numbers[count - 1];
        }

        @Override
        @Nullable
        String fault() {
            if (!begun) {
                return reaches || (first == 0 && most != 0) ? "it is empty" : null;
            }
            return falls || last > most || (reaches && last != most) ? "it does not divide what it should" : null;
        }
    }

    /** {@return a check that every number is the {@link LineBits} of a line} */
    static ColumnCheck lineBits() {
        int directions = Direction.values().length - 1;
        int designs = StudyDesign.values().length - 1;
        int questions = QuestionType.values().length;
        int agents = AgentType.values().length - 1;
        return new ColumnCheck() {
            private int wrong;

            @Override
            void take(int[] numbers, int count) {
                int found = 0;
                for (int i = 0; i < count; i++) {
                    int bits = numbers[i];
                    found |= bits
                            | (directions - (bits & 0xFF))
                            | (designs - (bits >> 8 & 0xFF))
                            | (questions - (bits >> 16 & 0xFF))
                            | (agents - (bits >> 25));
                }
                wrong |= found;
            }

            @Override
            @Nullable
            String fault() {
                return wrong < 0 ? "it holds a word that is not known" : null;
            }
        };
    }
}
