package org.evigraph.exporter.dot;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evigraph.grade.Certainty;
import org.evigraph.model.Citation;
import org.evigraph.model.Claim;
import org.evigraph.model.Direction;
import org.evigraph.model.Entity;
import org.evigraph.model.EvidenceLine;
import org.evigraph.model.Predicate;
import org.evigraph.model.Proposition;
import org.evigraph.model.Qualifiers;
import org.evigraph.model.Sign;
import org.evigraph.pathway.Answer.GraphSummary;
import org.evigraph.pathway.Assessment;
import org.evigraph.pathway.EntityRef;
import org.evigraph.pathway.Explanation;
import org.evigraph.pathway.Flag;
import org.evigraph.pathway.Pathway;
import org.evigraph.pathway.PathwayAnswer;
import org.evigraph.pathway.PathwayAnswer.Question;
import org.evigraph.pathway.Ranking;
import org.evigraph.pathway.Step;
import org.evigraph.pathway.StepClaim;

/** Pathways from natalizumab over plasma exchange to IRIS, put together by hand from made-up papers. */
final class SampleAnswer {
    private static final Explanation NONE = Explanation.of("sample", "none", "none", "none");

    private final SortedMap<String, Entity> entities = new TreeMap<>();
    private final SortedMap<String, Predicate> predicates = new TreeMap<>();
    private final SortedMap<String, Citation> citations = new TreeMap<>();
    private final List<StepClaim> claims = new ArrayList<>();
    private final List<Pathway> pathways = new ArrayList<>();
    private int lines;

    private SampleAnswer() {
        entity("natalizumab", "Natalizumab", "risk_factor", "drug");
        entity("pml", "Progressive multifocal leukoencephalopathy", "condition");
        entity("plex", "Plasma exchange", "procedure");
        entity("iris", "Immune reconstitution inflammatory syndrome (in PML: PML-IRIS)", "condition", "outcome");
        entity("withdrawal", "Withdrawal of natalizumab", "strategy");
        entity("removal", "Removal of natalizumab from the blood", "mechanism");
        entity("steroids", "Corticosteroids", "drug_class");
        entity("survival", "Survival after PML", "outcome");
        predicate("causes", "causes", "is caused by", Sign.PLUS);
        predicate("increases_risk_of", "increases the risk of", "has its risk increased by", Sign.PLUS);
        predicate("triggers", "may bring on", "may be brought on by", Sign.PLUS);
        predicate("used_for", "has been used for", "has been treated with", Sign.NONE);
        predicate("accelerates", "accelerates", "is accelerated by", Sign.PLUS);
        predicate("improves", "improves", "is improved by", Sign.PLUS);
        predicate("reduces_risk_of", "reduces the risk of", "has its risk reduced by", Sign.MINUS);
        predicate("recommended_for", "is recommended for", "is a recommended use of", Sign.NONE);
        predicates.put(
                "associated_with",
                new Predicate(
                        "associated_with",
                        "is associated with",
                        "is associated with",
                        null,
                        true,
                        Sign.NONE,
                        new TreeMap<>(),
                        List.of(),
                        null));
        Citation.Builder tan = Citation.builder("PMID:1001").authors(List.of("I. L. Tan", "J. C. McArthur"));
        cite(tan.year(2011).title("A cohort that was made up"));
        cite(Citation.builder("PMID:1002").authors(List.of("Vermersch P")).year(2012));
        cite(Citation.builder("PMID:1003").authors(List.of("Luca Prosperini")).year(2016));
        cite(Citation.builder("guide")
                .description("Guideline whose title is not shown")
                .year(2017));
        cite(Citation.builder("PMID:1005").authors(List.of("Nicola de Rossi")).year(2015));
    }

    /** {@return an answer of five pathways out of 87, with every kind of line} */
    static PathwayAnswer natalizumab() {
        SampleAnswer sample = new SampleAnswer();
        sample.claims();
        sample.pathway("natalizumab", "pml", "plex", "iris");
        sample.pathway("natalizumab", "removal", "plex", "iris");
        sample.pathway("natalizumab", "withdrawal", "pml", "plex", "iris");
        sample.pathway("natalizumab", "pml", "plex", "survival", "iris");
        sample.pathway("natalizumab", "pml", "plex", "steroids", "iris");
        return sample.answer("natalizumab -> plasma exchange -> IRIS risk", "natalizumab", "plex", "iris");
    }

    /** {@return an answer without a pathway} */
    static PathwayAnswer nothing() {
        return new SampleAnswer().answer("steroids -> natalizumab", "steroids", "natalizumab");
    }

    private void claims() {
        claim("natalizumab causes pml", Certainty.LOW, false, "ms", supports("PMID:1001"), supports("PMID:1002"));
        claim("natalizumab causes pml", Certainty.LOW, false, "crohn", supports("PMID:1005"));
        claim("natalizumab increases_risk_of pml", Certainty.HIGH, false, "", supports("PMID:1003"));
        claim("natalizumab increases_risk_of pml", Certainty.UNGRADED, false, "negative", supports("guide"));
        claim("plex used_for pml", Certainty.LOW, false, "", supports("PMID:1001"));
        claim("plex triggers iris", Certainty.VERY_LOW, false, "", neutral("PMID:1001"), neutral("PMID:1005"));
        claim("plex accelerates removal", Certainty.MODERATE, false, "", supports("PMID:1003"));
        claim(
                "plex improves survival",
                Certainty.LOW,
                true,
                "",
                supports("PMID:1002"),
                disputes("PMID:1003"),
                disputes("PMID:1001"),
                disputes("guide"));
        claim("iris reduces_risk_of survival", Certainty.VERY_LOW, false, "", supports("PMID:1005"));
        claim("withdrawal recommended_for pml", Certainty.UNGRADED, false, "", supports("guide"));
        claim("withdrawal improves pml", Certainty.LOW, false, "", disputes("PMID:1002"));
        claim("steroids reduces_risk_of iris", Certainty.LOW, false, "", supports("PMID:1003"));
        claim("steroids associated_with plex", Certainty.NOT_APPLICABLE, false, "", supports("PMID:1002"));
    }

    private void entity(String id, String name, String... categories) {
        entities.put(id, Entity.of(id, name, categories));
    }

    private void predicate(String id, String reading, String inverse, Sign sign) {
        predicates.put(id, Predicate.of(id, reading, inverse, sign));
    }

    private void cite(Citation.Builder builder) {
        Citation citation = builder.build();
        citations.put(citation.id(), citation);
    }

    private EvidenceLine supports(String citation) {
        return line(citation, Direction.SUPPORTS);
    }

    private EvidenceLine neutral(String citation) {
        return line(citation, Direction.NEUTRAL);
    }

    private EvidenceLine disputes(String citation) {
        return line(citation, Direction.DISPUTES);
    }

    private EvidenceLine line(String citation, Direction direction) {
        return EvidenceLine.builder("line-" + ++lines)
                .citation(citation)
                .direction(direction)
                .build();
    }

    /** Adds a claim, read backward where the pathways need it. */
    private void claim(
            String triple, Certainty certainty, boolean conflicted, String people, EvidenceLine... evidence) {
        List<String> words = List.of(triple.split(" ", -1));
        Qualifiers qualifiers = people.isEmpty() ? Qualifiers.NONE : Qualifiers.ofPopulations(people);
        Proposition proposition =
                Proposition.of(words.get(0), words.get(1), words.get(2)).with(qualifiers);
        Claim claim = new Claim(proposition, List.of(evidence));
        EnumSet<Direction> directions = EnumSet.noneOf(Direction.class);
        claim.evidence().forEach(line -> directions.add(line.direction()));
        Assessment assessment = new Assessment(
                certainty,
                Assessment.Basis.DERIVED,
                certainty,
                List.of(),
                directions.iterator().next(),
                conflicted,
                count(claim, Direction.SUPPORTS),
                count(claim, Direction.NEUTRAL),
                count(claim, Direction.DISPUTES),
                Assessment.Fit.NOT_ASKED,
                EnumSet.noneOf(Flag.class),
                NONE);
        claims.add(new StepClaim(claim, "", false, List.of(), assessment));
    }

    private static int count(Claim claim, Direction direction) {
        return (int) claim.evidence().stream()
                .filter(line -> line.direction() == direction)
                .count();
    }

    private void pathway(String... ids) {
        List<Step> steps = new ArrayList<>();
        for (int at = 1; at < ids.length; at++) {
            steps.add(step(ids[at - 1], ids[at]));
        }
        pathways.add(new Pathway(
                pathways.size() + 1, Certainty.LOW, null, null, Sign.NONE, 1, EnumSet.noneOf(Flag.class), steps, NONE));
    }

    private Step step(String from, String to) {
        List<StepClaim> between = new ArrayList<>();
        for (StepClaim claim : claims) {
            Proposition proposition = claim.claim().proposition();
            boolean forward =
                    proposition.subject().equals(from) && proposition.object().equals(to);
            boolean inverse =
                    proposition.subject().equals(to) && proposition.object().equals(from);
            if (forward || inverse) {
                Predicate predicate = predicates.getOrDefault(proposition.predicate(), Predicate.unknown("none"));
                String backward = predicate.inverseReading();
                between.add(new StepClaim(
                        claim.claim(),
                        forward || backward == null ? predicate.reading() : backward,
                        inverse,
                        List.of(),
                        claim.assessment()));
            }
        }
        boolean structural = between.isEmpty();
        return new Step(
                ref(from),
                ref(to),
                structural ? "is the subject of" : between.get(0).reading(),
                structural || between.get(0).inverse(),
                structural,
                structural
                        ? Certainty.NOT_APPLICABLE
                        : between.get(0).assessment().certainty(),
                null,
                Sign.NONE,
                1,
                EnumSet.noneOf(Flag.class),
                between);
    }

    private EntityRef ref(String id) {
        return new EntityRef(id, Map.copyOf(entities).get(id).name());
    }

    private PathwayAnswer answer(String pattern, String... waypoints) {
        Question question = new Question(
                pattern,
                List.of(waypoints).stream().map(this::ref).toList(),
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
                List.of());
        return new PathwayAnswer(
                question,
                new GraphSummary("sample", 150, 330, "sha256:0"),
                null,
                pathways.isEmpty() ? 0 : 87,
                pathways.isEmpty() ? 0 : 2,
                pathways,
                entities,
                predicates,
                citations,
                pathways.isEmpty() ? List.of("the other direction: natalizumab -> steroids") : List.of());
    }
}
