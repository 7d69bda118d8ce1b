package org.evigraph.graph;

import java.io.IOException;
import java.util.Arrays;

/**
 * The columns that tell how claims run between entities.
 *
 * @param subjects of each claim
 * @param objects of each claim
 * @param firstOut of each entity, and of one past the last, the first claim that it is the subject of
 * @param firstIn the same of objects, as places in {@code inClaims}
 * @param inClaims the claims, by object
 */
record Topology(IntColumn subjects, IntColumn objects, IntColumn firstOut, IntColumn firstIn, IntColumn inClaims) {

    /** {@return the columns of claims that stand by subject and then by object} */
    static Topology of(int[] subjects, int[] objects, int entities) {
        Adjacency byObject = rows(objects, entities);
        return new Topology(
                IntColumn.of(subjects),
                IntColumn.of(objects),
                rows(subjects, entities).first(),
                byObject.first(),
                byObject.targets());
    }

    /** {@return for each end, the claims that have it, in order} */
    private static Adjacency rows(int[] ends, int entities) {
        int[] one = new int[ends.length + 1];
        Arrays.setAll(one, i -> i);
        return new Adjacency(IntColumn.of(one), IntColumn.of(ends)).reversed(entities);
    }

    /** {@return the columns of a snapshot, each found to fit the others} */
    static Topology read(SnapshotParts parts, int entities) throws IOException {
        int claims = parts.count(Block.SUBJECTS);
        IntColumn firstOut = parts.numbers(Block.FIRST_OUT, entities + 1, ColumnCheck.dividing(claims));
        IntColumn firstIn = parts.numbers(Block.FIRST_IN, entities + 1, ColumnCheck.dividing(claims));
        TopologyCheck check = new TopologyCheck(claims, entities);
        return new Topology(
                parts.numbers(Block.SUBJECTS, claims, check.subjects(firstOut)),
                parts.numbers(Block.OBJECTS, claims, check.objects(firstOut)),
                firstOut,
                firstIn,
                parts.numbers(Block.IN_CLAIMS, claims, check.incoming(firstIn)));
    }

    /** {@return the first claim from the subject whose object is at or after the object} */
    int firstWithObject(int subject, int object) {
        int low = firstOut.get(subject);
        int high = firstOut.get(subject + 1);
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (objects.get(middle) < object) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
