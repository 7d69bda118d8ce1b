package org.evigraph.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.evigraph.model.Entity;
import org.evigraph.model.Spelling;
import org.jspecify.annotations.Nullable;

/** The names of a graph's entities, each in the form in which names are compared. */
final class NameLookup implements NameIndex {
    private static final int SUGGESTIONS = 5;
    /** Beyond this a name is not a misspelling but a text, and is not compared letter by letter. */
    private static final int LONGEST_MISSPELT = 100;

    private final EvidenceGraph graph;
    private final NameTable table;
    private volatile @Nullable Map<String, List<EntityName>> all;

    NameLookup(EvidenceGraph graph, NameTable table) {
        this.graph = graph;
        this.table = table;
    }

    /** {@return every name by its form; made from an immutable graph, so two threads that both make it get equal ones} */
    private Map<String, List<EntityName>> all() {
        Map<String, List<EntityName>> made = all;
        if (made == null) {
            made = new LinkedHashMap<>();
            for (int index = 0; index < graph.entityCount(); index++) {
                for (EntityName name : EntityName.of(index, graph.entity(index))) {
                    made.computeIfAbsent(name.form(), form -> new ArrayList<>(1))
                            .add(name);
                }
            }
            all = made;
        }
        return made;
    }

    private List<EntityName> named(String form) {
        List<EntityName> named = new ArrayList<>();
        for (int index : table.entitiesNamed(form)) {
            for (EntityName name : EntityName.of(index, graph.entity(index))) {
                if (name.form().equals(form)) {
                    named.add(name);
                }
            }
        }
        // The table may be of a Java with another Unicode; before a name is called unknown, all are looked through
        // anyway.
        return named.isEmpty() ? all().getOrDefault(form, List.of()) : named;
    }

    @Override
    public Resolution resolve(String name) {
        Entity exact = graph.entity(name);
        if (exact != null) {
            return new Resolution.Found(exact);
        }
        List<EntityName> matches = named(NameForm.of(name));
        for (EntityName.Kind kind : EntityName.Kind.values()) {
            TreeSet<Integer> entities = new TreeSet<>();
            for (EntityName match : matches) {
                if (match.kind() == kind) {
                    entities.add(match.entity());
                }
            }
            if (entities.size() == 1) {
                return new Resolution.Found(graph.entity(entities.first()));
            }
            if (!entities.isEmpty()) {
                return new Resolution.Ambiguous(
                        entities.stream().map(graph::entity).toList());
            }
        }
        return new Resolution.Unknown(suggestions(name));
    }

    @Override
    public List<Match> search(String text) {
        String form = NameForm.of(text);
        if (form.isEmpty()) {
            return List.of();
        }
        String[] words = form.split(" ");
        record Hit(int entity, int score, String text) {}
        Map<Integer, Hit> hits = new HashMap<>();
        all().forEach((candidate, sameForm) -> {
            int score = score(form, words, candidate);
            if (score >= 0) {
                for (EntityName name : sameForm) {
                    Hit hit = new Hit(name.entity(), score * 4 + name.kind().ordinal(), name.text());
                    hits.merge(name.entity(), hit, (old, now) -> now.score() < old.score() ? now : old);
                }
            }
        });
        return hits.values().stream()
                .sorted(Comparator.comparingInt(Hit::score).thenComparingInt(Hit::entity))
                .map(hit -> new Match(graph.entity(hit.entity()), hit.text()))
                .toList();
    }

    /** {@return how well a name fits the words, 0 the best; -1 if a word is missing} */
    private static int score(String form, String[] words, String candidate) {
        if (candidate.equals(form)) {
            return 0;
        }
        if (candidate.startsWith(form)) {
            return 1;
        }
        for (String word : words) {
            if (!candidate.contains(word)) {
                return -1;
            }
        }
        return (" " + candidate).contains(" " + form) ? 2 : 3;
    }

    private List<Match> suggestions(String name) {
        String form = NameForm.of(name);
        if (form.isEmpty() || form.length() > LONGEST_MISSPELT) {
            return List.of();
        }
        record Near(int entity, int distance, String text) {}
        int allowed = Math.min(3, Math.max(1, form.length() / 3));
        List<Near> near = new ArrayList<>();
        all().forEach((candidate, sameForm) -> {
            int distance = Spelling.distance(form, candidate, allowed);
            if (distance <= allowed) {
                sameForm.forEach(match -> near.add(new Near(match.entity(), distance, match.text())));
            }
        });
        near.sort(Comparator.comparingInt(Near::distance).thenComparingInt(Near::entity));
        Map<Integer, Match> first = new LinkedHashMap<>();
        for (Near match : near) {
            first.putIfAbsent(match.entity(), new Match(graph.entity(match.entity()), match.text()));
        }
        for (Match match : search(name)) {
            first.putIfAbsent(graph.indexOfEntity(match.entity().id()), match);
        }
        return first.values().stream().limit(SUGGESTIONS).toList();
    }
}
