package org.evigraph.importer.csv;

import static org.evigraph.importer.csv.Column.list;
import static org.evigraph.importer.csv.Column.map;
import static org.evigraph.importer.csv.Column.number;
import static org.evigraph.importer.csv.Column.required;
import static org.evigraph.importer.csv.Column.text;

import java.util.List;
import org.evigraph.importer.csv.Column.Kind;

/** The tables of a folder, each with its columns. */
enum Table {
    GRAPH("graph", false, required("name"), text("description"), text("version"), text("license"), map("attributes")),
    CATEGORIES("categories", false, required("id"), required("label"), text("parent")),
    PREDICATES(
            "predicates",
            false,
            required("id"),
            required("reading"),
            text("inverse_reading"),
            text("parent"),
            Column.of("symmetric", Kind.FLAG),
            required("sign"),
            map("sign_by_object_category"),
            list("mappings"),
            text("note")),
    SCHEMES("schemes", false, required("id"), required("name"), number("year"), required("measures"), text("source")),
    SCHEME_LEVELS("scheme_levels", false, required("scheme"), required("code"), text("meaning")),
    ENTITIES(
            "entities",
            true,
            required("id"),
            required("name"),
            list("categories"),
            list("synonyms"),
            Column.of("xrefs", Kind.XREFS),
            text("description"),
            list("is_a"),
            list("concerns"),
            list("excludes"),
            map("attributes")),
    CITATIONS(
            "citations",
            true,
            required("id"),
            list("aliases"),
            text("title"),
            text("description"),
            list("authors"),
            number("year"),
            text("container"),
            text("volume_issue"),
            text("pages"),
            text("type"),
            Column.of("xrefs", Kind.XREFS),
            Column.of("links", Kind.LINKS),
            text("status"),
            text("status_date"),
            text("design"),
            text("access"),
            list("overlaps"),
            text("overlap_basis"),
            text("note"),
            map("attributes")),
    CLAIMS(
            "claims",
            true,
            required("id"),
            required("subject"),
            required("predicate"),
            required("object"),
            list("population").in(Table.QUALIFIERS),
            text("dose_text").in(Table.DOSE),
            number("dose_low").in(Table.DOSE),
            number("dose_high").in(Table.DOSE),
            text("dose_unit").in(Table.DOSE),
            text("dose_schedule").in(Table.DOSE),
            text("dose_route").in(Table.DOSE),
            text("comparator").in(Table.QUALIFIERS),
            text("timing").in(Table.QUALIFIERS),
            text("condition").in(Table.QUALIFIERS),
            text("contraindication").in(Table.QUALIFIERS),
            map("other").in(Table.QUALIFIERS)),
    EVIDENCE(
            "evidence",
            true,
            required("id"),
            required("claim"),
            text("citation"),
            required("direction"),
            text("design"),
            text("question"),
            text("statement"),
            text("locator"),
            text("access"),
            text("asserted_by"),
            list("via"),
            text("wording"),
            number("sample_size"),
            text("knowledge_level"),
            text("agent_type"),
            text("note"),
            map("attributes")),
    GRADES(
            "grades",
            false,
            required("evidence"),
            required("scheme"),
            required("level"),
            required("origin"),
            text("by"),
            text("rule"),
            text("note")),
    EFFECTS(
            "effects",
            false,
            required("evidence"),
            required("measure"),
            number("value"),
            text("unit"),
            text("relation"),
            number("range_low"),
            number("range_high"),
            number("ci_low"),
            number("ci_high"),
            number("ci_level"),
            text("p_value"),
            text("group"),
            text("comparator"),
            number("sample_size"),
            number("denominator"),
            text("timing"),
            text("as_printed"),
            map("other"));

    /** The JSON object of the circumstances of a claim; its fields have columns of their own. */
    static final String QUALIFIERS = "qualifiers";

    /** The JSON object of the dose, inside the circumstances. */
    static final String DOSE = "dose";

    private final String name;
    private final boolean required;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list
    private final List<Column> columns;

    Table(String name, boolean required, Column... columns) {
        this.name = name;
        this.required = required;
        this.columns = List.of(columns);
    }

    String fileName() {
        return name + ".csv";
    }

    boolean isRequired() {
        return required;
    }

    List<Column> columns() {
        return columns;
    }

    List<String> columnNames() {
        return columns.stream().map(Column::name).toList();
    }
}
