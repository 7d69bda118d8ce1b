package org.evigraph.graph;

import java.io.IOException;

/** A snapshot that is not what was written: cut, changed, or made by a version that this one does not know. */
public final class DamagedSnapshotException extends IOException {
    private static final long serialVersionUID = 1;

    private final String block;

    DamagedSnapshotException(String block, String message) {
        super(message);
        this.block = block;
    }

    /** {@return the part that is damaged, as in {@code header} or {@code claims}} */
    public String block() {
        return block;
    }
}
