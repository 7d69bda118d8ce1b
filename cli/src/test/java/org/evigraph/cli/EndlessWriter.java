package org.evigraph.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.evigraph.exporter.ExportReport;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.graph.GraphSnapshot;

/** A process that writes one of two graphs over the other until it is killed. {@link KilledWriterTest} starts and kills it. */
final class EndlessWriter {
    private EndlessWriter() {}

    /** Takes a file to write, two snapshots whose graphs to write, and {@code anew} to delete the file each time. */
    public static void main(String[] args) throws IOException {
        Path target = Path.of(args[0]);
        EvidenceGraph[] graphs = {graph(args[1]), graph(args[2])};
        boolean anew = args[3].equals("anew");
        for (int turn = 0; ; turn++) {
            EvidenceGraph graph = graphs[turn % 2];
            if (anew) {
                Files.deleteIfExists(target);
            }
            ReplacedFile.write(target, out -> {
                GraphSnapshot.write(graph, out);
                linger();
                return ExportReport.NOTHING;
            });
            if (turn == 0) {
                // Only now is it quick, so that whoever kills it meets it writing and not getting ready.
                System.out.println("writing");
            }
        }
    }

    /** A disk may be so fast that no kill would ever meet an unfinished file. */
    private static void linger() {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(2));
    }

    private static EvidenceGraph graph(String file) throws IOException {
        return GraphSnapshot.read(ByteBuffer.wrap(Files.readAllBytes(Path.of(file))));
    }
}
