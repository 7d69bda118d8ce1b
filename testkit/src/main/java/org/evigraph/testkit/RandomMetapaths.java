package org.evigraph.testkit;

import java.util.ArrayList;
import java.util.List;
import org.evigraph.grade.Certainty;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.pathway.Answer.GraphSummary;
import org.evigraph.pathway.EntityRef;
import org.evigraph.pathway.MetapathsAnswer;
import org.evigraph.pathway.MetapathsAnswer.Edge;
import org.evigraph.pathway.MetapathsAnswer.Metapath;
import org.evigraph.pathway.MetapathsAnswer.Question;
import org.evigraph.pathway.Rank;

/** Metapaths that are drawn, not found. */
final class RandomMetapaths {
    private final EvidenceGraph graph;
    private final Dice dice;
    private final RandomTexts texts;

    RandomMetapaths(EvidenceGraph graph, Dice dice) {
        this.graph = graph;
        this.dice = dice;
        this.texts = new RandomTexts(dice, 50);
    }

    MetapathsAnswer answer() {
        List<Metapath> metapaths = dice.listOf(4, this::metapath);
        return new MetapathsAnswer(
                new Question(
                        someone(),
                        someone(),
                        dice.between(1, 6),
                        dice.between(0, 10) / 10.0,
                        dice.chance(30) ? List.of(Rank.values()) : List.of(dice.oneOf(Rank.class))),
                GraphSummary.of(graph),
                dice.maybe(texts::some),
                metapaths.size() + dice.count(),
                dice.count(),
                metapaths);
    }

    private Metapath metapath() {
        List<String> categories = new ArrayList<>(List.of(texts.some()));
        List<Edge> edges = new ArrayList<>();
        for (int step = dice.between(1, 4); step > 0; step--) {
            edges.add(new Edge(texts.some(), dice.chance(30)));
            categories.add(texts.some());
        }
        return new Metapath(
                texts.some(),
                texts.some(),
                categories,
                edges,
                dice.between(1, 99),
                dice.between(1, 99) / 1000.0,
                dice.oneOf(Certainty.class),
                dice.between(0, 9));
    }

    private EntityRef someone() {
        return new EntityRef(texts.id("someone", 1), texts.some());
    }
}
