package org.evigraph.pattern;

import java.util.List;
import java.util.stream.Stream;
import org.evigraph.pattern.Field.Kind;

/**
 * What the steps of a pathway, or the whole of it, must meet.
 *
 * <p>docs/pattern.md says what each field means, and which of them speak of a line of evidence, a claim, a step or a
 * pathway.
 */
public sealed interface Condition {
    /** {@return the fields that it speaks of, each as often as it does} */
    Stream<Field> fields();

    /**
     * All of them hold.
     *
     * @param parts one or more; two or more if a pattern was read
     */
    record And(List<Condition> parts) implements Condition {
        /** Creates the condition. */
        public And {
            parts = copied(parts);
        }

        @Override
        public Stream<Field> fields() {
            return parts.stream().flatMap(Condition::fields);
        }
    }

    /**
     * At least one of them holds.
     *
     * @param parts one or more; two or more if a pattern was read
     */
    record Or(List<Condition> parts) implements Condition {
        /** Creates the condition. */
        public Or {
            parts = copied(parts);
        }

        @Override
        public Stream<Field> fields() {
            return parts.stream().flatMap(Condition::fields);
        }
    }

    private static List<Condition> copied(List<Condition> parts) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("A condition has one part or more");
        }
        return List.copyOf(parts);
    }

    /** It does not hold. */
    record Not(Condition condition) implements Condition {
        @Override
        public Stream<Field> fields() {
            return condition.fields();
        }
    }

    /**
     * A field has one of some values, or stands in some order to one. A flag is equal to {@code true}.
     *
     * @param values in the words of the field, as a pattern is printed; one, unless the operator is {@link Operator#IN}
     */
    record Comparison(Field field, Operator operator, List<String> values) implements Condition {
        /** Creates the condition. */
        public Comparison {
            values = List.copyOf(values);
            if (!field.kind().operators().contains(operator)
                    || values.isEmpty()
                    || (values.size() > 1 && operator != Operator.IN)
                    || !values.stream().allMatch(field::isValue)
                    || (field.kind() == Kind.FLAG && !(operator == Operator.EQUAL && values.contains("true")))) {
                throw new IllegalArgumentException(
                        "No comparison of " + field.code() + ": " + operator.sign() + " " + values);
            }
        }

        @Override
        public Stream<Field> fields() {
            return Stream.of(field);
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
