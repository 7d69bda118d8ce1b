package org.evigraph.exporter.dot;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.evigraph.pathway.SummaryAnswer;
import org.evigraph.pathway.SummaryAnswer.Group;

/** What a graph holds: a box for each table of counts. */
final class SummaryDrawing {
    private static final int LONGEST_VALUE = 60;

    private final SummaryAnswer answer;

    SummaryDrawing(SummaryAnswer answer) {
        this.answer = answer;
    }

    void writeTo(Canvas canvas) throws IOException {
        canvas.begin(
                Titles.wrapped("graph " + answer.info().name() + Words.DOT
                        + Words.count(answer.graph().claims(), "claim") + Words.DOT
                        + answer.graph().entities()
                        + " entities"),
                Flow.RIGHT);
        for (int number = 0; number < answer.groups().size(); number++) {
            Group group = answer.groups().get(number);
            List<String> lines = new ArrayList<>();
            lines.add(Wrapping.shortened(DotString.shown(group.name()), LONGEST_VALUE));
            group.rows()
                    .forEach(row -> lines.add(
                            row.count() + "  " + Wrapping.shortened(DotString.shown(row.value()), LONGEST_VALUE)));
            canvas.node(
                    number,
                    new Attributes()
                            .with("label", DotString.left(lines))
                            .with("shape", "box")
                            .with("color", Stroke.PALE)
                            .with("tooltip", DotString.EMPTY));
        }
        canvas.end(new Key());
    }
}
