package org.evigraph.query;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.graph.NameForm;
import org.evigraph.graph.Structure;
import org.evigraph.model.Predicate;
import org.evigraph.model.Spelling;
import org.evigraph.pattern.EdgePattern;
import org.evigraph.pattern.PathwayPattern;
import org.evigraph.pattern.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * What the words on an edge of a pattern mean in a graph: predicates by id or reading, with those under them, and the
 * structural links.
 *
 * @param predicates those meant by their id or their reading
 * @param turned those meant by how they read backward, so that the edge runs against them
 * @param links the structural links, as they read from left to right
 */
record EdgeLabels(BitSet predicates, BitSet turned, Set<Hop.Link> links) {
    /** Each kind of link by its readings. */
    private static final Map<Hop.Link, String> LINKS = Map.of(
            Hop.Link.IS_A, Structure.IS_A.reading(),
            Hop.Link.INCLUDES, Structure.IS_A.inverseReading(),
            Hop.Link.CONCERNS, Structure.CONCERNS.reading(),
            Hop.Link.SUBJECT_OF, Structure.CONCERNS.inverseReading());

    /**
     * {@return what the words mean}
     *
     * @param asked the pattern that they stand in, for the message
     * @throws PatternSyntaxException if one of them means nothing in this graph
     */
    static EdgeLabels of(EvidenceGraph graph, List<String> words, PathwayPattern asked) {
        EdgeLabels labels = new EdgeLabels(new BitSet(), new BitSet(), EnumSet.noneOf(Hop.Link.class));
        for (String word : words) {
            String bare = word.substring(word.indexOf(':') + 1); // without a variable, as Cypher has, or a prefix
            if (!labels.add(graph, word)
                    && !labels.add(graph, bare)
                    && !labels.addMapped(graph, word)
                    && !labels.addMapped(graph, bare)) {
                throw PatternSyntaxException.unknown(asked, word, predicates(graph, bare));
            }
        }
        return labels;
    }

    boolean admits(Hop.Link link, EdgePattern.Direction direction) {
        return switch (direction) {
            case ARROW, RIGHT -> links.contains(link);
            case LEFT -> links.contains(link.turned());
            case BOTH -> links.contains(link) || links.contains(link.turned());
        };
    }

    /** Takes a word; {@return whether it means anything} */
    private boolean add(EvidenceGraph graph, String word) {
        String form = NameForm.of(word);
        boolean known = false;
        for (Map.Entry<Hop.Link, String> link : LINKS.entrySet()) {
            if (NameForm.of(link.getValue()).equals(form)) {
                links.add(link.getKey());
                known = true;
            }
        }
        List<Predicate> all = graph.predicates();
        for (int index = 0; index < all.size(); index++) {
            Predicate predicate = all.get(index);
            if (isCalled(predicate.id(), form) || isCalled(predicate.reading(), form)) {
                withNarrower(all, index, predicates);
                known = true;
            } else if (isCalled(predicate.inverseReading(), form)) {
                withNarrower(all, index, turned);
                known = true;
            }
        }
        return known;
    }

    /** Takes a word by which predicates are called elsewhere; {@return whether it means any} */
    private boolean addMapped(EvidenceGraph graph, String word) {
        String form = NameForm.of(word);
        boolean known = false;
        List<Predicate> all = graph.predicates();
        for (int index = 0; index < all.size(); index++) {
            if (all.get(index).mappings().stream().anyMatch(mapping -> isCalled(mapping, form))) {
                withNarrower(all, index, predicates);
                known = true;
            }
        }
        return known;
    }

    /** An id such as {@code biolink:treats} also answers to what stands after its colon. */
    private static boolean isCalled(@Nullable String name, String form) {
        return name != null
                && (NameForm.of(name).equals(form)
                        || NameForm.of(name.substring(name.indexOf(':') + 1)).equals(form));
    }

    private static void withNarrower(List<Predicate> all, int wanted, BitSet found) {
        Map<String, @Nullable String> parents = new HashMap<>();
        all.forEach(predicate -> parents.put(predicate.id(), predicate.parent()));
        String id = all.get(wanted).id();
        for (int index = 0; index < all.size(); index++) {
            int steps = 0;
            for (String above = all.get(index).id(); above != null && steps <= all.size(); above = parents.get(above)) {
                if (above.equals(id)) {
                    found.set(index);
                }
                steps++; // undeclared circles end too
            }
        }
    }

    private static String predicates(EvidenceGraph graph, String word) {
        List<String> known = new ArrayList<>(LINKS.values());
        graph.predicates().forEach(predicate -> known.add(predicate.id()));
        List<String> near = Spelling.near(word, known, 3);
        return near.isEmpty()
                ? "a predicate of this graph: "
                        + String.join(", ", known.stream().sorted().toList())
                : "a predicate of this graph; did you mean " + String.join(" or ", near) + "?";
    }
}
