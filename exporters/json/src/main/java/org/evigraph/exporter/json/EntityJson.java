package org.evigraph.exporter.json;

import org.evigraph.model.Entity;
import org.evigraph.model.Xref;
import org.evigraph.pathway.EntityRef;

/** Entities, in full and as answers name them. */
final class EntityJson {
    private EntityJson() {}

    static void write(JsonWriter json, Entity entity) {
        json.text("id", entity.id());
        json.text("name", entity.name());
        json.texts("categories", entity.categories());
        json.texts("synonyms", entity.synonyms());
        json.objects("xrefs", entity.xrefs(), xref -> write(json, xref));
        json.text("description", entity.description());
        json.texts("isA", entity.isA());
        json.texts("concerns", entity.concerns());
        json.texts("excludes", entity.excludes());
        json.texts("attributes", entity.attributes());
    }

    static void write(JsonWriter json, EntityRef entity) {
        json.text("id", entity.id());
        json.text("name", entity.name());
    }

    static void write(JsonWriter json, Xref xref) {
        json.text("id", xref.id().toString());
        json.text("source", xref.source());
        json.text("basis", xref.basis());
    }
}
