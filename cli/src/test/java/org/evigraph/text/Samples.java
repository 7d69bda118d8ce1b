package org.evigraph.text;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.evigraph.grade.Certainty;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.model.Citation;
import org.evigraph.model.Claim;
import org.evigraph.model.Direction;
import org.evigraph.model.Entity;
import org.evigraph.model.EvidenceLine;
import org.evigraph.model.Proposition;
import org.evigraph.model.Qualifiers;
import org.evigraph.model.Sign;
import org.evigraph.model.StudyDesign;
import org.evigraph.pathway.Answer.GraphSummary;
import org.evigraph.pathway.Assessment;
import org.evigraph.pathway.Assessment.Basis;
import org.evigraph.pathway.Assessment.Fit;
import org.evigraph.pathway.EntityRef;
import org.evigraph.pathway.Explanation;
import org.evigraph.pathway.Flag;
import org.evigraph.pathway.Pathway;
import org.evigraph.pathway.PathwayAnswer;
import org.evigraph.pathway.PathwayAnswer.Question;
import org.evigraph.pathway.Ranking;
import org.evigraph.pathway.Step;
import org.evigraph.pathway.StepClaim;

/** A few values, made by hand, in which everything that the text has a word for occurs. */
final class Samples {
    static final Proposition TRIGGERS =
            new Proposition("plex", "triggers", "iris", Qualifiers.ofPopulations("ntz-pml"));
    static final Proposition CAUSES = Proposition.of("plex", "causes", "iris");

    static final EvidenceGraph GRAPH = EvidenceGraph.builder()
            .name("sample")
            .add(Entity.of("plex", "Plasma exchange", "procedure"))
            .add(Entity.of("iris", "Immune reconstitution inflammatory syndrome", "condition"))
            .add(Entity.of("ntz-pml", "People with natalizumab-associated PML", "population"))
            .add(Citation.builder("PMID:21832229")
                    .authors(List.of("I. L. Tan", "J. C. McArthur"))
                    .year(2011)
                    .title("Immune reconstitution inflammatory syndrome in natalizumab-associated PML")
                    .build())
            .add(Citation.builder("nejm-plex")
                    .title("A man treated with plasma exchange")
                    .year(2009)
                    .build())
            .add(Citation.builder("page-ref-1")
                    .description("(unknown: cited as a guideline)")
                    .build())
            .add(TRIGGERS, line("l-1", "PMID:21832229", Direction.NEUTRAL, StudyDesign.COHORT, 42L))
            .add(TRIGGERS, line("l-2", "nejm-plex", Direction.NEUTRAL, StudyDesign.CASE_REPORT, 1L))
            .add(TRIGGERS, line("l-3", "page-ref-1", Direction.NEUTRAL, StudyDesign.BACKGROUND_STATEMENT, null))
            .add(CAUSES, line("l-4", "nejm-plex", Direction.SUPPORTS, StudyDesign.CASE_REPORT, null))
            .add(CAUSES, line("l-5", null, Direction.DISPUTES, StudyDesign.COHORT_CONTROLLED, 185L))
            .build();

    private static final EntityRef PLEX = new EntityRef("plex", "Plasma exchange");
    private static final EntityRef IRIS = new EntityRef("iris", "Immune reconstitution inflammatory syndrome");

    private Samples() {}

    static EvidenceLine line(String id, String citation, Direction direction, StudyDesign design, Long size) {
        return EvidenceLine.builder(id)
                .citation(citation)
                .direction(direction)
                .design(design)
                .sampleSize(size)
                .build();
    }

    static Claim claim(Proposition proposition) {
        return GRAPH.claim(GRAPH.indexOfClaim(proposition));
    }

    static Assessment assessment(Certainty certainty, int supports, int neutral, int disputes, Flag... flags) {
        return new Assessment(
                certainty,
                Basis.DERIVED,
                Certainty.VERY_LOW,
                List.of(),
                supports > 0 ? Direction.SUPPORTS : Direction.NEUTRAL,
                Set.of(flags).contains(Flag.CONFLICTED),
                supports,
                neutral,
                disputes,
                Fit.NOT_ASKED,
                Set.of(flags),
                Explanation.of("claim", "rule", "input", "result"));
    }

    /** Structure, then evidence that leaves it open beside a claim with evidence both ways. */
    static Pathway pathway() {
        Step structure = new Step(
                new EntityRef("exchange", "Exchange"),
                PLEX,
                "includes",
                true,
                true,
                Certainty.NOT_APPLICABLE,
                null,
                Sign.NONE,
                0,
                Set.of(),
                List.of());
        Step open = new Step(
                PLEX,
                IRIS,
                "may bring on",
                false,
                false,
                Certainty.VERY_LOW,
                null,
                Sign.PLUS,
                2,
                Set.of(Flag.UNCERTAIN, Flag.CONFLICTED),
                List.of(
                        new StepClaim(
                                claim(TRIGGERS),
                                "may bring on",
                                false,
                                List.of(new EntityRef("ntz-pml", "People with natalizumab-associated PML")),
                                assessment(Certainty.VERY_LOW, 0, 3, 0, Flag.UNCERTAIN)),
                        new StepClaim(
                                claim(CAUSES),
                                "causes",
                                false,
                                List.of(),
                                assessment(Certainty.LOW, 1, 0, 1, Flag.CONFLICTED))));
        return new Pathway(
                1,
                Certainty.VERY_LOW,
                null,
                null,
                Sign.PLUS,
                2,
                Set.of(Flag.UNCERTAIN),
                List.of(structure, open),
                new Explanation(
                        "pathway Exchange to IRIS",
                        "weakest-link",
                        "steps: structure, very-low",
                        "very-low",
                        List.of(Explanation.of("step 2", "best claim", "very-low, low", "very-low"))));
    }

    static PathwayAnswer answer(List<Pathway> pathways, long found, long refuted, String truncation, String... advice) {
        return new PathwayAnswer(
                new Question(
                        "exchange -> IRIS",
                        List.of(),
                        3,
                        10,
                        null,
                        null,
                        "weakest-link",
                        Ranking.USUAL,
                        false,
                        false,
                        false,
                        false,
                        List.of(),
                        List.of()),
                GraphSummary.of(GRAPH),
                truncation,
                found,
                refuted,
                pathways,
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                List.of(advice));
    }
}
