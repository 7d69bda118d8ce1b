package org.evigraph.graph;

import java.util.Arrays;

/**
 * Whether links that should make a hierarchy lead back to where they came from.
 *
 * <p><b>Method.</b> A search in depth that keeps its way in arrays: depth costs no stack. <b>Cost.</b> Linear in the
 * sources and links; nothing where there are no links.
 */
final class CircleCheck {
    private static final byte OPEN = 1;
    private static final byte DONE = 2;

    private final Adjacency links;
    private final byte[] state;
    private int[] way = new int[16];
    private int[] places = new int[16];
    private int depth;

    private CircleCheck(Adjacency links) {
        this.links = links;
        this.state = new byte[links.first().size() - 1];
    }

    static boolean hasCircle(Adjacency links) {
        return links.targets().size() > 0 && new CircleCheck(links).find();
    }

    private boolean find() {
        for (int source = 0; source < state.length; source++) {
            if (state[source] == 0) {
                enter(source);
                while (depth > 0) {
                    if (!follow()) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private void enter(int source) {
        if (depth == way.length) {
            way = Arrays.copyOf(way, depth * 2);
            places = Arrays.copyOf(places, depth * 2);
        }
        state[source] = OPEN;
        way[depth] = source;
        places[depth++] = links.first().get(source);
    }

    /** Goes one link on, or back; {@return whether it led to nothing that is on the way already} */
    private boolean follow() {
        int source = way[depth - 1];
        if (places[depth - 1] == links.first().get(source + 1)) {
            state[source] = DONE;
            depth--;
            return true;
        }
        int target = links.targets().get(places[depth - 1]++);
        if (state[target] == 0) {
            enter(target);
            return true;
        }
        return state[target] == DONE;
    }
}
