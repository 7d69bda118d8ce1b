package org.evigraph.benchmarks.peers.duckdb;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.evigraph.benchmarks.peers.Answers;

/** The questions, each prepared once. */
final class Statements {
    private static final String TWO_HOPS = "SELECT pair, count(*) FROM asked JOIN binds USING (compound)"
            + " JOIN associates USING (disease, gene) GROUP BY pair";
    private static final String THREE_HOPS = "SELECT pair, count(*) FROM asked JOIN binds b USING (compound)"
            + " JOIN interacts i ON i.gene = b.gene JOIN associates a ON a.disease = asked.disease AND a.gene = i.other"
            + " GROUP BY pair";
    private static final String THREE_HOP_PATHS =
            "SELECT pair, asked.compound, b.gene, i.other, asked.disease FROM asked"
                    + " JOIN binds b USING (compound) JOIN interacts i ON i.gene = b.gene"
                    + " JOIN associates a ON a.disease = asked.disease AND a.gene = i.other";
    private static final String ONE_THREE_HOPS = "SELECT count(*) FROM binds b JOIN interacts i ON i.gene = b.gene"
            + " JOIN associates a ON a.gene = i.other WHERE b.compound = ? AND a.disease = ?";
    private static final String ONE_HOP = "(SELECT count(*) FROM near WHERE one = $1 AND other = $2)";
    private static final String TWO_OF_ANY =
            "(SELECT count(*) FROM near a JOIN near b ON a.other = b.other" + " WHERE a.one = $1 AND b.one = $2)";
    private static final String THREE_OF_ANY = "(SELECT count(*) FROM near a JOIN near b ON a.other = b.one"
            + " JOIN near c ON b.other = c.other WHERE a.one = $1 AND c.one = $2 AND a.other <> $2 AND b.other <> $1)";
    private static final String FOUR_OF_ANY = "SELECT a.other, b.other, c.other FROM near a"
            + " JOIN near b ON a.other = b.one JOIN near c ON b.other = c.one JOIN near d ON c.other = d.other"
            + " WHERE a.one = $1 AND d.one = $2 AND a.other <> $2 AND b.other <> $1 AND b.other <> $2"
            + " AND c.other <> $1 AND a.other <> c.other LIMIT $3";

    private final int pairs;
    private final PreparedStatement twoHops;
    private final PreparedStatement threeHops;
    private final PreparedStatement threeHopPaths;
    private final PreparedStatement oneThreeHops;
    private final PreparedStatement upToThree;
    private final PreparedStatement[] ofHops;

    Statements(Connection connection, int pairs) throws SQLException {
        this.pairs = pairs;
        this.twoHops = connection.prepareStatement(TWO_HOPS);
        this.threeHops = connection.prepareStatement(THREE_HOPS);
        this.threeHopPaths = connection.prepareStatement(THREE_HOP_PATHS);
        this.oneThreeHops = connection.prepareStatement(ONE_THREE_HOPS);
        this.upToThree = connection.prepareStatement("SELECT " + ONE_HOP + " + " + TWO_OF_ANY + " + " + THREE_OF_ANY);
        this.ofHops = new PreparedStatement[] {
            connection.prepareStatement("SELECT 1 FROM near WHERE one = $1 AND other = $2 LIMIT $3"),
            connection.prepareStatement("SELECT a.other FROM near a JOIN near b ON a.other = b.other"
                    + " WHERE a.one = $1 AND b.one = $2 LIMIT $3"),
            connection.prepareStatement("SELECT a.other, b.other FROM near a JOIN near b ON a.other = b.one"
                    + " JOIN near c ON b.other = c.other WHERE a.one = $1 AND c.one = $2 AND a.other <> $2"
                    + " AND b.other <> $1 LIMIT $3"),
            connection.prepareStatement(FOUR_OF_ANY)
        };
    }

    long[] allTwoHops() throws SQLException {
        return all(twoHops);
    }

    long[] allThreeHops() throws SQLException {
        return all(threeHops);
    }

    /**
     * {@return the number of every pair's pathways, each a row}
     *
     * @param hashes the hash codes of the entities' ids, by their numbers
     */
    long[] allThreeHopPaths(int[] hashes) throws SQLException {
        long[] numbers = new long[pairs];
        try (ResultSet rows = threeHopPaths.executeQuery()) {
            while (rows.next()) {
                numbers[rows.getInt(1)] += Answers.path(
                        hashes[rows.getInt(2)], hashes[rows.getInt(3)], hashes[rows.getInt(4)], hashes[rows.getInt(5)]);
            }
        }
        return numbers;
    }

    private long[] all(PreparedStatement statement) throws SQLException {
        long[] counts = new long[pairs];
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                counts[rows.getInt(1)] = rows.getLong(2);
            }
        }
        return counts;
    }

    long threeHops(int compound, int disease) throws SQLException {
        return number(oneThreeHops, compound, disease);
    }

    long upToThree(int compound, int disease) throws SQLException {
        return number(upToThree, compound, disease);
    }

    private static long number(PreparedStatement statement, int one, int other) throws SQLException {
        statement.setInt(1, one);
        statement.setInt(2, other);
        try (ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    /** {@return the hops of the shortest paths, all of one length asked for before the next} */
    long shortest(int one, int other, int wanted) throws SQLException {
        int[] found = new int[ofHops.length + 1];
        int size = 0;
        for (int hops = 1; hops <= ofHops.length && size < wanted; hops++) {
            PreparedStatement statement = ofHops[hops - 1];
            statement.setInt(1, one);
            statement.setInt(2, other);
            statement.setInt(3, wanted - size);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found[hops]++;
                }
            }
            size += found[hops];
        }
        return Answers.hops(found);
    }
}
