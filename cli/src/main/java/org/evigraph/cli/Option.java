package org.evigraph.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An option of a command.
 *
 * @param names the short one first, if there is one
 * @param value what it takes, as help calls it; {@code null} if its being there says it all
 * @param repeatable whether it may be given more than once
 * @param description for people
 */
record Option(List<String> names, @Nullable String value, boolean repeatable, String description) {
    /** {@return an option that takes nothing} */
    static Option flag(String name, String description) {
        return new Option(List.of(name), null, false, description);
    }

    /** {@return an option that takes a value} */
    static Option taking(String value, String name, String description) {
        return new Option(List.of(name), value, false, description);
    }

    /** {@return a copy that may be given more than once} */
    Option repeated() {
        return new Option(names, value, true, description);
    }

    /** {@return a copy with a short name beside the long one} */
    Option or(String shortName) {
        return new Option(List.of(shortName, name()), value, repeatable, description);
    }

    /** {@return the long name} */
    String name() {
        return names.get(names.size() - 1);
    }
}
