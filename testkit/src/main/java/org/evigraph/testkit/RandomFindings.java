package org.evigraph.testkit;

import java.util.List;
import org.evigraph.pathway.EntityRef;
import org.evigraph.pathway.FindingsAnswer;
import org.evigraph.pathway.FindingsAnswer.Cited;
import org.evigraph.pathway.FindingsAnswer.Finding;
import org.evigraph.pathway.FindingsAnswer.Question;
import org.evigraph.pathway.Pathway;
import org.evigraph.pathway.PathwayAnswer;
import org.evigraph.pathway.Step;
import org.evigraph.pathway.StepClaim;

/** Findings of an engine's form over random pathways, with texts that are drawn. */
final class RandomFindings {
    private final PathwayAnswer pathways;
    private final Dice dice;
    private final RandomTexts texts;
    private final List<String> citations;

    RandomFindings(PathwayAnswer pathways, Dice dice) {
        this.pathways = pathways;
        this.dice = dice;
        this.texts = new RandomTexts(dice, 50);
        this.citations = List.copyOf(pathways.citations().keySet());
    }

    FindingsAnswer answer() {
        List<EntityRef> stops = pathways.question().waypoints();
        return new FindingsAnswer(
                new Question(
                        texts.some(),
                        stops,
                        dice.listOf(3, texts::some),
                        stops.isEmpty() ? null : dice.maybe(() -> dice.oneOf(stops)),
                        dice.chance(50)),
                pathways.graph(),
                pathways.pathways().stream()
                        .map(Pathway::steps)
                        .flatMap(List::stream)
                        .flatMap(step -> step.claims().stream().map(claim -> finding(step, claim)))
                        .toList(),
                pathways.citations());
    }

    private Finding finding(Step step, StepClaim claim) {
        return new Finding(
                step.from(),
                step.to(),
                claim,
                dice.chance(50) ? "" : texts.some(),
                cited(),
                cited(),
                cited(),
                dice.listOf(3, texts::some),
                cited());
    }

    private List<Cited> cited() {
        return dice.listOf(
                3, () -> new Cited(texts.some(), citations.isEmpty() ? null : dice.maybe(() -> dice.oneOf(citations))));
    }
}
