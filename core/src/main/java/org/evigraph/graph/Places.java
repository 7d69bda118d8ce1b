package org.evigraph.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.evigraph.model.Location;

/** Many places, in columns: the name of a source stands once for all places in it that follow one another. */
final class Places {
    private final List<String> sources = new ArrayList<>();
    private int[] sourceNumbers = new int[16];
    private long[] lines = new long[16];
    private long[] columns = new long[16];
    private int size;

    void add(Location at) {
        int last = sources.size() - 1;
        if (last < 0 || !sources.get(last).equals(at.source())) {
            sources.add(at.source());
            last++;
        }
        if (size == lines.length) {
            int room = Math.addExact(size, size);
            sourceNumbers = Arrays.copyOf(sourceNumbers, room);
            lines = Arrays.copyOf(lines, room);
            columns = Arrays.copyOf(columns, room);
        }
        sourceNumbers[size] = last;
        lines[size] = at.line();
        columns[size] = at.column();
        size++;
    }

    Location get(int index) {
        return new Location(sources.get(sourceNumbers[index]), lines[index], columns[index]);
    }
}
