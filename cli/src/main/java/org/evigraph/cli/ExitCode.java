package org.evigraph.cli;

/** What the number says with which the command ends. Stable: scripts depend on it. */
public final class ExitCode {
    /** The question was answered, the work was done. */
    public static final int ANSWERED = 0;

    /** The question was understood, and the graph holds no answer. */
    public static final int NOTHING_FOUND = 1;

    /** The command was used wrongly: an unknown option, an unknown or ambiguous name, a pattern that cannot be read. */
    public static final int WRONG_USE = 2;

    /** The input data are faulty; nothing was written. */
    public static final int BAD_DATA = 3;

    /** A budget ended the search early; what is shown is marked as cut short. */
    public static final int CUT_SHORT = 4;

    /** A file or stream could not be read or written. */
    public static final int CANNOT_READ_OR_WRITE = 5;

    /** A snapshot is not what was written. */
    public static final int DAMAGED = 6;

    /** The fault is ours. */
    public static final int INTERNAL = 70;

    private ExitCode() {}
}
