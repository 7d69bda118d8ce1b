package org.evigraph.graph;

import java.util.List;
import org.evigraph.model.Entity;

/**
 * Finds entities by what people call them.
 *
 * <p>A name is looked up as an id, a cross-reference, a name and a synonym, in this order; case, accents, and the
 * difference between blanks, hyphens and underscores are ignored after an exact look at the ids.
 *
 * <p><b>Cost.</b> A look-up takes logarithmic time. The index is made at the first question, in time proportional to the
 * names, unless the graph comes from a snapshot, which holds it. A search, and a name that nothing has, go through all names.
 *
 * <p><b>Threads.</b> Safe to share.
 */
public interface NameIndex {
    /** {@return what {@code name} means} */
    Resolution resolve(String name);

    /** {@return entities in whose id, names or identifiers all the words of {@code text} occur, the best first} */
    List<Match> search(String text);

    /** What a name means. */
    sealed interface Resolution {
        /** Exactly one entity. */
        record Found(Entity entity) implements Resolution {}

        /** Several entities, by id. */
        record Ambiguous(List<Entity> candidates) implements Resolution {}

        /** None; perhaps one of these was meant, the nearest first. */
        record Unknown(List<Match> suggestions) implements Resolution {}
    }

    /**
     * An entity and the one of its names that matched.
     *
     * @param text the id, name, synonym or identifier, as the entity has it
     */
    record Match(Entity entity, String text) {}
}
