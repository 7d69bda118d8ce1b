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
                dice.listOf(1, texts::some),
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
        return answer.citations().isEmpty()
                ? List.of(texts.id("paper", 1))
                : List.of(dice.oneOf(List.copyOf(answer.citations().keySet())));
    }

    ConflictsAnswer conflicts() {
        List<Conflict> conflicts = new ArrayList<>();
        TreeMap<String, Citation> citations = new TreeMap<>(answer.citations());
        for (int claim = 0; claim + 1 < graph.claimCount() && conflicts.size() < 3; claim += 2) {
            conflicts.add(new Conflict(
                    dice.oneOf(ConflictsAnswer.Kind.class),
                    EntityRef.to(graph.entity(graph.subjectOf(claim))),
                    EntityRef.to(graph.entity(graph.objectOf(claim))),
                    dice.oneOf(Certainty.class),
                    side(claim),
                    side(claim + 1)));
        }
        return new ConflictsAnswer(
                List.of(), null, GraphSummary.of(graph), conflicts.size() + dice.count(), conflicts, citations);
    }

    private Side side(int claim) {
        return new Side(
                texts.some(),
                List.of(graph.claim(claim).id()),
                dice.listOf(2, () -> new EntityRef(texts.id("people", 1), texts.some())),
                dice.oneOf(Certainty.class),
                dice.listOf(2, () -> texts.id("line", 1)),
                citations());
    }
}
