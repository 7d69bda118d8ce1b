package org.evigraph.query;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.evigraph.graph.EvidenceGraph;
import org.jspecify.annotations.Nullable;

/** Which entities may stand at a place of a pattern. Never changes once made; safe to share. */
sealed interface EntityTest {
    boolean admits(int entity);

    /** Marks those of some entities that are admitted: many at a time, as one by one the calls would cost most of it. */
    default void mark(int[] entities, Stamps marks) {
        for (int entity : entities) {
            if (admits(entity)) {
                marks.set(entity, 0);
            }
        }
    }

    /** {@return the entities, in order, if they are known one by one; else {@code null}. Not to be changed} */
    default int @Nullable [] members() {
        return null;
    }

    /** {@return an entity before which none is admitted} */
    default int first() {
        return 0;
    }

    /** Any entity whatever. */
    record Any() implements EntityTest {
        @Override
        public boolean admits(int entity) {
            return true;
        }

        @Override
        public void mark(int[] entities, Stamps marks) {
            for (int entity : entities) {
                marks.set(entity, 0);
            }
        }
    }

    /** A named entity and what may stand in for it; sorted. */
    @SuppressWarnings("ArrayRecordComponent") // a column for the search; never compared
    record OneOf(int[] members) implements EntityTest {
        /** {@return an entity and, unless it is meant exactly, what stands below it} */
        static OneOf named(EvidenceGraph graph, int entity, boolean exact) {
            return new OneOf(exact ? new int[] {entity} : graph.descendants(entity));
        }

        @Override
        public boolean admits(int entity) {
            return members.length == 1 ? members[0] == entity : Arrays.binarySearch(members, entity) >= 0;
        }
    }

    /**
     * The entities of some categories, looked up as the search comes by them.
     *
     * <p>Two threads may look up the same entity; either finds the same.
     */
    final class OfCategory implements EntityTest {
        private static final byte YES = 1;
        private static final byte NO = 2;

        private final EvidenceGraph graph;
        private final Set<String> categories;
        private final byte[] known;
        private int first;

        OfCategory(EvidenceGraph graph, Set<String> categories) {
            this.graph = graph;
            this.categories = Set.copyOf(categories);
            this.known = new byte[graph.entityCount()];
        }

        @Override
        public boolean admits(int entity) {
            if (known[entity] == 0) {
                known[entity] = isAny(graph.entity(entity).categories()) ? YES : NO;
            }
            return known[entity] == YES;
        }

        @Override
        public void mark(int[] entities, Stamps marks) {
            for (int entity : entities) {
                if (known[entity] == YES || admits(entity)) {
                    marks.set(entity, 0);
                }
            }
        }

        @Override
        public int first() {
            int entity = first;
            while (entity < known.length && !admits(entity)) {
                entity++;
            }
            first = entity;
            return entity;
        }

        private boolean isAny(List<String> own) {
            for (String one : own) {
                for (String category : categories) {
                    if (graph.isCategoryUnder(one, category)) {
                        return true;
                    }
                }
            }
            return false;
        }
    }
}
