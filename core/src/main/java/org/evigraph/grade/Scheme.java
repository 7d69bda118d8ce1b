package org.evigraph.grade;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.evigraph.model.Coded;
import org.evigraph.model.FindingKind;
import org.evigraph.model.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * A published way to rate: its levels in order, the best first.
 *
 * @param id the word that grades use; two editions of one scheme have two ids
 * @param name for people
 * @param year of the edition
 * @param measures what the scheme rates
 * @param levels the best first; at least one
 * @param source the publication that defines the scheme
 */
public record Scheme(
        String id,
        String name,
        @Nullable Integer year,
        Measures measures,
        List<Level> levels,
        @Nullable String source) {
    /** What a scheme rates; a grade of one kind never becomes a grade of another. */
    public enum Measures implements Coded {
        /** The certainty of a body of evidence. */
        CERTAINTY("certainty"),
        /** The quality of a study, or the level of evidence that its design gives. */
        EVIDENCE_LEVEL("evidence-level"),
        /** The strength of a recommendation. */
        STRENGTH("strength"),
        /** The strength of a recommendation and the quality of its evidence in one word, as in AII. */
        STRENGTH_AND_EVIDENCE("strength-and-evidence"),
        /** A class that experts assigned, as for a variant or a gene and a disease. */
        CLASSIFICATION("classification"),
        /** What kind of statement something is, and who or what made it; nothing of how sure it is. */
        PROVENANCE("provenance");

        private final String code;

        Measures(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /**
     * One level of a scheme.
     *
     * @param code as written in grades
     * @param meaning in words
     */
    public record Level(String code, @Nullable String meaning) {
        /** Creates a level. */
        public Level {
            if (code.isBlank()) {
                throw new InvalidValueException(
                        FindingKind.MISSING_FIELD,
                        "level.code",
                        "'" + code + "'",
                        "a text that is not blank",
                        "give one");
            }
            meaning = orNull(meaning);
        }
    }

    /** Creates a scheme. */
    public Scheme {
        levels = List.copyOf(levels);
        source = orNull(source);
        if (id.isBlank() || name.isBlank() || levels.isEmpty()) {
            throw new InvalidValueException(
                    FindingKind.MISSING_FIELD,
                    "scheme",
                    "'" + id + "'",
                    "an id, a name and at least one level",
                    "complete the scheme");
        }
    }

    /** {@return the level of that code, letters' case aside} */
    public Optional<Level> level(String code) {
        for (Level level : levels) {
            if (level.code().equalsIgnoreCase(code)) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }

    /** {@return the codes of the levels, the best first} */
    public List<String> codes() {
        List<String> codes = new ArrayList<>(levels.size());
        for (Level level : levels) {
            codes.add(level.code());
        }
        return Collections.unmodifiableList(codes);
    }

    private static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }
}
