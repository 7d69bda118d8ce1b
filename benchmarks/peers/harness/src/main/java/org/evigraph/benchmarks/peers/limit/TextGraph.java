package org.evigraph.benchmarks.peers.limit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import org.evigraph.benchmarks.peers.Tables;

/** The tables as int arrays, adjacency grouped by relation; the ids and names stay the bytes that they were in the text. */
final class TextGraph {
    private static final int SLOTS = 1 << 16; // more than twice the entities
    private static final String[] SYMMETRIC = {"CrC", "DrD", "GcG", "GiG"};

    /** The table of nodes, and where in it each id, name and kind begins; each ends a byte before the next begins. */
    private final byte[] nodes;

    private final int[] ids;
    private final int[] names;
    private final int[] kinds;
    private final int[] slots = new int[SLOTS];
    private int entities;

    private final Edges edges;
    private final Adjacency[] forward = new Adjacency[Tables.RELATIONS.size()];
    private final Adjacency[] backward = new Adjacency[Tables.RELATIONS.size()];

    TextGraph(Tables tables) throws IOException {
        nodes = Files.readAllBytes(tables.nodes());
        int lines = SLOTS / 2;
        ids = new int[lines];
        names = new int[lines];
        kinds = new int[lines];
        Arrays.fill(slots, -1);
        readNodes();
        edges = readEdges(Files.readAllBytes(tables.edges()));
        for (int relation = 0; relation < forward.length; relation++) {
            boolean symmetric = Arrays.asList(SYMMETRIC).contains(Tables.RELATIONS.get(relation));
            forward[relation] = Adjacency.of(entities, edges, relation, true, symmetric);
            backward[relation] = symmetric ? forward[relation] : Adjacency.of(entities, edges, relation, false, true);
        }
    }

    private void readNodes() {
        int at = after(nodes, 0, '\n');
        while (at < nodes.length) {
            ids[entities] = at;
            names[entities] = after(nodes, at, '\t');
            kinds[entities] = after(nodes, names[entities], '\t');
            slots[freeSlot(nodes, at, names[entities] - 1)] = entities;
            at = after(nodes, kinds[entities], '\n');
            entities++;
        }
        ids[entities] = at;
    }

    private Edges readEdges(byte[] text) {
        int most = text.length / 10; // no line is shorter
        int[] from = new int[most];
        byte[] relations = new byte[most];
        int[] to = new int[most];
        int count = 0;
        int at = after(text, 0, '\n');
        int lastBegin = 0;
        int lastEnd = 0;
        int last = -1;
        while (at < text.length) {
            int relation = after(text, at, '\t');
            int target = after(text, relation, '\t');
            int next = after(text, target, '\n');
            if (!Arrays.equals(text, at, relation, text, lastBegin, lastEnd)) {
                last = find(text, at, relation - 1);
                lastBegin = at;
                lastEnd = relation;
            }
            from[count] = last;
            relations[count] = count > 0 && isSame(text, relation, target, relations[count - 1])
                    ? relations[count - 1]
                    : relation(text, relation, target);
            to[count] = find(text, target, next - 1);
            count++;
            at = next;
        }
        return new Edges(count, Arrays.copyOf(from, count), Arrays.copyOf(relations, count), Arrays.copyOf(to, count));
    }

    private static boolean isSame(byte[] text, int begin, int next, int relation) {
        String name = Tables.RELATIONS.get(relation);
        if (next - 1 - begin != name.length()) {
            return false;
        }
        for (int place = 0; place < name.length(); place++) {
            if (text[begin + place] != name.charAt(place)) {
                return false;
            }
        }
        return true;
    }

    private static byte relation(byte[] text, int begin, int next) {
        String name = new String(text, begin, next - 1 - begin, StandardCharsets.UTF_8);
        return (byte) Tables.RELATIONS.indexOf(name);
    }

    private static int after(byte[] text, int at, char mark) {
        int place = at;
        while (text[place] != mark) {
            place++;
        }
        return place + 1;
    }

    private int find(byte[] text, int begin, int end) {
        return slots[freeSlot(text, begin, end)];
    }

    /** {@return the slot that holds that id, or where it would go} */
    private int freeSlot(byte[] text, int begin, int end) {
        int hash = 0;
        for (int place = begin; place < end; place++) {
            hash = hash * 31 + text[place];
        }
        hash *= 0x9E3779B9;
        int slot = hash >>> 16;
        while (slots[slot] >= 0 && !isId(slots[slot], text, begin, end)) {
            slot = (slot + 1) & (SLOTS - 1);
        }
        return slot;
    }

    private boolean isId(int entity, byte[] text, int begin, int end) {
        return Arrays.equals(nodes, ids[entity], names[entity] - 1, text, begin, end);
    }

    int entities() {
        return entities;
    }

    Edges edges() {
        return edges;
    }

    /** {@return the neighbours by a relation, from its source} */
    Adjacency from(String relation) {
        return forward[Tables.RELATIONS.indexOf(relation)];
    }

    /** {@return the neighbours by a relation, from its target} */
    Adjacency to(String relation) {
        return backward[Tables.RELATIONS.indexOf(relation)];
    }

    int indexOf(String id) {
        byte[] text = id.getBytes(StandardCharsets.UTF_8);
        return find(text, 0, text.length);
    }

    String id(int entity) {
        return new String(nodes, ids[entity], idLength(entity), StandardCharsets.UTF_8);
    }

    byte[] nodes() {
        return nodes;
    }

    int idAt(int entity) {
        return ids[entity];
    }

    int idLength(int entity) {
        return names[entity] - 1 - ids[entity];
    }

    int nameAt(int entity) {
        return names[entity];
    }

    int nameLength(int entity) {
        return kinds[entity] - 1 - names[entity];
    }

    int kindAt(int entity) {
        return kinds[entity];
    }

    int kindLength(int entity) {
        return ids[entity + 1] - 1 - kinds[entity];
    }
}
