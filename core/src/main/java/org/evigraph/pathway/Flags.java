package org.evigraph.pathway;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Sets of flags that keep the order of the constants and never change. */
final class Flags {
    private Flags() {}

    static Set<Flag> copyOf(Collection<Flag> flags) {
        return flags.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(flags));
    }
}
