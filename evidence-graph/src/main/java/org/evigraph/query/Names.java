package org.evigraph.query;

import org.evigraph.graph.EvidenceGraph;
import org.evigraph.graph.NameIndex.Resolution;

/** Turns names of a question into entities. */
public final class Names {
    private Names() {}

    /**
     * {@return the index of the one entity of that name, id, synonym or identifier}
     *
     * @throws UnknownNameException if there is none
     * @throws AmbiguousNameException if there are several
     */
    public static int resolve(EvidenceGraph graph, String name) {
        int index = graph.indexOfEntity(name);
        if (index >= 0) {
            return index; // an id goes before every name
        }
        Resolution resolution = graph.names().resolve(name);
        if (resolution instanceof Resolution.Found found) {
            return graph.indexOfEntity(found.entity().id());
        }
        if (resolution instanceof Resolution.Ambiguous ambiguous) {
            throw new AmbiguousNameException(name, ambiguous.candidates());
        }
        throw new UnknownNameException(name, ((Resolution.Unknown) resolution).suggestions());
    }
}
