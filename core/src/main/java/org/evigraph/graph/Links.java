package org.evigraph.graph;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The structural links of one kind, both ways; the way back is worked out when somebody first goes it. */
final class Links {
    private final Adjacency forward;
    private volatile @Nullable Adjacency backward;

    Links(Adjacency forward) {
        this.forward = forward;
    }

    Adjacency forward() {
        return forward;
    }

    /** {@return the entities that an entity's links lead to, in order} */
    int[] from(int entity) {
        return forward.of(entity);
    }

    /** {@return the entities whose links lead to an entity, in order} */
    int[] to(int entity) {
        Adjacency made = backward;
        if (made == null) {
            // Two threads that both make it get equal ones.
            made = forward.reversed(forward.first().size() - 1);
            backward = made;
        }
        return made.of(entity);
    }

    /** {@return an entity and those from which links lead to it, over however many others, in order} */
    int[] below(int entity) {
        if (to(entity).length == 0) {
            return new int[] {entity};
        }
        BitSet found = new BitSet();
        found.set(entity);
        ArrayDeque<Integer> open = new ArrayDeque<>(List.of(entity));
        while (!open.isEmpty()) {
            for (int below : to(open.remove())) {
                if (!found.get(below)) {
                    found.set(below);
                    open.add(below);
                }
            }
        }
        return found.stream().toArray();
    }
}
