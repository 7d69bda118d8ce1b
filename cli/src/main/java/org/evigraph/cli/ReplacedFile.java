package org.evigraph.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.evigraph.exporter.ExportReport;

/**
 * Writes a file so that its name stands for the old content or for the whole new one, never for a part: beside the
 * target first, forced to disk, then moved over it in one step.
 */
final class ReplacedFile {
    /** What to write. */
    interface Body {
        /** Writes it; the stream may be closed or left open. */
        ExportReport writeTo(OutputStream out) throws IOException;
    }

    private ReplacedFile() {}

    static ExportReport write(Path target, Body body) {
        try {
            if (Files.isDirectory(target)) {
                throw Failure.cannotReadOrWrite(
                        "cannot write '" + target + "': it is a folder", "Name a file in it, or another place.");
            }
            return Files.exists(target) && !Files.isRegularFile(target)
                    ? writeToDevice(target, body)
                    : replace(target, body);
        } catch (IOException failed) {
            throw Unwritable.because(target, failed);
        }
    }

    /** A device or a pipe has no content that could be lost, and cannot be moved over. */
    private static ExportReport writeToDevice(Path target, Body body) throws IOException {
        try (OutputStream out = Files.newOutputStream(target)) {
            return body.writeTo(out);
        }
    }

    private static ExportReport replace(Path target, Body body) throws IOException {
        // Through a symbolic link, so that the link stays and what it leads to changes.
        Path real = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
        LeftBehind.remove(real);
        try (Temporary part = Temporary.beside(real)) {
            ExportReport report;
            try (FileChannel written =
                    FileChannel.open(part.path(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                LeftBehind.claim(written);
                report = body.writeTo(new Unclosed(written));
                written.force(true);
            }
            part.moveTo(real);
            return report;
        }
    }

    /** Whoever writes may close it; the file stays open, because it is not on the disk yet. */
    private static final class Unclosed extends OutputStream {
        private final OutputStream out;

        Unclosed(FileChannel file) {
            this.out = Channels.newOutputStream(file);
        }

        @Override
        public void write(int octet) throws IOException {
            out.write(octet);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }
    }
}
