package org.evigraph.exporter.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import org.evigraph.exporter.Destination;
import org.evigraph.exporter.ExportOptions;
import org.evigraph.exporter.ExportReport;
import org.evigraph.exporter.Exporter;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.pathway.Answer;
import org.evigraph.pathway.FindingsAnswer;

/** What every form of a summary of findings has in common: it holds that, and no graph. */
abstract class FindingsExporter implements Exporter {
    /** {@return the language in which the table is written} */
    abstract Language language(Writer out);

    @Override
    public final boolean writesFolders() {
        return false;
    }

    @Override
    public final boolean writesGraphs() {
        return false;
    }

    @Override
    public final boolean writes(Class<? extends Answer> kind) {
        return kind == FindingsAnswer.class;
    }

    @Override
    public final ExportReport write(EvidenceGraph graph, Destination to, ExportOptions options) throws IOException {
        throw new IllegalArgumentException(format() + " holds summaries of findings and no graph.");
    }

    @Override
    public final ExportReport write(Answer answer, Destination to, ExportOptions options) throws IOException {
        if (!(answer instanceof FindingsAnswer findings)) {
            throw new IllegalArgumentException(format() + " holds summaries of findings and no other answer.");
        }
        String file = "answer." + extensions().get(0);
        try (Writer out = new BufferedWriter(new OutputStreamWriter(to.open(file), UTF_8))) {
            new Report(findings, language(out)).write();
        }
        return ExportReport.NOTHING;
    }
}
