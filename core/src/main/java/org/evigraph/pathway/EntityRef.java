package org.evigraph.pathway;

import org.evigraph.model.Entity;

/** An entity as an answer names it. */
public record EntityRef(String id, String name) {
    /** {@return the reference to an entity} */
    public static EntityRef to(Entity entity) {
        return new EntityRef(entity.id(), entity.name());
    }
}
