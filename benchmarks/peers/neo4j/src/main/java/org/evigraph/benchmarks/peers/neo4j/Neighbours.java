package org.evigraph.benchmarks.peers.neo4j;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Relationship;
import org.neo4j.graphdb.RelationshipType;
import org.neo4j.graphdb.ResourceIterable;
import org.neo4j.graphdb.Transaction;

/** Joins each pair of neighbours by one relationship more, for questions to which relations are all the same. */
final class Neighbours {
    private static final RelationshipType NEAR = RelationshipType.withName("near");
    private static final int BATCH = 50_000;

    private Neighbours() {}

    static void join(GraphDatabaseService database) {
        List<Ends> all = pairs(database);
        for (int begin = 0; begin < all.size(); begin += BATCH) {
            try (Transaction transaction = database.beginTx()) {
                for (Ends ends : all.subList(begin, Math.min(begin + BATCH, all.size()))) {
                    transaction
                            .getNodeByElementId(ends.one())
                            .createRelationshipTo(transaction.getNodeByElementId(ends.other()), NEAR);
                }
                transaction.commit();
            }
        }
    }

    private static List<Ends> pairs(GraphDatabaseService database) {
        Set<Ends> pairs = new HashSet<>();
        try (Transaction transaction = database.beginTx();
                ResourceIterable<Relationship> relationships = transaction.getAllRelationships()) {
            for (Relationship relationship : relationships) {
                pairs.add(Ends.of(
                        relationship.getStartNode().getElementId(),
                        relationship.getEndNode().getElementId()));
            }
        }
        return new ArrayList<>(pairs);
    }

    /** Two nodes, whichever way. */
    private record Ends(String one, String other) {
        static Ends of(String one, String other) {
            return one.compareTo(other) < 0 ? new Ends(one, other) : new Ends(other, one);
        }
    }
}
