package org.evigraph.graph;

import java.util.ArrayList;
import java.util.List;
import org.evigraph.model.Location;

/**
 * Many places, each as how it differs from the one before: two or three bytes for one, as they mostly follow one another.
 *
 * <p><b>Cost.</b> To get a place, up to {@value #GROUP} are gone through.
 */
final class Places {
    private static final int GROUP = 64;

    private final List<String> sources = new ArrayList<>();
    private final PackedWriter packed = PackedWriter.ofNumbers();
    /** Where each group begins, which depends on nothing before it. */
    private final GrowingInts groups = new GrowingInts();

    private String lastSource = "";
    private long lastLine;
    private int size;

    void add(Location at) {
        add(at.source(), at.line(), at.column());
    }

    void add(String source, long line, long column) {
        boolean named = size % GROUP == 0 || !source.equals(lastSource);
        if (size % GROUP == 0) {
            groups.add(packed.size());
            lastLine = 0;
        }
        long step = line - lastLine;
        packed.number((step << 1 ^ step >> 63) << 1 | (named ? 1 : 0));
        if (named) {
            packed.number(number(source));
        }
        packed.number(column);
        lastSource = source;
        lastLine = line;
        size++;
    }

    private int number(String source) {
        int last = sources.size() - 1;
        if (last < 0 || !sources.get(last).equals(source)) {
            sources.add(source);
            last++;
        }
        return last;
    }

    Location get(int index) {
        PackedReader reader = packed.reader(groups.get(index / GROUP), packed.size());
        String source = "";
        long line = 0;
        long column = 0;
        for (int place = index / GROUP * GROUP; place <= index; place++) {
            long step = reader.number();
            if ((step & 1) != 0) {
                source = sources.get((int) reader.number());
            }
            long turned = step >>> 1;
            line += turned >>> 1 ^ -(turned & 1);
            column = reader.number();
        }
        return new Location(source, line, column);
    }
}
