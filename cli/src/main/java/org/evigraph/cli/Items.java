package org.evigraph.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.graph.EvidenceGraph.Item;
import org.evigraph.graph.NameIndex.Match;
import org.evigraph.graph.NameIndex.Resolution;
import org.evigraph.model.Citation;
import org.evigraph.model.Entity;
import org.evigraph.model.Spelling;

/** From what a person calls a thing to the thing. */
final class Items {
    private static final int SUGGESTIONS = 5;

    private Items() {}

    /** {@return the one thing of that name or id} */
    static Item named(String name, EvidenceGraph graph) {
        Item found = graph.find(name);
        if (found != null) {
            return found;
        }
        Resolution resolution = graph.names().resolve(name);
        if (resolution instanceof Resolution.Found entity) {
            return new Item.OfEntity(entity.entity());
        }
        if (resolution instanceof Resolution.Ambiguous several) {
            throw ambiguous(name, several.candidates());
        }
        List<Match> near = resolution instanceof Resolution.Unknown unknown ? unknown.suggestions() : List.of();
        throw unknown(name, near, graph);
    }

    private static Failure ambiguous(String name, List<Entity> candidates) {
        List<String> lines = new ArrayList<>();
        lines.add("'" + name + "' may mean any of " + candidates.size() + " things; say which by its id:");
        candidates.forEach(entity -> lines.add(entity.id() + "  " + entity.name()));
        return Failure.wrongUse(lines.toArray(String[]::new));
    }

    private static Failure unknown(String name, List<Match> near, EvidenceGraph graph) {
        List<String> lines = new ArrayList<>();
        lines.add("nothing in the graph " + graph.info().name() + " is called '" + name + "'");
        Set<String> suggestions = new LinkedHashSet<>();
        for (Match match : near) {
            Entity entity = match.entity();
            suggestions.add(entity.id() + "  " + entity.name());
        }
        for (String id : Spelling.near(name, ids(graph), SUGGESTIONS)) {
            suggestions.add(id);
        }
        if (!suggestions.isEmpty()) {
            lines.add("Did you mean:");
            suggestions.stream().limit(SUGGESTIONS).forEach(suggestion -> lines.add("  " + suggestion));
        }
        lines.add("To look for words: evigraph search " + name);
        return Failure.wrongUse(lines.toArray(String[]::new));
    }

    /** {@return the ids by which people know lines of evidence and publications} */
    private static List<String> ids(EvidenceGraph graph) {
        List<String> ids = new ArrayList<>();
        for (int line = 0; line < graph.lineCount(); line++) {
            ids.add(graph.line(line).id());
        }
        for (Citation citation : graph.citations()) {
            ids.add(citation.id());
            ids.addAll(citation.aliases());
        }
        return ids;
    }
}
