package org.evigraph.importer.csv;

/**
 * One column of a table.
 *
 * @param name as in the header
 * @param field as the JSON format calls it
 * @param group the JSON object in which the field lies, or an empty text
 */
record Column(String name, String field, String group, Kind kind, boolean required) {
    /** How a cell is read. */
    enum Kind {
        /** As it is. */
        TEXT,
        /** A number, or a text that will be refused where a number must be. */
        NUMBER,
        /** {@code true} or {@code false}. */
        FLAG,
        /** Texts between bars. */
        LIST,
        /** Keys and texts between bars. */
        MAP,
        /** Cross-references between bars. */
        XREFS,
        /** Links between bars. */
        LINKS
    }

    static Column of(String name, Kind kind) {
        return new Column(name, ColumnLabels.camel(name), "", kind, false);
    }

    static Column text(String name) {
        return of(name, Kind.TEXT);
    }

    static Column number(String name) {
        return of(name, Kind.NUMBER);
    }

    static Column list(String name) {
        return of(name, Kind.LIST);
    }

    static Column map(String name) {
        return of(name, Kind.MAP);
    }

    /** {@return a column without which the table cannot be read} */
    static Column required(String name) {
        return new Column(name, ColumnLabels.camel(name), "", Kind.TEXT, true);
    }

    /** {@return the same column, for a field inside an object; a prefix of the name that says so is no part of the field} */
    Column in(String object) {
        String prefix = object + "_";
        String bare = name.startsWith(prefix) ? name.substring(prefix.length()) : name;
        return new Column(name, ColumnLabels.camel(bare), object, kind, required);
    }
}
