package org.evigraph.datasets;

import java.util.ArrayList;
import java.util.List;
import org.evigraph.model.Curie;
import org.evigraph.model.Entity;
import org.evigraph.model.Xref;
import org.jspecify.annotations.Nullable;

/** Records of things as entities. */
final class PmlEntities {
    private PmlEntities() {}

    static Entity entity(Fields record) {
        List<String> categories = new ArrayList<>(record.texts("kinds"));
        addIfKnown(categories, record.text("subkind"));
        categories.add(record.required("biolink_category"));
        List<String> isA = new ArrayList<>();
        addIfKnown(isA, record.text("is_a"));
        isA.addAll(record.texts("also_is_a"));
        Entity entity = Entity.builder(record.required("id"), record.required("label"))
                .categories(categories)
                .synonyms(record.texts("synonyms"))
                .xrefs(record.records("xrefs").stream().map(PmlEntities::xref).toList())
                .isA(isA)
                .concerns(record.texts("concerns"))
                .excludes(record.texts("excludes"))
                .build();
        record.end();
        return entity;
    }

    private static Xref xref(Fields record) {
        Xref xref = new Xref(Curie.parse(record.required("id")), record.text("source"), record.text("basis"));
        record.end();
        return xref;
    }

    private static void addIfKnown(List<String> list, @Nullable String text) {
        if (text != null) {
            list.add(text);
        }
    }
}
