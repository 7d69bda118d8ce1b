package org.evigraph.benchmarks.peers;

/** What the numbers were measured on, without anything that tells whose machine it is. */
final class Machine {
    private Machine() {}

    static String here() {
        return Runtime.getRuntime().availableProcessors() + " cores, " + System.getProperty("os.arch") + ", "
                + System.getProperty("os.name") + ", JVM " + Runtime.version() + ", "
                + String.join(" ", Launcher.OPTIONS);
    }
}
