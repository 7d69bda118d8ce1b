package org.evigraph.importer.drugmechdb;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.evigraph.graph.EvidenceConsumer;
import org.evigraph.importer.Importer;
import org.evigraph.importer.Limits;
import org.evigraph.importer.Source;
import org.evigraph.importer.record.Intake;
import org.evigraph.importer.text.FaultException;
import org.evigraph.importer.text.Faults;
import org.evigraph.importer.text.TextReader;
import org.evigraph.model.FindingKind;
import org.evigraph.model.Location;

/**
 * Reads DrugMechDB: one YAML file with the records in a list, or one with a single record, or the folder that holds
 * {@code indication_paths.yaml}.
 *
 * <p><b>Source.</b> Gonzalez-Cavazos et al. (2023), doi:10.1038/s41597-023-02534-z.
 *
 * <p><b>Cost.</b> One pass. Nodes and references are held to the end, for a later record may say more of them.
 */
public final class DrugMechDbImporter implements Importer {
    private static final String PATHS = "indication_paths.yaml";

    /** Creates the importer. */
    public DrugMechDbImporter() {}

    @Override
    public String format() {
        return "drugmechdb";
    }

    @Override
    public String description() {
        return "DrugMechDB: why a drug works, as curated paths in YAML";
    }

    @Override
    public List<String> extensions() {
        return List.of("yaml", "yml");
    }

    @Override
    public boolean readsFolders() {
        return true;
    }

    @Override
    public boolean recognisesFolder(List<String> files) {
        return files.stream().anyMatch(DrugMechDbImporter::isPaths);
    }

    private static boolean isPaths(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return name.equals(PATHS) || name.equals(PATHS + ".gz");
    }

    @Override
    public double leastMemoryPerByte() {
        return 0.05;
    }

    @Override
    public void read(Source source, EvidenceConsumer consumer, Limits limits) throws IOException {
        if (!source.isFolder()) {
            try (InputStream stream = source.open()) {
                read(stream, new Intake(source.name(), consumer, limits));
            }
            return;
        }
        List<String> files =
                source.files().stream().filter(DrugMechDbImporter::isPaths).toList();
        if (files.isEmpty()) {
            consumer.accept(Faults.file(
                    FindingKind.MISSING_FIELD,
                    Location.of(source.name()),
                    "no such file in the folder",
                    PATHS + " or " + PATHS + ".gz",
                    "add it, or name another folder"));
        }
        for (String file : files) {
            try (InputStream stream = source.open(file)) {
                String folder = source.name();
                String name = folder.endsWith("/") ? folder + file : folder + "/" + file;
                read(stream, new Intake(name, consumer, limits));
            }
        }
    }

    private static void read(InputStream stream, Intake intake) throws IOException {
        try (TextReader text = TextReader.open(stream, intake.source(), intake.limits())) {
            new DrugMechDbReader(intake.consumer(), intake).read(text);
        } catch (FaultException e) {
            intake.add(e.finding());
        }
    }
}
