package org.evigraph.benchmarks.scale;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** Tells how long something took on the wall, and how much all processors together worked on it in this process. */
final class Clock {
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final long wall = System.nanoTime();
    private final long processors = SYSTEM.getProcessCpuTime();

    double seconds() {
        return (System.nanoTime() - wall) / 1e9;
    }

    double processorSeconds() {
        return (SYSTEM.getProcessCpuTime() - processors) / 1e9;
    }

    /** {@return seconds since this process began, the start of the virtual machine included} */
    static double secondsOfProcess() {
        return (System.currentTimeMillis()
                        - ManagementFactory.getRuntimeMXBean().getStartTime())
                / 1e3;
    }

    /** {@return bytes of the heap that are in use once what is not needed is gone} */
    static long heapInUse() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    static double load() {
        return SYSTEM.getSystemLoadAverage();
    }
}
