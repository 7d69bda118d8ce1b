package org.evigraph.cli;

import java.io.IOException;
import org.evigraph.exporter.Destination;
import org.evigraph.exporter.ExportOptions;
import org.evigraph.exporter.ExportReport;
import org.evigraph.exporter.Exporter;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.text.Page;

/** A graph, and how it is told to a person. */
record GraphContent(EvidenceGraph graph, AnswerContent.ForPeople people) implements Output.Content {
    @Override
    public void text(Page page) throws IOException {
        people.write(page);
    }

    @Override
    public ExportReport export(Exporter exporter, Destination to, ExportOptions options) throws IOException {
        Formats.checkForGraphs(exporter);
        return exporter.write(graph, to, options);
    }

    @Override
    public boolean isFolderAs(Exporter exporter) {
        return exporter.writesFolders();
    }
}
