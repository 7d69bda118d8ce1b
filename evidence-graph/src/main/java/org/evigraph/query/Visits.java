package org.evigraph.query;

import java.util.List;
import org.evigraph.graph.Mask;

/** Which entities a pathway may pass: none that is switched off or excluded, though the pattern's own are never excluded. */
record Visits(int entityCount, Mask mask, Restrictions restrictions, List<Integer> named) {
    boolean mayPass(int entity) {
        return !mask.hidesEntity(entity) && (!restrictions.excludesEntity(entity) || named.contains(entity));
    }

    /** {@return whether all may be passed, as far as is known without a look at each} */
    boolean areAll() {
        return mask.isEmpty() && restrictions.excludesNoEntity();
    }
}
