package org.evigraph.exporter.dot;

/** The attributes of a node or a line, in the order in which they were set. */
final class Attributes {
    private final StringBuilder list = new StringBuilder();

    /** Sets an attribute to a word of ours: no quotes and no backslashes. */
    Attributes with(String name, String value) {
        return put(name, '"' + value + '"');
    }

    /** Sets an attribute to a text from anywhere. */
    Attributes with(String name, DotString value) {
        return put(name, value.toString());
    }

    private Attributes put(String name, String value) {
        list.append(list.length() == 0 ? "" : ", ").append(name).append('=').append(value);
        return this;
    }

    /** {@return the list in its brackets} */
    @Override
    public String toString() {
        return "[" + list + "]";
    }
}
