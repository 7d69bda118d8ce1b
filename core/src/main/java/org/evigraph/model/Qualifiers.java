package org.evigraph.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Under which circumstances a proposition is meant. Part of its identity: the same relation in another population, or at
 * another dose, is another proposition.
 *
 * <p><b>Source.</b> The P, I and C of PICO; qualifiers of a GA4GH VA-Spec proposition.
 *
 * @param populations ids of population entities, a union, sorted and without repetition; empty if mixed or not stated
 * @param comparator what the subject is compared with: the id of an entity, or words
 * @param timing when, in words
 * @param condition what must hold, in words
 * @param contraindication what must not hold, in words
 * @param other further qualifiers by key; {@link #SUBJECT_DIRECTION} is understood, the others are kept and shown
 */
public record Qualifiers(
        List<String> populations,
        @Nullable Dose dose,
        @Nullable String comparator,
        @Nullable String timing,
        @Nullable String condition,
        @Nullable String contraindication,
        SortedMap<String, String> other) {
    /**
     * The key in {@link #other} that says which change of the subject is meant, {@code increased} or
     * {@code decreased}; a decrease turns the sign of the claim.
     *
     * <p><b>Source.</b> Biolink Model 4.4, {@code subject_direction_qualifier}.
     */
    public static final String SUBJECT_DIRECTION = "subject_direction_qualifier";

    /** No circumstances stated. */
    public static final Qualifiers NONE = new Qualifiers(List.of(), null, null, null, null, null, new TreeMap<>());

    /** Creates qualifiers. */
    public Qualifiers {
        populations = List.copyOf(new TreeSet<>(Texts.list("population", populations)));
        comparator = Texts.orNull(comparator);
        timing = Texts.orNull(timing);
        condition = Texts.orNull(condition);
        contraindication = Texts.orNull(contraindication);
        other = Texts.sorted("qualifiers", other);
    }

    /** {@return qualifiers that only name populations} */
    public static Qualifiers ofPopulations(String... ids) {
        return new Qualifiers(List.of(ids), null, null, null, null, null, new TreeMap<>());
    }

    /** {@return a copy with other populations} */
    public Qualifiers withPopulations(List<String> ids) {
        return new Qualifiers(ids, dose, comparator, timing, condition, contraindication, other);
    }

    /** {@return a copy with another dose} */
    public Qualifiers withDose(@Nullable Dose dose) {
        return new Qualifiers(populations, dose, comparator, timing, condition, contraindication, other);
    }

    /** {@return a copy with another comparator} */
    public Qualifiers withComparator(@Nullable String comparator) {
        return new Qualifiers(populations, dose, comparator, timing, condition, contraindication, other);
    }

    /** {@return a copy with another timing} */
    public Qualifiers withTiming(@Nullable String timing) {
        return new Qualifiers(populations, dose, comparator, timing, condition, contraindication, other);
    }

    /** {@return a copy with another condition} */
    public Qualifiers withCondition(@Nullable String condition) {
        return new Qualifiers(populations, dose, comparator, timing, condition, contraindication, other);
    }

    /** {@return a copy with another contraindication} */
    public Qualifiers withContraindication(@Nullable String contraindication) {
        return new Qualifiers(populations, dose, comparator, timing, condition, contraindication, other);
    }

    /** {@return a copy with other further qualifiers} */
    public Qualifiers withOther(Map<String, String> other) {
        return new Qualifiers(populations, dose, comparator, timing, condition, contraindication, new TreeMap<>(other));
    }

    /**
     * {@return dose, comparator, timing and the rest in one line, as far as stated; an empty text if nothing is}
     *
     * <p>The populations are left out, which readers look for elsewhere.
     *
     * @param names gives the name of a comparator that is the id of an entity, and any other text back
     */
    public String inWords(UnaryOperator<String> names) {
        return QualifierWords.of(this, names);
    }

    /** As a record has it; see {@link Proposition#equals}. */
    @Override
    public boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        return other instanceof Qualifiers that
                && populations.equals(that.populations)
                && Objects.equals(dose, that.dose)
                && Objects.equals(comparator, that.comparator)
                && Objects.equals(timing, that.timing)
                && Objects.equals(condition, that.condition)
                && Objects.equals(contraindication, that.contraindication)
                && this.other.equals(that.other);
    }

    /** See {@link Proposition#equals}. */
    @Override
    public int hashCode() {
        return Objects.hash(populations, dose, comparator, timing, condition, contraindication, other);
    }
}
