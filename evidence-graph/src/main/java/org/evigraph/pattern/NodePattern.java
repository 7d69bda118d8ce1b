package org.evigraph.pattern;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an entity at one place of a pathway must be. */
public sealed interface NodePattern {
    /** {@return the name by which the pattern calls whatever stands here, or {@code null}} */
    default @Nullable String variable() {
        return null;
    }

    /**
     * One entity, or what stands below it.
     *
     * @param name an id, a name, a synonym or an identifier; not blank
     */
    record Named(String name) implements NodePattern {
        /** Creates the node. */
        public Named {
            if (name.isBlank()) {
                throw new IllegalArgumentException("A name is not blank");
            }
        }
    }

    /**
     * Any entity of some category, or of one under it.
     *
     * @param categories ids or labels of categories, one of which must fit; at least one
     */
    record OfCategory(@Nullable String variable, List<String> categories) implements NodePattern {
        /** Creates the node. */
        public OfCategory {
            checkVariable(variable);
            categories = List.copyOf(categories);
            if (categories.isEmpty() || categories.stream().anyMatch(String::isBlank)) {
                throw new IllegalArgumentException("A node has one category or more, none of them blank");
            }
        }
    }

    /** Any entity whatever. */
    record Anything(@Nullable String variable) implements NodePattern {
        /** Creates the node. */
        public Anything {
            checkVariable(variable);
        }
    }

    private static void checkVariable(@Nullable String variable) {
        if (variable != null && !PatternParser.isVariable(variable)) {
            throw new IllegalArgumentException(
                    "A variable is a word that begins with a small letter, not '" + variable + "'");
        }
    }
}
