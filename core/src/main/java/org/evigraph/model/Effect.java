package org.evigraph.model;

import java.math.BigDecimal;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A number that a source prints for a result: how large, how certain, in whom. Numbers are kept digit for digit.
 *
 * <p><b>Source.</b> The parts of an effect estimate in the Cochrane Handbook, chapter 6; GA4GH VA-Spec {@code StudyResult}.
 *
 * @param measure what is measured, as in {@code hazard ratio for death}
 * @param value the estimate
 * @param unit the unit of every number of this effect, as in {@code percent} or {@code ratio}
 * @param relation how the printed number stands to the true one
 * @param rangeLow the lower end of a range that is printed in place of one estimate
 * @param rangeHigh the upper end of that range
 * @param ciLow the lower limit of the confidence interval
 * @param ciHigh the upper limit of the confidence interval
 * @param ciLevel the level of the interval in percent, above 0 and below 100
 * @param pValue the P value as printed, as in {@code < 0.001}
 * @param group the group that the number describes
 * @param comparator the group that it is compared with
 * @param sampleSize the people in the group
 * @param denominator the number that a count is out of
 * @param timing when it was measured, in words
 * @param asPrinted the number as printed, where it is not a plain number
 * @param other whatever else is printed, by key
 */
public record Effect(
        String measure,
        @Nullable BigDecimal value,
        @Nullable String unit,
        @Nullable Relation relation,
        @Nullable BigDecimal rangeLow,
        @Nullable BigDecimal rangeHigh,
        @Nullable BigDecimal ciLow,
        @Nullable BigDecimal ciHigh,
        @Nullable BigDecimal ciLevel,
        @Nullable String pValue,
        @Nullable String group,
        @Nullable String comparator,
        @Nullable Long sampleSize,
        @Nullable Long denominator,
        @Nullable String timing,
        @Nullable String asPrinted,
        SortedMap<String, String> other) {
    /** Creates the value; empty texts become {@code null}, lists are copied. */
    public Effect {
        Texts.required("measure", measure);
        unit = Texts.orNull(unit);
        pValue = Texts.orNull(pValue);
        group = Texts.orNull(group);
        comparator = Texts.orNull(comparator);
        timing = Texts.orNull(timing);
        asPrinted = Texts.orNull(asPrinted);
        other = Texts.sorted("other", other);
        Ranges.notNegative("sampleSize", sampleSize);
        Ranges.notNegative("denominator", denominator);
        Ranges.ordered("effect.range", rangeLow, rangeHigh);
        Ranges.ordered("effect.ci", ciLow, ciHigh);
        Ranges.percentage("effect.ciLevel", ciLevel);
    }

    /** {@return the effect in one line, each number as printed, whatever else is known after it} */
    public String inWords() {
        return EffectWords.of(this);
    }

    /**
     * {@return whether the number compares two groups as a ratio, so that it says nothing without the risk of one of them}
     *
     * <p>That is so if its unit is {@code ratio}, or its measure names a ratio or a relative risk.
     */
    public boolean isRelative() {
        return EffectWords.isRelative(this);
    }

    /** {@return a builder; what is not set stays unknown} */
    public static Builder builder(String measure) {
        return new Builder(measure);
    }

    /** Gathers the parts of one effect. Belongs to one thread. */
    public static final class Builder {
        private final String measure;
        private @Nullable BigDecimal value;
        private @Nullable String unit;
        private @Nullable Relation relation;
        private @Nullable BigDecimal rangeLow;
        private @Nullable BigDecimal rangeHigh;
        private @Nullable BigDecimal ciLow;
        private @Nullable BigDecimal ciHigh;
        private @Nullable BigDecimal ciLevel;
        private @Nullable String pValue;
        private @Nullable String group;
        private @Nullable String comparator;
        private @Nullable Long sampleSize;
        private @Nullable Long denominator;
        private @Nullable String timing;
        private @Nullable String asPrinted;
        private Map<String, String> other = Map.of();

        private Builder(String measure) {
            this.measure = measure;
        }

        /** Sets {@link Effect#value}. */
        public Builder value(@Nullable BigDecimal value) {
            this.value = value;
            return this;
        }

        /** Sets {@link Effect#unit}. */
        public Builder unit(@Nullable String unit) {
            this.unit = unit;
            return this;
        }

        /** Sets {@link Effect#relation}. */
        public Builder relation(@Nullable Relation relation) {
            this.relation = relation;
            return this;
        }

        /** Sets {@link Effect#rangeLow}. */
        public Builder rangeLow(@Nullable BigDecimal rangeLow) {
            this.rangeLow = rangeLow;
            return this;
        }

        /** Sets {@link Effect#rangeHigh}. */
        public Builder rangeHigh(@Nullable BigDecimal rangeHigh) {
            this.rangeHigh = rangeHigh;
            return this;
        }

        /** Sets {@link Effect#ciLow}. */
        public Builder ciLow(@Nullable BigDecimal ciLow) {
            this.ciLow = ciLow;
            return this;
        }

        /** Sets {@link Effect#ciHigh}. */
        public Builder ciHigh(@Nullable BigDecimal ciHigh) {
            this.ciHigh = ciHigh;
            return this;
        }

        /** Sets {@link Effect#ciLevel}. */
        public Builder ciLevel(@Nullable BigDecimal ciLevel) {
            this.ciLevel = ciLevel;
            return this;
        }

        /** Sets {@link Effect#pValue}. */
        public Builder pValue(@Nullable String pValue) {
            this.pValue = pValue;
            return this;
        }

        /** Sets {@link Effect#group}. */
        public Builder group(@Nullable String group) {
            this.group = group;
            return this;
        }

        /** Sets {@link Effect#comparator}. */
        public Builder comparator(@Nullable String comparator) {
            this.comparator = comparator;
            return this;
        }

        /** Sets {@link Effect#sampleSize}. */
        public Builder sampleSize(@Nullable Long sampleSize) {
            this.sampleSize = sampleSize;
            return this;
        }

        /** Sets {@link Effect#denominator}. */
        public Builder denominator(@Nullable Long denominator) {
            this.denominator = denominator;
            return this;
        }

        /** Sets {@link Effect#timing}. */
        public Builder timing(@Nullable String timing) {
            this.timing = timing;
            return this;
        }

        /** Sets {@link Effect#asPrinted}. */
        public Builder asPrinted(@Nullable String asPrinted) {
            this.asPrinted = asPrinted;
            return this;
        }

        /** Sets {@link Effect#other}. */
        public Builder other(Map<String, String> other) {
            this.other = other;
            return this;
        }

        /**
         * {@return the value}
         *
         * @throws InvalidValueException if a part is not admitted
         */
        public Effect build() {
            return new Effect(
                    measure,
                    value,
                    unit,
                    relation,
                    rangeLow,
                    rangeHigh,
                    ciLow,
                    ciHigh,
                    ciLevel,
                    pValue,
                    group,
                    comparator,
                    sampleSize,
                    denominator,
                    timing,
                    asPrinted,
                    new TreeMap<>(other));
        }
    }
}
