package org.evigraph.cli;

import java.io.IOException;
import java.util.List;
import org.evigraph.importer.Datasets;
import org.evigraph.importer.Datasets.Dataset;
import picocli.CommandLine.Command;

/** {@code evigraph datasets}: the graphs that come with the command. */
@Command(
        name = "datasets",
        header = "The graphs that come with the command.",
        description = {"%nAsk one with --graph NAME."},
        footer = "  evigraph datasets")
final class DatasetsCommand extends Verb {
    @Override
    int run(Console console) throws IOException {
        List<Dataset> datasets = Datasets.all();
        for (Dataset dataset : datasets) {
            console.print(dataset.name() + "\t" + dataset.description() + "\n");
        }
        return datasets.isEmpty() ? ExitCode.NOTHING_FOUND : ExitCode.ANSWERED;
    }
}
