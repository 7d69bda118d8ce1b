package org.evigraph.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evigraph.grade.Conversions;
import org.evigraph.grade.DescribedScheme;
import org.evigraph.grade.GradeDomain;
import org.evigraph.grade.Scheme;
import org.evigraph.grade.Schemes;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.model.FindingKind;
import org.evigraph.model.InvalidValueException;
import org.evigraph.pathway.SchemesAnswer.Entry;
import org.jspecify.annotations.Nullable;

/**
 * The grading schemes that a graph knows, by id: the standard ones, and those that it declares, which go before a standard
 * one of the same id.
 */
final class KnownSchemes {
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    KnownSchemes(EvidenceGraph graph) {
        for (DescribedScheme described : Schemes.described()) {
            entries.put(described.scheme().id(), entry(described, false));
        }
        for (Scheme scheme : graph.schemes()) {
            entries.put(scheme.id(), entry(DescribedScheme.of(scheme), true));
        }
    }

    private static Entry entry(DescribedScheme described, boolean declared) {
        Scheme scheme = described.scheme();
        boolean grade = !declared && scheme.id().equals(Schemes.GRADE_CERTAINTY);
        return new Entry(
                described, declared, grade ? List.of(GradeDomain.values()) : List.of(), Conversions.from(scheme));
    }

    /** {@return every scheme} */
    List<Entry> all() {
        return List.copyOf(entries.values());
    }

    /**
     * {@return the scheme of that id, letters' case aside}
     *
     * @throws InvalidValueException if there is none; it lists those that there are
     */
    Entry named(String id) {
        Entry found = find(id);
        if (found == null) {
            throw InvalidValueException.notInList(FindingKind.GRADE, "scheme", id, entries.keySet());
        }
        return found;
    }

    /**
     * {@return where the scheme of {@code SCHEME:LEVEL} ends, or -1 if the text is a scheme alone}
     *
     * <p>An id may hold a colon itself, so that the longest that the text begins with counts.
     */
    int endOfScheme(String text) {
        if (find(text) != null) {
            return -1;
        }
        for (int colon = text.lastIndexOf(':'); colon > 0; colon = text.lastIndexOf(':', colon - 1)) {
            if (find(text.substring(0, colon)) != null) {
                return colon;
            }
        }
        return text.indexOf(':');
    }

    private @Nullable Entry find(String id) {
        Entry exact = entries.get(id);
        if (exact != null) {
            return exact;
        }
        for (Map.Entry<String, Entry> entry : entries.entrySet()) {
            if (entry.getKey().equalsIgnoreCase(id)) {
                return entry.getValue();
            }
        }
        return null;
    }
}
