package org.evigraph.text;

import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Labelled lines, one under the other; what is not known gets none. */
final class Fields {
    private final Page page;
    private final int indent;

    Fields(Page page, int indent) {
        this.page = page;
        this.indent = indent;
    }

    void put(String label, @Nullable String value) throws IOException {
        if (value != null && !value.isEmpty()) {
            page.paragraph(indent, 4)
                    .add(Style.FAINT, label + ": ")
                    .addProse(value)
                    .end();
        }
    }

    void putAll(Map<String, String> attributes) throws IOException {
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            put(attribute.getKey().replace('_', ' '), attribute.getValue());
        }
    }
}
