package org.evigraph.graph;

/**
 * Whoever takes in very many claims of one source that come without circumstances and without evidence, each as three
 * numbers.
 *
 * <pre>{@code
 * ClaimConsumer claims = consumer.claims("edges.tsv");
 * int binds = claims.predicate("binds");
 * int compound = claims.entity("Compound::DB01156");
 * int gene = claims.entity("Gene::1136");
 * claims.accept(compound, binds, gene, 2, 1);
 * }</pre>
 *
 * <p>It is the same as to give each {@link org.evigraph.model.Proposition} to {@link EvidenceConsumer#accept}, but an id is looked
 * up once and not with every claim. Numbers are those of this consumer alone.
 *
 * <p><b>Threads.</b> Belongs to the thread that its {@link EvidenceConsumer} belongs to.
 */
public interface ClaimConsumer {
    /**
     * {@return the number of an entity, which need not have come before}
     *
     * <p>Ask once for each id and keep the number: a second one may stand for it, too.
     *
     * @throws org.evigraph.model.InvalidValueException if the id is blank
     */
    int entity(String id);

    /**
     * {@return the number of a predicate, which need not be declared}
     *
     * @throws org.evigraph.model.InvalidValueException if the id is blank
     */
    int predicate(String id);

    /**
     * Takes a claim.
     *
     * @param subject the number of an entity
     * @param predicate the number of a predicate
     * @param object the number of an entity
     * @param line where it stands in the source, as in {@link org.evigraph.model.Location}
     * @param column where it stands in the line
     */
    void accept(int subject, int predicate, int object, long line, long column);
}
