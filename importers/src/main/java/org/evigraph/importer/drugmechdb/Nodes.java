package org.evigraph.importer.drugmechdb;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evigraph.graph.EvidenceConsumer;
import org.evigraph.importer.drugmechdb.Path.Node;
import org.evigraph.importer.text.Tally;
import org.evigraph.model.Category;
import org.evigraph.model.Curie;
import org.evigraph.model.Entity;
import org.evigraph.model.FindingKind;
import org.evigraph.model.HiddenCharacters;
import org.evigraph.model.Location;
import org.evigraph.model.Xref;
import org.jspecify.annotations.Nullable;

/** The nodes of all records by id, each with everything that any record says of it. */
final class Nodes {
    /** The one kind that today's Biolink Model calls by another name. */
    private static final Category SUBSTANCE =
            new Category("ChemicalSubstance", "chemical substance", "biolink:ChemicalEntity");

    private record Known(String name, Set<String> otherNames, Set<String> kinds, Set<Curie> xrefs, Location at) {}

    private final Map<String, Known> nodes = new LinkedHashMap<>();
    private final Set<String> standard = new LinkedHashSet<>();
    private final Map<String, Location> ownKinds = new LinkedHashMap<>();
    private final Tally names = new Tally(
            FindingKind.CONFLICT,
            "nodes.name",
            "more names for an id than one",
            "one name for an id",
            "nothing: the first is its name, the others are synonyms");
    private final Tally kinds = new Tally(
            FindingKind.CONFLICT,
            "nodes.label",
            "more kinds for an id than one",
            "one kind for an id",
            "nothing: the node has them all, the first one first");
    private final Tally hidden = new Tally(
            FindingKind.HIDDEN_CHARACTER,
            "nodes.id",
            "ids with hidden characters",
            "visible characters",
            "take them out; until then each is an id of its own");
    private final Tally identifiers = new Tally(
            FindingKind.VALUE,
            "alt_ids, drugbank",
            "identifiers that are no CURIE, or not as DrugBank makes them",
            "identifiers such as MESH:D000001 or DB:DB00001",
            "mend them; until then they are left out");

    Nodes() {
        Category.standard().forEach(category -> standard.add(category.id()));
    }

    void add(Node node, Location at) {
        Known known = nodes.get(node.id());
        if (known == null) {
            known = new Known(node.name(), new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>(), at);
            nodes.put(node.id(), known);
            if (HiddenCharacters.firstIn(node.id()) >= 0) {
                hidden.count(at, node.id());
            }
            Prefixes.usual(node.id())
                    .filter(usual -> !usual.toString().equals(node.id()))
                    .ifPresent(known.xrefs()::add);
        }
        if (!node.name().equals(known.name()) && known.otherNames().add(node.name())) {
            names.count(at, node.name() + " for " + known.name());
        }
        if (known.kinds().add(category(node.kind(), at)) && known.kinds().size() > 1) {
            kinds.count(at, node.id() + " is a " + String.join(" and a ", known.kinds()));
        }
        known.otherNames().addAll(node.otherNames());
        node.otherIds().forEach(id -> addId(node.id(), id, at));
    }

    /** Adds what a record calls its drug or disease, if that is among its nodes. */
    void addName(String id, @Nullable String name) {
        Known known = nodes.get(id);
        if (known != null && name != null && !name.isBlank()) {
            known.otherNames().add(name);
        }
    }

    /** Adds another identifier of a node. */
    void addId(String id, String other, Location at) {
        Known known = nodes.get(id);
        if (known == null || other.equals(id)) {
            return;
        }
        Prefixes.usual(other).ifPresentOrElse(known.xrefs()::add, () -> identifiers.count(at, other));
    }

    /** {@return the category of a kind: the Biolink class of that name, or else one of the kind's own name} */
    private String category(String kind, Location at) {
        String biolink = "biolink:" + kind;
        if (standard.contains(biolink)) {
            return biolink;
        }
        ownKinds.putIfAbsent(kind, at);
        return kind;
    }

    /** Pushes the nodes as entities, with the kinds that are no standard categories, and tells what was joined. */
    void push(EvidenceConsumer consumer) {
        ownKinds.forEach((kind, at) -> consumer.accept(
                kind.equals(SUBSTANCE.id()) ? SUBSTANCE : new Category(kind, kind, "biolink:NamedThing"), at));
        nodes.forEach((id, known) -> consumer.accept(entity(id, known), known.at()));
        List.of(names, kinds, hidden, identifiers).forEach(tally -> tally.report(consumer));
    }

    private static Entity entity(String id, Known known) {
        List<String> synonyms = new ArrayList<>(known.otherNames());
        synonyms.remove(known.name());
        return Entity.builder(id, known.name())
                .categories(List.copyOf(known.kinds()))
                .synonyms(synonyms)
                .xrefs(known.xrefs().stream()
                        .map(curie -> new Xref(curie, null, null))
                        .toList())
                .build();
    }
}
