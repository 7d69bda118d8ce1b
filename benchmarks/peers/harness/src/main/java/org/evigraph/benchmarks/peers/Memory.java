package org.evigraph.benchmarks.peers;

/** The heap that is in use once what nobody needs is gone. */
final class Memory {
    private static final int COLLECTIONS = 4;

    private Memory() {}

    static long used() throws InterruptedException {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
            Thread.sleep(50); // for cleaners, which free what is held beside the heap
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
