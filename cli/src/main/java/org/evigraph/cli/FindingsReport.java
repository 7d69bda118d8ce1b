package org.evigraph.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.evigraph.model.Finding;
import org.evigraph.model.FindingKind;
import org.evigraph.model.Findings;
import org.evigraph.model.Severity;

/** Faults of data as lines: a fault a line, then how many there are of each kind. */
final class FindingsReport {
    private static final int SHOWN = 100;

    private FindingsReport() {}

    /** {@return the first hundred findings of a severity, how many more there are, and all of them by kind} */
    static List<String> lines(Findings findings, Severity severity) {
        List<String> lines = new ArrayList<>();
        List<Finding> kept = findings.list(severity);
        for (Finding finding : kept.subList(0, Math.min(SHOWN, kept.size()))) {
            lines.add(finding.toString());
        }
        long more = findings.count(severity) - lines.size();
        if (more > 0) {
            lines.add("and " + more + " more");
        }
        counts(findings, severity, lines);
        return lines;
    }

    /** {@return all kept findings of a severity, and all of them by kind} */
    static List<String> all(Findings findings, Severity severity) {
        List<String> lines = new ArrayList<>();
        findings.list(severity).forEach(finding -> lines.add(finding.toString()));
        long more = findings.count(severity) - lines.size();
        if (more > 0) {
            lines.add("and " + more + " more");
        }
        counts(findings, severity, lines);
        return lines;
    }

    private static void counts(Findings findings, Severity severity, List<String> lines) {
        for (Map.Entry<FindingKind, Long> count :
                findings.countsByKind(severity).entrySet()) {
            FindingKind kind = count.getKey();
            lines.add(String.format("%6d %s %s: %s", count.getValue(), severity.code(), kind.code(), kind.title()));
        }
    }

    /** Says how many warnings there are and how to see them. */
    static void countWarnings(Findings findings, List<String> names, Console console) {
        long warnings = findings.count(Severity.WARNING);
        if (warnings > 0) {
            console.message("evigraph: " + warnings + (warnings == 1 ? " warning" : " warnings")
                    + " about the data; to see " + (warnings == 1 ? "it" : "them") + ": evigraph validate "
                    + String.join(" ", names));
        }
    }
}
