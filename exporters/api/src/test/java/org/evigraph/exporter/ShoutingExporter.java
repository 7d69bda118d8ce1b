package org.evigraph.exporter;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.pathway.Answer;

/** Writes the graph's name in capitals. */
public final class ShoutingExporter implements Exporter {
    @Override
    public String format() {
        return "shout";
    }

    @Override
    public String description() {
        return "the name of the graph, loudly";
    }

    @Override
    public List<String> extensions() {
        return List.of("txt");
    }

    @Override
    public boolean writesFolders() {
        return true;
    }

    @Override
    public ExportReport write(EvidenceGraph graph, Destination to, ExportOptions options) throws IOException {
        return shout(graph.info().name(), to);
    }

    @Override
    public ExportReport write(Answer answer, Destination to, ExportOptions options) throws IOException {
        return shout(answer.graph().name(), to);
    }

    private static ExportReport shout(String name, Destination to) throws IOException {
        try (OutputStream out = to.open("name.txt")) {
            out.write(name.toUpperCase(Locale.ROOT).getBytes(UTF_8));
        }
        return ExportReport.NOTHING;
    }
}
