package org.evigraph.pattern;

import java.util.List;

/**
 * What the steps of a pathway, or the whole of it, must meet.
 *
 * <p>docs/pattern.md says what each field means, and which of them speak of a line of evidence, a claim, a step or a
 * pathway.
 */
public sealed interface Condition {
    /** All of them hold. */
    record And(List<Condition> parts) implements Condition {
        /** Creates the condition. */
        public And {
            parts = List.copyOf(parts);
        }
    }

    /** At least one of them holds. */
    record Or(List<Condition> parts) implements Condition {
        /** Creates the condition. */
        public Or {
            parts = List.copyOf(parts);
        }
    }

    /** It does not hold. */
    record Not(Condition condition) implements Condition {}

    /**
     * A field has one of some values, or stands in some order to one. A flag is equal to {@code true}.
     *
     * @param values in the words of the field; one, unless the operator is {@link Operator#IN}
     */
    record Comparison(Field field, Operator operator, List<String> values) implements Condition {
        /** Creates the condition. */
        public Comparison {
            values = List.copyOf(values);
        }

        /** {@return the first value} */
        public String value() {
            return values.get(0);
        }
    }

    /** How a field is compared. */
    enum Operator {
        /** Equal. */
        EQUAL("="),
        /** Not equal. */
        UNEQUAL("!="),
        /** Below. */
        LESS("<"),
        /** Below, or equal. */
        AT_MOST("<="),
        /** Above. */
        MORE(">"),
        /** Above, or equal. */
        AT_LEAST(">="),
        /** Has these words in it. */
        LIKE("~"),
        /** One of these. */
        IN("in");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }

        /** {@return the operator as it is typed} */
        public String sign() {
            return sign;
        }
    }
}
