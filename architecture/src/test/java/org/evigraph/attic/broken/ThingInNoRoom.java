package org.evigraph.attic.broken;

/** Stands in a package that no room holds. */
public final class ThingInNoRoom {
    private ThingInNoRoom() {}

    static String name() {
        return "attic";
    }
}
