package org.evigraph.graph.broken;

import picocli.CommandLine;

/** Makes core need more than the JDK, JGraphT and JSpecify. */
public final class StoreThatParsesArguments {
    private StoreThatParsesArguments() {}

    static Class<?> parser() {
        return CommandLine.class;
    }
}
