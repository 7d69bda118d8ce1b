package org.evigraph.importer.json;

import java.io.IOException;
import java.util.List;
import org.evigraph.graph.EvidenceConsumer;
import org.evigraph.importer.Importer;
import org.evigraph.importer.Limits;
import org.evigraph.importer.Source;
import org.evigraph.importer.record.Intake;
import org.evigraph.importer.text.FaultException;
import org.evigraph.importer.text.TextReader;

/** Reads a graph from JSON Lines: one record in each line, one line at a time. */
public final class JsonLinesImporter implements Importer {
    /** Creates the importer. */
    public JsonLinesImporter() {}

    @Override
    public String format() {
        return "jsonl";
    }

    @Override
    public String description() {
        return "Evigraph JSON Lines: one record in each line";
    }

    @Override
    public List<String> extensions() {
        return List.of("jsonl", "ndjson");
    }

    @Override
    public boolean readsFolders() {
        return false;
    }

    @Override
    public double leastMemoryPerByte() {
        return 0.05;
    }

    @Override
    public void read(Source source, EvidenceConsumer consumer, Limits limits) throws IOException {
        Intake intake = new Intake(source.name(), consumer, limits);
        try (var stream = source.open();
                var text = TextReader.open(stream, source.name(), limits)) {
            new LinesReader(text, intake).read();
        } catch (FaultException e) {
            intake.add(e.finding());
        }
    }
}
