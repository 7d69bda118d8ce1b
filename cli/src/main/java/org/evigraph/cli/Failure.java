package org.evigraph.cli;

import java.util.List;

/** Why a command ends without what was asked for: the exit code, and lines that say what to do about it. */
final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int exitCode;
    private final transient List<String> lines;

    private Failure(int exitCode, List<String> lines) {
        super(lines.get(0));
        this.exitCode = exitCode;
        this.lines = List.copyOf(lines);
    }

    static Failure wrongUse(String... lines) {
        return new Failure(ExitCode.WRONG_USE, List.of(lines));
    }

    static Failure wrongUse(List<String> lines) {
        return new Failure(ExitCode.WRONG_USE, lines);
    }

    static Failure cannotReadOrWrite(String... lines) {
        return new Failure(ExitCode.CANNOT_READ_OR_WRITE, List.of(lines));
    }

    int exitCode() {
        return exitCode;
    }

    List<String> lines() {
        return lines;
    }
}
