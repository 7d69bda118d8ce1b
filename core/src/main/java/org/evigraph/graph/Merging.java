package org.evigraph.graph;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evigraph.model.Citation;
import org.evigraph.model.Entity;
import org.jspecify.annotations.Nullable;

/** Joins two descriptions of one thing: lists are joined, otherwise the first counts, and gaps are filled. */
final class Merging {
    private Merging() {}

    static <T> T keepFirst(T first, T second) {
        return first;
    }

    static Entity entities(Entity first, Entity second) {
        List<String> synonyms = second.name().equals(first.name())
                ? second.synonyms()
                : join(second.synonyms(), List.of(second.name()));
        return new Entity(
                first.id(),
                first.name(),
                join(first.categories(), second.categories()),
                join(first.synonyms(), synonyms),
                join(first.xrefs(), second.xrefs()),
                first(first.description(), second.description()),
                join(first.isA(), second.isA()),
                join(first.concerns(), second.concerns()),
                join(first.excludes(), second.excludes()),
                join(first.attributes(), second.attributes()));
    }

    /** A publication that one source knows to be retracted is retracted. */
    static Citation citations(Citation first, Citation second) {
        boolean worse = second.status().compareTo(first.status()) > 0;
        return new Citation(
                first.id(),
                join(first.aliases(), second.aliases()),
                first(first.title(), second.title()),
                first(first.description(), second.description()),
                first.authors().isEmpty() ? second.authors() : first.authors(),
                first(first.year(), second.year()),
                first(first.container(), second.container()),
                first(first.volumeIssue(), second.volumeIssue()),
                first(first.pages(), second.pages()),
                first(first.type(), second.type()),
                join(first.xrefs(), second.xrefs()),
                join(first.links(), second.links()),
                worse ? second.status() : first.status(),
                worse ? second.statusDate() : first(first.statusDate(), second.statusDate()),
                first.design(),
                first(first.access(), second.access()),
                join(first.overlaps(), second.overlaps()),
                first(first.overlapBasis(), second.overlapBasis()),
                first(first.note(), second.note()),
                join(first.attributes(), second.attributes()));
    }

    private static <T> @Nullable T first(@Nullable T first, @Nullable T second) {
        return first == null ? second : first;
    }

    private static <T> List<T> join(List<T> first, List<T> second) {
        Set<T> joined = new LinkedHashSet<>(first);
        joined.addAll(second);
        return List.copyOf(joined);
    }

    private static SortedMap<String, String> join(SortedMap<String, String> first, SortedMap<String, String> second) {
        SortedMap<String, String> joined = new TreeMap<>(second);
        joined.putAll(first);
        return joined;
    }
}
