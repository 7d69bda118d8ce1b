package org.evigraph.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.evigraph.certainty.ClaimAssessor;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.model.Access;
import org.evigraph.model.Citation;
import org.evigraph.model.Direction;
import org.evigraph.model.Effect;
import org.evigraph.model.Entity;
import org.evigraph.model.EvidenceLine;
import org.evigraph.model.Grade;
import org.evigraph.model.Origin;
import org.evigraph.pathway.Adjustment;
import org.evigraph.pathway.Assessment;
import org.evigraph.pathway.Assessment.Basis;
import org.evigraph.pathway.EntityRef;
import org.evigraph.pathway.FindingsAnswer.Cited;
import org.evigraph.pathway.FindingsAnswer.Finding;
import org.evigraph.pathway.Flag;
import org.evigraph.pathway.StepClaim;

/** Makes a row of a summary of findings from a claim, and keeps the publications that it names. */
final class FindingMaker {
    private static final Set<Access> SECOND_HAND =
            EnumSet.of(Access.SECONDARY, Access.CITED_BY_SOURCE, Access.NOT_SEEN);

    private final EvidenceGraph graph;
    private final ClaimAssessor assessor;
    private final Map<String, Citation> citations = new TreeMap<>();

    FindingMaker(EvidenceGraph graph, ClaimAssessor assessor) {
        this.graph = graph;
        this.assessor = assessor;
    }

    /** {@return the publications that the rows made so far name, by id} */
    Map<String, Citation> citations() {
        return citations;
    }

    Finding make(int index, EntityRef subject, EntityRef outcome, StepClaim claim) {
        List<EvidenceLine> lines = counting(index);
        List<Cited> relative = new ArrayList<>();
        List<Cited> other = new ArrayList<>();
        for (EvidenceLine line : lines) {
            for (Effect effect : line.effects()) {
                String text = line.direction() == Direction.SUPPORTS
                        ? effect.inWords()
                        : effect.inWords() + " (" + verb(line.direction()) + ")";
                (effect.isRelative() ? relative : other).add(cited(text, line));
            }
        }
        return new Finding(
                subject,
                outcome,
                claim,
                claim.claim().proposition().qualifiers().inWords(this::name),
                relative,
                other,
                participants(lines),
                reasons(claim.assessment()),
                comments(claim, lines));
    }

    /** {@return the lines that count, supporting before open before disputing, the stronger designs first} */
    private List<EvidenceLine> counting(int claim) {
        List<EvidenceLine> lines = new ArrayList<>();
        for (int line = graph.firstLine(claim); line < graph.firstLine(claim + 1); line++) {
            if (assessor.counts(line)) {
                lines.add(graph.line(line));
            }
        }
        lines.sort(Comparator.comparing(EvidenceLine::direction)
                .thenComparing(EvidenceLine::design)
                .thenComparing(EvidenceLine::id));
        return lines;
    }

    private String name(String id) {
        Entity entity = graph.entity(id);
        return entity == null ? id : entity.name();
    }

    private Cited cited(String text, EvidenceLine line) {
        String id = line.citation();
        Citation citation = id == null ? null : graph.citation(id);
        if (citation != null) {
            citations.put(citation.id(), citation);
        }
        return new Cited(text, id);
    }

    private List<Cited> participants(List<EvidenceLine> lines) {
        return lines.stream()
                .map(line -> cited(
                        (line.sampleSize() == null ? "n not given" : "n=" + line.sampleSize()) + ", "
                                + line.design().usualName() + ", " + verb(line.direction()),
                        line))
                .distinct()
                .toList();
    }

    private static String verb(Direction direction) {
        return switch (direction) {
            case SUPPORTS -> "supports";
            case NEUTRAL -> "leaves it open";
            case DISPUTES -> "disputes";
        };
    }

    private static List<String> reasons(Assessment assessment) {
        List<String> reasons = new ArrayList<>();
        if (assessment.certainty().isGraded()) {
            reasons.add(start(assessment));
        }
        for (Adjustment adjustment : assessment.adjustments()) {
            int levels = Math.abs(adjustment.levels());
            reasons.add((adjustment.levels() < 0 ? "lowered by " : "raised by ") + levels + " for "
                    + adjustment.domain().label() + ": " + adjustment.reason());
        }
        return reasons;
    }

    private static String start(Assessment assessment) {
        String level = assessment.start().label();
        if (assessment.basis() == Basis.PUBLISHED) {
            return "published rating: " + level;
        }
        return assessment.adjustments().isEmpty()
                ? "what the best evidence gives, unmoved: " + level
                : "derived, starts at " + level;
    }

    private List<Cited> comments(StepClaim claim, List<EvidenceLine> lines) {
        List<Cited> comments = new ArrayList<>();
        for (Flag flag : claim.assessment().flags()) {
            comments.add(new Cited(flag.label(), null));
        }
        long secondHand = lines.stream()
                .filter(line -> line.access() != null && SECOND_HAND.contains(line.access()))
                .count();
        if (secondHand > 0) {
            comments.add(new Cited(secondHand + " of " + lines.size() + " sources not read themselves", null));
        }
        for (EvidenceLine line : lines) {
            for (Grade grade : line.grades()) {
                if (grade.origin() instanceof Origin.Published) {
                    comments.add(cited("rated " + grade.level() + " in " + grade.scheme(), line));
                }
            }
        }
        for (Direction direction : Direction.values()) {
            lines.stream()
                    .filter(line -> line.direction() == direction && line.statement() != null)
                    .findFirst()
                    .ifPresent(line -> comments.add(cited(verb(direction) + ": " + line.statement(), line)));
        }
        return comments.stream().distinct().toList();
    }
}
