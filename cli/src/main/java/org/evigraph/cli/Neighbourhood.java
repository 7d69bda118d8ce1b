package org.evigraph.cli;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.graph.EvidenceGraph.Item;
import org.evigraph.graph.GraphBuilder;
import org.evigraph.model.Citation;
import org.evigraph.model.Claim;
import org.evigraph.model.Entity;
import org.evigraph.model.EvidenceLine;
import org.evigraph.model.Predicate;
import org.evigraph.model.Proposition;
import org.jspecify.annotations.Nullable;

/**
 * The part of a graph around one thing: the claims that it takes part in, and whatever these need to be understood.
 */
final class Neighbourhood {
    private final EvidenceGraph graph;
    private final GraphBuilder part = EvidenceGraph.builder();
    private final Set<String> entities = new HashSet<>();
    private final Set<String> citations = new HashSet<>();
    private final Deque<String> entitiesToAdd = new ArrayDeque<>();
    private final Deque<String> citationsToAdd = new ArrayDeque<>();

    private Neighbourhood(EvidenceGraph graph) {
        this.graph = graph;
    }

    /** {@return a graph of the claims around an item, and of the item itself} */
    static EvidenceGraph of(Item item, EvidenceGraph graph) {
        Neighbourhood around = new Neighbourhood(graph);
        around.addDeclarations();
        if (item instanceof Item.OfEntity entity) {
            around.entitiesToAdd.add(entity.entity().id());
        } else if (item instanceof Item.OfCitation citation) {
            around.citationsToAdd.add(citation.citation().id());
        }
        claims(item, graph).forEach(around::add);
        around.addWhatIsNeeded();
        return around.part.build();
    }

    private static List<Claim> claims(Item item, EvidenceGraph graph) {
        if (item instanceof Item.OfClaim claim) {
            return List.of(claim.claim());
        }
        if (item instanceof Item.OfLine line) {
            return List.of(line.claim());
        }
        if (item instanceof Item.OfCitation citation) {
            return citing(graph.indexOfCitation(citation.citation().id()), graph);
        }
        return item instanceof Item.OfEntity entity
                ? touching(graph.indexOfEntity(entity.entity().id()), graph)
                : List.of();
    }

    private static List<Claim> touching(int entity, EvidenceGraph graph) {
        List<Claim> claims = new ArrayList<>();
        for (int claim = graph.firstOut(entity); claim < graph.firstOut(entity + 1); claim++) {
            claims.add(graph.claim(claim));
        }
        for (int place = graph.firstIn(entity); place < graph.firstIn(entity + 1); place++) {
            int claim = graph.inClaim(place);
            if (graph.subjectOf(claim) != entity) {
                claims.add(graph.claim(claim));
            }
        }
        return claims;
    }

    private static List<Claim> citing(int citation, EvidenceGraph graph) {
        List<Claim> claims = new ArrayList<>();
        int last = -1;
        for (int line = 0; line < graph.lineCount(); line++) {
            int claim = graph.claimOfLine(line);
            if (graph.citationOf(line) == citation && claim != last) {
                claims.add(graph.claim(claim));
                last = claim;
            }
        }
        return claims;
    }

    private void addDeclarations() {
        part.add(graph.info());
        graph.categories().forEach(part::add);
        graph.schemes().forEach(part::add);
        for (Predicate predicate : graph.predicates()) {
            part.add(predicate);
        }
    }

    private void add(Claim claim) {
        part.add(claim);
        Proposition proposition = claim.proposition();
        entitiesToAdd.add(proposition.subject());
        entitiesToAdd.add(proposition.object());
        entitiesToAdd.addAll(proposition.qualifiers().populations());
        for (EvidenceLine line : claim.evidence()) {
            want(line.citation());
            citationsToAdd.addAll(line.via());
            want(line.assertedBy());
        }
        String comparator = proposition.qualifiers().comparator();
        if (comparator != null && graph.entity(comparator) != null) {
            entitiesToAdd.add(comparator);
        }
    }

    private void want(@Nullable String citation) {
        if (citation != null && graph.citation(citation) != null) {
            citationsToAdd.add(citation);
        }
    }

    /** Whatever is named by what was added must be there too, and what that names in turn. */
    private void addWhatIsNeeded() {
        while (!entitiesToAdd.isEmpty()) {
            Entity entity = graph.entity(entitiesToAdd.remove());
            if (entity != null && entities.add(entity.id())) {
                part.add(entity);
                entitiesToAdd.addAll(entity.isA());
                entitiesToAdd.addAll(entity.concerns());
                entitiesToAdd.addAll(entity.excludes());
            }
        }
        while (!citationsToAdd.isEmpty()) {
            Citation citation = graph.citation(citationsToAdd.remove());
            if (citation != null && citations.add(citation.id())) {
                part.add(citation);
                citationsToAdd.addAll(citation.overlaps());
            }
        }
    }
}
