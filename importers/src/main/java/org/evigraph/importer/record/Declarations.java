package org.evigraph.importer.record;

import java.util.List;
import org.evigraph.grade.Scheme;
import org.evigraph.grade.Scheme.Level;
import org.evigraph.grade.Scheme.Measures;
import org.evigraph.model.Category;
import org.evigraph.model.GraphInfo;
import org.evigraph.model.Predicate;
import org.evigraph.model.Sign;

/** What a source says of itself and of its words. */
final class Declarations {
    /** Stands for the levels that are missing, so that the rest of the scheme is still looked at. */
    private static final List<Level> NO_LEVELS = List.of(new Level("?", null));

    private Declarations() {}

    static GraphInfo graph(Fields fields) {
        return new GraphInfo(
                fields.requiredName("name"),
                fields.text("description"),
                fields.text("version"),
                fields.text("license"),
                fields.map("attributes"));
    }

    static Category category(Fields fields) {
        return new Category(fields.requiredName("id"), fields.requiredName("label"), fields.text("parent"));
    }

    static Predicate predicate(Fields fields) {
        return new Predicate(
                fields.requiredName("id"),
                fields.requiredName("reading"),
                fields.text("inverseReading"),
                fields.text("parent"),
                fields.flag("symmetric"),
                fields.requiredCoded(Sign.class, "sign", Sign.NONE),
                fields.codedMap(Sign.class, "signByObjectCategory"),
                fields.texts("mappings"),
                fields.text("note"));
    }

    static Scheme scheme(Fields fields) {
        return scheme(fields, fields.list("levels", Declarations::level));
    }

    static Scheme scheme(Fields fields, List<Level> levels) {
        if (levels.isEmpty()) {
            fields.missing("levels", "at least one level, the best first");
        }
        return new Scheme(
                fields.requiredName("id"),
                fields.requiredName("name"),
                fields.year("year"),
                fields.requiredCoded(Measures.class, "measures", Measures.CLASSIFICATION),
                levels.isEmpty() ? NO_LEVELS : levels,
                fields.text("source"));
    }

    static Level level(Fields fields) {
        return new Level(fields.required("code"), fields.text("meaning"));
    }
}
