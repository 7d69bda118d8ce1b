package org.evigraph.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.evigraph.grade.Certainty;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.model.Citation;
import org.evigraph.pathway.Answer.GraphSummary;
import org.evigraph.pathway.ConflictsAnswer;
import org.evigraph.pathway.ConflictsAnswer.Conflict;
import org.evigraph.pathway.ConflictsAnswer.Side;
import org.evigraph.pathway.EntityRef;
import org.evigraph.pathway.FragilityAnswer;
import org.evigraph.pathway.FragilityAnswer.PaperSet;
import org.evigraph.pathway.Pathway;
import org.evigraph.pathway.PathwayAnswer;
import org.evigraph.pathway.PathwayChange;
import org.evigraph.pathway.PathwayChange.Kind;
import org.evigraph.pathway.WhatIfAnswer;
import org.evigraph.pathway.WhatIfAnswer.Removal;

/** Answers about change and disagreement, drawn over the pathways of a random answer. */
final class RandomChanges {
    private final PathwayAnswer answer;
    private final EvidenceGraph graph;
    private final Dice dice;
    private final RandomTexts texts;

    RandomChanges(PathwayAnswer answer, EvidenceGraph graph, Dice dice) {
        this.answer = answer;
        this.graph = graph;
        this.dice = dice;
        this.texts = new RandomTexts(dice, 50);
    }

    WhatIfAnswer whatIf() {
        List<PathwayChange> changes = new ArrayList<>();
        for (Pathway pathway : answer.pathways()) {
            Kind kind = dice.oneOf(Kind.class);
            changes.add(new PathwayChange(
                    kind,
                    kind == Kind.APPEARED ? null : pathway,
                    kind == Kind.VANISHED ? null : pathway,
                    kind == Kind.STAYED ? List.of() : dice.listOf(3, texts::some)));
        }
        return new WhatIfAnswer(
                answer.question(),
                answer.graph(),
                dice.listOf(2, () -> new Removal(texts.some(), dice.between(0, 9), dice.between(0, 9), 0)),
                dice.listOf(3, texts::some),
                dice.count(),
                dice.count(),
                dice.maybe(texts::some),
                changes);
    }

    FragilityAnswer fragility() {
        boolean none = answer.pathways().isEmpty();
        return new FragilityAnswer(
                answer.question(),
                answer.graph(),
                none ? null : dice.oneOf(Certainty.class),
                dice.count(),
                none ? List.of() : dice.listOf(2, () -> new PaperSet(citations(), null)),
                none ? List.of() : dice.listOf(2, () -> new PaperSet(citations(), dice.oneOf(Certainty.class))),
                3,
                dice.maybe(texts::some),
                dice.maybe(texts::some),
                answer.citations());
    }

    private List<String> citations() {
        List<String> known = List.copyOf(answer.citations().keySet());
        return known.size() < 2 || dice.chance(50)
                ? List.of(texts.id("paper", 1))
                : known.subList(0, dice.between(1, Math.min(3, known.size())));
    }

    ConflictsAnswer conflicts() {
        List<Conflict> conflicts = new ArrayList<>();
        TreeMap<String, Citation> citations = new TreeMap<>(answer.citations());
        for (int claim = 0; claim + 1 < graph.claimCount() && conflicts.size() < 3; claim += 2) {
            conflicts.add(new Conflict(
                    dice.oneOf(ConflictsAnswer.Kind.class),
                    EntityRef.to(graph.entity(graph.subjectOf(claim))),
                    EntityRef.to(graph.entity(graph.objectOf(claim))),
                    side(claim),
                    side(claim + 1)));
        }
        return new ConflictsAnswer(
                dice.listOf(2, this::someone),
                dice.maybe(this::someone),
                GraphSummary.of(graph),
                conflicts.size() + dice.count(),
                dice.count(),
                conflicts,
                citations);
    }

    private Side side(int claim) {
        return new Side(
                texts.some(),
                dice.chance(30)
                        ? List.of(graph.claim(claim).id(), graph.claim(0).id())
                        : List.of(graph.claim(claim).id()),
                dice.listOf(2, this::someone),
                dice.oneOf(Certainty.class),
                dice.listOf(2, () -> texts.id("line", 1)),
                dice.chance(30) ? List.of() : citations());
    }

    private EntityRef someone() {
        return new EntityRef(texts.id("someone", 1), texts.some());
    }
}
