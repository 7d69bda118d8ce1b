package org.evigraph.text;

import java.io.IOException;
import org.evigraph.pathway.SummaryAnswer;
import org.evigraph.pathway.SummaryAnswer.Group;
import org.evigraph.pathway.SummaryAnswer.Row;

/** What a graph holds, as tables of counts. */
public final class SummaryText {
    private SummaryText() {}

    /** Writes the answer. */
    public static void write(SummaryAnswer answer, Page page) throws IOException {
        page.paragraph(0, 2).add(Style.STRONG, answer.info().name()).end();
        Fields fields = new Fields(page, 2);
        fields.put("description", answer.info().description());
        fields.put("version", answer.info().version());
        fields.put("licence", answer.info().license());
        fields.putAll(answer.info().attributes());
        fields.put("digest", answer.graph().digest());
        for (Group group : answer.groups()) {
            page.gap();
            page.paragraph(0, 2).add(Style.STRONG, group.name()).end();
            int width = 0;
            for (Row row : group.rows()) {
                width = Math.max(width, Long.toString(row.count()).length());
            }
            for (Row row : group.rows()) {
                String count = Long.toString(row.count());
                page.paragraph(2, width + 2)
                        .add(" ".repeat(width - count.length()) + count + "  " + Prose.name(row.value()))
                        .end();
            }
        }
    }
}
