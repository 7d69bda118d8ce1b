package org.evigraph.benchmarks.scale;

import org.evigraph.grade.Scheme;
import org.evigraph.graph.EvidenceConsumer;
import org.evigraph.model.Category;
import org.evigraph.model.Citation;
import org.evigraph.model.Entity;
import org.evigraph.model.EvidenceLine;
import org.evigraph.model.Finding;
import org.evigraph.model.GraphInfo;
import org.evigraph.model.Location;
import org.evigraph.model.Predicate;
import org.evigraph.model.Proposition;

/** Counts what it is given, so that the making of evidence can be timed without the building of a graph. */
final class Nowhere implements EvidenceConsumer {
    private long pieces;

    /** {@return how many pieces came, each line of evidence with its claim as one} */
    long pieces() {
        return pieces;
    }

    @Override
    public void accept(GraphInfo info, Location at) {
        pieces++;
    }

    @Override
    public void accept(Category category, Location at) {
        pieces++;
    }

    @Override
    public void accept(Predicate predicate, Location at) {
        pieces++;
    }

    @Override
    public void accept(Scheme scheme, Location at) {
        pieces++;
    }

    @Override
    public void accept(Entity entity, Location at) {
        pieces++;
    }

    @Override
    public void accept(Citation citation, Location at) {
        pieces++;
    }

    @Override
    public void accept(Proposition proposition, Location at) {
        pieces++;
    }

    @Override
    public void accept(Proposition proposition, EvidenceLine line, Location at) {
        pieces++;
    }

    @Override
    public void accept(Finding finding) {
        throw new IllegalStateException("Made-up evidence has no faults: " + finding);
    }
}
