package org.evigraph.graph;

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
}
