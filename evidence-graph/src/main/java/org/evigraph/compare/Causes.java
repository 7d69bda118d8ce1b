package org.evigraph.compare;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.evigraph.compare.DataDiff.Located;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.model.EvidenceLine;
import org.evigraph.model.Proposition;
import org.evigraph.pathway.DataChange;
import org.evigraph.pathway.DataChange.Kind;
import org.evigraph.pathway.DataChange.What;
import org.evigraph.pathway.Pathway;
import org.evigraph.pathway.PathwayChange;
import org.evigraph.pathway.Step;
import org.jspecify.annotations.Nullable;

/**
 * Finds the differences of the data that lie on the steps of a pathway.
 *
 * <p>On a step lie its two entities; every claim between them in either graph, walked or not, since one that is refuted
 * stands against the others; the lines and the grades of these claims; and the predicates, populations, publications and
 * schemes that they name. Of these only what may move an answer counts, as {@link Bearing} says.
 *
 * <p>If there is none, what stands above the entities and the populations by {@code is a} is looked at, as a question means
 * narrower things too.
 *
 * <p><b>Cost.</b> What lies between two entities is gathered once. Belongs to one thread.
 */
final class Causes {
    /** Two entities, the first by id first: a claim lies between them whichever way it goes. */
    private record Ends(String one, String other) {
        static Ends of(String from, String to) {
            return from.compareTo(to) <= 0 ? new Ends(from, to) : new Ends(to, from);
        }
    }

    private final List<EvidenceGraph> graphs;
    private final List<DataChange> changes;
    private final Map<Ends, List<Integer>> onClaims = new HashMap<>();
    private final Map<What, Map<String, Integer>> things = new EnumMap<>(What.class);
    private final Map<Ends, SortedSet<Integer>> onSteps = new HashMap<>();

    Causes(EvidenceGraph before, EvidenceGraph after, List<Located> located) {
        graphs = List.of(before, after);
        changes = located.stream().map(Located::change).toList();
        for (int place = 0; place < changes.size(); place++) {
            if (Bearing.bears(changes.get(place))) {
                index(located.get(place), place);
            }
        }
    }

    private void index(Located located, int place) {
        Proposition before = located.before();
        Proposition after = located.after();
        if (before == null && after == null) {
            DataChange change = located.change();
            things.computeIfAbsent(change.what(), first -> new HashMap<>()).put(change.id(), place);
            return;
        }
        Ends was = ends(before);
        Ends is = ends(after);
        if (was != null) {
            onClaims.computeIfAbsent(was, first -> new ArrayList<>(1)).add(place);
        }
        if (is != null && !is.equals(was)) {
            onClaims.computeIfAbsent(is, first -> new ArrayList<>(1)).add(place);
        }
    }

    private static @Nullable Ends ends(@Nullable Proposition proposition) {
        return proposition == null ? null : Ends.of(proposition.subject(), proposition.object());
    }

    /** {@return what lies on the steps of a pathway before or after, in the order of all differences} */
    List<DataChange> of(PathwayChange pathway) {
        if (changes.isEmpty()) {
            return List.of();
        }
        SortedSet<Integer> places = new TreeSet<>();
        List<Step> steps = new ArrayList<>();
        add(pathway.before(), steps);
        add(pathway.after(), steps);
        for (Step step : steps) {
            places.addAll(
                    onSteps.computeIfAbsent(Ends.of(step.from().id(), step.to().id()), this::between));
        }
        if (places.isEmpty() && pathway.kind() != PathwayChange.Kind.STAYED) {
            steps.forEach(step -> addBroader(step, places));
        }
        return told(places);
    }

    private static void add(@Nullable Pathway pathway, List<Step> steps) {
        if (pathway != null) {
            steps.addAll(pathway.steps());
        }
    }

    private SortedSet<Integer> between(Ends ends) {
        SortedSet<Integer> places = new TreeSet<>(onClaims.getOrDefault(ends, List.of()));
        addThing(What.ENTITY, ends.one(), places);
        addThing(What.ENTITY, ends.other(), places);
        for (EvidenceGraph graph : graphs) {
            for (int claim : ClaimsBetween.of(graph, ends.one(), ends.other())) {
                addNamed(graph, claim, places);
            }
        }
        return places;
    }

    /** Adds what a claim and its evidence name. */
    private void addNamed(EvidenceGraph graph, int claim, SortedSet<Integer> places) {
        addThing(What.PREDICATE, graph.predicate(graph.predicateOf(claim)).id(), places);
        for (int population : graph.populationsOf(claim)) {
            addThing(What.ENTITY, graph.entity(population).id(), places);
        }
        for (int index = graph.firstLine(claim); index < graph.firstLine(claim + 1); index++) {
            EvidenceLine line = graph.line(index);
            addThing(What.CITATION, line.citation(), places);
            line.grades().forEach(grade -> addThing(What.SCHEME, grade.scheme(), places));
        }
    }

    private void addBroader(Step step, SortedSet<Integer> places) {
        List<String> named = new ArrayList<>(List.of(step.from().id(), step.to().id()));
        step.claims().forEach(claim -> claim.populations().forEach(population -> named.add(population.id())));
        for (EvidenceGraph graph : graphs) {
            for (String broader : Broader.of(graph, named)) {
                addThing(What.ENTITY, broader, places);
            }
        }
    }

    private void addThing(What what, @Nullable String id, SortedSet<Integer> places) {
        Integer place = id == null ? null : things.getOrDefault(what, Map.of()).get(id);
        if (place != null) {
            places.add(place);
        }
    }

    /** A claim that came or went tells of its lines too, so these are not told again. */
    private List<DataChange> told(SortedSet<Integer> places) {
        Map<String, Kind> claims = new HashMap<>();
        for (int place : places) {
            DataChange change = changes.get(place);
            if (change.what() == What.CLAIM) {
                claims.put(change.id(), change.kind());
            }
        }
        List<DataChange> told = new ArrayList<>();
        for (int place : places) {
            DataChange change = changes.get(place);
            DataChange.ClaimRef claim = change.claim();
            if (change.what() != What.EVIDENCE || claim == null || claims.get(claim.id()) != change.kind()) {
                told.add(change);
            }
        }
        return told;
    }
}
