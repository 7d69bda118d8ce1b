package org.evigraph.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Collects findings: all of them counted, the first hundred of each kind and severity kept.
 *
 * <p>Not safe to share between threads.
 */
public final class Findings {
    private static final int KEPT = 100;

    private final Map<Severity, Map<FindingKind, List<Finding>>> kept = new EnumMap<>(Severity.class);
    private final Map<Severity, Map<FindingKind, Long>> counts = new EnumMap<>(Severity.class);

    /** Creates an empty collection. */
    public Findings() {
        for (Severity severity : Severity.values()) {
            kept.put(severity, new EnumMap<>(FindingKind.class));
            counts.put(severity, new EnumMap<>(FindingKind.class));
        }
    }

    /** Counts a finding, and keeps it if it is among the first of its kind. */
    public void add(Finding finding) {
        counts(finding.severity()).merge(finding.kind(), 1L, Long::sum);
        List<Finding> list = kept(finding.severity()).computeIfAbsent(finding.kind(), kind -> new ArrayList<>());
        if (list.size() < KEPT) {
            list.add(finding);
        }
    }

    /** {@return how many findings there are of a severity, kept or not} */
    public long count(Severity severity) {
        return counts(severity).values().stream().mapToLong(Long::longValue).sum();
    }

    /** {@return how many findings there are of each kind that occurred, in the order of the kinds} */
    public Map<FindingKind, Long> countsByKind(Severity severity) {
        return new EnumMap<>(counts(severity));
    }

    /** {@return the kept findings of a severity, by kind and then in the order they came} */
    public List<Finding> list(Severity severity) {
        return kept(severity).values().stream().flatMap(List::stream).toList();
    }

    /** {@return whether the data can be used} */
    public boolean hasErrors() {
        return !counts(Severity.ERROR).isEmpty();
    }

    private Map<FindingKind, Long> counts(Severity severity) {
        return Objects.requireNonNull(counts.get(severity));
    }

    private Map<FindingKind, List<Finding>> kept(Severity severity) {
        return Objects.requireNonNull(kept.get(severity));
    }
}
