package org.evigraph.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.graph.Structure;
import org.evigraph.model.Claim;
import org.evigraph.model.Entity;
import org.evigraph.model.Xref;
import org.evigraph.text.ClaimText.Perspective;

/** An entity: what it is called, where it stands, and every claim that it takes part in. */
final class EntityText {
    private final EvidenceGraph graph;
    private final Page page;

    EntityText(EvidenceGraph graph, Page page) {
        this.graph = graph;
        this.page = page;
    }

    void write(Entity entity) throws IOException {
        int index = graph.indexOfEntity(entity.id());
        page.paragraph(0, 2)
                .add(Style.STRONG, Prose.name(entity.name()))
                .add(" [" + Prose.name(entity.id()) + "]")
                .end();
        Fields fields = new Fields(page, 2);
        fields.put("category", String.join(", ", entity.categories()));
        fields.put("description", entity.description());
        fields.put("also called", String.join("; ", entity.synonyms()));
        for (Xref xref : entity.xrefs()) {
            fields.put("identifier", xref.id() + (xref.source() == null ? "" : " (" + xref.source() + ")"));
        }
        fields.putAll(entity.attributes());
        for (Structure kind : Structure.values()) {
            fields.put(kind.reading(), names(graph.links(kind, index)));
            if (kind != Structure.EXCLUDES) {
                fields.put(kind.inverseReading(), names(graph.linksTo(kind, index)));
            }
        }
        claims("Claims that start from it", outgoing(index), Perspective.SUBJECT);
        claims("Claims that lead to it", incoming(index), Perspective.OBJECT);
        claims("Claims among them", among(index), Perspective.OUTSIDE);
    }

    private void claims(String title, List<Claim> claims, Perspective from) throws IOException {
        if (claims.isEmpty()) {
            return;
        }
        page.gap();
        page.paragraph(0, 2)
                .add(Style.STRONG, title + " (" + claims.size() + ")")
                .end();
        ClaimText text = new ClaimText(graph, page);
        for (Claim claim : claims) {
            text.brief(claim, from, 2);
        }
    }

    private List<Claim> outgoing(int entity) {
        List<Claim> claims = new ArrayList<>();
        for (int claim = graph.firstOut(entity); claim < graph.firstOut(entity + 1); claim++) {
            claims.add(graph.claim(claim));
        }
        return claims;
    }

    private List<Claim> incoming(int entity) {
        List<Claim> claims = new ArrayList<>();
        for (int place = graph.firstIn(entity); place < graph.firstIn(entity + 1); place++) {
            claims.add(graph.claim(graph.inClaim(place)));
        }
        return claims;
    }

    private List<Claim> among(int entity) {
        List<Claim> claims = new ArrayList<>();
        for (int claim = 0; claim < graph.claimCount(); claim++) {
            for (int population : graph.populationsOf(claim)) {
                if (population == entity) {
                    claims.add(graph.claim(claim));
                }
            }
        }
        return claims;
    }

    private String names(int[] entities) {
        StringJoiner names = new StringJoiner("; ");
        for (int entity : entities) {
            names.add(Prose.name(graph.entity(entity).name()));
        }
        return names.toString();
    }
}
