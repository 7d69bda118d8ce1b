package org.evigraph.model;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a graph says of itself.
 *
 * @param name a short word
 * @param version of the data
 * @param license of the data, as an SPDX expression or in words
 * @param attributes whatever else, by key
 */
public record GraphInfo(
        String name,
        @Nullable String description,
        @Nullable String version,
        @Nullable String license,
        SortedMap<String, String> attributes) {
    /** Creates the description. */
    public GraphInfo {
        Texts.required("name", name);
        description = Texts.orNull(description);
        version = Texts.orNull(version);
        license = Texts.orNull(license);
        attributes = Texts.sorted("attributes", attributes);
    }

    /** {@return the description of a graph of which only a name is known} */
    public static GraphInfo named(String name) {
        return new GraphInfo(name, null, null, null, new TreeMap<>());
    }

    /** {@return a copy with other attributes} */
    public GraphInfo withAttributes(Map<String, String> attributes) {
        return new GraphInfo(name, description, version, license, new TreeMap<>(attributes));
    }
}
