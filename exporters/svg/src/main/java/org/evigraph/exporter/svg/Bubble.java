package org.evigraph.exporter.svg;

import java.io.IOException;
import java.util.List;
import org.evigraph.grade.Certainty;

/** Draws the marks that stand in cells, and their patterns. */
final class Bubble {
    /** The radius of the largest bubble. */
    static final int LARGEST = 14;

    /** The radius of the mark of evidence without an independent paper. */
    private static final int NONE = 3;

    private final Canvas canvas;
    private final int mostPapers;

    Bubble(Canvas canvas, int mostPapers) {
        this.canvas = canvas;
        this.mostPapers = Math.max(1, mostPapers);
    }

    /** Writes the patterns of every colour. */
    void patterns() throws IOException {
        canvas.start("defs");
        for (Look.Saying saying : List.of(Look.Saying.MORE, Look.Saying.LESS, Look.Saying.NEITHER)) {
            stripes(Look.pattern(Certainty.MODERATE, saying.fill), saying.colour, 4, "2.4");
            stripes(Look.pattern(Certainty.LOW, saying.fill), saying.colour, 5, "1.3");
            dots(Look.pattern(Certainty.VERY_LOW, saying.fill), saying.colour);
        }
        canvas.end();
    }

    private void stripes(String id, String colour, int pitch, String width) throws IOException {
        pattern(id, pitch, "rotate(45)");
        canvas.empty(
                "line",
                "x1",
                "0",
                "y1",
                "0",
                "x2",
                "0",
                "y2",
                Canvas.text(pitch),
                "stroke",
                colour,
                "stroke-width",
                width);
        canvas.end();
    }

    private void dots(String id, String colour) throws IOException {
        pattern(id, 5, "rotate(0)");
        canvas.empty("circle", "cx", "2.5", "cy", "2.5", "r", "0.8", "fill", colour);
        canvas.end();
    }

    private void pattern(String id, int pitch, String turn) throws IOException {
        canvas.start(
                "pattern",
                "id",
                id,
                "width",
                Canvas.text(pitch),
                "height",
                Canvas.text(pitch),
                "patternUnits",
                "userSpaceOnUse",
                "patternTransform",
                turn);
        canvas.empty("rect", "width", Canvas.text(pitch), "height", Canvas.text(pitch), "fill", "#FFFFFF");
    }

    /** Draws a bubble whose area tells the papers. */
    void draw(int x, int y, Certainty certainty, Look.Saying saying, int papers) throws IOException {
        double radius = papers == 0 ? NONE : LARGEST * Math.sqrt((double) papers / mostPapers);
        boolean dashed = certainty == Certainty.NOT_APPLICABLE || papers == 0;
        canvas.empty(
                "circle",
                "cx",
                Canvas.text(x),
                "cy",
                Canvas.text(y),
                "r",
                Canvas.tenths(radius),
                "fill",
                papers == 0 ? "#FFFFFF" : Look.fill(certainty, saying),
                "stroke",
                saying.colour,
                "stroke-width",
                "1.3",
                "stroke-dasharray",
                dashed ? "2 1.5" : "none");
    }

    /** Draws the mark of a conflict, a triangle with an exclamation mark. */
    void conflict(int x, int y) throws IOException {
        String corners = x + "," + (y - 6) + " " + (x + 6) + "," + (y + 5) + " " + (x - 6) + "," + (y + 5);
        canvas.empty("polygon", "points", corners, "fill", "#FFFFFF", "stroke", "#000000");
        canvas.text("!", x, y + 4, "middle", "font-size", "9", "font-weight", "bold");
    }

    /** Draws the mark of a claim that nobody has studied. */
    void unstudied(int x, int y) throws IOException {
        canvas.empty(
                "rect",
                "x",
                Canvas.text(x - 4),
                "y",
                Canvas.text(y - 4),
                "width",
                "8",
                "height",
                "8",
                "fill",
                "#FFFFFF",
                "stroke",
                "#555555");
    }
}
