package org.evigraph.text;

import java.io.IOException;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.graph.EvidenceGraph.Item;
import org.evigraph.model.Citation;
import org.evigraph.model.Claim;
import org.evigraph.model.EvidenceLine;

/** Anything in a graph that has an id, with all that the graph knows of it. */
public final class ItemText {
    private final EvidenceGraph graph;
    private final Page page;

    /** Creates a writer. */
    public ItemText(EvidenceGraph graph, Page page) {
        this.graph = graph;
        this.page = page;
    }

    /** Writes an item. */
    public void write(Item item) throws IOException {
        if (item instanceof Item.OfEntity entity) {
            new EntityText(graph, page).write(entity.entity());
        } else if (item instanceof Item.OfClaim claim) {
            new ClaimText(graph, page).write(claim.claim());
        } else if (item instanceof Item.OfLine line) {
            line(line.line(), line.claim());
        } else if (item instanceof Item.OfCitation citation) {
            citation(citation.citation());
        }
    }

    private void line(EvidenceLine line, Claim claim) throws IOException {
        ClaimText text = new ClaimText(graph, page);
        text.sentence(claim, 0);
        page.gap();
        new EvidenceText(graph, page).write(line, 0);
        page.gap();
        text.context(claim);
    }

    private void citation(Citation citation) throws IOException {
        CitationText.write(citation, page);
        int index = graph.indexOfCitation(citation.id());
        ClaimText claims = new ClaimText(graph, page);
        for (int line = 0; line < graph.lineCount(); line++) {
            if (graph.citationOf(line) == index) {
                page.gap();
                claims.sentence(graph.claim(graph.claimOfLine(line)), 0);
                claims.said(graph.line(line), 2);
            }
        }
    }
}
