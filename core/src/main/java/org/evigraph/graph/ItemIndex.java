package org.evigraph.graph;

import java.util.HashMap;
import java.util.Map;
import org.evigraph.graph.EvidenceGraph.Item;
import org.evigraph.model.Citation;
import org.jspecify.annotations.Nullable;

/** Finds whatever an id names. */
final class ItemIndex {
    private final ColumnarGraph graph;
    private final Map<String, Integer> lines = new HashMap<>();
    private final Map<String, Integer> claims = new HashMap<>();
    private final Map<String, Integer> citationAliases = new HashMap<>();

    ItemIndex(ColumnarGraph graph) {
        this.graph = graph;
        for (int line = 0; line < graph.lineCount(); line++) {
            lines.put(graph.lineId(line), line);
        }
        for (int claim = 0; claim < graph.claimCount(); claim++) {
            claims.put(graph.claim(claim).id(), claim);
        }
        for (int index = 0; index < graph.citationCount(); index++) {
            Citation citation = graph.citation(index);
            int place = index;
            citation.aliases().forEach(alias -> citationAliases.putIfAbsent(alias, place));
            citation.xrefs()
                    .forEach(xref -> citationAliases.putIfAbsent(xref.id().toString(), place));
        }
    }

    @Nullable
    Item find(String id) {
        int entity = graph.indexOfEntity(id);
        if (entity >= 0) {
            return new Item.OfEntity(graph.entity(entity));
        }
        int citation = graph.indexOfCitation(id);
        if (citation < 0) {
            citation = citationAliases.getOrDefault(id, -1);
        }
        if (citation >= 0) {
            return new Item.OfCitation(graph.citation(citation));
        }
        Integer claim = claims.get(id);
        if (claim != null) {
            return new Item.OfClaim(graph.claim(claim));
        }
        Integer line = lines.get(id);
        return line == null ? null : new Item.OfLine(graph.line(line), graph.claim(graph.claimOfLine(line)));
    }
}
