package org.evigraph.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.evigraph.graph.GraphSnapshot;
import org.evigraph.graph.SnapshotReport;
import org.evigraph.importer.SnapshotFile;
import org.evigraph.importer.Source;
import org.evigraph.text.SnapshotText;

/** {@code evigraph snapshot verify}: whether a snapshot is sound, and what it holds. */
final class SnapshotCommand implements Verb {
    private static final String VERIFY = "verify";

    @Override
    public Syntax syntax() {
        return Syntax.of(
                        "snapshot",
                        "Whether a snapshot is sound, and what it holds.",
                        "Every part is summed, every record is made and held against the columns that a search reads, and the"
                                + " digest of the whole is worked out anew. A snapshot that is opened to be asked is only"
                                + " summed, and checked for whatever could lead a search astray.",
                        "Exit code 0 if it is sound, 6 if it is damaged or of another version. Snapshots are made by"
                                + " evigraph convert IN OUT.evg.")
                .argument("verify", "What to do: verify is all there is.")
                .argument("FILE", "A snapshot, or - for standard input.")
                .examples("convert pml pml.evg", "snapshot verify pml.evg");
    }

    @Override
    public int run(Arguments arguments, Console console) throws Exception {
        String action = arguments.word(0);
        if (!action.equals(VERIFY)) {
            throw Failure.wrongUse(
                    "evigraph snapshot cannot '" + action + "'", "Write it as in: evigraph snapshot verify FILE");
        }
        String name = arguments.word(1);
        try (SnapshotFile file = SnapshotFile.of(source(name, console))) {
            SnapshotReport report = console.watched("verifying " + name, () -> GraphSnapshot.verify(file));
            Writer text = new BufferedWriter(new OutputStreamWriter(console.out(), UTF_8));
            SnapshotText.write(name, report, console.page(text, console.coloursOut()));
            text.flush();
        }
        return ExitCode.ANSWERED;
    }

    private static Source source(String name, Console console) {
        if (name.equals("-")) {
            return Source.of("(standard input)", console.in());
        }
        try {
            return Source.of(Path.of(name));
        } catch (InvalidPathException impossible) {
            throw Failure.cannotReadOrWrite("cannot read '" + name + "': no file can have this name");
        }
    }
}
