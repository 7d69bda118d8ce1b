package org.evigraph.testkit;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Walks over records and notes, for each of their components, in which states it was met. */
final class Observed {
    private final Map<String, Set<String>> states = new TreeMap<>();
    private final Map<String, Set<String>> expected = new TreeMap<>();

    /** Notes a value and everything in it. */
    void look(@Nullable Object value) throws ReflectiveOperationException {
        if (value instanceof Collection<?> values) {
            for (Object each : values) {
                look(each);
            }
        } else if (value instanceof Map<?, ?> map) {
            look(map.values());
        } else if (value instanceof Record) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                var accessor = component.getAccessor();
                accessor.setAccessible(true);
                Object part = accessor.invoke(value);
                String name = value.getClass().getSimpleName() + "." + component.getName();
                expected.putIfAbsent(name, expected(component));
                states.computeIfAbsent(name, fresh -> new TreeSet<>()).add(state(part));
                look(part);
            }
        }
    }

    /** {@return for each component, the states in which it can be and was never met} */
    Map<String, Set<String>> missing() {
        Map<String, Set<String>> missing = new TreeMap<>();
        expected.forEach((name, all) -> {
            Set<String> left = new TreeSet<>(all);
            left.removeAll(states.getOrDefault(name, Set.of()));
            if (!left.isEmpty()) {
                missing.put(name, left);
            }
        });
        return missing;
    }

    /** {@return the names of the records that were met} */
    Set<String> records() {
        Set<String> records = new TreeSet<>();
        states.keySet().forEach(name -> records.add(name.substring(0, name.indexOf('.'))));
        return records;
    }

    private static Set<String> expected(RecordComponent component) {
        Class<?> type = component.getType();
        Set<String> all = new TreeSet<>();
        if (type.isEnum()) {
            for (Object constant : type.getEnumConstants()) {
                all.add(constant.toString());
            }
        } else if (type == boolean.class) {
            all.addAll(Set.of("true", "false"));
        } else if (Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type)) {
            all.addAll(Set.of("empty", "one", "several"));
        } else {
            all.add("set");
        }
        AnnotatedType annotated = component.getAnnotatedType();
        if (annotated.isAnnotationPresent(Nullable.class)) {
            all.add("null");
        }
        return all;
    }

    private static String state(@Nullable Object value) {
        if (value == null) {
            return "null";
        }
        if (value instanceof Enum<?> || value instanceof Boolean) {
            return value.toString();
        }
        if (value instanceof Map<?, ?> map) {
            return size(map.size());
        }
        return value instanceof Collection<?> values ? size(values.size()) : "set";
    }

    private static String size(int size) {
        return size == 0 ? "empty" : size == 1 ? "one" : "several";
    }
}
