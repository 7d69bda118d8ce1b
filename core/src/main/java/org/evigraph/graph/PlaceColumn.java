package org.evigraph.graph;

import org.jspecify.annotations.Nullable;

/**
 * Places in a list, a byte each where the list is so short that a byte tells them apart, else four. Nobody may change them.
 *
 * <p><b>Threads.</b> Safe to share.
 */
final class PlaceColumn {
    /** Of so many items a byte can tell any. */
    private static final int SHORT = 256;

    private final @Nullable ByteColumn bytes;
    /** Of no use if there are bytes. */
    private final IntColumn numbers;

    private PlaceColumn(@Nullable ByteColumn bytes, IntColumn numbers) {
        this.bytes = bytes;
        this.numbers = numbers;
    }

    /** {@return whether places in a list of that many items take a byte each} */
    static boolean isNarrow(int items) {
        return items <= SHORT;
    }

    /** {@return places in a list of that many items; the array must not change from now on} */
    static PlaceColumn of(int[] places, int items) {
        if (!isNarrow(items)) {
            return of(IntColumn.of(places));
        }
        byte[] bytes = new byte[places.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) places[i];
        }
        return of(ByteColumn.of(bytes));
    }

    static PlaceColumn of(ByteColumn narrow) {
        return new PlaceColumn(narrow, IntColumn.of());
    }

    static PlaceColumn of(IntColumn wide) {
        return new PlaceColumn(null, wide);
    }

    int get(int index) {
        return bytes != null ? bytes.get(index) & 0xFF : numbers.get(index);
    }

    int size() {
        return bytes != null ? bytes.size() : numbers.size();
    }

    /** {@return the bytes, if a byte is enough} */
    @Nullable
    ByteColumn narrow() {
        return bytes;
    }

    /** {@return the numbers, if a byte is not enough} */
    IntColumn wide() {
        return numbers;
    }
}
