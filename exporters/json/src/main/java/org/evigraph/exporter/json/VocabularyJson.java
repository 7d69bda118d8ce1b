package org.evigraph.exporter.json;

import org.evigraph.grade.Scheme;
import org.evigraph.model.Category;
import org.evigraph.model.GraphInfo;
import org.evigraph.model.Predicate;

/** What a graph says of itself, and the words that it declares. */
final class VocabularyJson {
    private VocabularyJson() {}

    static void write(JsonWriter json, GraphInfo info) {
        json.text("name", info.name());
        json.text("description", info.description());
        json.text("version", info.version());
        json.text("license", info.license());
        json.texts("attributes", info.attributes());
    }

    static void write(JsonWriter json, Category category) {
        json.text("id", category.id());
        json.text("label", category.label());
        json.text("parent", category.parent());
    }

    static void write(JsonWriter json, Predicate predicate) {
        json.text("id", predicate.id());
        json.text("reading", predicate.reading());
        json.text("inverseReading", predicate.inverseReading());
        json.text("parent", predicate.parent());
        if (predicate.symmetric()) {
            json.flag("symmetric", true);
        }
        json.code("sign", predicate.sign());
        if (!predicate.signByObjectCategory().isEmpty()) {
            json.object(
                    "signByObjectCategory",
                    () -> predicate.signByObjectCategory().forEach(json::code));
        }
        json.texts("mappings", predicate.mappings());
        json.text("note", predicate.note());
    }

    static void write(JsonWriter json, Scheme scheme) {
        json.text("id", scheme.id());
        json.text("name", scheme.name());
        json.number("year", scheme.year());
        json.code("measures", scheme.measures());
        json.objects("levels", scheme.levels(), level -> {
            json.text("code", level.code());
            json.text("meaning", level.meaning());
        });
        json.text("source", scheme.source());
    }
}
