package org.evigraph.importer;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A source that cannot be opened: it is missing, barred, or another kind of thing than the reader needs. */
public final class UnreadableException extends IOException {
    private static final long serialVersionUID = 1;

    private final String source;
    private final String reason;
    private final String fix;

    /** Creates the exception; its message joins the parts. */
    public UnreadableException(String source, String reason, String fix, @Nullable Throwable cause) {
        super(source + ": " + reason + ". Fix: " + fix, cause);
        this.source = source;
        this.reason = reason;
        this.fix = fix;
    }

    /** {@return the name of the source, as it was given} */
    public String source() {
        return source;
    }

    /** {@return why it cannot be read} */
    public String reason() {
        return reason;
    }

    /** {@return what to do about it} */
    public String fix() {
        return fix;
    }
}
