package org.evigraph.testkit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.evigraph.model.Claim;
import org.evigraph.model.Proposition;
import org.evigraph.pathway.DataChange;
import org.evigraph.pathway.DataChange.ClaimRef;
import org.evigraph.pathway.DataChange.FieldChange;
import org.evigraph.pathway.DataChange.Kind;
import org.evigraph.pathway.DataChange.What;
import org.evigraph.pathway.DiffAnswer;
import org.evigraph.pathway.DiffAnswer.ChangedPathway;
import org.evigraph.pathway.DiffAnswer.QuestionDiff;
import org.evigraph.pathway.DiffAnswer.Reply;
import org.evigraph.pathway.EntityRef;
import org.evigraph.pathway.PathwayChange;
import org.evigraph.pathway.WhatIfAnswer;

/** Differences drawn at random, over the changes of a random answer. */
final class RandomDiffs {
    private final WhatIfAnswer answer;
    private final Dice dice;
    private final RandomTexts texts;

    RandomDiffs(WhatIfAnswer answer, Dice dice) {
        this.answer = answer;
        this.dice = dice;
        this.texts = new RandomTexts(dice, 50);
    }

    DiffAnswer answer() {
        List<DataChange> changes = new ArrayList<>(dice.listOf(8, this::change));
        changes.sort(Comparator.comparing(DataChange::what).thenComparing(DataChange::kind));
        return new DiffAnswer(answer.graph(), answer.graph(), changes, dice.listOf(2, () -> question(changes)));
    }

    private DataChange change() {
        What what = dice.oneOf(What.class);
        Kind kind = dice.oneOf(Kind.class);
        boolean onClaim = what == What.EVIDENCE || what == What.GRADE;
        return new DataChange(
                what,
                kind,
                texts.id("thing", 1),
                dice.chance(20) ? "" : texts.some(),
                onClaim ? claim() : null,
                kind == Kind.CHANGED ? fields() : List.of());
    }

    private ClaimRef claim() {
        Proposition proposition = Proposition.of(texts.id("from", 1), texts.some(), texts.id("to", 1));
        return new ClaimRef(new Claim(proposition, List.of()).id(), texts.some());
    }

    private List<FieldChange> fields() {
        return dice.chance(50) ? List.of(field()) : List.of(field(), field());
    }

    private FieldChange field() {
        return new FieldChange(texts.some(), dice.listOf(2, texts::some), dice.listOf(2, texts::some));
    }

    private QuestionDiff question(List<DataChange> changes) {
        boolean both = dice.chance(70);
        boolean first = dice.chance(50);
        List<ChangedPathway> pathways = new ArrayList<>();
        for (PathwayChange change : both ? answer.changes() : List.<PathwayChange>of()) {
            if (change.kind() != PathwayChange.Kind.STAYED) {
                pathways.add(new ChangedPathway(change, dice.someOf(changes, 3)));
            }
        }
        return new QuestionDiff(
                texts.some(),
                answer.question(),
                both || first ? asked() : refused(),
                both || !first ? asked() : refused(),
                dice.count(),
                dice.between(0, 9),
                pathways);
    }

    private Reply asked() {
        return new Reply(
                dice.chance(50) ? List.of(stop()) : List.of(stop(), stop()),
                dice.count(),
                dice.between(0, 9),
                dice.maybe(texts::some),
                null);
    }

    private EntityRef stop() {
        return new EntityRef(texts.id("stop", 1), texts.some());
    }

    private Reply refused() {
        return new Reply(List.of(), 0, 0, null, texts.some());
    }
}
