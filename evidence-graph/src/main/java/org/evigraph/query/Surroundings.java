package org.evigraph.query;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The part of a graph that a route can come by, with entities numbered anew and the steps sorted by where they lead.
 *
 * <p><b>Cost.</b> Linear in that part, and in the number of entities of the graph.
 */
final class Surroundings {
    /** Beyond so many steps a best-first search would need more memory than a question may take. */
    private static final int MOST_STEPS = 6_000_000;

    private final Route route;
    private final Visits visits;
    private final int[] numbers;
    private int[] entities = new int[64];
    private int size;

    private int steps;
    private int[] starts = new int[256];
    private int[] ends = new int[256];
    private int[] places = new int[256];
    private byte[] tables = new byte[256];
    private int[] firstInto = {};
    private int[] into = {};

    private Surroundings(Route route, Visits visits) {
        this.route = route;
        this.visits = visits;
        this.numbers = new int[visits.entityCount()];
        Arrays.fill(numbers, -1);
    }

    /** {@return what the route can come by, or {@code null} if that is too much} */
    static @Nullable Surroundings of(Route route, Visits visits, Budget budget) {
        Surroundings made = new Surroundings(route, visits);
        if (route.tables().size() > Byte.MAX_VALUE || !made.explore(budget)) {
            return null;
        }
        made.sortByEnd();
        return made;
    }

    private boolean explore(Budget budget) {
        int[] members = route.start().members();
        for (int i = 0; i < (members == null ? visits.entityCount() : members.length); i++) {
            int start = members == null ? i : members[i];
            if (route.start().admits(start) && visits.mayPass(start)) {
                number(start);
            }
        }
        int layerStart = 0;
        for (int step = 0; step < route.longest() && layerStart < size; step++) {
            int layerEnd = size;
            for (int from = layerStart; from < layerEnd; from++) {
                if (!leave(from) || budget.stop().getAsBoolean()) {
                    return false;
                }
            }
            layerStart = layerEnd;
        }
        return true;
    }

    private boolean leave(int from) {
        for (int table = 0; table < route.tables().size(); table++) {
            StepRow row = route.tables().get(table).from(entities[from]);
            if (steps + row.size() > MOST_STEPS) {
                return false;
            }
            for (int place = 0; place < row.size(); place++) {
                if (visits.mayPass(row.end(place))) {
                    add(from, number(row.end(place)), place, table);
                }
            }
        }
        return true;
    }

    private int number(int entity) {
        if (numbers[entity] < 0) {
            entities = size == entities.length ? Arrays.copyOf(entities, 2 * size) : entities;
            entities[size] = entity;
            numbers[entity] = size++;
        }
        return numbers[entity];
    }

    private void add(int from, int to, int place, int table) {
        if (steps == starts.length) {
            starts = Arrays.copyOf(starts, 2 * steps);
            ends = Arrays.copyOf(ends, 2 * steps);
            places = Arrays.copyOf(places, 2 * steps);
            tables = Arrays.copyOf(tables, 2 * steps);
        }
        starts[steps] = from;
        ends[steps] = to;
        places[steps] = place;
        tables[steps] = (byte) table;
        steps++;
    }

    private void sortByEnd() {
        firstInto = new int[size + 1];
        for (int step = 0; step < steps; step++) {
            firstInto[ends[step] + 1]++;
        }
        for (int i = 0; i < size; i++) {
            firstInto[i + 1] += firstInto[i];
        }
        into = new int[steps];
        int[] next = Arrays.copyOf(firstInto, size);
        for (int step = 0; step < steps; step++) {
            into[next[ends[step]]++] = step;
        }
    }

    int size() {
        return size;
    }

    /** {@return the number of an entity here, or -1 if it is not here} */
    int numberOf(int entity) {
        return numbers[entity];
    }

    int entity(int number) {
        return entities[number];
    }

    int steps() {
        return steps;
    }

    /** {@return the first place, for {@link #stepInto}, of the steps that lead to an entity} */
    int firstInto(int number) {
        return firstInto[number];
    }

    int stepInto(int place) {
        return into[place];
    }

    int startOf(int step) {
        return starts[step];
    }

    int tableOf(int step) {
        return tables[step];
    }

    int bitsOf(int step) {
        return rowOf(step).bits(places[step]);
    }

    double scoreOf(int step) {
        return rowOf(step).score(places[step]);
    }

    private StepRow rowOf(int step) {
        return route.tables().get(tables[step]).from(entities[starts[step]]);
    }
}
