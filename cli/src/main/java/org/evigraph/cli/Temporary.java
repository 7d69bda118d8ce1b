package org.evigraph.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/**
 * A file or folder beside the one that it will become. Whatever of it is left when it is closed, or when the JVM is told
 * to end, is removed.
 */
final class Temporary implements AutoCloseable {
    /** How the names of all of them end; before it stand the process and a number. */
    static final String ENDING = ".part";

    private final Path path;
    private final Thread remover;

    private Temporary(Path path) {
        this.path = path;
        this.remover = new Thread(this::remove, "remover");
        Runtime.getRuntime().addShutdownHook(remover);
    }

    /** {@return a place beside {@code target}, on the same disk, whose name tells what it belongs to} */
    static Temporary beside(Path target) {
        String name =
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + "-" + System.nanoTime() + ENDING;
        return new Temporary(target.resolveSibling(name));
    }

    Path path() {
        return path;
    }

    /** Gives the finished thing its name, in one step where the file system can. */
    void moveTo(Path target) throws IOException {
        try {
            Files.move(path, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException unsupported) {
            Files.move(path, target, StandardCopyOption.REPLACE_EXISTING);
        }
        forceNames(target.toAbsolutePath().getParent());
    }

    /** Forces the names in a folder to disk, where the platform can: the new name must not be lost when power is. */
    private static void forceNames(@Nullable Path folder) {
        if (folder != null) {
            try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
                names.force(true);
            } catch (IOException cannot) {
                // Windows opens no folder. The content is on the disk already, under the old name or the new.
            }
        }
    }

    @Override
    public void close() {
        remove();
        try {
            Runtime.getRuntime().removeShutdownHook(remover);
        } catch (IllegalStateException ending) {
            // The JVM is ending and runs the hook itself.
        }
    }

    private void remove() {
        try {
            delete(path);
        } catch (IOException stays) {
            // What cannot be removed tells by its name what it is; the failure that led here is the one to report.
        }
    }

    /** Deletes a file, or a folder and everything in it; links are deleted and not followed. */
    static void delete(Path root) throws IOException {
        if (!Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failed) throws IOException {
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
