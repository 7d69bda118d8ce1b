package org.evigraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.evigraph.exporter.ExportReport;
import org.jspecify.annotations.Nullable;

/**
 * Writes a folder of files beside the target and then moves it there. A folder with anything in it is only replaced if
 * it is plain that a graph was written to it before, so that a slip of the pen deletes nobody's work.
 */
final class ReplacedFolder {
    /** What to write. */
    interface Body {
        /** Writes it into a folder, which it makes. */
        ExportReport writeTo(Path folder) throws IOException;
    }

    private static final List<String> MARKS = List.of("entities.csv", "claims.csv");

    private ReplacedFolder() {}

    static ExportReport write(Path target, Body body) {
        try {
            Path real = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
            refuseToDestroy(target, real);
            try (Temporary part = Temporary.beside(real)) {
                ExportReport report = body.writeTo(part.path());
                replace(real, part);
                return report;
            }
        } catch (IOException failed) {
            throw Unwritable.because(target, failed);
        }
    }

    private static void replace(Path target, Temporary part) throws IOException {
        if (!Files.exists(target)) {
            part.moveTo(target);
            return;
        }
        try (Temporary old = Temporary.beside(target)) {
            Files.move(target, old.path());
            try {
                part.moveTo(target);
            } catch (IOException failed) {
                Files.move(old.path(), target);
                throw failed;
            }
        }
    }

    private static void refuseToDestroy(Path target, Path real) throws IOException {
        if (!Files.exists(real)) {
            return;
        }
        if (!Files.isDirectory(real)) {
            throw Failure.cannotReadOrWrite(
                    "cannot write the folder '" + target + "': there is a file of that name",
                    "Move it away, or name another folder.");
        }
        String stranger = stranger(real);
        if (stranger != null) {
            throw Failure.cannotReadOrWrite(
                    "will not replace the folder '" + target + "': it holds " + stranger
                            + ", so it is not only a graph in CSV",
                    "Empty it, or name another folder.");
        }
    }

    /** {@return what is in the folder that no graph in CSV has; {@code null} if it is empty or such a graph} */
    private static @Nullable String stranger(Path folder) throws IOException {
        List<Path> entries;
        try (Stream<Path> listed = Files.list(folder)) {
            entries = listed.sorted().toList();
        }
        for (Path entry : entries) {
            String name = entry.getFileName().toString();
            if (!name.endsWith(".csv") || !Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)) {
                return "'" + name + "'";
            }
        }
        for (String mark : MARKS) {
            if (!entries.isEmpty() && !Files.exists(folder.resolve(mark))) {
                return "other files and no " + mark;
            }
        }
        return null;
    }
}
