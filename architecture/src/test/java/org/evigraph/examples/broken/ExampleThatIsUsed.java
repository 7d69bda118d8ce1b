package org.evigraph.examples.broken;

/** Is used by the product that it shows. */
public final class ExampleThatIsUsed {
    private ExampleThatIsUsed() {}

    static String name() {
        return "example";
    }
}
