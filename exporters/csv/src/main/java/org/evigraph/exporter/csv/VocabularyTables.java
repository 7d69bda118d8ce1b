package org.evigraph.exporter.csv;

import static org.evigraph.exporter.csv.Cells.code;
import static org.evigraph.exporter.csv.Cells.list;
import static org.evigraph.exporter.csv.Cells.map;
import static org.evigraph.exporter.csv.Cells.plain;

import java.util.SortedMap;
import java.util.TreeMap;
import org.evigraph.grade.Scheme;
import org.evigraph.model.Category;
import org.evigraph.model.GraphInfo;
import org.evigraph.model.Predicate;

/** What a graph says of itself, and the words that it declares, as tables. */
final class VocabularyTables {
    /** A level of a scheme, with the scheme. */
    record LevelRow(String scheme, Scheme.Level level) {}

    static final Table<GraphInfo> GRAPH = new Table<GraphInfo>("graph.csv")
            .column("name", GraphInfo::name)
            .column("description", GraphInfo::description)
            .column("version", GraphInfo::version)
            .column("license", GraphInfo::license)
            .column("attributes", info -> map(info.attributes()));

    static final Table<Category> CATEGORIES = new Table<Category>("categories.csv")
            .column("id", Category::id)
            .column("label", Category::label)
            .column("parent", Category::parent);

    static final Table<Predicate> PREDICATES = new Table<Predicate>("predicates.csv")
            .column("id", Predicate::id)
            .column("reading", Predicate::reading)
            .column("inverse_reading", Predicate::inverseReading)
            .column("parent", Predicate::parent)
            .column("symmetric", predicate -> predicate.symmetric() ? "true" : null)
            .column("sign", predicate -> predicate.sign().code())
            .column("sign_by_object_category", predicate -> map(signs(predicate)))
            .column("mappings", predicate -> list(predicate.mappings()))
            .column("note", Predicate::note);

    static final Table<Scheme> SCHEMES = new Table<Scheme>("schemes.csv")
            .column("id", Scheme::id)
            .column("name", Scheme::name)
            .column("year", scheme -> plain(scheme.year()))
            .column("measures", scheme -> code(scheme.measures()))
            .column("source", Scheme::source);

    static final Table<LevelRow> LEVELS = new Table<LevelRow>("scheme_levels.csv")
            .column("scheme", LevelRow::scheme)
            .column("code", row -> row.level().code())
            .column("meaning", row -> row.level().meaning());

    private VocabularyTables() {}

    private static SortedMap<String, String> signs(Predicate predicate) {
        SortedMap<String, String> signs = new TreeMap<>();
        predicate.signByObjectCategory().forEach((category, sign) -> signs.put(category, sign.code()));
        return signs;
    }
}
