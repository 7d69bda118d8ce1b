package org.evigraph.query;

import org.evigraph.graph.EvidenceGraph;
import org.evigraph.graph.Mask;
import org.evigraph.pathway.PathwayAnswer;

/**
 * Finds the pathways that a question asks for, the best first.
 *
 * <p><b>Semantics.</b> docs/decisions/0010 to 0016 have all of it. In short: a pathway passes the named entities, or
 * narrower ones, in order; no entity twice; a step gathers every claim between its two ends; structure is walked and
 * shown as structure; what the evidence only disputes is not walked but counted.
 *
 * <p><b>Method.</b> A backward pass from each named entity bounds which entities can still reach it in the hops that are
 * left; a depth-first search follows only those, and a bounded heap keeps the best.
 *
 * <p><b>Cost.</b> The backward passes are linear in the claims within reach. The search tries every pathway once: as no
 * entity may repeat, that can be exponential in the hops, and the question's budget bounds it. Memory is proportional to
 * the entities reached and the limit.
 *
 * <p><b>Order.</b> As the question's rule says, then certainty, then fewer steps, supported before uncertain, fewer inverse readings, more independent
 * papers, ids; refuted pathways last. The same graph gives the same answer.
 *
 * <p><b>Threads.</b> Stateless, safe to share.
 */
public interface PathwaySearch {
    /** {@return a search that tries every pathway} */
    static PathwaySearch create() {
        return new ExactSearch();
    }

    /**
     * {@return at most {@code query.limit()} pathways, how many there are in all, and what might help if there are none}
     *
     * @throws UnknownNameException if a name of the question means no entity of the graph
     * @throws AmbiguousNameException if it means several
     * @throws org.evigraph.model.InvalidValueException if something to include or exclude, is unknown
     */
    default PathwayAnswer find(EvidenceGraph graph, PathwayQuery query) {
        return find(graph, query, Mask.NONE);
    }

    /**
     * {@return the same, as if what the mask hides were not there}
     *
     * @throws UnknownNameException if a name of the question means no entity of the graph
     * @throws AmbiguousNameException if it means several
     * @throws org.evigraph.model.InvalidValueException if something to include or exclude is unknown
     */
    PathwayAnswer find(EvidenceGraph graph, PathwayQuery query, Mask mask);
}
