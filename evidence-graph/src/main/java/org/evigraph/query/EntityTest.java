package org.evigraph.query;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Which entities may stand at a place of a pattern. Never changes once made; safe to share. */
sealed interface EntityTest {
    boolean admits(int entity);

    /** {@return the entities, in order, if they are known one by one; else {@code null}. Not to be changed} */
    default int @Nullable [] members() {
        return null;
    }

    /** Any entity whatever. */
    record Any() implements EntityTest {
        @Override
        public boolean admits(int entity) {
            return true;
        }
    }

    /** A named entity and what may stand in for it; sorted. */
    @SuppressWarnings("ArrayRecordComponent") // a column for the search; never compared
    record OneOf(int[] members) implements EntityTest {
        @Override
        public boolean admits(int entity) {
            return members.length == 1 ? members[0] == entity : Arrays.binarySearch(members, entity) >= 0;
        }
    }

    /** The entities of some categories. */
    record In(BitSet entities) implements EntityTest {
        @Override
        public boolean admits(int entity) {
            return entities.get(entity);
        }
    }
}
