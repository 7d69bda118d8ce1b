package org.evigraph.graph;

import java.util.ArrayList;
import java.util.List;
import org.evigraph.model.Location;
import org.evigraph.model.Proposition;

/** Makes a proposition of every claim, for whoever takes in nothing else. */
final class ClaimsAsPropositions implements ClaimConsumer {
    private final EvidenceConsumer consumer;
    private final String source;
    private final List<String> ids = new ArrayList<>();

    ClaimsAsPropositions(EvidenceConsumer consumer, String source) {
        this.consumer = consumer;
        this.source = source;
    }

    @Override
    public int entity(String id) {
        ids.add(DraftClaims.required(id));
        return ids.size() - 1;
    }

    @Override
    public int predicate(String id) {
        return entity(id);
    }

    @Override
    public void accept(int subject, int predicate, int object, long line, long column) {
        consumer.accept(
                Proposition.of(ids.get(subject), ids.get(predicate), ids.get(object)),
                new Location(source, line, column));
    }
}
