package org.evigraph.graph;

import java.util.List;
import org.evigraph.model.Curie;
import org.evigraph.model.Entity;
import org.evigraph.model.Xref;

/** Entities as packed bytes. */
final class EntityCodec {
    private EntityCodec() {}

    static void write(PackedWriter to, Entity entity) {
        to.text(entity.id());
        to.text(entity.name());
        to.texts(entity.categories());
        to.texts(entity.synonyms());
        to.list(entity.xrefs(), EntityCodec::writeXref);
        to.text(entity.description());
        to.texts(entity.isA());
        to.texts(entity.concerns());
        to.texts(entity.excludes());
        to.map(entity.attributes());
    }

    static Entity read(PackedReader from) {
        return new Entity(
                from.required(),
                from.required(),
                from.texts(),
                from.texts(),
                from.list(EntityCodec::readXref),
                from.text(),
                from.texts(),
                from.texts(),
                from.texts(),
                from.map());
    }

    /** {@return the name of the entity that a record holds} */
    static String readName(PackedReader from) {
        from.number(); // id
        return from.required();
    }

    /** {@return the categories of the entity that a record holds} */
    static List<String> readCategories(PackedReader from) {
        from.number(); // id
        from.number(); // name
        return from.texts();
    }

    static void writeXref(PackedWriter to, Xref xref) {
        to.text(xref.id().prefix());
        to.text(xref.id().local());
        to.text(xref.source());
        to.text(xref.basis());
    }

    static Xref readXref(PackedReader from) {
        return new Xref(new Curie(from.required(), from.required()), from.text(), from.text());
    }
}
