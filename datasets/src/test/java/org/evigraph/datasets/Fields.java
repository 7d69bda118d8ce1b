package org.evigraph.datasets;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The fields of one record, each to be taken once. What nobody took is still there, so that nothing is forgotten
 * silently: take it with {@link #rest}, or refuse it with {@link #end}.
 */
final class Fields {
    private final String name;
    private final ObjectNode left;

    Fields(String name, JsonNode record) {
        this.name = name;
        this.left = ((ObjectNode) record).deepCopy();
    }

    /** {@return the value of a field, or {@code null} if it is absent or null} */
    @Nullable
    JsonNode take(String field) {
        JsonNode value = left.remove(field);
        return value == null || value.isNull() ? null : value;
    }

    @Nullable
    String text(String field) {
        JsonNode value = take(field);
        if (value != null && !value.isString()) {
            throw new IllegalArgumentException(
                    name + "." + field + ": found " + value + ", expected a text. Fix: mend the source");
        }
        return value == null ? null : value.stringValue();
    }

    String required(String field) {
        return Objects.requireNonNull(text(field), name + "." + field);
    }

    @Nullable
    BigDecimal number(String field) {
        JsonNode value = take(field);
        return value == null ? null : value.decimalValue();
    }

    @Nullable
    Long count(String field) {
        BigDecimal number = number(field);
        return number == null ? null : number.longValueExact();
    }

    List<String> texts(String field) {
        JsonNode value = take(field);
        return value == null
                ? List.of()
                : value.valueStream().map(JsonNode::stringValue).toList();
    }

    /** {@return the record that a field holds; one without fields if it is absent} */
    Fields record(String field) {
        JsonNode value = take(field);
        return new Fields(name + "." + field, value == null ? left.objectNode() : value);
    }

    List<Fields> records(String field) {
        List<Fields> records = new ArrayList<>();
        JsonNode value = take(field);
        if (value != null) {
            value.forEach(record -> records.add(new Fields(name + "." + field, record)));
        }
        return records;
    }

    /** {@return the fields that nobody took, as texts: numbers as written, lists joined by a comma and a blank} */
    SortedMap<String, String> rest() {
        SortedMap<String, String> texts = new TreeMap<>();
        for (Map.Entry<String, JsonNode> field : left.properties()) {
            if (!field.getValue().isNull()) {
                texts.put(field.getKey(), written(field.getValue()));
            }
        }
        left.removeAll();
        return texts;
    }

    boolean isEmpty() {
        return left.isEmpty();
    }

    /** Refuses whatever nobody took. */
    void end() {
        if (!left.isEmpty()) {
            throw new IllegalArgumentException(
                    name + ": found " + left + " beside the known fields, expected nothing. Fix: give it a place");
        }
    }

    /** {@return a value as a text: a number with the digits it is written in} */
    static String written(JsonNode value) {
        if (value.isArray()) {
            return value.valueStream().map(Fields::written).collect(Collectors.joining(", "));
        }
        if (value.isNumber()) {
            return value.decimalValue().toString();
        }
        if (value.isString()) {
            return value.stringValue();
        }
        throw new IllegalArgumentException(
                "found " + value + ", expected a text, a number or a list of them. Fix: give it a place of its own");
    }
}
