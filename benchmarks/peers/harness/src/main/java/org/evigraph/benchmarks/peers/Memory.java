package org.evigraph.benchmarks.peers;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;

/** The heap that is in use once what nobody needs is gone. */
final class Memory {
    private static final int COLLECTIONS = 4;

    private Memory() {}

    /** {@return what the last collection left; what was asked for since, in buffers of tens of megabytes, is not in it} */
    static long used() throws InterruptedException {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
            Thread.sleep(50); // for cleaners, which free what is held beside the heap
        }
        long used = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            MemoryUsage left = pool.getCollectionUsage();
            if (pool.getType() == MemoryType.HEAP && left != null) {
                used += left.getUsed();
            }
        }
        return used;
    }
}
