package org.evigraph.cli.broken;

import org.evigraph.examples.broken.ExampleThatIsUsed;

/** Makes an example part of the product. */
public final class CommandThatUsesAnExample {
    private CommandThatUsesAnExample() {}

    static Class<?> used() {
        return ExampleThatIsUsed.class;
    }
}
