package org.evigraph.importer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The graphs that come with the program. A jar brings them as resources, and a resource
 * {@code META-INF/evigraph/datasets/index} with one line for each: its name, its resource and a description, separated
 * by tabs.
 */
public final class Datasets {
    private static final String INDEX = "META-INF/evigraph/datasets/index";

    private Datasets() {}

    /**
     * A graph that comes with the program.
     *
     * @param name a short word
     * @param description in one line
     * @param resource where the class loader finds its file; the ending tells the format
     */
    public record Dataset(String name, String description, String resource) {
        /** {@return the data, to be read any number of times} */
        public Source source() {
            return new ResourceSource(resource);
        }
    }

    /** {@return every data set there is, by name} */
    public static List<Dataset> all() {
        List<Dataset> datasets = new ArrayList<>();
        try {
            for (URL index : Collections.list(Datasets.class.getClassLoader().getResources(INDEX))) {
                datasets.addAll(read(index));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The list of data sets cannot be read; the installation is damaged.", e);
        }
        datasets.sort(Comparator.comparing(Dataset::name));
        return datasets;
    }

    /** {@return the data set of that name} */
    public static Optional<Dataset> find(String name) {
        return all().stream().filter(dataset -> dataset.name().equals(name)).findFirst();
    }

    private static List<Dataset> read(URL index) throws IOException {
        List<Dataset> datasets = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(index.openStream(), UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int first = line.indexOf('\t');
                int second = line.indexOf('\t', first + 1);
                if (first > 0 && second > first + 1) {
                    datasets.add(new Dataset(
                            line.substring(0, first), line.substring(second + 1), line.substring(first + 1, second)));
                } else if (!line.isBlank()) {
                    throw new IOException("Expected a name, a resource and a description with tabs between them in "
                            + index + ", found: " + line);
                }
            }
        }
        return datasets;
    }

    private record ResourceSource(String name) implements Source {
        @Override
        public InputStream open() throws IOException {
            InputStream stream = Datasets.class.getClassLoader().getResourceAsStream(name);
            if (stream == null) {
                throw new UnreadableException(
                        name, "the data set is listed, but its file is not there", "install the program anew", null);
            }
            return stream;
        }
    }
}
