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

/** Reads a graph from one JSON document. */
public final class JsonImporter implements Importer {
    /** Creates the importer. */
    public JsonImporter() {}

    @Override
    public String format() {
        return "json";
    }

    @Override
    public String description() {
        return "Evigraph JSON: one document";
    }

    @Override
    public List<String> extensions() {
        return List.of("json");
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
            new DocumentReader(text, intake).read();
        } catch (FaultException e) {
            intake.add(e.finding());
        }
    }
}
