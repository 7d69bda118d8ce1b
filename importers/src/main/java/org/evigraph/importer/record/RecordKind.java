package org.evigraph.importer.record;

import java.util.Arrays;
import java.util.List;
import org.evigraph.model.Coded;
import org.jspecify.annotations.Nullable;

/** The kinds of records that the native formats hold. */
public enum RecordKind implements Coded {
    /** A category that the source declares. */
    CATEGORY("category", "categories"),
    /** A predicate that the source declares. */
    PREDICATE("predicate", "predicates"),
    /** A grading scheme that the source declares. */
    SCHEME("scheme", "schemes"),
    /** An entity. */
    ENTITY("entity", "entities"),
    /** A publication. */
    CITATION("citation", "citations"),
    /** A claim with its evidence. */
    CLAIM("claim", "claims");

    private final String code;
    private final String plural;

    RecordKind(String code, String plural) {
        this.code = code;
        this.plural = plural;
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return the name of a list or file of them} */
    public String plural() {
        return plural;
    }

    /** {@return the kind whose list has that name, if there is one} */
    public static @Nullable RecordKind ofPlural(String name) {
        for (RecordKind kind : values()) {
            if (kind.plural.equals(name)) {
                return kind;
            }
        }
        return null;
    }

    /** {@return the names of the lists} */
    public static List<String> plurals() {
        return Arrays.stream(values()).map(RecordKind::plural).toList();
    }
}
