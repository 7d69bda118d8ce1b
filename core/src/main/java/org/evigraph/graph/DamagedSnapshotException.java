package org.evigraph.graph;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A snapshot that is not what was written: cut, changed, or made by a version that this one does not know. */
public final class DamagedSnapshotException extends IOException {
    private static final long serialVersionUID = 1;

    private final String block;

    DamagedSnapshotException(String block, String message) {
        this(block, message, null);
    }

    private DamagedSnapshotException(String block, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.block = block;
    }

    /** {@return the exception that says how a part is damaged} */
    static DamagedSnapshotException in(Block block, String how) {
        return in(block, how, null);
    }

    static DamagedSnapshotException in(Block block, String how, @Nullable Throwable cause) {
        return new DamagedSnapshotException(
                block.label(), "the snapshot is damaged in " + block.label() + ": " + how, cause);
    }

    /** {@return the same, telling of which snapshot it is} */
    DamagedSnapshotException of(String snapshot) {
        return new DamagedSnapshotException(block, snapshot + ": " + getMessage(), this);
    }

    /** {@return the part that is damaged, as in {@code header} or {@code claims}} */
    public String block() {
        return block;
    }
}
