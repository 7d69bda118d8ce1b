package org.evigraph.benchmarks.peers.limit;

import java.util.Arrays;

/**
 * Pathways as they are found: four entities and a grade each, the rest of a shorter one being -1. The tables name no evidence, so
 * that every step has the lowest grade, and a pathway the least of its steps.
 */
final class Found {
    private static final byte UNGRADED = 0;

    private int[] entities = new int[1 << 12];
    private byte[] grades = new byte[1 << 10];
    private int size;

    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }

    void add(int first, int second, int third, int fourth) {
        if (size == grades.length) {
            entities = Arrays.copyOf(entities, entities.length * 2);
            grades = Arrays.copyOf(grades, grades.length * 2);
        }
        int at = size * 4;
        entities[at] = first;
        entities[at + 1] = second;
        entities[at + 2] = third;
        entities[at + 3] = fourth;
        grades[size++] = UNGRADED;
    }
}
