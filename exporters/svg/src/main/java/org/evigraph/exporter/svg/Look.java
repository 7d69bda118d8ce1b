package org.evigraph.exporter.svg;

import org.evigraph.grade.Certainty;
import org.evigraph.model.Direction;
import org.evigraph.model.Sign;
import org.evigraph.pathway.GapMapAnswer.Cell;
import org.jspecify.annotations.Nullable;

/** What a bubble says besides its area, in form, letter and colour. */
final class Look {
    private Look() {}

    /** What the best claim says, or where its evidence points instead. */
    enum Saying {
        /** More of it. */
        MORE("+", "more of it", "#B34700", "more"),
        /** Less of it. */
        LESS("\u2212", "less of it", "#0072B2", "less"),
        /** Neither. */
        NEITHER("=", "a link, neither more nor less", "#555555", "other"),
        /** Left open. */
        OPEN("?", "left open by its evidence", "#555555", "other"),
        /** Disputed. */
        DISPUTED("\u00D7", "disputed by its evidence", "#555555", "other");

        final String symbol;
        final String meaning;
        final String colour;
        final String fill;

        Saying(String symbol, String meaning, String colour, String fill) {
            this.symbol = symbol;
            this.meaning = meaning;
            this.colour = colour;
            this.fill = fill;
        }

        static Saying of(Cell cell) {
            return of(cell.direction(), cell.sign());
        }

        private static Saying of(@Nullable Direction direction, Sign sign) {
            if (direction == Direction.NEUTRAL) {
                return OPEN;
            }
            if (direction == Direction.DISPUTES) {
                return DISPUTED;
            }
            return switch (sign) {
                case PLUS -> MORE;
                case MINUS -> LESS;
                case NONE -> NEITHER;
            };
        }
    }

    /** {@return the letter of a certainty} */
    static String letter(Certainty certainty) {
        return switch (certainty) {
            case HIGH -> "H";
            case MODERATE -> "M";
            case LOW -> "L";
            case VERY_LOW -> "V";
            case UNGRADED -> "U";
            case NOT_APPLICABLE -> "N";
        };
    }

    /** {@return what fills a bubble: the surer, the darker} */
    static String fill(Certainty certainty, Saying saying) {
        return switch (certainty) {
            case HIGH -> saying.colour;
            case MODERATE, LOW, VERY_LOW -> "url(#" + pattern(certainty, saying.fill) + ")";
            case UNGRADED, NOT_APPLICABLE -> "#FFFFFF";
        };
    }

    /** {@return the id of a pattern} */
    static String pattern(Certainty certainty, String fill) {
        return certainty.code() + "-" + fill;
    }
}
