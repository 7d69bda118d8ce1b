package org.evigraph.datasets;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Records as maps, lists and texts, to be compared. A number is the text of its digits; a field that is null, or an empty
 * list or record, says the same as no field.
 */
final class Plain {
    private Plain() {}

    static Map<String, Object> of(JsonNode record) {
        Map<String, Object> plain = new TreeMap<>();
        record.properties().forEach(field -> put(plain, field.getKey(), value(field.getValue())));
        return plain;
    }

    /** Puts a value where there is one. */
    static void put(Map<String, Object> plain, String key, @Nullable Object value) {
        boolean empty = value == null
                || (value instanceof List<?> list && list.isEmpty())
                || (value instanceof Map<?, ?> map && map.isEmpty());
        if (!empty) {
            plain.put(key, Objects.requireNonNull(value));
        }
    }

    static @Nullable Object value(@Nullable JsonNode node) {
        if (node == null || node.isNull()) {
            return null;
        }
        if (node.isObject()) {
            return of(node);
        }
        if (node.isArray()) {
            return node.valueStream().map(Plain::value).toList();
        }
        return Fields.written(node);
    }
}
