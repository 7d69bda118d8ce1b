package org.evigraph.importer.csv;

import org.evigraph.importer.record.Labels;

/**
 * What messages call the fields of a row: by the column.
 *
 * @param prefix before the name of each field
 */
record ColumnLabels(String self, String prefix) implements Labels {
    /** A row of a table. */
    static final ColumnLabels ROW = new ColumnLabels("row", "");

    @Override
    public String field(String name) {
        return prefix + snake(name);
    }

    @Override
    public Labels inside(String name) {
        return switch (name) {
            case Table.QUALIFIERS -> ROW;
            case Table.DOSE -> new ColumnLabels(name, name + "_");
            default -> new ColumnLabels(field(name), field(name) + ".");
        };
    }

    @Override
    public Labels item(String name, int index) {
        String item = field(name) + "[" + index + "]";
        return new ColumnLabels(item, item + ".");
    }

    /** {@return {@code sampleSize} as {@code sample_size}} */
    static String snake(String field) {
        StringBuilder column = new StringBuilder(field.length() + 4);
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                column.append('_').append((char) (c + ('a' - 'A')));
            } else {
                column.append(c);
            }
        }
        return column.toString();
    }

    /** {@return {@code sample_size} as {@code sampleSize}} */
    static String camel(String column) {
        StringBuilder field = new StringBuilder(column.length());
        for (int i = 0; i < column.length(); i++) {
            char c = column.charAt(i);
            if (c == '_') {
                field.append(Character.toUpperCase(column.charAt(++i)));
            } else {
                field.append(c);
            }
        }
        return field.toString();
    }
}
