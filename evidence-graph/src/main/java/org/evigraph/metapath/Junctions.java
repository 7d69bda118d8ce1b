package org.evigraph.metapath;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What the search must know of entities, read when it first comes by, with what each edge weighs.
 *
 * <p><b>Cost.</b> The edges of every entity that a pathway may pass are read once; those by which one may leave are kept, 21
 * bytes each. Belongs to one search.
 */
final class Junctions {
    private final Distances distances;
    private final EdgeReader reader;
    private final Spending spending;
    private final double damping;
    private final int start;
    private final int longest;
    private final @Nullable Junction[] junctions;
    private final double[] @Nullable [] weights;
    private final int[] counts;
    private final int[] turned;

    Junctions(
            Metagraph metagraph,
            Distances distances,
            EdgeReader reader,
            Spending spending,
            double damping,
            int start,
            int longest) {
        this.distances = distances;
        this.reader = reader;
        this.spending = spending;
        this.damping = damping;
        this.start = start;
        this.longest = longest;
        this.junctions = new Junction[metagraph.graph().entityCount()];
        this.weights = new double[junctions.length][];
        this.counts = new int[metagraph.size()];
        this.turned = new int[metagraph.size()];
        Arrays.setAll(turned, metagraph::turnedMetaedge);
    }

    /** {@return what is known of an entity} */
    Junction of(int entity) {
        Junction known = junctions[entity];
        if (known == null) {
            known = read(entity);
            junctions[entity] = known;
        }
        return known;
    }

    /**
     * {@return what each edge that leaves an entity weighs: the product of the degrees of its two ends, each to the power of
     * the damping with a minus before it}
     */
    double[] weights(int entity) {
        double[] known = weights[entity];
        if (known == null) {
            Junction junction = of(entity);
            known = new double[junction.ends().length];
            for (int edge = 0; edge < known.length; edge++) {
                int metaedge = junction.metaedges()[edge];
                double here = junction.degree(metaedge);
                double there = of(junction.ends()[edge]).degree(turned[metaedge]);
                known[edge] = Math.pow(here, -damping) * Math.pow(there, -damping);
            }
            weights[entity] = known;
        }
        return known;
    }

    private Junction read(int entity) {
        reader.read(entity);
        spending.spend(reader.size());
        int kinds = 0;
        int[] until = new int[longest];
        int leaving = 0;
        for (int edge = 0; edge < reader.size(); edge++) {
            kinds += counts[reader.metaedge(edge)]++ == 0 ? 1 : 0;
            if (leaves(entity, edge)) {
                until[distances.toEnd(reader.end(edge))]++;
                leaving++;
            }
        }
        for (int distance = 1; distance < longest; distance++) {
            until[distance] += until[distance - 1];
        }
        int[] kind = kinds(kinds);
        int[] degrees = new int[kinds];
        for (int place = 0; place < kinds; place++) {
            degrees[place] = counts[kind[place]];
            counts[kind[place]] = 0;
        }
        return leaving(
                entity,
                new Junction(
                        kind, degrees, new int[leaving], new int[leaving], new byte[leaving], new int[leaving], until));
    }

    private boolean leaves(int entity, int edge) {
        int end = reader.end(edge);
        return end != start && distances.mayStep(entity, end);
    }

    private int[] kinds(int count) {
        int[] kinds = new int[count];
        int found = 0;
        for (int edge = 0; found < count; edge++) {
            int metaedge = reader.metaedge(edge);
            if (counts[metaedge] > 0) {
                counts[metaedge] = -counts[metaedge];
                kinds[found++] = metaedge;
            }
        }
        Arrays.sort(kinds);
        for (int metaedge : kinds) {
            counts[metaedge] = -counts[metaedge];
        }
        return kinds;
    }

    /** Fills in the edges that leave, those that end nearest first, in the order in which they were read. */
    private Junction leaving(int entity, Junction junction) {
        int[] next = new int[longest];
        System.arraycopy(junction.until(), 0, next, 1, longest - 1);
        for (int edge = 0; edge < reader.size(); edge++) {
            if (leaves(entity, edge)) {
                int place = next[distances.toEnd(reader.end(edge))]++;
                junction.ends()[place] = reader.end(edge);
                junction.metaedges()[place] = reader.metaedge(edge);
                junction.words()[place] = reader.word(edge);
                junction.papers()[place] = reader.papers(edge);
            }
        }
        return junction;
    }
}
