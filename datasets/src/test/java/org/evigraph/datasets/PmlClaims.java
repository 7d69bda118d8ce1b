package org.evigraph.datasets;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.evigraph.model.Claim;
import org.evigraph.model.Coded;
import org.evigraph.model.Direction;
import org.evigraph.model.Dose;
import org.evigraph.model.EvidenceLine;
import org.evigraph.model.Proposition;
import org.evigraph.model.Qualifiers;
import org.evigraph.model.QuestionType;
import org.evigraph.model.StudyDesign;
import org.jspecify.annotations.Nullable;

/** Records of claims as propositions with one line of evidence each; the builder joins those that say the same. */
final class PmlClaims {
    private static final Map<String, Direction> DIRECTIONS =
            Map.of("supports", Direction.SUPPORTS, "uncertain", Direction.NEUTRAL, "against", Direction.DISPUTES);
    private static final Map<String, QuestionType> QUESTIONS = Map.of(
            "treatment_benefit", QuestionType.BENEFIT,
            "treatment_harm", QuestionType.HARM,
            "prognosis", QuestionType.PROGNOSIS,
            "frequency", QuestionType.FREQUENCY,
            "diagnosis", QuestionType.DIAGNOSIS,
            "mechanism", QuestionType.MECHANISM);

    private final PmlCitations citations;

    PmlClaims(PmlCitations citations) {
        this.citations = citations;
    }

    Claim claim(Fields record) {
        Participant subject = participant(record.record("subject"));
        Participant object = participant(record.record("object"));
        List<String> populations = record.records("population").stream()
                .map(population -> participant(population).id())
                .toList();
        Qualifiers qualifiers = qualifiers(record.record("qualifiers"), populations);
        Proposition proposition = new Proposition(subject.id(), record.required("predicate"), object.id(), qualifiers);
        return new Claim(proposition, List.of(line(record, subject.role(), object.role())));
    }

    private EvidenceLine line(Fields record, String subjectRole, String objectRole) {
        String source = record.required("source");
        String assertedBy = record.required("asserted_by");
        EvidenceLine.Builder line = EvidenceLine.builder(record.required("id"))
                .citation(citations.id(source))
                .direction(Objects.requireNonNull(DIRECTIONS.get(record.required("direction"))))
                .design(Coded.parse(StudyDesign.class, "design", record.required("design")))
                .question(Objects.requireNonNull(QUESTIONS.get(record.required("question_type"))))
                .statement(record.required("statement"))
                .locator(record.required("locator"))
                .access(PmlCitations.access(record))
                .assertedBy(assertedBy.equals(source) ? null : citations.id(assertedBy))
                .via(citations.ids(record.texts("via")))
                .wording(record.text("certainty_wording"))
                .sampleSize(record.count("n"))
                .grades(PmlGrades.grades(record.record("published_grade"), record.record("derived_grade")))
                .effects(record.records("effects").stream()
                        .map(PmlEffects::effect)
                        .toList())
                .note(record.text("notes"));
        SortedMap<String, String> attributes = record.rest();
        attributes.put("subject_role", subjectRole);
        attributes.put("object_role", objectRole);
        return line.attributes(attributes).build();
    }

    private record Participant(String id, String role) {}

    private static Participant participant(Fields record) {
        Participant participant = new Participant(record.required("id"), record.required("kind"));
        // The label is that of the entity.
        record.take("label");
        record.end();
        return participant;
    }

    private static Qualifiers qualifiers(Fields record, List<String> populations) {
        Qualifiers first = Qualifiers.NONE
                .withPopulations(populations)
                .withDose(dose(record))
                .withComparator(record.text("comparator"))
                .withTiming(record.text("timing"))
                .withCondition(record.text("condition"));
        SortedMap<String, String> other = record.rest();
        String change = other.get("change");
        if (change != null) {
            other.put(Qualifiers.SUBJECT_DIRECTION, directionOf(change));
        }
        return first.withOther(other);
    }

    /** {@return the dose; schedule and route belong to it even where no amount is given} */
    private static @Nullable Dose dose(Fields qualifiers) {
        Fields amount = qualifiers.record("dose");
        String text = amount.text("text");
        BigDecimal low = amount.number("low");
        BigDecimal high = amount.number("high");
        String unit = amount.text("unit");
        amount.end();
        String schedule = qualifiers.text("schedule");
        String route = qualifiers.text("route");
        boolean known = Stream.of(text, low, high, unit, schedule, route).anyMatch(Objects::nonNull);
        return known ? new Dose(text, low, high, unit, schedule, route) : null;
    }

    /** {@return which way the subject changes, read from the first word of what the curator wrote} */
    private static String directionOf(String change) {
        if (change.startsWith("fall")) {
            return "decreased";
        }
        if (change.startsWith("rise") || change.startsWith("higher")) {
            return "increased";
        }
        throw new IllegalArgumentException("change: found '" + change
                + "', expected a text that begins with fall, rise or higher. Fix: say which way it goes");
    }
}
