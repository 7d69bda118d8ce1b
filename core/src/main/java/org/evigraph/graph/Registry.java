package org.evigraph.graph;

import java.util.Collection;
import java.util.Set;
import java.util.TreeMap;
import org.evigraph.graph.Draft.Placed;
import org.evigraph.model.Finding;
import org.evigraph.model.FindingKind;
import org.evigraph.model.Findings;
import org.evigraph.model.Location;
import org.evigraph.model.Severity;
import org.jspecify.annotations.Nullable;

/** Pieces of one kind by id, with what to do when an id comes twice. */
final class Registry<T> {
    /** Joins two descriptions of one thing from two sources; lists are joined, otherwise the first wins. */
    interface Merger<T> {
        T merge(T first, T second);
    }

    private final String kind;
    private final Findings findings;
    private final Merger<T> merger;
    private final TreeMap<String, Placed<T>> byId = new TreeMap<>();

    Registry(String kind, Findings findings, Merger<T> merger) {
        this.kind = kind;
        this.findings = findings;
        this.merger = merger;
    }

    void add(String id, T value, Location at) {
        Placed<T> known = byId.putIfAbsent(id, new Placed<>(value, at));
        if (known == null) {
            return;
        }
        boolean sameSource = known.at().source().equals(at.source());
        if (known.value().equals(value)) {
            if (sameSource) {
                findings.add(repeated(kind, id, at, known.at()));
            }
        } else if (sameSource) {
            findings.add(new Finding(
                    Severity.ERROR,
                    FindingKind.DUPLICATE_ID,
                    at,
                    kind + ".id",
                    "'" + id + "', which is described in another way at " + known.at(),
                    "one description for an id",
                    "give one of the two another id, or make them one"));
        } else {
            T merged = merger.merge(known.value(), value);
            byId.put(id, new Placed<>(merged, known.at()));
            findings.add(new Finding(
                    Severity.WARNING,
                    FindingKind.CONFLICT,
                    at,
                    kind + ".id",
                    "'" + id + "', which is described in another way at " + known.at(),
                    "one description for an id",
                    "nothing, if they are the same thing: lists were joined, otherwise the first one counts"));
        }
    }

    static Finding repeated(String kind, String id, Location at, Location first) {
        return new Finding(
                Severity.WARNING,
                FindingKind.REPEATED,
                at,
                kind,
                "'" + id + "' again, word for word as at " + first,
                "each record once",
                "leave one of them out");
    }

    boolean contains(String id) {
        return byId.containsKey(id);
    }

    @Nullable
    Placed<T> placed(String id) {
        return byId.get(id);
    }

    Set<String> ids() {
        return byId.keySet();
    }

    Collection<Placed<T>> all() {
        return byId.values();
    }
}
