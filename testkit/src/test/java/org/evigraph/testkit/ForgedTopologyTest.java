package org.evigraph.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.stream.LongStream;
import org.evigraph.graph.DamagedSnapshotException;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.graph.GraphSnapshot;
import org.evigraph.graph.SnapshotBytes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lists of claims that are whole and in order, and are not those of the entities that they are given to. */
class ForgedTopologyTest {
    static LongStream seeds() {
        return LongStream.range(0, 10);
    }

    @Test
    void twoObjectsThatGiveEachOtherAClaimAreRefused() {
        long tried = seeds().map(ForgedTopologyTest::exchanges).sum();
        assertThat(tried).as("some of these graphs have one claim").isGreaterThan(100);
    }

    /** {@return how many exchanges there are in a graph, each of which is refused} */
    private static int exchanges(long seed) {
        EvidenceGraph graph = RandomEvidence.small(seed).graph();
        ForgedSnapshot sound = ForgedSnapshot.of(graph);
        int[] claims = sound.numbers("in-claims");
        int[] first = sound.numbers("first-in");
        int tried = 0;
        for (int one = 0; one < claims.length; one++) {
            for (int other = one + 1; other < claims.length; other++) {
                if (graph.objectOf(claims[one]) != graph.objectOf(claims[other])) {
                    int[] exchanged = claims.clone();
                    exchanged[one] = claims[other];
                    exchanged[other] = claims[one];
                    assertRefused(sound.copy().withNumbers("in-claims", sortedByRow(exchanged, first)), "in-claims");
                    tried++;
                }
            }
        }
        return tried;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aRowThatBeginsElsewhereIsRefused(long seed) {
        ForgedSnapshot sound = ForgedSnapshot.of(RandomEvidence.small(seed).graph());
        assertEachMoveIsRefused(sound, "first-in", "in-claims");
        assertEachMoveIsRefused(sound, "first-out", "subjects");
    }

    private static void assertEachMoveIsRefused(ForgedSnapshot sound, String rows, String named) {
        int[] first = sound.numbers(rows);
        for (int row = 1; row + 1 < first.length; row++) {
            for (int place = first[row - 1]; place <= first[row + 1]; place++) {
                if (place != first[row]) {
                    assertRefused(sound.copy().withNumber(rows, row, place), named);
                }
            }
        }
    }

    private static void assertRefused(ForgedSnapshot forged, String part) {
        assertThatThrownBy(() -> GraphSnapshot.open(SnapshotBytes.of(ByteBuffer.wrap(forged.sealed()))))
                .isInstanceOf(DamagedSnapshotException.class)
                .hasMessageStartingWith("the snapshot is damaged in " + part + ": ");
    }

    private static int[] sortedByRow(int[] claims, int[] first) {
        for (int row = 0; row + 1 < first.length; row++) {
            Arrays.sort(claims, first[row], first[row + 1]);
        }
        return claims;
    }
}
