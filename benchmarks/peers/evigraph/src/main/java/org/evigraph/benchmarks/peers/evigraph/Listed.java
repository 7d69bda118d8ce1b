package org.evigraph.benchmarks.peers.evigraph;

import java.util.Arrays;
import org.evigraph.benchmarks.peers.Answers;
import org.evigraph.grade.Certainty;
import org.evigraph.query.PathwayVisitor;

/** Pathways of at most three steps as they are shown: entities, the claims they rest on, and how sure each is. */
final class Listed implements PathwayVisitor {
    private static final int PLACES = 7;

    private final int[] hashes;
    private int[] places = new int[PLACES << 10];
    private Certainty[] grades = new Certainty[1 << 10];
    private int size;
    private long number;

    /** {@code hashes} are those of the entities' ids. */
    Listed(int[] hashes) {
        this.hashes = hashes;
    }

    void clear() {
        size = 0;
        number = 0;
    }

    /** {@return the number of the pathways, as {@link Answers} spells it} */
    long number() {
        return number;
    }

    @Override
    public void visit(View pathway) {
        if (size == grades.length) {
            places = Arrays.copyOf(places, 2 * places.length);
            grades = Arrays.copyOf(grades, 2 * size);
        }
        int at = size * PLACES;
        int steps = pathway.steps();
        for (int step = 0; step < steps; step++) {
            places[at++] = pathway.entity(step);
            places[at++] = pathway.claim(step);
        }
        places[at] = pathway.entity(steps);
        grades[size++] = pathway.certainty();
        number += switch (steps) {
            case 1 -> Answers.path(hash(pathway, 0), hash(pathway, 1));
            case 2 -> Answers.path(hash(pathway, 0), hash(pathway, 1), hash(pathway, 2));
            default -> Answers.path(hash(pathway, 0), hash(pathway, 1), hash(pathway, 2), hash(pathway, 3));
        };
    }

    private int hash(View pathway, int place) {
        return hashes[pathway.entity(place)];
    }
}
