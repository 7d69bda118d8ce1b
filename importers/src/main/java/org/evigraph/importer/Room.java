package org.evigraph.importer;

/** The memory that is left for what is to be read. */
final class Room {
    private Room() {}

    /**
     * Refuses what cannot fit, before any of it is read.
     *
     * @param needed bytes, at the very least
     * @throws UnreadableException if there are fewer
     */
    static void require(long needed, String source, String fix) throws UnreadableException {
        Runtime runtime = Runtime.getRuntime();
        long free = runtime.maxMemory() - runtime.totalMemory() + runtime.freeMemory();
        if (needed > free) {
            throw new UnreadableException(
                    source, "it needs " + size(needed) + " of memory at least, and there are " + size(free), fix, null);
        }
    }

    private static String size(long bytes) {
        if (bytes < 10 << 20) {
            return (bytes >> 10) + " KB";
        }
        return bytes < 10L << 30 ? (bytes >> 20) + " MB" : (bytes >> 30) + " GB";
    }
}
