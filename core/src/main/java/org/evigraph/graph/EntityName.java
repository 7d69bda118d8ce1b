package org.evigraph.graph;

import java.util.ArrayList;
import java.util.List;
import org.evigraph.model.Entity;
import org.evigraph.model.Xref;

/** One of the names of an entity, as the entity has it. */
record EntityName(int entity, Kind kind, String text) {
    /** The kinds of name, the one that wins first. */
    enum Kind {
        ID,
        XREF,
        NAME,
        SYNONYM
    }

    /** {@return all the names of the entity at an index} */
    static List<EntityName> of(int index, Entity entity) {
        List<EntityName> names = new ArrayList<>();
        names.add(new EntityName(index, Kind.ID, entity.id()));
        names.add(new EntityName(index, Kind.NAME, entity.name()));
        for (Xref xref : entity.xrefs()) {
            names.add(new EntityName(index, Kind.XREF, xref.id().toString()));
        }
        for (String synonym : entity.synonyms()) {
            names.add(new EntityName(index, Kind.SYNONYM, synonym));
        }
        return names;
    }

    /** {@return the form in which it is compared} */
    String form() {
        return NameForm.of(text);
    }
}
