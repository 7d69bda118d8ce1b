package org.evigraph.exporter.dot;

import java.util.EnumSet;
import java.util.Set;
import org.evigraph.model.Claim;
import org.evigraph.model.Direction;
import org.evigraph.pathway.Assessment;
import org.jspecify.annotations.Nullable;

/** Which way the evidence of a claim points as a whole, and the stroke that shows it. */
enum Pointing {
    /** It supports. */
    SUPPORTED("supported", "solid"),
    /** Some supports and some disputes. */
    CONFLICTED("conflicted", "dashed"),
    /** It leaves it open. */
    OPEN("left open", "dotted"),
    /** It only disputes. */
    DISPUTED("only disputed", "solid"),
    /** There is none. */
    UNSTUDIED("no evidence", "dotted");

    private final String label;
    private final String style;

    Pointing(String label, String style) {
        this.label = label;
        this.style = style;
    }

    /** {@return the words for it} */
    String label() {
        return label;
    }

    /** {@return the stroke, as Graphviz calls it; that of {@link #DISPUTED} is drawn twice, side by side} */
    String style() {
        return style;
    }

    /** {@return what an assessment says; disputing evidence too weak to make a conflict does not count} */
    static Pointing of(Assessment assessment) {
        return assessment.conflicted() ? CONFLICTED : of(assessment.direction());
    }

    /** {@return what the lines of a claim say, each taken for as good as the other} */
    static Pointing of(Claim claim) {
        Set<Direction> directions = EnumSet.noneOf(Direction.class);
        claim.evidence().forEach(line -> directions.add(line.direction()));
        if (directions.contains(Direction.SUPPORTS)) {
            return directions.contains(Direction.DISPUTES) ? CONFLICTED : SUPPORTED;
        }
        if (directions.contains(Direction.NEUTRAL)) {
            return OPEN;
        }
        return directions.isEmpty() ? UNSTUDIED : DISPUTED;
    }

    private static Pointing of(@Nullable Direction direction) {
        if (direction == null) {
            return UNSTUDIED;
        }
        return switch (direction) {
            case SUPPORTS -> SUPPORTED;
            case NEUTRAL -> OPEN;
            case DISPUTES -> DISPUTED;
        };
    }
}
