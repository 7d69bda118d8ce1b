package org.evigraph.exporter.svg;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.evigraph.grade.Certainty;

/** What the marks mean, line under line below the map. */
final class Key {
    /** The height of a line. */
    private static final int LINE = 32;

    private static final int LINES = 4;
    private static final int INDENT = 150;

    private final Canvas canvas;
    private final Bubble bubble;
    private final int mostPapers;
    private final boolean withSame;
    private int x;
    private int y;

    Key(Canvas canvas, Bubble bubble, int mostPapers, boolean withSame) {
        this.canvas = canvas;
        this.bubble = bubble;
        this.mostPapers = mostPapers;
        this.withSame = withSame;
    }

    /** {@return the room that the key takes, in height} */
    static int height() {
        return LINE * LINES;
    }

    /** {@return the room that the key takes, in width} */
    static int width() {
        return 900;
    }

    void draw(int left, int top) throws IOException {
        y = top;
        begin(left, "Certainty (best claim)");
        for (Certainty certainty : Certainty.values()) {
            bubble.draw(x + 8, y, certainty, Look.Saying.NEITHER, mostPapers);
            say(Look.letter(certainty), certainty == Certainty.NOT_APPLICABLE ? "mechanism" : certainty.label());
        }
        begin(left, "What that claim says");
        for (Look.Saying saying : Look.Saying.values()) {
            canvas.text(
                    saying.symbol,
                    x + 8,
                    y + 5,
                    "middle",
                    "font-size",
                    "16",
                    "font-weight",
                    "bold",
                    "fill",
                    saying.colour);
            say("", saying.meaning);
        }
        begin(left, "Independent papers (area)");
        for (int papers : samples()) {
            bubble.draw(x + 8, y, Certainty.UNGRADED, Look.Saying.NEITHER, papers);
            say("", papers == 0 ? "0: evidence, none of it independent" : Canvas.text(papers));
        }
        begin(left, "Other marks");
        bubble.conflict(x + 8, y);
        say("", "evidence or claims in conflict");
        bubble.unstudied(x + 8, y);
        say("", "claim without evidence that counts: a gap too");
        canvas.empty(
                "rect",
                "x",
                Canvas.text(x),
                "y",
                Canvas.text(y - 9),
                "width",
                "18",
                "height",
                "18",
                "fill",
                MapDrawing.GAP);
        say("", "gap");
        if (withSame) {
            canvas.line(x, y - 8, x + 18, y + 8, MapDrawing.SAME);
            say("", "a thing with itself");
        }
    }

    private void begin(int left, String label) throws IOException {
        if (x > 0) {
            y += LINE;
        }
        canvas.text(label, left, y + 4, "start", "font-weight", "bold");
        x = left + INDENT + 20;
    }

    private void say(String letter, String meaning) throws IOException {
        String words = letter.isEmpty() ? meaning : letter + "  " + meaning;
        canvas.text(words, x + 28, y + 4, "start");
        x += 28 + (int) TextWidth.of(words) + 16;
    }

    private Set<Integer> samples() {
        Set<Integer> samples = new TreeSet<>();
        samples.add(0);
        samples.add(1);
        samples.add(Math.max(1, mostPapers / 2));
        samples.add(Math.max(1, mostPapers));
        return samples;
    }
}
