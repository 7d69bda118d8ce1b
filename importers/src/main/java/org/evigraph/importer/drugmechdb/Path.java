package org.evigraph.importer.drugmechdb;

import java.util.List;
import org.evigraph.importer.record.Place;
import org.jspecify.annotations.Nullable;

/**
 * A record: the small graph that leads from a drug to a disease.
 *
 * @param references stand for the record as a whole; nobody says which of them is behind which link
 * @param comment of the curator, on the record as a whole
 */
record Path(
        About about,
        List<Node> nodes,
        List<Link> links,
        List<String> references,
        @Nullable String comment,
        Place at) {
    /**
     * What a record is about.
     *
     * @param drugMesh the id of the drug's node, unless DrugBank alone knows the drug
     * @param diseaseMesh the id of the disease's node
     */
    record About(
            String id,
            @Nullable String drug,
            @Nullable String drugMesh,
            @Nullable String drugbank,
            @Nullable String disease,
            @Nullable String diseaseMesh) {}

    /**
     * A step of the pathway.
     *
     * @param kind as the file calls it: a class of an older Biolink Model, without its prefix
     */
    record Node(String id, String kind, String name, List<String> otherIds, List<String> otherNames, Place at) {}

    /** A claim about two nodes. */
    record Link(String source, String key, String target, Place at) {}
}
