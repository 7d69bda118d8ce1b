package org.evigraph.certainty;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evigraph.grade.Certainty;
import org.evigraph.grade.GradeDomain;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.graph.Mask;
import org.evigraph.model.Direction;
import org.evigraph.model.Grade;
import org.evigraph.model.Origin;
import org.evigraph.model.StudyDesign;
import org.evigraph.pathway.Adjustment;
import org.evigraph.pathway.Assessment;
import org.evigraph.pathway.Assessment.Basis;
import org.evigraph.pathway.Assessment.Fit;
import org.evigraph.pathway.Explanation;
import org.evigraph.pathway.Flag;
import org.jspecify.annotations.Nullable;

/** Says why a claim is judged as it is: a line for each line of evidence, then a line for each thing that moved it. */
final class ClaimExplainer {
    private final EvidenceGraph graph;
    private final Mask mask;
    private final Papers papers;
    private final LineLevels levels;
    private final Populations populations;

    ClaimExplainer(EvidenceGraph graph, Mask mask, Papers papers, LineLevels levels, Populations populations) {
        this.graph = graph;
        this.mask = mask;
        this.papers = papers;
        this.levels = levels;
        this.populations = populations;
    }

    Assessment explain(int claim, Judgement judgement) {
        List<Explanation> details = new ArrayList<>();
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        Map<Integer, String> firstOfPaper = new HashMap<>();
        for (int line = graph.firstLine(claim); line < graph.firstLine(claim + 1); line++) {
            details.add(explainLine(line, flags, firstOfPaper));
        }
        List<Adjustment> adjustments = adjustments(claim, judgement);
        explainMoves(judgement, adjustments, details);
        addFlags(judgement, flags);
        if (isCitedForPathway(claim)) {
            flags.add(Flag.PATH_LEVEL_CITATION);
        }
        String input = judgement.lines() == 0
                ? "no evidence"
                : judgement.counted() + " of " + judgement.lines() + " lines count; independent papers: "
                        + judgement.supporting().length + " support, " + judgement.neutral().length + " leave it open, "
                        + judgement.disputing().length + " dispute";
        String subject = "claim " + graph.nameOf(graph.subjectOf(claim)) + " "
                + graph.predicate(graph.predicateOf(claim)).reading() + " " + graph.nameOf(graph.objectOf(claim));
        return new Assessment(
                judgement.certainty(),
                judgement.basis(),
                judgement.start(),
                adjustments,
                judgement.direction(),
                judgement.conflicted(),
                judgement.supporting().length,
                judgement.neutral().length,
                judgement.disputing().length,
                judgement.fit(),
                flags,
                new Explanation(subject, rule(judgement), input, result(judgement), details));
    }

    /** {@return whether there are lines that count, and all of them are cited for a pathway rather than for this step} */
    private boolean isCitedForPathway(int claim) {
        boolean any = false;
        for (int line = graph.firstLine(claim); line < graph.firstLine(claim + 1); line++) {
            boolean counts = !mask.hidesLine(line) && !papers.isLeftOut(graph.citationOf(line));
            if (counts && !graph.line(line).isCitedForPathway()) {
                return false;
            }
            any |= counts;
        }
        return any;
    }

    private static String rule(Judgement judgement) {
        if (judgement.rated()) {
            return "a published rating of the body of evidence wins";
        }
        Direction direction = judgement.direction();
        return direction == null
                ? "without evidence that counts nothing is derived"
                : "the best of the lines that " + verb(direction) + " gives the level";
    }

    private static String verb(Direction direction) {
        return switch (direction) {
            case SUPPORTS -> "support";
            case NEUTRAL -> "leave it open";
            case DISPUTES -> "dispute";
        };
    }

    private static String result(Judgement judgement) {
        String word = judgement.certainty().label();
        String marked = judgement.basis() == Basis.NONE
                ? word
                : word + " (" + judgement.basis().code() + ")";
        return judgement.isRefuted() ? marked + " that it does not hold" : marked;
    }

    private Explanation explainLine(int line, Set<Flag> flags, Map<Integer, String> firstOfPaper) {
        var value = graph.line(line);
        int citation = graph.citationOf(line);
        String subject = "line " + value.id() + ", "
                + (citation < 0 ? "no citation" : graph.citation(citation).publicId()) + ", "
                + value.direction().code();
        if (papers.isRetracted(citation)) {
            flags.add(Flag.RETRACTED);
            return Explanation.of(subject, "a retracted publication does not count", "retracted", "left out");
        }
        if (mask.hidesLine(line)) {
            return Explanation.of(subject, "the question switches this line off", "switched off", "left out");
        }
        if (papers.isLeftOut(citation)) {
            return Explanation.of(subject, "the question excludes this publication", "excluded", "left out");
        }
        if (citation < 0) {
            flags.add(Flag.NO_CITATION);
        }
        if (papers.isOfConcern(citation)) {
            flags.add(Flag.CONCERN);
        }
        String note = independence(line, value.id(), firstOfPaper) + levels.otherGrades(line);
        Grade rating = levels.published(line);
        if (rating != null && rating.origin() instanceof Origin.Published published) {
            return Explanation.of(
                    subject,
                    "published rating, " + rating.scheme(),
                    "rated by " + rater(published.by(), citation) + note,
                    LineLevels.word(rating).label());
        }
        return Explanation.of(
                subject,
                "level by design",
                levels.explain(line) + note,
                levels.derived(line).label());
    }

    private String rater(@Nullable String by, int citation) {
        if (by != null) {
            return by;
        }
        return citation < 0
                ? "a source that is not named"
                : graph.citation(citation).publicId();
    }

    /** {@return what keeps the line from counting as a paper of its own, or nothing} */
    private String independence(int line, String id, Map<Integer, String> firstOfPaper) {
        int citation = graph.citationOf(line);
        if (citation < 0) {
            return "; no independent paper, as no publication is named";
        }
        if (graph.designOf(line).kind() == StudyDesign.Kind.MENTION) {
            return "; no independent paper, as it only passes on what others say";
        }
        int paper = papers.paperOf(citation);
        // One paper may stand on both sides; it counts once on each.
        String first =
                firstOfPaper.putIfAbsent(paper * 3 + graph.directionOf(line).ordinal(), id);
        if (first == null) {
            return "";
        }
        return "; counts as one paper with line " + first
                + (paper == citation ? "" : ", as the two may share patients or text");
    }

    private List<Adjustment> adjustments(int claim, Judgement judgement) {
        List<GradeDomain> lowering = judgement.lowering();
        if (lowering.isEmpty()) {
            return List.of(); // as of most
        }
        return lowering.stream()
                .map(domain -> new Adjustment(domain, -1, reason(domain, claim)))
                .toList();
    }

    private String reason(GradeDomain domain, int claim) {
        return switch (domain) {
            case RISK_OF_BIAS -> "no control: the best design has no comparison group";
            case INCONSISTENCY -> "the best disputing line is as good as the best other line";
            case INDIRECTNESS -> populations.explain(claim);
            case IMPRECISION ->
                "fewer than " + Tally.FEW_PEOPLE + " people, counted once a paper, in the lines that give the level";
            case PUBLICATION_BIAS, LARGE_EFFECT, DOSE_RESPONSE, PLAUSIBLE_CONFOUNDING ->
                throw new IllegalArgumentException("No rule sees " + domain + " in the data");
        };
    }

    private void explainMoves(Judgement judgement, List<Adjustment> adjustments, List<Explanation> details) {
        if (judgement.isUncertain()) {
            details.add(Explanation.of(
                    "open",
                    "evidence that only leaves it open is at most very low",
                    "no line supports",
                    "at most very low"));
        }
        if (judgement.disputed() && !judgement.conflicted()) {
            details.add(Explanation.of(
                    "disputed",
                    "weaker disputing evidence does not lower",
                    "the disputing lines are of a lower level",
                    "unchanged"));
        }
        for (Adjustment adjustment : adjustments) {
            if (adjustment.domain() == GradeDomain.RISK_OF_BIAS) {
                continue; // said with the line already
            }
            details.add(Explanation.of(
                    adjustment.domain().label(),
                    rule(adjustment.domain()),
                    adjustment.reason(),
                    "one level down, not below " + Certainty.VERY_LOW.label()));
        }
        if (!judgement.start().isGraded() && judgement.conflicted()) {
            details.add(Explanation.of(
                    "inconsistency", rule(GradeDomain.INCONSISTENCY), "no level", "conflicted; nothing to lower"));
        }
        if (!judgement.start().isGraded() && judgement.fit() == Fit.INDIRECT) {
            details.add(Explanation.of(
                    "indirectness",
                    rule(GradeDomain.INDIRECTNESS),
                    "no level",
                    "population mismatch; nothing to lower"));
        }
    }

    private static String rule(GradeDomain domain) {
        return switch (domain) {
            case RISK_OF_BIAS -> "designs without a comparison group lower by one";
            case INCONSISTENCY -> "disputing evidence of the same or a better level lowers by one";
            case INDIRECTNESS -> "evidence from another population lowers by one";
            case IMPRECISION -> "too few people for 300 events or 400 people lower by one";
            case PUBLICATION_BIAS, LARGE_EFFECT, DOSE_RESPONSE, PLAUSIBLE_CONFOUNDING -> domain.meaning();
        };
    }

    private static void addFlags(Judgement judgement, Set<Flag> flags) {
        if (judgement.conflicted()) {
            flags.add(Flag.CONFLICTED);
        }
        if (judgement.isUncertain()) {
            flags.add(Flag.UNCERTAIN);
        }
        if (judgement.isRefuted()) {
            flags.add(Flag.REFUTED);
        }
        if (judgement.certainty() == Certainty.NOT_APPLICABLE) {
            flags.add(Flag.MECHANISTIC);
        }
        if (judgement.lines() == 0) {
            flags.add(Flag.NO_EVIDENCE);
        }
        if (judgement.fit() == Fit.INDIRECT) {
            flags.add(Flag.POPULATION_MISMATCH);
        }
    }
}
