package org.evigraph.importer.json;

import org.evigraph.importer.record.Labels;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamContext;

/**
 * A place in the tree of a document, as in {@code claims[12].evidence[0].design}. Written out only when needed.
 *
 * @param index counted from 0; -1 if the name is not that of a list
 */
record JsonPath(@Nullable JsonPath parent, String name, int index) implements Labels {
    /** A path that goes deeper is cut: the format has no such place, and nobody reads it. */
    private static final int DEEPEST = 12;

    /** {@return the path of an item in one of the document's lists} */
    static JsonPath ofItem(String list, int index) {
        return new JsonPath(null, list, index);
    }

    /** {@return the path of a record that stands alone} */
    static JsonPath of(String name) {
        return new JsonPath(null, name, -1);
    }

    /** {@return where a parser stands, below {@code root}} */
    static String of(TokenStreamContext context, String root) {
        StringBuilder path = new StringBuilder();
        for (TokenStreamContext at = context; at != null && !at.inRoot(); at = at.getParent()) {
            if (at.getNestingDepth() > DEEPEST) {
                path.setLength(0);
                path.append("...");
            } else if (at.inArray()) {
                path.insert(0, "[" + Math.max(0, at.getCurrentIndex()) + "]");
            } else if (at.currentName() != null) {
                path.insert(0, "." + at.currentName());
            }
        }
        String inside = path.toString();
        if (root.isEmpty()) {
            return inside.startsWith(".") ? inside.substring(1) : inside.isEmpty() ? "document" : inside;
        }
        return root + inside;
    }

    @Override
    public String self() {
        String prefix = parent == null ? "" : parent.self() + ".";
        String own = prefix + name;
        return index < 0 ? own : own + "[" + index + "]";
    }

    @Override
    public String field(String field) {
        String self = self();
        return self.isEmpty() ? field : self + "." + field;
    }

    @Override
    public Labels inside(String field) {
        return new JsonPath(this, field, -1);
    }

    @Override
    public Labels item(String field, int item) {
        return new JsonPath(this, field, item);
    }
}
