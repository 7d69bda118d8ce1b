package org.evigraph.model.broken;

/** Stands in a package that does not say what may be null. */
public final class ClaimInAnUnmarkedPackage {
    private ClaimInAnUnmarkedPackage() {}

    static String name() {
        return "claim";
    }
}
