package org.evigraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.evigraph.cli.Run.Result;
import org.evigraph.compare.ConflictQuery;
import org.evigraph.compare.Conflicts;
import org.evigraph.exporter.ExportOptions;
import org.evigraph.exporter.Exporter;
import org.evigraph.exporter.Exporters;
import org.evigraph.graph.DamagedSnapshotException;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.graph.GraphSnapshot;
import org.evigraph.graph.SnapshotBytes;
import org.evigraph.graph.Structure;
import org.evigraph.model.Claim;
import org.evigraph.model.Entity;
import org.evigraph.pattern.PathwayPattern;
import org.evigraph.query.PathwayFinder;
import org.evigraph.query.PathwayQuery;
import org.evigraph.testkit.ForgedSnapshot;
import org.evigraph.testkit.MemoryDestination;
import org.evigraph.testkit.RandomEvidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whoever can write a file can make its checksums fit. A snapshot that was changed so is refused by name, or it can be read
 * whole; nothing else may come of it. {@code -Devigraph.forgeries=1000000} tries more.
 */
class ForgedSnapshotTest {
    private static final int SEEDS = 40;
    private static final int EACH = Integer.getInteger("evigraph.forgeries", 4_000) / SEEDS;

    @TempDir
    private Path folder;

    static LongStream seeds() {
        return LongStream.range(0, SEEDS);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aForgedSnapshotIsRefusedOrCanBeReadWhole(long seed) {
        ForgedSnapshot sound = ForgedSnapshot.of(RandomEvidence.small(seed).graph());
        Random random = new Random(seed);
        int refused = 0;
        for (int turn = 0; turn < EACH; turn++) {
            ForgedSnapshot forged = sound.copy();
            String how = new Forger(forged, random).change(1 + random.nextInt(3));
            try {
                // Every other one as if it lay in a mapped file.
                ByteBuffer file = buffer(forged.sealed(), turn % 2 == 1);
                refused += isRefused(file) ? 1 : 0;
            } catch (IOException | RuntimeException | Error fault) {
                throw new AssertionError("seed " + seed + ", turn " + turn + ": " + how, fault);
            }
        }
        assertThat(refused).as("most changes make no sense").isPositive();
    }

    private static ByteBuffer buffer(byte[] bytes, boolean direct) {
        return direct ? ByteBuffer.allocateDirect(bytes.length).put(bytes).flip() : ByteBuffer.wrap(bytes);
    }

    /** {@return whether it was refused as damaged, at once or when something was asked for} */
    private static boolean isRefused(ByteBuffer file) throws IOException {
        try {
            EvidenceGraph graph = GraphSnapshot.open(SnapshotBytes.of(file));
            readWhole(graph);
            return false;
        } catch (DamagedSnapshotException refused) {
            return true;
        } catch (UncheckedIOException later) {
            if (later.getCause() instanceof DamagedSnapshotException) {
                return true;
            }
            throw later;
        }
    }

    private static void readWhole(EvidenceGraph graph) throws IOException {
        for (Entity entity : graph.entities()) {
            assertThat(graph.entity(entity.id())).isEqualTo(entity);
            graph.names().resolve(entity.name());
            graph.find(entity.id());
            graph.isCategoryUnder(
                    entity.categories().isEmpty() ? "drug" : entity.categories().get(0), "cause");
        }
        for (Claim claim : graph.claims()) {
            assertThat(graph.indexOfClaim(claim.proposition())).isNotNegative();
            graph.find(claim.id());
        }
        for (int index = 0; index < graph.citationCount(); index++) {
            assertThat(graph.indexOfCitation(graph.citation(index).id())).isEqualTo(index);
        }
        for (int entity = 0; entity < graph.entityCount(); entity++) {
            graph.descendants(entity);
            for (Structure kind : Structure.values()) {
                graph.linksTo(kind, entity);
            }
        }
        graph.names().search("a");
        for (Exporter exporter : Exporters.all()) {
            if (exporter.writesGraphs()) {
                exporter.write(graph, new MemoryDestination(), ExportOptions.DEFAULT);
            }
        }
        Conflicts.find(graph, new ConflictQuery(List.of(), null, 10));
        PathwayFinder finder = PathwayFinder.over(graph);
        for (int entity = 0; entity < Math.min(3, graph.entityCount()); entity++) {
            String start = graph.entity(entity).id();
            String end = graph.entity(graph.entityCount() - 1 - entity).id();
            if (!start.equals(end)) {
                finder.find(PathwayQuery.of(PathwayPattern.through(List.of(start, end))));
            }
        }
    }

    @Test
    void theCommandRefusesAForgedSnapshotByThePart() throws IOException {
        ForgedSnapshot forged = ForgedSnapshot.of(RandomEvidence.small(1).graph());
        Path file = Files.write(
                folder.resolve("forged.evg"),
                forged.withNumber("first-out", -1, -5).sealed());
        Result result = Run.of("summary", "-g", file.toString());
        assertThat(result.exitCode()).isEqualTo(ExitCode.DAMAGED);
        assertThat(result.err()).contains("first-out");
    }
}
