package org.evigraph.graph;

import org.evigraph.model.Findings;
import org.evigraph.model.Severity;

/** Evidence that does not make a graph. Carries every finding, not only the first. */
public final class InvalidEvidenceException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final transient Findings findings;

    /** Creates the exception for findings of which at least one is an error. */
    public InvalidEvidenceException(Findings findings) {
        super(count(findings.count(Severity.ERROR)) + "; the first: "
                + findings.list(Severity.ERROR).get(0));
        this.findings = findings;
    }

    /** {@return everything that was found, warnings included} */
    public Findings findings() {
        return findings;
    }

    private static String count(long errors) {
        return errors == 1 ? "1 error" : errors + " errors";
    }
}
