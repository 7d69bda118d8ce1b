package org.evigraph.benchmarks.scale;

import java.util.List;
import java.util.SplittableRandom;
import org.evigraph.grade.Schemes;
import org.evigraph.model.Direction;
import org.evigraph.model.EvidenceLine;
import org.evigraph.model.Grade;
import org.evigraph.model.QuestionType;
import org.evigraph.model.StudyDesign;

/**
 * Made-up lines of evidence, one after another: most support, some leave open or dispute; one in fifty of the clinical ones
 * was rated by somebody. The statement, the locator and whatever else is text are left out.
 */
final class MadeUpLines {
    private static final List<StudyDesign> CLINICAL = List.of(
            StudyDesign.SYSTEMATIC_REVIEW_OF_TRIALS,
            StudyDesign.RANDOMISED_TRIAL,
            StudyDesign.RANDOMISED_TRIAL,
            StudyDesign.COHORT_CONTROLLED,
            StudyDesign.COHORT,
            StudyDesign.COHORT,
            StudyDesign.CASE_CONTROL,
            StudyDesign.CASE_SERIES,
            StudyDesign.CASE_REPORT,
            StudyDesign.NARRATIVE_REVIEW,
            StudyDesign.STUDY,
            StudyDesign.UNKNOWN);
    private static final List<StudyDesign> LABORATORY = List.of(
            StudyDesign.ANIMAL,
            StudyDesign.IN_VITRO,
            StudyDesign.IN_VITRO,
            StudyDesign.IN_SILICO,
            StudyDesign.LABORATORY_HUMAN,
            StudyDesign.COHORT,
            StudyDesign.CASE_CONTROL,
            StudyDesign.NARRATIVE_REVIEW,
            StudyDesign.STUDY);
    private static final List<String> LEVELS = List.of("high", "moderate", "low", "very-low");
    private static final int IDS_IN_BASE = 36;

    private final PowerLaw papers;
    private final SplittableRandom random;
    private int next;

    MadeUpLines(PowerLaw papers, SplittableRandom random) {
        this.papers = papers;
        this.random = random;
    }

    EvidenceLine next(Relation relation) {
        EvidenceLine.Builder line = EvidenceLine.builder(Integer.toString(next++, IDS_IN_BASE))
                .citation("paper:" + papers.draw(random))
                .direction(direction());
        return (relation.isClinical() ? clinical(line) : laboratory(line)).build();
    }

    private Direction direction() {
        int drawn = random.nextInt(100);
        return drawn < 85 ? Direction.SUPPORTS : drawn < 93 ? Direction.NEUTRAL : Direction.DISPUTES;
    }

    private EvidenceLine.Builder clinical(EvidenceLine.Builder line) {
        line.design(CLINICAL.get(random.nextInt(CLINICAL.size())))
                .question(random.nextBoolean() ? QuestionType.BENEFIT : QuestionType.HARM);
        if (random.nextInt(3) == 0) {
            line.sampleSize(10L + random.nextInt(5_000));
        }
        if (random.nextInt(50) == 0) {
            line.grades(List.of(Grade.published(Schemes.GRADE_CERTAINTY, LEVELS.get(random.nextInt(LEVELS.size())))));
        }
        return line;
    }

    private EvidenceLine.Builder laboratory(EvidenceLine.Builder line) {
        line.design(LABORATORY.get(random.nextInt(LABORATORY.size())));
        return random.nextInt(4) > 0 ? line.question(QuestionType.MECHANISM) : line;
    }
}
