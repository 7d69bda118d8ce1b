package org.evigraph.graph;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.evigraph.grade.Scheme;
import org.evigraph.model.Category;
import org.evigraph.model.Citation;
import org.evigraph.model.Entity;
import org.evigraph.model.EvidenceLine;
import org.evigraph.model.GraphInfo;
import org.evigraph.model.Predicate;
import org.evigraph.model.Qualifiers;

/**
 * The flat columns of a graph.
 *
 * <p>A claim takes 19 bytes: subject, object, predicate, qualifiers, sign, first line, and its place among the claims of
 * its object; three more where there are over 256 predicates, and where there are over 256 sets of qualifiers. A line takes 12 and a
 * quarter: citation, {@link LineBits}, where its packed record starts, which takes 3 bytes at least, and a bit that says
 * whether people were counted; their number takes 4.
 */
record Columns(
        GraphInfo info,
        TextTable texts,
        List<Category> categories,
        List<Scheme> schemes,
        List<Predicate> predicates,
        PackedColumn<Entity> entities,
        IntColumn entityIds,
        PackedColumn<Citation> citations,
        IntColumn citationIds,
        ByteColumn citationStatuses,
        Adjacency overlaps,
        PackedColumn<Qualifiers> qualifiers,
        Adjacency populations,
        PlaceColumn claimPredicates,
        PlaceColumn claimQualifiers,
        ByteColumn signs,
        IntColumn firstLines,
        PackedColumn<EvidenceLine.Builder> lines,
        IntColumn lineCitations,
        IntColumn lineBits,
        SparseColumn lineSampleSizes,
        Map<Structure, Links> links,
        Topology topology) {

    /** {@return the structural links of a kind} */
    Links links(Structure kind) {
        return Objects.requireNonNull(links.get(kind));
    }

    /**
     * {@return the digest of everything}
     *
     * <p>The builder sorts before it packs, and texts are numbered in the order of packing, so equal content gives equal
     * bytes whatever the order in which it came.
     */
    String digest() {
        GraphDigest digest = new GraphDigest();
        digest.add(info);
        digest.addAll(categories, GraphDigest::add);
        digest.addAll(schemes, GraphDigest::add);
        digest.addAll(predicates, GraphDigest::add);
        texts.addTo(digest);
        for (ByteColumn packed : List.of(entities.bytes(), citations.bytes(), qualifiers.bytes(), lines.bytes())) {
            digest.add(packed);
        }
        // However few bytes a number takes here, it is summed as four.
        digest.add(topology.subjects());
        digest.add(topology.objects());
        digest.add(claimPredicates.size(), claimPredicates::get);
        digest.add(claimQualifiers.size(), claimQualifiers::get);
        digest.add(firstLines);
        digest.add(lineCitations);
        digest.add(lineBits);
        digest.add(lineBits.size(), lineSampleSizes::get);
        return digest.sum();
    }
}
