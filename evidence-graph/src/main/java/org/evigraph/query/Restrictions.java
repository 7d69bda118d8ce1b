package org.evigraph.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.graph.EvidenceGraph.Item;
import org.evigraph.model.FindingKind;
import org.evigraph.model.InvalidValueException;
import org.evigraph.model.Predicate;
import org.jspecify.annotations.Nullable;

/** What pathways must or must not contain. */
final class Restrictions {
    /** One thing that every pathway must contain: one of these entities, predicates or citations. */
    record Required(Kind kind, BitSet indices) {}

    /** What a restriction speaks of. */
    enum Kind {
        ENTITY,
        CATEGORY,
        PREDICATE,
        CITATION
    }

    /** Never changed. */
    private static final BitSet NOTHING = new BitSet(0);

    private final EvidenceGraph graph;
    private final boolean exact;
    private final List<Required> required = new ArrayList<>();
    private final Map<Kind, BitSet> excluded = new EnumMap<>(Kind.class);
    /** Those excluded by name and those of an excluded category: asked of every step that is tried. */
    private final BitSet excludedEntities = new BitSet(0);

    /** {@code exact} if what stands below a named entity does not share its fate. */
    Restrictions(EvidenceGraph graph, List<String> include, List<String> exclude, boolean exact) {
        this.graph = graph;
        this.exact = exact;
        for (String text : include) {
            required.add(parse("include", text));
        }
        for (String text : exclude) {
            Required forbidden = parse("exclude", text);
            BitSet of = forbidden.kind() == Kind.ENTITY || forbidden.kind() == Kind.CATEGORY
                    ? excludedEntities
                    : excluded.computeIfAbsent(forbidden.kind(), kind -> new BitSet());
            of.or(forbidden.indices());
        }
    }

    /** {@return whether nothing changes what a step looks like: no claims and no lines are left out} */
    boolean leaveStepsAlone() {
        return excluded(Kind.PREDICATE).isEmpty() && excluded(Kind.CITATION).isEmpty();
    }

    List<Required> required() {
        return required;
    }

    boolean excludesNoEntity() {
        return excludedEntities.isEmpty();
    }

    boolean excludesEntity(int entity) {
        return excludedEntities.get(entity);
    }

    boolean excludesPredicate(int predicate) {
        return excluded(Kind.PREDICATE).get(predicate);
    }

    BitSet excludedCitations() {
        return excluded(Kind.CITATION);
    }

    private BitSet excluded(Kind kind) {
        return excluded.getOrDefault(kind, NOTHING);
    }

    private Required parse(String field, String text) {
        String value = text.substring(text.indexOf(':') + 1);
        if (text.startsWith("entity:")) {
            return entity(value);
        }
        if (text.startsWith("category:")) {
            return new Required(Kind.CATEGORY, ofCategory(field, value));
        }
        if (text.startsWith("predicate:")) {
            return new Required(Kind.PREDICATE, predicates(field, value));
        }
        if (text.startsWith("citation:")) {
            return new Required(Kind.CITATION, citation(field, value));
        }
        return entity(text);
    }

    private Required entity(String name) {
        BitSet meant = new BitSet();
        int named = Names.resolve(graph, name);
        if (exact) {
            meant.set(named);
        } else {
            Arrays.stream(graph.descendants(named)).forEach(meant::set);
        }
        return new Required(Kind.ENTITY, meant);
    }

    private BitSet ofCategory(String field, String category) {
        BitSet found = new BitSet();
        for (int entity = 0; entity < graph.entityCount(); entity++) {
            if (graph.entity(entity).categories().stream().anyMatch(own -> graph.isCategoryUnder(own, category))) {
                found.set(entity);
            }
        }
        if (found.isEmpty()) {
            List<String> used = graph.entities().stream()
                    .flatMap(entity -> entity.categories().stream())
                    .distinct()
                    .sorted()
                    .toList();
            throw InvalidValueException.notInList(FindingKind.VALUE, field + " category", category, used);
        }
        return found;
    }

    private BitSet predicates(String field, String id) {
        List<Predicate> all = graph.predicates();
        Map<String, @Nullable String> parents = new HashMap<>();
        all.forEach(predicate -> parents.put(predicate.id(), predicate.parent()));
        if (!parents.containsKey(id)) {
            throw InvalidValueException.notInList(
                    FindingKind.VALUE,
                    field + " predicate",
                    id,
                    all.stream().map(Predicate::id).toList());
        }
        BitSet found = new BitSet();
        for (int index = 0; index < all.size(); index++) {
            for (String above = all.get(index).id(); above != null; above = parents.get(above)) {
                if (above.equals(id)) {
                    found.set(index);
                }
            }
        }
        return found;
    }

    private BitSet citation(String field, String id) {
        if (graph.find(id) instanceof Item.OfCitation found) {
            BitSet one = new BitSet();
            one.set(graph.indexOfCitation(found.citation().id()));
            return one;
        }
        List<String> known = graph.citations().stream()
                .flatMap(citation -> {
                    List<String> ids = new ArrayList<>(citation.aliases());
                    ids.add(citation.id());
                    return ids.stream();
                })
                .toList();
        throw InvalidValueException.notInList(FindingKind.VALUE, field + " citation", id, known);
    }

    /**
     * {@return whether a pathway contains everything that it must}
     *
     * @param counts whether a line of evidence counts
     */
    boolean admits(Candidate pathway, Route route, IntPredicate counts) {
        for (Required one : required) {
            if (!contains(one, pathway, route, counts)) {
                return false;
            }
        }
        return true;
    }

    private boolean contains(Required one, Candidate pathway, Route route, IntPredicate counts) {
        int[] entities = pathway.entities();
        return switch (one.kind()) {
            case ENTITY -> Arrays.stream(entities).anyMatch(one.indices()::get);
            case CATEGORY -> Arrays.stream(entities, 1, entities.length - 1).anyMatch(one.indices()::get);
            case PREDICATE ->
                hops(pathway, route)
                        .flatMapToInt(hop -> Arrays.stream(hop.claims()))
                        .anyMatch(claim -> one.indices().get(graph.predicateOf(claim)));
            case CITATION ->
                hops(pathway, route)
                        .flatMapToInt(hop -> Arrays.stream(hop.claims()))
                        .anyMatch(claim -> restsOn(claim, one.indices(), counts));
        };
    }

    private static Stream<Hop> hops(Candidate pathway, Route route) {
        return IntStream.range(0, pathway.steps()).mapToObj(step -> route.hop(pathway, step));
    }

    private boolean restsOn(int claim, BitSet citations, IntPredicate counts) {
        for (int line = graph.firstLine(claim); line < graph.firstLine(claim + 1); line++) {
            int citation = graph.citationOf(line);
            if (citation >= 0 && citations.get(citation) && counts.test(line)) {
                return true;
            }
        }
        return false;
    }
}
