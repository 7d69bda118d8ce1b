package org.evigraph.pattern;

import java.util.List;
import java.util.Locale;
import org.evigraph.grade.Certainty;
import org.evigraph.model.AgentType;
import org.evigraph.model.Coded;
import org.evigraph.model.Direction;
import org.evigraph.model.KnowledgeLevel;
import org.evigraph.model.Sign;
import org.evigraph.pattern.Condition.Operator;
import org.jspecify.annotations.Nullable;

/** What a condition can speak of. */
public enum Field {
    /** How sure one may be. */
    CERTAINTY("certainty", Scope.STEP, Kind.ORDERED),
    /** How many independent papers stand behind it. */
    CITATIONS("citations", Scope.STEP, Kind.NUMBER),
    /** What the start does to the end. */
    SIGN("sign", Scope.STEP, Kind.WORD),
    /** Whether claims or evidence point both ways. */
    CONFLICTED("conflicted", Scope.STEP, Kind.FLAG),
    /** Whether the evidence leaves it open. */
    UNCERTAIN("uncertain", Scope.STEP, Kind.FLAG),
    /** Whether the evidence only disputes. */
    REFUTED("refuted", Scope.STEP, Kind.FLAG),
    /** Whether it is about mechanism, which clinical grading does not speak of. */
    MECHANISTIC("mechanistic", Scope.STEP, Kind.FLAG),
    /** How many steps there are. */
    HOPS("hops", Scope.PATHWAY, Kind.NUMBER),
    /** On whom the evidence is. */
    POPULATION("population", Scope.CLAIM, Kind.NAME),
    /** How the study looked. */
    DESIGN("design", Scope.LINE, Kind.WORD),
    /** Which way the line points. */
    DIRECTION("direction", Scope.LINE, Kind.WORD),
    /** When the publication came out. */
    YEAR("year", Scope.LINE, Kind.NUMBER),
    /** How many people were studied. */
    N("n", Scope.LINE, Kind.NUMBER),
    /** By which of its ids or titles the publication is known. */
    CITATION("citation", Scope.LINE, Kind.NAME),
    /** Who asserts the line or passes it on. */
    SOURCE("source", Scope.LINE, Kind.NAME),
    /** Whether the publication was retracted. */
    RETRACTED("retracted", Scope.LINE, Kind.FLAG),
    /** How the line came to be known. */
    KNOWLEDGE_LEVEL("knowledge_level", Scope.LINE, Kind.WORD),
    /** Who made the line. */
    AGENT_TYPE("agent_type", Scope.LINE, Kind.WORD);

    /** What has the field. */
    public enum Scope {
        /** A line of evidence. */
        LINE,
        /** A claim. */
        CLAIM,
        /** A step; and a pathway, if a condition on pathways speaks of it. */
        STEP,
        /** A pathway alone. */
        PATHWAY
    }

    /** How the field is compared. */
    enum Kind {
        FLAG,
        NUMBER,
        ORDERED,
        WORD,
        NAME;

        List<Operator> operators() {
            return switch (this) {
                case FLAG -> List.of(Operator.EQUAL, Operator.UNEQUAL);
                case NUMBER, ORDERED ->
                    List.of(
                            Operator.EQUAL,
                            Operator.UNEQUAL,
                            Operator.LESS,
                            Operator.AT_MOST,
                            Operator.MORE,
                            Operator.AT_LEAST,
                            Operator.IN);
                case WORD -> List.of(Operator.EQUAL, Operator.UNEQUAL, Operator.IN);
                case NAME -> List.of(Operator.EQUAL, Operator.UNEQUAL, Operator.LIKE, Operator.IN);
            };
        }
    }

    private final String code;
    private final Scope scope;
    private final Kind kind;

    Field(String code, Scope scope, Kind kind) {
        this.code = code;
        this.scope = scope;
        this.kind = kind;
    }

    /** {@return the word for it in conditions} */
    public String code() {
        return code;
    }

    /** {@return what has it} */
    public Scope scope() {
        return scope;
    }

    /** {@return whether conditions on pathways may speak of it, or else those on steps} */
    boolean isOf(boolean pathways) {
        return pathways ? scope == Scope.STEP || scope == Scope.PATHWAY : scope != Scope.PATHWAY;
    }

    Kind kind() {
        return kind;
    }

    /** {@return the words that it may be compared with; empty if any will do} */
    List<String> words() {
        return switch (this) {
            case CERTAINTY -> Coded.codes(Certainty.class);
            case SIGN -> Coded.codes(Sign.class);
            case DESIGN -> Designs.words();
            case DIRECTION -> Coded.codes(Direction.class);
            case KNOWLEDGE_LEVEL -> Coded.codes(KnowledgeLevel.class);
            case AGENT_TYPE -> Coded.codes(AgentType.class);
            case CITATIONS,
                    CONFLICTED,
                    UNCERTAIN,
                    REFUTED,
                    MECHANISTIC,
                    HOPS,
                    POPULATION,
                    YEAR,
                    N,
                    CITATION,
                    SOURCE,
                    RETRACTED -> List.of();
        };
    }

    /** {@return the field of that word, hyphens for underscores and capitals or not; or {@code null}} */
    static @Nullable Field named(String word) {
        for (Field field : values()) {
            if (field.code.equals(form(word))) {
                return field;
            }
        }
        return null;
    }

    /** {@return the value as a pattern keeps it; nothing if the field has no such value} */
    String canonical(String typed) {
        return switch (kind) {
            case FLAG -> typed.equalsIgnoreCase("true") || typed.equalsIgnoreCase("false") ? form(typed) : "";
            case NUMBER -> isNumber(typed) ? String.valueOf(Long.parseLong(typed)) : "";
            case NAME -> typed.isBlank() ? "" : typed;
            case ORDERED, WORD ->
                words().stream()
                        .filter(word -> form(word).equals(form(typed)))
                        .findFirst()
                        .orElse("");
        };
    }

    /** {@return whether the field has this value, and a pattern keeps it as it is} */
    boolean isValue(String value) {
        return !value.isEmpty() && canonical(value).equals(value);
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() <= 18 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** {@return a word as it is compared with those of a closed list} */
    static String form(String word) {
        return word.strip().toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    }
}
