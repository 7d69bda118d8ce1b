package org.evigraph.graph;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.evigraph.grade.Scheme;
import org.evigraph.model.Category;
import org.evigraph.model.Citation;
import org.evigraph.model.Entity;
import org.evigraph.model.EvidenceLine;
import org.evigraph.model.GraphInfo;
import org.evigraph.model.Predicate;
import org.evigraph.model.Qualifiers;

/**
 * The flat arrays of a graph.
 *
 * <p>A claim takes 24 bytes: subject, object, predicate, qualifiers, first line, and its place among the claims of its
 * object. A line takes 12: citation, {@link LineBits}, and where its packed record starts, which takes 3 bytes at least.
 */
record Columns(
        GraphInfo info,
        TextTable texts,
        List<Category> categories,
        List<Scheme> schemes,
        List<Predicate> predicates,
        PackedColumn<Entity> entities,
        int[] entityIds,
        PackedColumn<Citation> citations,
        int[] citationIds,
        PackedColumn<Qualifiers> qualifiers,
        Adjacency populations,
        int[] subjects,
        int[] objects,
        int[] claimPredicates,
        int[] claimQualifiers,
        int[] firstLines,
        int[] firstOut,
        int[] firstIn,
        int[] inClaims,
        PackedColumn<EvidenceLine.Builder> lines,
        int[] lineCitations,
        int[] lineBits,
        Map<Structure, Adjacency> links,
        Map<Structure, Adjacency> linksTo) {

    static Map<Structure, Adjacency> reversed(Map<Structure, Adjacency> links, int entityCount) {
        Map<Structure, Adjacency> reversed = new EnumMap<>(Structure.class);
        links.forEach((kind, rows) -> reversed.put(kind, rows.reversed(entityCount)));
        return reversed;
    }

    /**
     * {@return the digest of everything}
     *
     * <p>The builder sorts before it packs, and texts are numbered in the order of packing, so equal content gives equal
     * bytes whatever the order in which it came.
     */
    String digest() {
        MessageDigest sha = sha256();
        sha.update("evigraph 1".getBytes(StandardCharsets.UTF_8));
        for (Object header : List.of(info, categories, schemes, predicates)) {
            update(sha, header.toString());
        }
        for (int number = 1; number < texts.size(); number++) {
            update(sha, texts.require(number));
        }
        for (byte[] packed : List.of(entities.bytes(), citations.bytes(), qualifiers.bytes(), lines.bytes())) {
            sha.update(ByteBuffer.allocate(Integer.BYTES).putInt(packed.length).array());
            sha.update(packed);
        }
        for (int[] column :
                List.of(subjects, objects, claimPredicates, claimQualifiers, firstLines, lineCitations, lineBits)) {
            ByteBuffer bytes = ByteBuffer.allocate(column.length * Integer.BYTES);
            bytes.asIntBuffer().put(column);
            sha.update(bytes.array());
        }
        return "sha256:" + HexFormat.of().formatHex(sha.digest());
    }

    private static void update(MessageDigest sha, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        sha.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        sha.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform must have SHA-256", impossible);
        }
    }
}
