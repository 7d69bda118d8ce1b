package org.evigraph.cli;

import java.io.IOException;
import org.evigraph.exporter.Destination;
import org.evigraph.exporter.ExportOptions;
import org.evigraph.exporter.ExportReport;
import org.evigraph.exporter.Exporter;
import org.evigraph.pathway.Answer;
import org.evigraph.text.Page;

/** An answer, and how it is told to a person. */
record AnswerContent(Answer answer, ForPeople people) implements Output.Content {
    /** Tells an answer to a person. */
    interface ForPeople {
        /** Writes it on a page. */
        void write(Page page) throws IOException;
    }

    @Override
    public void text(Page page) throws IOException {
        people.write(page);
    }

    @Override
    public ExportReport export(Exporter exporter, Destination to, ExportOptions options) throws IOException {
        Formats.check(exporter, answer.getClass());
        return exporter.write(answer, to, options);
    }
}
