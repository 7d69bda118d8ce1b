package org.evigraph.text;

import org.evigraph.grade.Certainty;
import org.evigraph.model.Direction;
import org.evigraph.pathway.GapMapAnswer.Cell;

/** A cell of a gap map in a few letters: {@code L+2!} for low certainty, more of it, two papers, in conflict. */
final class CellText {
    static final String GAP = ".";
    static final String UNSTUDIED = "o";
    static final String SAME = "\\";

    private CellText() {}

    static String of(Cell cell) {
        Direction direction = cell.direction();
        if (direction == null) {
            return UNSTUDIED;
        }
        return letter(cell.certainty()) + mark(direction, cell) + cell.papers() + (cell.conflicted() ? "!" : "");
    }

    private static String letter(Certainty certainty) {
        return switch (certainty) {
            case HIGH -> "H";
            case MODERATE -> "M";
            case LOW -> "L";
            case VERY_LOW -> "V";
            case UNGRADED -> "U";
            case NOT_APPLICABLE -> "N";
        };
    }

    private static String mark(Direction direction, Cell cell) {
        return switch (direction) {
            case SUPPORTS ->
                switch (cell.sign()) {
                    case PLUS -> "+";
                    case MINUS -> "-";
                    case NONE -> "=";
                };
            case NEUTRAL -> "?";
            case DISPUTES -> "x";
        };
    }
}
