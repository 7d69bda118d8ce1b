package org.evigraph.graph;

import java.util.Arrays;

/**
 * A column of numbers that grows at its end, page by page, so that what is there is not copied as it grows.
 *
 * <p>Belongs to one thread.
 */
final class GrowingInts {
    private static final int SHIFT = 16;
    private static final int PAGE = 1 << SHIFT;
    private static final int FIRST = 16;

    private int[][] pages = {new int[FIRST]};
    private int size;

    void add(int number) {
        int page = size >>> SHIFT;
        int place = size & PAGE - 1;
        if (page == pages.length || place == pages[page].length) {
            makeRoom(page, place);
        }
        pages[page][place] = number;
        size++;
    }

    private void makeRoom(int page, int place) {
        if (page == pages.length) {
            pages = Arrays.copyOf(pages, page + Math.max(1, page >> 2));
            Arrays.fill(pages, page, pages.length, new int[0]);
        }
        pages[page] = Arrays.copyOf(pages[page], page > 0 ? PAGE : Math.max(FIRST, 2 * place));
    }

    int get(int index) {
        return pages[index >>> SHIFT][index & PAGE - 1];
    }

    void set(int index, int number) {
        pages[index >>> SHIFT][index & PAGE - 1] = number;
    }

    int size() {
        return size;
    }

    int[] toArray() {
        int[] all = new int[size];
        for (int from = 0; from < size; from += PAGE) {
            System.arraycopy(pages[from >>> SHIFT], 0, all, from, Math.min(PAGE, size - from));
        }
        return all;
    }
}
