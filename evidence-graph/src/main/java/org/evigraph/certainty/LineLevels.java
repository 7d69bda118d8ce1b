package org.evigraph.certainty;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.evigraph.grade.Certainty;
import org.evigraph.grade.Scheme;
import org.evigraph.grade.Scheme.Measures;
import org.evigraph.grade.Schemes;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.model.Coded;
import org.evigraph.model.Grade;
import org.evigraph.model.Origin;
import org.evigraph.model.QuestionType;
import org.evigraph.model.StudyDesign;
import org.jspecify.annotations.Nullable;

/** The level of one line of evidence: published if somebody rated the body of evidence, else derived from the design. */
final class LineLevels {
    private static final List<String> GRADE_WORDS = Arrays.stream(Certainty.values())
            .filter(Certainty::isGraded)
            .map(Certainty::code)
            .toList();

    private final EvidenceGraph graph;
    /** The schemes that rate certainty. Of the standard ones that is one, so that their text need not be read for it. */
    private final Set<String> ofCertainty = new HashSet<>(Set.of(Schemes.GRADE_CERTAINTY));
    /** A scheme in other words, or in more, would need a conversion. */
    private final Set<String> inGradeWords = new HashSet<>(Set.of(Schemes.GRADE_CERTAINTY));

    LineLevels(EvidenceGraph graph) {
        this.graph = graph;
        graph.schemes().forEach(this::know);
    }

    /** What the graph declares goes before what is standard. */
    private void know(Scheme scheme) {
        ofCertainty.remove(scheme.id());
        inGradeWords.remove(scheme.id());
        if (scheme.measures() == Measures.CERTAINTY) {
            ofCertainty.add(scheme.id());
            if (GRADE_WORDS.containsAll(scheme.codes())) {
                inGradeWords.add(scheme.id());
            }
        }
    }

    /** {@return the line's published rating of certainty, the lowest if there are several, or {@code null}} */
    @Nullable
    Grade published(int line) {
        if (!graph.isGraded(line)) {
            return null;
        }
        Grade lowest = null;
        for (Grade grade : graph.line(line).grades()) {
            if (grade.origin() instanceof Origin.Published
                    && inGradeWords.contains(grade.scheme())
                    && (lowest == null || word(grade).compareTo(word(lowest)) > 0)) {
                lowest = grade;
            }
        }
        return lowest;
    }

    static Certainty word(Grade grade) {
        return Coded.parse(Certainty.class, "level", grade.level());
    }

    /** {@return the level that the line's design gives for its question} */
    Certainty derived(int line) {
        return switch (question(line)) {
            case BENEFIT, HARM -> DesignCertainty.startOf(graph.designOf(line));
            case MECHANISM -> Certainty.NOT_APPLICABLE;
            case PROGNOSIS, FREQUENCY, DIAGNOSIS, SCREENING -> Certainty.UNGRADED;
        };
    }

    /** {@return the question that the line answers; one that is not stated is read from the design} */
    private QuestionType question(int line) {
        QuestionType stated = graph.questionOf(line);
        if (stated != null) {
            return stated;
        }
        return graph.designOf(line).kind() == StudyDesign.Kind.LABORATORY
                ? QuestionType.MECHANISM
                : QuestionType.BENEFIT;
    }

    /** {@return how {@link #derived} came about, in words} */
    String explain(int line) {
        QuestionType stated = graph.questionOf(line);
        StudyDesign design = graph.designOf(line);
        String question = stated == null ? "question not stated" : "question of " + stated.code();
        return switch (question(line)) {
            case BENEFIT, HARM ->
                (stated == null ? question + ", read as benefit or harm; " : question + "; ")
                        + DesignCertainty.explain(design);
            case MECHANISM -> question + ", " + design.label() + ": outside clinical grading";
            case PROGNOSIS, FREQUENCY, DIAGNOSIS, SCREENING -> question + ": no GRADE start; " + ocebm(line);
        };
    }

    private String ocebm(int line) {
        for (Grade grade : graph.line(line).grades()) {
            if (grade.scheme().equals(Schemes.OCEBM_2011)) {
                String origin = grade.origin() instanceof Origin.Derived ? "derived" : "published";
                return "OCEBM 2011 level " + grade.level() + " (" + origin + ")";
            }
        }
        return "no OCEBM level given";
    }

    /** {@return whether some published or derived rating of another kind is worth showing beside the word} */
    String otherGrades(int line) {
        StringBuilder others = new StringBuilder();
        for (Grade grade : graph.line(line).grades()) {
            if (grade.origin() instanceof Origin.Published && !ofCertainty.contains(grade.scheme())) {
                others.append("; published ").append(grade.scheme()).append(' ').append(grade.level());
                others.append(" (shown, not converted)");
            }
        }
        return others.toString();
    }
}
