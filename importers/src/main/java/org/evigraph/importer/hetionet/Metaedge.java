package org.evigraph.importer.hetionet;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A type of edge: which relation between which kinds of node.
 *
 * <p><b>Source.</b> The 24 of {@code hetionet-v1.0-metagraph.json}.
 *
 * @param number its place in the list
 */
record Metaedge(int number, Kind source, Relation relation, Kind target) {
    private static final List<Metaedge> ALL = List.of(
            new Metaedge(0, Kind.ANATOMY, Relation.DOWNREGULATES, Kind.GENE),
            new Metaedge(1, Kind.ANATOMY, Relation.EXPRESSES, Kind.GENE),
            new Metaedge(2, Kind.ANATOMY, Relation.UPREGULATES, Kind.GENE),
            new Metaedge(3, Kind.COMPOUND, Relation.RESEMBLES, Kind.COMPOUND),
            new Metaedge(4, Kind.COMPOUND, Relation.PALLIATES, Kind.DISEASE),
            new Metaedge(5, Kind.COMPOUND, Relation.TREATS, Kind.DISEASE),
            new Metaedge(6, Kind.COMPOUND, Relation.BINDS, Kind.GENE),
            new Metaedge(7, Kind.COMPOUND, Relation.DOWNREGULATES, Kind.GENE),
            new Metaedge(8, Kind.COMPOUND, Relation.UPREGULATES, Kind.GENE),
            new Metaedge(9, Kind.COMPOUND, Relation.CAUSES, Kind.SIDE_EFFECT),
            new Metaedge(10, Kind.DISEASE, Relation.LOCALIZES, Kind.ANATOMY),
            new Metaedge(11, Kind.DISEASE, Relation.RESEMBLES, Kind.DISEASE),
            new Metaedge(12, Kind.DISEASE, Relation.ASSOCIATES, Kind.GENE),
            new Metaedge(13, Kind.DISEASE, Relation.DOWNREGULATES, Kind.GENE),
            new Metaedge(14, Kind.DISEASE, Relation.UPREGULATES, Kind.GENE),
            new Metaedge(15, Kind.DISEASE, Relation.PRESENTS, Kind.SYMPTOM),
            new Metaedge(16, Kind.GENE, Relation.PARTICIPATES, Kind.BIOLOGICAL_PROCESS),
            new Metaedge(17, Kind.GENE, Relation.PARTICIPATES, Kind.CELLULAR_COMPONENT),
            new Metaedge(18, Kind.GENE, Relation.COVARIES, Kind.GENE),
            new Metaedge(19, Kind.GENE, Relation.INTERACTS, Kind.GENE),
            new Metaedge(20, Kind.GENE, Relation.REGULATES, Kind.GENE),
            new Metaedge(21, Kind.GENE, Relation.PARTICIPATES, Kind.MOLECULAR_FUNCTION),
            new Metaedge(22, Kind.GENE, Relation.PARTICIPATES, Kind.PATHWAY),
            new Metaedge(23, Kind.PHARMACOLOGIC_CLASS, Relation.INCLUDES, Kind.COMPOUND));

    private static final Map<String, Metaedge> BY_ABBREVIATION =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Metaedge::abbreviation, Function.identity()));

    static List<Metaedge> all() {
        return ALL;
    }

    /** {@return every type of edge by the word that stands in the files} */
    static Map<String, Metaedge> byAbbreviation() {
        return BY_ABBREVIATION;
    }

    /** {@return the word that stands in the files; an arrow where kinds alone do not tell the direction} */
    String abbreviation() {
        boolean arrow = source == target && !relation.isSymmetric();
        return source.abbreviation() + relation.abbreviation() + (arrow ? ">" : "") + target.abbreviation();
    }
}
