package org.evigraph.graph;

import java.util.ArrayList;
import java.util.List;
import org.evigraph.model.Location;

/**
 * Many places, each as how far its line is from the one before: two bytes for most, as they follow one another.
 *
 * <p><b>Cost.</b> To get a place, up to {@value #GROUP} are gone through. Belongs to one thread.
 */
final class Places {
    private static final int GROUP = 64;

    private final List<String> sources = new ArrayList<>();
    /** For each source the first place in it; a source stands once for all places that follow one another. */
    private final GrowingInts sourceStarts = new GrowingInts();

    private final PackedWriter packed = PackedWriter.ofNumbers();
    /** Where each group begins, which depends on nothing before it. */
    private final GrowingInts groups = new GrowingInts();

    private String lastSource = "";
    private long lastLine;
    private int size;

    void add(String source, long line, long column) {
        if (size == 0 || !source.equals(lastSource)) {
            lastSource = source;
            sources.add(source);
            sourceStarts.add(size);
        }
        if (size % GROUP == 0) {
            groups.add(packed.size());
            lastLine = 0;
        }
        long step = line - lastLine;
        packed.number((step << 1) ^ (step >> 63));
        packed.number(column);
        lastLine = line;
        size++;
    }

    void add(Location at) {
        add(at.source(), at.line(), at.column());
    }

    Location get(int index) {
        PackedReader reader = packed.reader(groups.get(index / GROUP), packed.size());
        long line = 0;
        long column = 0;
        for (int place = index / GROUP * GROUP; place <= index; place++) {
            long step = reader.number();
            line += (step >>> 1) ^ -(step & 1);
            column = reader.number();
        }
        return new Location(sources.get(sourceOf(index)), line, column);
    }

    private int sourceOf(int index) {
        int low = 0;
        int high = sourceStarts.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sourceStarts.get(middle) <= index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
