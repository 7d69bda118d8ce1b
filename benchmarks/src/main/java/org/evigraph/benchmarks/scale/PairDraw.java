package org.evigraph.benchmarks.scale;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.evigraph.graph.EvidenceGraph;

/** How the chemical and the disease of a question are drawn. */
enum PairDraw {
    /** Every chemical and every disease alike. */
    ALIKE(2_000),
    /** As often as claims name them. */
    BY_CLAIMS(2_000),
    /** Among the hundred that claims name most often. */
    HUBS(100);

    private static final int MOST_NAMED = 100;

    private final int pairs;

    PairDraw(int pairs) {
        this.pairs = pairs;
    }

    /** A question's ends, by index and by id. */
    record Pair(int chemical, int disease, String from, String to) {}

    List<Pair> pairs(EvidenceGraph graph, PowerLawEvidence evidence, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Pair> drawn = new ArrayList<>();
        for (int i = 0; i < pairs; i++) {
            String from = Kind.CHEMICAL.id(number(evidence.numbers(Kind.CHEMICAL), random));
            String to = Kind.DISEASE.id(number(evidence.numbers(Kind.DISEASE), random));
            drawn.add(new Pair(graph.indexOfEntity(from), graph.indexOfEntity(to), from, to));
        }
        return drawn;
    }

    private int number(PowerLaw law, SplittableRandom random) {
        return switch (this) {
            case ALIKE -> random.nextInt(law.size());
            case BY_CLAIMS -> law.draw(random);
            case HUBS -> law.ofRank(random.nextInt(Math.min(MOST_NAMED, law.size())));
        };
    }

    String label() {
        return switch (this) {
            case ALIKE -> "alike";
            case BY_CLAIMS -> "byClaims";
            case HUBS -> "hubs";
        };
    }

    /** {@return the same for people} */
    String words() {
        return switch (this) {
            case ALIKE -> "pairs drawn alike";
            case BY_CLAIMS -> "pairs drawn as often as claims name them";
            case HUBS -> "pairs among the 100 most named";
        };
    }
}
