package org.evigraph.benchmarks.peers.neo4j;

import java.util.Map;
import java.util.Objects;
import org.evigraph.benchmarks.peers.Answers;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Result;
import org.neo4j.graphdb.Transaction;

/** The questions in Cypher, with parameters, so that each is planned once. */
final class Cypher {
    private static final String TWO_HOPS = "MATCH (c:Compound)-[:CtD]->(d:Disease) MATCH (c)-[:CbG]->()<-[:DaG]-(d)"
            + " RETURN id(c) AS one, id(d) AS other, count(*) AS number";
    private static final String THREE_HOPS = "MATCH (c:Compound)-[:CtD]->(d:Disease)"
            + " MATCH (c)-[:CbG]->()-[:GiG]-()<-[:DaG]-(d)"
            + " RETURN id(c) AS one, id(d) AS other, count(*) AS number";
    private static final String ENDS = "MATCH (a) WHERE id(a) = $a MATCH (b) WHERE id(b) = $b ";
    private static final String ONE_THREE_HOPS =
            ENDS + "MATCH (a)-[:CbG]->()-[:GiG]-()<-[:DaG]-(b) RETURN count(*) AS number";
    /** Neighbours are joined once, and no relationship is passed twice, so that no entity is either. */
    private static final String UP_TO_THREE = ENDS
            + "RETURN COUNT { (a)-[:near]-(b) } + COUNT { (a)-[:near]-()-[:near]-(b) }"
            + " + COUNT { (a)-[:near]-()-[:near]-()-[:near]-(b) } AS number";

    private final GraphDatabaseService database;

    Cypher(GraphDatabaseService database) {
        this.database = database;
    }

    long[] allTwoHops(Map<Long, Map<Long, Integer>> places, int pairs) {
        return all(TWO_HOPS, places, pairs);
    }

    long[] allThreeHops(Map<Long, Map<Long, Integer>> places, int pairs) {
        return all(THREE_HOPS, places, pairs);
    }

    private long[] all(String query, Map<Long, Map<Long, Integer>> places, int pairs) {
        long[] counts = new long[pairs];
        try (Transaction transaction = database.beginTx();
                Result rows = transaction.execute(query)) {
            while (rows.hasNext()) {
                Map<String, Object> row = rows.next();
                Integer place =
                        places.getOrDefault(number(row, "one"), Map.of()).get(number(row, "other"));
                if (place != null) {
                    counts[place] = number(row, "number");
                }
            }
        }
        return counts;
    }

    long threeHops(long compound, long disease) {
        return number(ONE_THREE_HOPS, compound, disease);
    }

    long upToThree(long compound, long disease) {
        return number(UP_TO_THREE, compound, disease);
    }

    private long number(String query, long one, long other) {
        try (Transaction transaction = database.beginTx();
                Result rows = transaction.execute(query, Map.of("a", one, "b", other))) {
            return number(rows.next(), "number");
        }
    }

    private static long number(Map<String, Object> row, String column) {
        return (Long) Objects.requireNonNull(row.get(column));
    }

    /** {@return the hops of the shortest; those of four hops may pass an entity twice, which no length tells} */
    long shortest(long one, long other, int wanted) {
        String query = ENDS + "MATCH p = SHORTEST " + wanted + " (a)-[:near]-{1,4}(b) RETURN length(p) AS hops";
        int[] ofHops = new int[5];
        try (Transaction transaction = database.beginTx();
                Result rows = transaction.execute(query, Map.of("a", one, "b", other))) {
            while (rows.hasNext()) {
                ofHops[(int) number(rows.next(), "hops")]++;
            }
        }
        return Answers.hops(ofHops);
    }
}
