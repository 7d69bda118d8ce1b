package org.evigraph.metapath;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.evigraph.graph.EvidenceGraph;

/**
 * Which predicates join which categories in a graph: a graph of categories, whose edges are called metaedges.
 *
 * <p>A metaedge is seen from one of its ends: one category, a predicate with the way it is read, and the other category.
 * Each has a number, and the same seen from the other end has another.
 *
 * <p><b>Cost.</b> One pass over entities and claims; four bytes an entity.
 *
 * <p><b>Threads.</b> Safe to share.
 */
final class Metagraph {
    /** The category of an entity of which the graph says none. */
    static final String UNCATEGORISED = "uncategorised";

    /** How a predicate is read from the entity at hand: as its subject, as its object, or it holds both ways. */
    static final int FORWARD = 0;

    static final int BACKWARD = 1;
    static final int BOTH = 2;
    private static final int WAYS = 3;

    private final EvidenceGraph graph;
    private final int[] categoryOf;
    private final List<String> categories;
    private final boolean[] symmetric;
    private final PairNumbers pairs = new PairNumbers();
    private final PairNumbers metaedges = new PairNumbers();

    Metagraph(EvidenceGraph graph) {
        this.graph = graph;
        this.categoryOf = new int[graph.entityCount()];
        this.categories = categorise();
        this.symmetric = new boolean[graph.predicates().size()];
        for (int predicate = 0; predicate < symmetric.length; predicate++) {
            symmetric[predicate] = graph.predicate(predicate).symmetric();
        }
        for (int claim = 0; claim < graph.claimCount(); claim++) {
            add(graph.subjectOf(claim), graph.predicateOf(claim), graph.objectOf(claim));
        }
    }

    /** Gives every entity the number of its main category; {@return the categories by their numbers, which are by id} */
    private List<String> categorise() {
        TreeMap<String, Integer> numbers = new TreeMap<>();
        List<String> firstSeen = new ArrayList<>();
        for (int entity = 0; entity < categoryOf.length; entity++) {
            List<String> all = graph.entity(entity).categories();
            String main = all.isEmpty() ? UNCATEGORISED : all.get(0);
            Integer number = numbers.get(main);
            if (number == null) {
                number = firstSeen.size();
                numbers.put(main, number);
                firstSeen.add(main);
            }
            categoryOf[entity] = number;
        }
        List<String> byId = List.copyOf(numbers.keySet());
        int[] renumbered = new int[byId.size()];
        for (int number = 0; number < renumbered.length; number++) {
            renumbered[numbers.getOrDefault(byId.get(number), 0)] = number;
        }
        for (int entity = 0; entity < categoryOf.length; entity++) {
            categoryOf[entity] = renumbered[categoryOf[entity]];
        }
        return byId;
    }

    private void add(int subject, int predicate, int object) {
        if (subject != object) {
            int from = categoryOf[subject];
            int to = categoryOf[object];
            int way = way(predicate, true);
            metaedges.number(pairs.number(from, to), predicate * WAYS + way);
            metaedges.number(pairs.number(to, from), predicate * WAYS + turned(way));
        }
    }

    private static int turned(int way) {
        return way == BOTH ? BOTH : 1 - way;
    }

    /** {@return how a claim is read from its subject ({@code outward}) or from its object} */
    int way(int predicate, boolean outward) {
        return symmetric[predicate] ? BOTH : outward ? FORWARD : BACKWARD;
    }

    /** {@return the number of the metaedge that an edge between two entities is one of, seen from the first} */
    int metaedge(int from, int predicate, int way, int to) {
        return metaedges.find(pairs.find(categoryOf[from], categoryOf[to]), predicate * WAYS + way);
    }

    /** {@return how many metaedges there are, each counted from both its ends} */
    int size() {
        return metaedges.size();
    }

    /** {@return the same metaedge, seen from its other end} */
    int turnedMetaedge(int metaedge) {
        int pair = pairs.find(to(metaedge), from(metaedge));
        return metaedges.find(pair, predicate(metaedge) * WAYS + turned(way(metaedge)));
    }

    /** {@return the number of the category that a metaedge is seen from} */
    int from(int metaedge) {
        return pairs.first(metaedges.first(metaedge));
    }

    /** {@return the number of the category at its other end} */
    int to(int metaedge) {
        return pairs.second(metaedges.first(metaedge));
    }

    /** {@return the number of its pair of categories, the same from either end} */
    int pair(int metaedge) {
        return pairs.find(Math.min(from(metaedge), to(metaedge)), Math.max(from(metaedge), to(metaedge)));
    }

    /** {@return the index of its predicate} */
    int predicate(int metaedge) {
        return metaedges.second(metaedge) / WAYS;
    }

    /** {@return how its predicate is read} */
    int way(int metaedge) {
        return metaedges.second(metaedge) % WAYS;
    }

    /** {@return whether claims of its predicate go both ways between its categories, so that these do not tell which} */
    boolean needsArrow(int metaedge) {
        int way = way(metaedge);
        return way != BOTH && metaedges.find(metaedges.first(metaedge), predicate(metaedge) * WAYS + turned(way)) >= 0;
    }

    /** {@return the ids of the categories by their numbers, which are in the order of the ids} */
    List<String> categories() {
        return categories;
    }

    EvidenceGraph graph() {
        return graph;
    }
}
