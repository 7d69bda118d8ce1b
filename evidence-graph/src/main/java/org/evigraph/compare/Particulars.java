package org.evigraph.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.evigraph.model.Coded;
import org.evigraph.pathway.DataChange.FieldChange;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one thing, field by field, as texts: fields by the names of the native formats, and the keys of open
 * lists after them. Two things are equal if and only if their particulars are.
 *
 * <p>Belongs to one thread.
 */
final class Particulars {
    private final Map<String, List<String>> fields = new LinkedHashMap<>();
    private final SortedMap<String, List<String>> keyed = new TreeMap<>();

    /** Adds a field of one value; nothing if the value is not known. */
    Particulars with(String field, @Nullable Object value) {
        return with(field, value == null ? List.of() : List.of(text(value)));
    }

    /** Adds a field of several values, in their order. */
    Particulars with(String field, List<String> values) {
        fields.put(field, values);
        return this;
    }

    /** Adds a field for each key of an open list. */
    Particulars with(String field, Map<String, ?> values) {
        values.forEach((key, value) -> keyed.put(field + "." + key, List.of(text(value))));
        return this;
    }

    /** {@return the fields that are different, in their order, keys last} */
    List<FieldChange> changesTo(Particulars after) {
        List<FieldChange> changes = new ArrayList<>();
        fields.forEach((field, values) -> compare(field, values, after.fields.getOrDefault(field, List.of()), changes));
        SortedSet<String> keys = new TreeSet<>(keyed.keySet());
        keys.addAll(after.keyed.keySet());
        for (String key : keys) {
            compare(key, keyed.getOrDefault(key, List.of()), after.keyed.getOrDefault(key, List.of()), changes);
        }
        return changes;
    }

    private static void compare(String field, List<String> before, List<String> after, List<FieldChange> changes) {
        if (!before.equals(after)) {
            List<String> lost = without(before, after);
            List<String> gained = without(after, before);
            boolean reordered = lost.isEmpty() && gained.isEmpty();
            changes.add(new FieldChange(field, reordered ? before : lost, reordered ? after : gained));
        }
    }

    /** A value that is there twice must be taken away twice. */
    private static List<String> without(List<String> values, Collection<String> others) {
        Map<String, Integer> left = new LinkedHashMap<>();
        others.forEach(other -> left.merge(other, 1, Integer::sum));
        List<String> own = new ArrayList<>();
        for (String value : values) {
            if (left.merge(value, -1, Integer::sum) < 0) {
                own.add(value);
            }
        }
        return own;
    }

    private static String text(Object value) {
        return value instanceof Coded word ? word.code() : value.toString();
    }
}
