package org.evigraph.importer;

/** The memory that Java may use for what is to be read. */
final class Room {
    private Room() {}

    /**
     * Refuses what cannot fit, before any of it is read.
     *
     * <p>What is in use already is not counted, as some of it may be garbage.
     *
     * @param needed bytes, at the very least
     * @throws UnreadableException if Java may never have so many
     */
    static void require(long needed, String source, String fix) throws UnreadableException {
        long most = Runtime.getRuntime().maxMemory();
        if (needed > most) {
            throw new UnreadableException(
                    source, "it needs " + size(needed) + " of memory at least, and there are " + size(most), fix, null);
        }
    }

    private static String size(long bytes) {
        if (bytes < 10 << 20) {
            return (bytes >> 10) + " KB";
        }
        return bytes < 10L << 30 ? (bytes >> 20) + " MB" : (bytes >> 30) + " GB";
    }
}
