package org.evigraph.query;

import org.evigraph.graph.EvidenceGraph;
import org.evigraph.graph.NameIndex.Resolution;

/** Turns names of a question into entities. */
final class Names {
    private Names() {}

    static int resolve(EvidenceGraph graph, String name) {
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
