package org.evigraph.model.broken;

/** Writes to standard output. */
public final class ClaimThatPrints {
    private ClaimThatPrints() {}

    static void print() {
        System.out.println("a claim");
    }
}
