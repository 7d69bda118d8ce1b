package org.evigraph.text;

import java.io.IOException;
import org.evigraph.pathway.CountAnswer;
import org.evigraph.pathway.CountAnswer.Sequence;

/** How many pathways there are, and how many of each sequence of predicates. */
public final class CountText {
    /** More sequences than these are for a program. */
    private static final int SHOWN = 20;

    private CountText() {}

    /** Writes the answer. */
    public static void write(CountAnswer answer, Page page) throws IOException {
        page.paragraph(0, 2)
                .add(Style.STRONG, Prose.oneLine(answer.question().pattern()))
                .end();
        page.line(
                0,
                (answer.truncated() ? "at least " : "")
                        + Prose.count(answer.found(), "pathway")
                        + (answer.refuted() > 0 ? ", and " + answer.refuted() + " more through refuted steps" : ""));
        if (answer.truncation() != null) {
            page.line(0, "CUT SHORT: " + answer.truncation() + ". More time: --timeout 60s");
        }
        if (answer.sequences().isEmpty()) {
            return;
        }
        page.gap();
        int shown = Math.min(SHOWN, answer.sequences().size());
        int width = String.valueOf(answer.sequences().get(0).count()).length();
        for (Sequence sequence : answer.sequences().subList(0, shown)) {
            String count = " ".repeat(width - String.valueOf(sequence.count()).length()) + sequence.count();
            page.paragraph(2, width + 2)
                    .add(count + "  " + Prose.oneLine(String.join(", ", sequence.readings())))
                    .end();
        }
        if (answer.sequences().size() > shown) {
            page.line(2, "and " + (answer.sequences().size() - shown) + " more sequences; --format csv has them all");
        }
    }
}
