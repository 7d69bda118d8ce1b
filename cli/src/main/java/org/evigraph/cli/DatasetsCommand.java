package org.evigraph.cli;

import java.io.IOException;
import java.util.List;
import org.evigraph.importer.Datasets;
import org.evigraph.importer.Datasets.Dataset;

/** {@code evigraph datasets}: the graphs that come with the command. */
final class DatasetsCommand implements Verb {
    @Override
    public Syntax syntax() {
        return Syntax.of("datasets", "The graphs that come with the command.", "Ask one with --graph NAME.")
                .examples("datasets");
    }

    @Override
    public int run(Arguments arguments, Console console) throws IOException {
        List<Dataset> datasets = Datasets.all();
        for (Dataset dataset : datasets) {
            console.print(dataset.name() + "\t" + dataset.description() + "\n");
        }
        return datasets.isEmpty() ? ExitCode.NOTHING_FOUND : ExitCode.ANSWERED;
    }
}
