package org.evigraph.importer.civic;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.evigraph.model.Direction;
import org.evigraph.model.FindingKind;
import org.evigraph.model.InvalidValueException;
import org.evigraph.model.QuestionType;
import org.jspecify.annotations.Nullable;

/**
 * The types of evidence, each with what its significances say.
 *
 * <p><b>Source.</b> CIViC's documentation, docs.civicdb.org, "Evidence": Type, Direction, Significance.
 */
enum EvidenceType {
    PREDICTIVE(
            "Predictive",
            QuestionType.BENEFIT,
            Map.of(
                    "Sensitivity/Response",
                    Meaning.holds(Relation.SENSITIVITY),
                    "Resistance",
                    Meaning.holds(Relation.RESISTANCE),
                    "Reduced Sensitivity",
                    Meaning.holds(Relation.REDUCED_SENSITIVITY),
                    "Adverse Response",
                    Meaning.holds(Relation.ADVERSE_RESPONSE),
                    "N/A",
                    Meaning.nothingFound(Relation.RESPONSE))),
    PROGNOSTIC(
            "Prognostic",
            QuestionType.PROGNOSIS,
            Map.of(
                    "Better Outcome",
                    Meaning.holds(Relation.BETTER_OUTCOME),
                    "Poor Outcome",
                    Meaning.holds(Relation.WORSE_OUTCOME),
                    "N/A",
                    Meaning.nothingFound(Relation.OUTCOME))),
    DIAGNOSTIC(
            "Diagnostic",
            QuestionType.DIAGNOSIS,
            Map.of(
                    "Positive",
                    Meaning.holds(Relation.FOR_DIAGNOSIS),
                    "Negative",
                    Meaning.holds(Relation.AGAINST_DIAGNOSIS))),
    PREDISPOSING(
            "Predisposing",
            null,
            Map.of(
                    "Predisposition",
                    Meaning.holds(Relation.PREDISPOSITION),
                    "Pathogenic",
                    Meaning.holds(Relation.PREDISPOSITION),
                    "Likely Pathogenic",
                    Meaning.holds(Relation.PREDISPOSITION),
                    "Positive",
                    Meaning.holds(Relation.PREDISPOSITION),
                    "Uncertain Significance",
                    Meaning.open(Relation.PREDISPOSITION),
                    "N/A",
                    Meaning.open(Relation.PREDISPOSITION),
                    "Likely Benign",
                    Meaning.contrary(Relation.PREDISPOSITION),
                    "Benign",
                    Meaning.contrary(Relation.PREDISPOSITION),
                    "Protectiveness",
                    Meaning.holds(Relation.PROTECTION))),
    ONCOGENIC(
            "Oncogenic",
            QuestionType.MECHANISM,
            Map.of(
                    "Oncogenicity",
                    Meaning.holds(Relation.ONCOGENICITY),
                    "N/A",
                    Meaning.open(Relation.ONCOGENICITY),
                    "Protectiveness",
                    Meaning.holds(Relation.PROTECTION))),
    FUNCTIONAL(
            "Functional",
            QuestionType.MECHANISM,
            Map.of(
                    "Gain of Function",
                    Meaning.holds(Relation.GAIN_OF_FUNCTION),
                    "Loss of Function",
                    Meaning.holds(Relation.LOSS_OF_FUNCTION),
                    "Dominant Negative",
                    Meaning.holds(Relation.DOMINANT_NEGATIVE),
                    "Neomorphic",
                    Meaning.holds(Relation.NEW_FUNCTION),
                    "Unaltered Function",
                    Meaning.holds(Relation.SAME_FUNCTION)));

    static final String DOES_NOT_SUPPORT = "Does Not Support";
    private static final String SUPPORTS = "Supports";
    private static final String NO_DIRECTION = "N/A";

    private final String word;
    private final @Nullable QuestionType question;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable map of records
    private final Map<String, Meaning> meanings;

    EvidenceType(String word, @Nullable QuestionType question, Map<String, Meaning> meanings) {
        this.word = word;
        this.question = question;
        this.meanings = Map.copyOf(meanings);
    }

    /**
     * What a significance says.
     *
     * @param supported which way evidence points of which CIViC says that it supports the significance
     * @param notSupported and that it does not
     */
    record Meaning(Relation relation, Direction supported, Direction notSupported) {
        /** The significance states the relation. */
        static Meaning holds(Relation relation) {
            return new Meaning(relation, Direction.SUPPORTS, Direction.DISPUTES);
        }

        /** The significance is that the relation does not hold. */
        static Meaning contrary(Relation relation) {
            return new Meaning(relation, Direction.DISPUTES, Direction.NEUTRAL);
        }

        /** The significance is that none was found: whether evidence supports that or does not support more. */
        static Meaning nothingFound(Relation relation) {
            return new Meaning(relation, Direction.DISPUTES, Direction.DISPUTES);
        }

        /** The significance is that nobody can tell. */
        static Meaning open(Relation relation) {
            return new Meaning(relation, Direction.NEUTRAL, Direction.NEUTRAL);
        }

        /**
         * {@return which way a line of evidence points}
         *
         * @throws InvalidValueException if CIViC has no such direction
         */
        Direction direction(String column, String text) {
            return switch (text) {
                case SUPPORTS -> supported;
                case DOES_NOT_SUPPORT -> notSupported;
                case NO_DIRECTION -> Direction.NEUTRAL;
                default ->
                    throw InvalidValueException.notInList(
                            FindingKind.VALUE, column, text, List.of(SUPPORTS, DOES_NOT_SUPPORT, NO_DIRECTION));
            };
        }
    }

    /**
     * {@return the type that a word names}
     *
     * @throws InvalidValueException if none has it
     */
    static EvidenceType of(String column, String text) {
        for (EvidenceType type : values()) {
            if (type.word.equals(text)) {
                return type;
            }
        }
        throw InvalidValueException.notInList(
                FindingKind.VALUE,
                column,
                text,
                Arrays.stream(values()).map(type -> type.word).toList());
    }

    /** {@return what kind of question it answers, if that can be told} */
    @Nullable
    QuestionType question() {
        return question;
    }

    /**
     * {@return what a significance says, or {@code null} if CIViC does not use it with this type}
     *
     * @throws InvalidValueException if CIViC does not have it at all
     */
    @Nullable
    Meaning meaning(String column, String significance) {
        Meaning meaning = meanings.get(significance);
        if (meaning == null && !significance.isBlank()) {
            Set<String> known = new TreeSet<>();
            Arrays.stream(values()).forEach(type -> known.addAll(type.meanings.keySet()));
            if (!known.contains(significance)) {
                throw InvalidValueException.notInList(FindingKind.VALUE, column, significance, known);
            }
        }
        return meaning;
    }
}
