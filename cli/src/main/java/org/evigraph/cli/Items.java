package org.evigraph.cli;

import java.util.ArrayList;
import java.util.List;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.graph.EvidenceGraph.Item;
import org.evigraph.graph.NameIndex.Match;
import org.evigraph.graph.NameIndex.Resolution;
import org.evigraph.model.Citation;
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
            throw Failure.wrongUse(Misunderstandings.ambiguous(name, several.candidates()));
        }
        List<Match> near = resolution instanceof Resolution.Unknown unknown ? unknown.suggestions() : List.of();
        throw unknown(name, near, graph);
    }

    private static Failure unknown(String name, List<Match> near, EvidenceGraph graph) {
        List<String> suggestions = new ArrayList<>(Misunderstandings.named(near));
        suggestions.addAll(Spelling.near(name, ids(graph), SUGGESTIONS));
        return Failure.wrongUse(Misunderstandings.unknown(
                name, suggestions.stream().distinct().limit(SUGGESTIONS).toList()));
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
