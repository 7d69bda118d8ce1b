package org.evigraph.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.stream.LongStream;
import org.evigraph.graph.DamagedSnapshotException;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.graph.GraphSnapshot;
import org.evigraph.model.AgentType;
import org.evigraph.model.Citation;
import org.evigraph.model.EvidenceLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GraphSnapshotTest {
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aGraphComesBackAsItWas(long seed) throws IOException {
        EvidenceGraph graph = RandomEvidence.small(seed).graph();

        EvidenceGraph back = GraphSnapshot.read(ByteBuffer.wrap(bytes(graph)));

        SameGraph.assertSame(back, graph);
        assertThat(EvidenceGraph.builder().addAll(back).build().digest())
                .as("the digest of what is there, not the one that was kept")
                .isEqualTo(graph.digest());
        for (int claim = 0; claim < graph.claimCount(); claim++) {
            assertThat(back.signOf(claim)).isEqualTo(graph.signOf(claim));
            assertThat(back.populationsOf(claim)).isEqualTo(graph.populationsOf(claim));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theColumnsSayWhatTheValuesSay(long seed) throws IOException {
        EvidenceGraph graph = GraphSnapshot.read(
                ByteBuffer.wrap(bytes(RandomEvidence.small(seed).graph())));

        for (int citation = 0; citation < graph.citationCount(); citation++) {
            Citation value = graph.citation(citation);
            assertThat(graph.statusOf(citation)).isEqualTo(value.status());
            assertThat(Arrays.stream(graph.overlapsOf(citation))
                            .mapToObj(other -> graph.citation(other).id()))
                    .containsExactlyInAnyOrderElementsOf(value.overlaps());
        }
        for (int line = 0; line < graph.lineCount(); line++) {
            EvidenceLine value = graph.line(line);
            Long people = value.sampleSize();
            assertThat(graph.sampleSizeOf(line))
                    .isEqualTo(people == null ? -1 : (int) Math.min(people, Integer.MAX_VALUE));
            assertThat(graph.agentOf(line))
                    .isEqualTo(value.agentType() == null ? AgentType.NOT_PROVIDED : value.agentType());
            assertThat(graph.isGraded(line)).isEqualTo(!value.grades().isEmpty());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theSameGraphGivesTheSameBytes(long seed) throws IOException {
        EvidenceGraph graph = RandomEvidence.small(seed).graph();

        assertThat(bytes(GraphSnapshot.read(ByteBuffer.wrap(bytes(graph))))).isEqualTo(bytes(graph));
    }

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    @Test
    void everyFlippedBitIsRefused() throws IOException {
        byte[] sound = bytes(TinyGraphs.quarrel());
        for (int at = 0; at < sound.length * 8; at++) {
            byte[] flipped = sound.clone();
            flipped[at / 8] ^= (byte) (1 << at % 8);
            assertThatThrownBy(() -> GraphSnapshot.read(ByteBuffer.wrap(flipped)))
                    .as("bit %d", at)
                    .isInstanceOf(DamagedSnapshotException.class);
        }
    }

    @Test
    void everyCutIsRefusedAndSoIsMoreThanThereWas() throws IOException {
        byte[] sound = bytes(TinyGraphs.quarrel());
        for (int length = 0; length < sound.length; length++) {
            byte[] cut = Arrays.copyOf(sound, length);
            assertThatThrownBy(() -> GraphSnapshot.read(ByteBuffer.wrap(cut)))
                    .as("%d bytes", length)
                    .isInstanceOf(DamagedSnapshotException.class);
        }
        assertThatThrownBy(() -> GraphSnapshot.read(ByteBuffer.wrap(Arrays.copyOf(sound, sound.length + 8))))
                .isInstanceOf(DamagedSnapshotException.class)
                .hasMessageContaining("bytes in place of");
    }

    @Test
    void aNewerVersionIsRefusedByName() throws IOException {
        byte[] newer = bytes(TinyGraphs.quarrel());
        newer[8] = 5;

        assertThatThrownBy(() -> GraphSnapshot.read(ByteBuffer.wrap(newer)))
                .hasMessage("the snapshot is of version 5, this program reads version 4");
    }

    @Test
    void anOlderVersionIsRefusedByName() throws IOException {
        byte[] older = bytes(TinyGraphs.quarrel());
        older[8] = 3;

        assertThatThrownBy(() -> GraphSnapshot.read(ByteBuffer.wrap(older)))
                .hasMessage("the snapshot is of version 3, this program reads version 4");
    }

    @Test
    void damageIsCalledByTheNameOfThePart() throws IOException {
        byte[] bytes = bytes(TinyGraphs.quarrel());
        bytes[bytes.length - 1] ^= 1;

        assertThatThrownBy(() -> GraphSnapshot.read(ByteBuffer.wrap(bytes)))
                .hasMessageContaining("damaged in ")
                .extracting(thrown -> ((DamagedSnapshotException) thrown).block())
                .isNotEqualTo("header");
    }

    private static byte[] bytes(EvidenceGraph graph) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        GraphSnapshot.write(graph, out);
        return out.toByteArray();
    }
}
