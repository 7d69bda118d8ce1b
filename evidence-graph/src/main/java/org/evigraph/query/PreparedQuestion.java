package org.evigraph.query;

import java.util.Objects;
import org.evigraph.graph.Mask;
import org.evigraph.pattern.NodePattern.Named;
import org.evigraph.pattern.PathwayPattern;
import org.evigraph.query.PathwayFinder.Count;
import org.jspecify.annotations.Nullable;

/**
 * A question that was looked up once, to be asked of many pairs of entities: the first and the last that its pattern names are
 * those it was made with, and stand for any others.
 *
 * <pre>{@code
 * PreparedQuestion question = finder.prepare(PathwayQuery.of("(aspirin)-[binds]->(:Gene)<-[associates]-(asthma)"));
 * long number = question.count(graph.indexOfEntity("DB00945"), graph.indexOfEntity("DOID:2841")).found();
 * }</pre>
 *
 * <p>The rules are those of {@link PathwayFinder}: unless the question is exact, narrower entities stand in for those
 * asked about.
 *
 * <p><b>Cost.</b> To prepare costs about as much as to ask once. A question of at most three steps that only counts then
 * takes as long as its last two steps have claims about the end with fewer, and marks the neighbours of the other, which pairs
 * that have it in common one after the other share. It keeps four bytes for each entity of the graph, and four more once it
 * has shown a pathway.
 *
 * <p><b>Threads.</b> Belongs to one thread. Each may prepare its own; what they work out they share through the finder.
 */
public final class PreparedQuestion {
    private final Workshop workshop;
    private final PathwayQuery query;

    private BoundQuestion bound;
    private @Nullable ShortWalks walks;
    private @Nullable Finds shown;
    private int tidied;
    private boolean visiting;

    PreparedQuestion(Workshop workshop, PathwayQuery query) {
        PathwayPattern pattern = query.pattern();
        int last = pattern.nodes().size() - 1;
        if (!(pattern.nodes().get(0) instanceof Named) || !(pattern.nodes().get(last) instanceof Named)) {
            throw new IllegalArgumentException(
                    "The pattern " + pattern + " does not name the entities at both its ends");
        }
        this.workshop = workshop;
        this.query = query;
        this.tidied = workshop.tidy();
        this.bound = workshop.bind(query, Mask.NONE);
        this.walks = ShortWalks.of(bound);
    }

    /**
     * {@return how many pathways lead from one entity to another, none of them made}
     *
     * @param from the index of the entity that stands for the first of the pattern
     * @param to the index of that which stands for the last
     * @throws IndexOutOfBoundsException if the graph has no such entity
     * @throws IllegalStateException if a visitor asks the question that shows it a pathway
     */
    public Count count(int from, int to) {
        check(from, to);
        if (walks != null && isOneEach(from, to)) {
            Spending spending = new Spending(query.budget());
            long found = walks.count(from, to, spending);
            if (found != ShortWalks.UNKNOWN) {
                return new Count(found, 0, spending.truncation());
            }
        }
        try (Search search = new Search(workshop, bound.between(from, to))) {
            return search.count(null);
        }
    }

    /**
     * Shows every pathway from one entity to another, none of them made into a value, in an order that is the same each time
     * but is not their rank.
     *
     * @param from the index of the entity that stands for the first of the pattern
     * @param to the index of that which stands for the last
     * @return how many there were
     * @throws IndexOutOfBoundsException if the graph has no such entity
     * @throws IllegalStateException if the visitor asks this question in turn, which is in the middle of an answer
     */
    public Count visit(int from, int to, PathwayVisitor visitor) {
        check(from, to);
        visiting = true;
        try {
            return show(from, to, visitor);
        } finally {
            visiting = false;
        }
    }

    private Count show(int from, int to, PathwayVisitor visitor) {
        if (walks != null && isOneEach(from, to)) {
            Spending spending = new Spending(query.budget());
            Finds finds = shown == null ? bound.finds(visitor) : shown;
            shown = finds;
            finds.beginAgain(visitor);
            walks.visit(from, to, finds, spending);
            return new Count(finds.found(), finds.refuted(), spending.truncation());
        }
        try (Search search = new Search(workshop, bound.between(from, to))) {
            return search.visit(visitor);
        }
    }

    private boolean isOneEach(int from, int to) {
        return query.exact()
                || (bound.graph().descendants(from).length == 1 && bound.graph().descendants(to).length == 1);
    }

    private void check(int from, int to) {
        if (visiting) {
            throw new IllegalStateException(
                    "A visitor asks the question that shows it a pathway. Prepare another one.");
        }
        int entities = bound.graph().entityCount();
        Objects.checkIndex(from, entities);
        Objects.checkIndex(to, entities);
        int now = workshop.tidy();
        if (now != tidied) { // the steps that the finder keeps are no longer those that this one fills
            bound = workshop.bind(query, Mask.NONE);
            walks = ShortWalks.of(bound);
            shown = null;
            tidied = now;
        }
    }
}
