package org.evigraph.testkit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evigraph.grade.Certainty;
import org.evigraph.grade.GradeDomain;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.graph.Structure;
import org.evigraph.model.Citation;
import org.evigraph.model.Claim;
import org.evigraph.model.Direction;
import org.evigraph.model.Entity;
import org.evigraph.model.EvidenceLine;
import org.evigraph.model.Predicate;
import org.evigraph.model.Sign;
import org.evigraph.pathway.Adjustment;
import org.evigraph.pathway.Answer.GraphSummary;
import org.evigraph.pathway.Assessment;
import org.evigraph.pathway.EntityRef;
import org.evigraph.pathway.Explanation;
import org.evigraph.pathway.Flag;
import org.evigraph.pathway.Pathway;
import org.evigraph.pathway.PathwayAnswer;
import org.evigraph.pathway.PathwayAnswer.Question;
import org.evigraph.pathway.Rank;
import org.evigraph.pathway.Ranking;
import org.evigraph.pathway.Step;
import org.evigraph.pathway.StepClaim;

/** Walks over a graph, told as the pathways of an answer. */
final class RandomPathways {
    private final EvidenceGraph graph;
    private final Dice dice;
    private final RandomTexts texts;
    private final SortedMap<String, Entity> entities = new TreeMap<>();
    private final SortedMap<String, Predicate> predicates = new TreeMap<>();
    private final SortedMap<String, Citation> citations = new TreeMap<>();

    RandomPathways(EvidenceGraph graph, Dice dice) {
        this.graph = graph;
        this.dice = dice;
        this.texts = new RandomTexts(dice, 50);
    }

    PathwayAnswer answer() {
        List<Pathway> pathways = new ArrayList<>();
        for (int tries = graph.entityCount() == 0 ? 0 : dice.between(0, 5); tries > 0; tries--) {
            List<Step> steps = walk(dice.between(1, 4));
            if (!steps.isEmpty()) {
                pathways.add(pathway(pathways.size() + 1, steps));
            }
        }
        List<String> suggestions = pathways.isEmpty() ? dice.listOf(3, texts::some) : List.of();
        return new PathwayAnswer(
                question(),
                GraphSummary.of(graph),
                texts.maybe(),
                pathways.size() + (dice.chance(50) ? 0 : dice.count()),
                dice.between(0, 3),
                pathways,
                entities,
                predicates,
                citations,
                suggestions);
    }

    private Question question() {
        return new Question(
                texts.some(),
                dice.listOf(3, this::someone),
                dice.between(1, 6),
                dice.between(1, 100),
                dice.maybe(() -> dice.oneOf(Certainty.class)),
                dice.maybe(this::someone),
                "weakest-link",
                ranking(),
                dice.chance(50),
                dice.chance(50),
                dice.chance(50),
                dice.chance(50),
                dice.listOf(2, texts::some),
                dice.listOf(2, texts::some));
    }

    private Ranking ranking() {
        Rank first = dice.oneOf(Rank.class);
        List<Rank> by = dice.chance(50) ? List.of(first) : List.of(first, dice.oneOf(Rank.class));
        return new Ranking(by, dice.between(0, 10) / 10.0);
    }

    private EntityRef someone() {
        return graph.entityCount() == 0
                ? new EntityRef(texts.some(), texts.some())
                : EntityRef.to(dice.oneOf(graph.entities()));
    }

    /** {@return at most so many steps, which visit no entity twice} */
    private List<Step> walk(int most) {
        List<Step> steps = new ArrayList<>();
        Set<Integer> seen = new LinkedHashSet<>();
        int at = dice.between(0, graph.entityCount() - 1);
        while (steps.size() < most && seen.add(at)) {
            List<Integer> next = new ArrayList<>(neighbours(at));
            next.removeAll(seen);
            if (next.isEmpty()) {
                break;
            }
            int to = dice.oneOf(next);
            steps.add(step(at, to));
            at = to;
        }
        return steps;
    }

    private Collection<Integer> neighbours(int entity) {
        Set<Integer> found = new LinkedHashSet<>();
        for (int claim = 0; claim < graph.claimCount(); claim++) {
            if (graph.subjectOf(claim) == entity) {
                found.add(graph.objectOf(claim));
            } else if (graph.objectOf(claim) == entity) {
                found.add(graph.subjectOf(claim));
            }
        }
        for (int broader : graph.links(Structure.IS_A, entity)) {
            found.add(broader);
        }
        return found;
    }

    private Step step(int from, int to) {
        List<StepClaim> claims = new ArrayList<>();
        for (int claim = 0; claim < graph.claimCount(); claim++) {
            boolean forward = graph.subjectOf(claim) == from && graph.objectOf(claim) == to;
            boolean backward = graph.subjectOf(claim) == to && graph.objectOf(claim) == from;
            if (forward || backward) {
                claims.add(claim(claim, backward));
            }
        }
        boolean structural = claims.isEmpty();
        return new Step(
                met(graph.entity(from)),
                met(graph.entity(to)),
                structural ? Structure.IS_A.reading() : claims.get(0).reading(),
                !structural && claims.get(0).inverse(),
                structural,
                structural ? Certainty.NOT_APPLICABLE : dice.oneOf(Certainty.class),
                structural ? null : dice.maybe(this::score),
                structural ? Sign.NONE : dice.oneOf(Sign.class),
                structural ? 0 : dice.between(0, 9),
                structural ? Set.of() : flags(),
                claims);
    }

    private EntityRef met(Entity entity) {
        entities.put(entity.id(), entity);
        return EntityRef.to(entity);
    }

    private StepClaim claim(int index, boolean inverse) {
        Claim claim = graph.claim(index);
        claim.evidence().stream()
                .map(EvidenceLine::citation)
                .filter(Objects::nonNull)
                .map(graph::citation)
                .filter(Objects::nonNull)
                .forEach(citation -> citations.put(citation.id(), citation));
        Predicate predicate = graph.predicate(graph.predicateOf(index));
        predicates.put(predicate.id(), predicate);
        String backward = predicate.inverseReading();
        List<EntityRef> populations = claim.proposition().qualifiers().populations().stream()
                .map(graph::entity)
                .filter(Objects::nonNull)
                .map(EntityRef::to)
                .toList();
        return new StepClaim(
                claim,
                inverse && backward != null ? backward : predicate.reading(),
                inverse,
                populations,
                assessment());
    }

    private Assessment assessment() {
        return new Assessment(
                dice.oneOf(Certainty.class),
                dice.oneOf(Assessment.Basis.class),
                dice.oneOf(Certainty.class),
                dice.listOf(3, () -> new Adjustment(dice.oneOf(GradeDomain.class), dice.between(-2, 2), texts.some())),
                dice.maybe(() -> dice.oneOf(Direction.class)),
                dice.chance(30),
                dice.between(0, 4),
                dice.between(0, 4),
                dice.between(0, 4),
                dice.oneOf(Assessment.Fit.class),
                flags(),
                explanation(2));
    }

    private double score() {
        return dice.between(0, 1_000_000) / 1e6;
    }

    private Set<Flag> flags() {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        flags.addAll(dice.listOf(3, () -> dice.oneOf(Flag.class)));
        return flags;
    }

    private Explanation explanation(int depth) {
        List<Explanation> details = depth == 0 ? List.of() : dice.listOf(2, () -> explanation(depth - 1));
        return new Explanation(texts.some(), texts.some(), texts.some(), texts.some(), details);
    }

    private Pathway pathway(int rank, List<Step> steps) {
        return new Pathway(
                rank,
                dice.oneOf(Certainty.class),
                dice.maybe(this::score),
                dice.maybe(this::score),
                dice.oneOf(Sign.class),
                dice.between(0, 9),
                flags(),
                steps,
                explanation(3));
    }
}
