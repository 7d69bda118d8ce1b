package org.evigraph.importer.drugmechdb;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evigraph.graph.EvidenceConsumer;
import org.evigraph.importer.drugmechdb.Path.Node;
import org.evigraph.importer.record.Losses;
import org.evigraph.importer.text.Faults;
import org.evigraph.model.Category;
import org.evigraph.model.Curie;
import org.evigraph.model.Entity;
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
    private final Losses losses;

    Nodes(Losses losses) {
        this.losses = losses;
        Category.standard().forEach(category -> standard.add(category.id()));
    }

    void add(Node node, Location at) {
        Known known = nodes.get(node.id());
        if (known == null) {
            known = new Known(node.name(), new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>(), at);
            nodes.put(node.id(), known);
            if (HiddenCharacters.firstIn(node.id()) >= 0) {
                losses.add(
                        at,
                        "nodes.id",
                        "ids with hidden characters",
                        "ids that a reader can tell apart; each is an id of its own",
                        "take the hidden characters out",
                        Faults.quoted(node.id()));
            }
            Prefixes.usual(node.id())
                    .filter(usual -> !usual.toString().equals(node.id()))
                    .ifPresent(known.xrefs()::add);
        }
        if (!node.name().equals(known.name()) && known.otherNames().add(node.name())) {
            losses.add(
                    at,
                    "nodes.name",
                    "more names for an id than its first",
                    "one name; the others are synonyms",
                    "nothing, if they are names of one thing",
                    Faults.quoted(node.name()) + " for " + Faults.quoted(known.name()));
        }
        if (known.kinds().add(category(node.kind(), at)) && known.kinds().size() > 1) {
            losses.add(
                    at,
                    "nodes.label",
                    "more kinds for an id than its first",
                    "one kind; it has them all, the first one first",
                    "nothing, if it is all of them",
                    Faults.quoted(node.kind()) + " for " + Faults.quoted(node.id()));
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
        Prefixes.usual(other)
                .ifPresentOrElse(
                        known.xrefs()::add,
                        () -> losses.add(
                                at,
                                "alt_ids, drugbank",
                                "identifiers that are no CURIE, or not as DrugBank makes them",
                                "identifiers such as MESH:D000001 or DB:DB00001; left out",
                                "mend them",
                                Faults.quoted(other)));
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

    /** Pushes the nodes as entities, with the kinds that are no standard categories. */
    void push(EvidenceConsumer consumer) {
        ownKinds.forEach((kind, at) -> consumer.accept(
                kind.equals(SUBSTANCE.id()) ? SUBSTANCE : new Category(kind, kind, "biolink:NamedThing"), at));
        nodes.forEach((id, known) -> consumer.accept(entity(id, known), known.at()));
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
