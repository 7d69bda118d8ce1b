package org.evigraph.graph;

import java.util.List;
import org.evigraph.grade.Scheme;
import org.evigraph.model.Category;
import org.evigraph.model.Citation;
import org.evigraph.model.Claim;
import org.evigraph.model.Entity;
import org.evigraph.model.EvidenceLine;
import org.evigraph.model.Finding;
import org.evigraph.model.Findings;
import org.evigraph.model.GraphInfo;
import org.evigraph.model.Location;
import org.evigraph.model.Predicate;
import org.evigraph.model.Proposition;

/**
 * Collects evidence, in any order, and makes a graph of it.
 *
 * <p><b>Equal things.</b> The same proposition with the same qualifiers is one claim, which gathers the lines of all. The
 * same record twice is counted and kept once. Two different records under one id are an error within one source; from
 * two sources, lists are joined, the first source wins otherwise, and a warning tells.
 *
 * <p><b>References.</b> What a claim, a line or a link refers to must be there, with three exceptions: a predicate or a
 * category that nobody declared is kept as written, and a citation whose id is a CURIE stands for a publication of which
 * nothing else is known.
 *
 * <p><b>Cost.</b> <i>O(n log n)</i> in the number of pieces. All are held until the graph is built, packed: a claim takes about 15 bytes
 * and a line 24 beside its texts, each distinct one of which is held once.
 *
 * <p><b>Threads.</b> Belongs to one thread.
 */
public final class GraphBuilder implements EvidenceConsumer {
    private final Draft draft = new Draft();
    private final Findings findings = draft.findings;

    GraphBuilder() {}

    /** Sets the graph's name. */
    public GraphBuilder name(String name) {
        return add(GraphInfo.named(name));
    }

    /** Sets what the graph says of itself; of a second one only the name counts, joined by a plus sign. */
    public GraphBuilder add(GraphInfo info) {
        accept(info, Location.PROGRAM);
        return this;
    }

    /** Declares a category. */
    public GraphBuilder add(Category category) {
        accept(category, Location.PROGRAM);
        return this;
    }

    /** Declares a predicate. */
    public GraphBuilder add(Predicate predicate) {
        accept(predicate, Location.PROGRAM);
        return this;
    }

    /** Declares a grading scheme. */
    public GraphBuilder add(Scheme scheme) {
        accept(scheme, Location.PROGRAM);
        return this;
    }

    /** Adds an entity. */
    public GraphBuilder add(Entity entity) {
        accept(entity, Location.PROGRAM);
        return this;
    }

    /** Adds a publication. */
    public GraphBuilder add(Citation citation) {
        accept(citation, Location.PROGRAM);
        return this;
    }

    /** Adds a claim, or lines of evidence to the claim that is there already. */
    public GraphBuilder add(Proposition proposition, EvidenceLine... lines) {
        return add(new Claim(proposition, List.of(lines)));
    }

    /** Adds a claim, or its lines of evidence to the claim that is there already. */
    public GraphBuilder add(Claim claim) {
        accept(claim.proposition(), Location.PROGRAM);
        for (EvidenceLine line : claim.evidence()) {
            accept(claim.proposition(), line, Location.PROGRAM);
        }
        return this;
    }

    /** Adds everything that a graph holds, as from a source of the graph's name. */
    public GraphBuilder addAll(EvidenceGraph graph) {
        acceptAll(graph);
        return this;
    }

    @Override
    public void accept(GraphInfo info, Location at) {
        draft.add(info);
    }

    @Override
    public void accept(Category category, Location at) {
        draft.categories.add(category.id(), category, at);
    }

    @Override
    public void accept(Predicate predicate, Location at) {
        draft.predicates.add(predicate.id(), predicate, at);
    }

    @Override
    public void accept(Scheme scheme, Location at) {
        draft.schemes.add(scheme.id(), scheme, at);
    }

    @Override
    public void accept(Entity entity, Location at) {
        draft.entities.add(entity.id(), entity, at);
    }

    @Override
    public void accept(Citation citation, Location at) {
        draft.citations.add(citation.id(), citation, at);
    }

    @Override
    public void accept(Proposition proposition, Location at) {
        draft.add(proposition, at);
    }

    @Override
    public void accept(Proposition proposition, EvidenceLine line, Location at) {
        draft.add(proposition, line, at);
    }

    @Override
    public ClaimConsumer claims(String source) {
        return draft.claims.from(source);
    }

    @Override
    public void accept(Finding finding) {
        findings.add(finding);
    }

    @Override
    public void acceptFaulty(String id) {
        draft.faulty.add(id);
    }

    /** {@return what was found so far; complete after {@link #build}} */
    public Findings findings() {
        return findings;
    }

    /**
     * {@return the graph of everything that was added}
     *
     * <p>To be called once.
     *
     * @throws InvalidEvidenceException if there is any error, with all of them
     */
    public EvidenceGraph build() {
        return new ColumnarGraph(draft.columns());
    }
}
