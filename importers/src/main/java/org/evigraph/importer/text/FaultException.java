package org.evigraph.importer.text;

import java.io.IOException;
import org.evigraph.model.Finding;

/** A fault after which a source cannot be read on. Passes through parsers that only know I/O exceptions. */
public final class FaultException extends IOException {
    private static final long serialVersionUID = 1;

    private final transient Finding finding;

    /** Creates the exception. */
    public FaultException(Finding finding) {
        super(finding.toString());
        this.finding = finding;
    }

    /** {@return the fault} */
    public Finding finding() {
        return finding;
    }
}
