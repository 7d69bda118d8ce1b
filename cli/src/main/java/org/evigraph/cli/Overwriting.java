package org.evigraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps an answer from being written over what was asked. */
final class Overwriting {
    private Overwriting() {}

    /** Refuses a target that is one of the files that a question is read from, also through a link. */
    static void refuse(@Nullable Path target, List<String> read, String what) {
        if (target == null || !Files.exists(target)) {
            return;
        }
        for (String file : read) {
            if (isSame(file, target)) {
                throw Failure.wrongUse(
                        "the answer would overwrite " + what + ", as both are '" + file + "'",
                        "Name another file: --output FILE");
            }
        }
    }

    private static boolean isSame(String file, Path target) {
        try {
            return Files.exists(Path.of(file)) && Files.isSameFile(Path.of(file), target);
        } catch (IOException | InvalidPathException unreadable) {
            return false; // which opening it says best
        }
    }
}
