package org.evigraph.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The {@linkplain Temporary unfinished files} of runs that were killed. They are harmless, but each is as large as what was to be
 * written, so the next run that writes the same file removes them.
 *
 * <p>A file is left behind if the process in its name is gone and nobody holds its lock: the system ends a lock with its
 * process, however that ends. A process of another machine or container is seen by its lock. Folders are never removed:
 * one of them may hold what a run moved out of the way just before it was killed.
 */
final class LeftBehind {
    /** In a folder of more entries than these, nobody looks for them. */
    private static final int ENTRIES = 10_000;

    private LeftBehind() {}

    /** Marks a file as in work, until its channel is closed. */
    static void claim(FileChannel file) {
        try {
            file.tryLock();
        } catch (IOException cannot) {
            // A file system without locks; the process in the name still tells.
        }
    }

    /** Removes what killed runs left beside a file. What cannot be removed stays: to write the file is what matters. */
    static void remove(Path target) {
        Path folder = target.getParent();
        if (folder == null) {
            return;
        }
        Pattern name = Pattern.compile(Pattern.quote("." + target.getFileName() + ".") + "([0-9]{1,18})-[0-9]+"
                + Pattern.quote(Temporary.ENDING));
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            int seen = 0;
            for (Path entry : entries) {
                Matcher matcher = name.matcher(String.valueOf(entry.getFileName()));
                if (matcher.matches()
                        && ProcessHandle.of(Long.parseLong(matcher.group(1))).isEmpty()) {
                    removeUnlocked(entry);
                }
                if (++seen == ENTRIES) {
                    return;
                }
            }
        } catch (IOException | DirectoryIteratorException cannot) {
            // If the folder is missing or barred, whoever writes will say so.
        }
    }

    private static void removeUnlocked(Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            if (channel.tryLock() != null) {
                Files.delete(file);
            }
        }
    }
}
