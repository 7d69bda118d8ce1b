package org.evigraph.benchmarks.peers.neo4j;

import java.util.stream.LongStream;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Relationship;
import org.neo4j.graphdb.RelationshipType;
import org.neo4j.graphdb.ResourceIterable;
import org.neo4j.graphdb.Transaction;

/** Joins each pair of neighbours by one relationship more, for questions to which relations are all the same. */
@SuppressWarnings("removal") // internal numbers are the fastest way to a node
final class Neighbours {
    private static final RelationshipType NEAR = RelationshipType.withName("near");
    private static final long LOWER_HALF = 0xFFFF_FFFFL;
    private static final int BATCH = 100_000;

    private Neighbours() {}

    static void join(GraphDatabaseService database) {
        long[] all = pairs(database);
        for (int begin = 0; begin < all.length; begin += BATCH) {
            try (Transaction transaction = database.beginTx()) {
                for (int at = begin; at < Math.min(begin + BATCH, all.length); at++) {
                    transaction
                            .getNodeById(all[at] >>> 32)
                            .createRelationshipTo(transaction.getNodeById(all[at] & LOWER_HALF), NEAR);
                }
                transaction.commit();
            }
        }
    }

    /** {@return each pair of neighbours once, the numbers of the two in one} */
    private static long[] pairs(GraphDatabaseService database) {
        try (Transaction transaction = database.beginTx();
                ResourceIterable<Relationship> relationships = transaction.getAllRelationships()) {
            LongStream.Builder pairs = LongStream.builder();
            for (Relationship relationship : relationships) {
                long one = relationship.getStartNodeId();
                long other = relationship.getEndNodeId();
                pairs.add(Math.min(one, other) << 32 | Math.max(one, other));
            }
            return pairs.build().sorted().distinct().toArray();
        }
    }
}
