package org.evigraph.benchmarks.scale;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.graph.GraphBuilder;
import org.evigraph.graph.GraphSnapshot;
import org.evigraph.graph.SnapshotReport;
import org.evigraph.importer.SnapshotFile;
import org.evigraph.importer.Source;

/** Builds one made-up graph, writes its snapshot and tells what that cost: {@code CLAIMS FILE}. */
final class ScaleBuild {
    private static final long SEED = 20_240_501;

    private ScaleBuild() {}

    public static void main(String[] arguments) throws IOException {
        PowerLawEvidence evidence = evidence(Integer.parseInt(arguments[0]));
        Path file = Path.of(arguments[1]);
        Measured measured = Measured.nothing();
        measured.tell("load.before", Clock.load());
        Clock making = new Clock();
        Nowhere nowhere = new Nowhere();
        evidence.pushTo(nowhere);
        measured.tell("make.seconds", making.seconds());
        measured.tell("make.processorSeconds", making.processorSeconds());
        measured.tell("graph.pieces", nowhere.pieces());
        Clock building = new Clock();
        GraphBuilder builder = EvidenceGraph.builder();
        evidence.pushTo(builder);
        measured.tell("build.collectedSeconds", building.seconds());
        EvidenceGraph graph = builder.build();
        measured.tell("build.seconds", building.seconds());
        measured.tell("build.processorSeconds", building.processorSeconds());
        measured.tell("graph.claims", graph.claimCount());
        measured.tell("graph.lines", graph.lineCount());
        measured.tell("graph.entities", graph.entityCount());
        measured.tell("graph.papers", graph.citationCount());
        Clock writing = new Clock();
        write(graph, file);
        measured.tell("write.seconds", writing.seconds());
        measured.tell("write.processorSeconds", writing.processorSeconds());
        measured.tell("graph.snapshotBytes", Files.size(file));
        tellBytes(file, measured);
        measured.tell("load.afterBuild", Clock.load());
    }

    static PowerLawEvidence evidence(int claims) {
        return new PowerLawEvidence(claims, SEED);
    }

    private static void write(EvidenceGraph graph, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            GraphSnapshot.write(graph, out);
        }
        try (FileChannel written = FileChannel.open(file)) {
            written.force(true);
        }
    }

    private static void tellBytes(Path file, Measured measured) throws IOException {
        try (SnapshotFile bytes = SnapshotFile.of(Source.of(file))) {
            for (SnapshotReport.Part part : GraphSnapshot.parts(bytes)) {
                measured.tell("graph.bytes." + part.name(), part.bytes());
            }
        }
    }
}
