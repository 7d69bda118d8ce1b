package org.evigraph.importer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.graph.GraphBuilder;
import org.evigraph.graph.InvalidEvidenceException;
import org.evigraph.importer.Datasets.Dataset;
import org.evigraph.model.Finding;
import org.evigraph.model.FindingKind;
import org.evigraph.model.Findings;
import org.evigraph.model.Location;
import org.evigraph.model.Severity;
import org.evigraph.model.Spelling;
import org.jspecify.annotations.Nullable;

/**
 * Makes one graph of one source or of several.
 *
 * <pre>{@code
 * EvidenceGraph graph = new GraphReader()
 *         .add(Source.of(Path.of("a.json")))
 *         .add(Source.of(Path.of("curated-folder")))
 *         .graph();
 * }</pre>
 *
 * <p><b>Cost.</b> Everything read is held, packed, until the graph is built.
 *
 * <p><b>Threads.</b> Belongs to one thread.
 */
public final class GraphReader {
    /** After these, part of the text was not understood, so that nobody can tell which references dangle. */
    private static final Set<FindingKind> UNREAD = EnumSet.of(
            FindingKind.SYNTAX,
            FindingKind.TRUNCATED,
            FindingKind.ENCODING,
            FindingKind.EMPTY,
            FindingKind.LIMIT,
            FindingKind.UNSUPPORTED);

    private final GraphBuilder builder = EvidenceGraph.builder();
    private boolean empty = true;
    /** The graph of a first source that needs no building, as long as nothing is to be merged with it. */
    private @Nullable EvidenceGraph built;

    private boolean strict;
    private @Nullable String format;
    private Limits limits = Limits.DEFAULT;

    /** Creates a reader that has read nothing yet. */
    public GraphReader() {}

    /**
     * {@return the graph of a data set that comes with the program}
     *
     * @throws UnreadableException if there is none of that name
     * @throws IOException if reading fails on the way
     */
    public static EvidenceGraph dataset(String name) throws IOException {
        Optional<Dataset> dataset = Datasets.find(name);
        if (dataset.isEmpty()) {
            List<String> known = Datasets.all().stream().map(Dataset::name).toList();
            List<String> near = Spelling.near(name, known, 3);
            String fix = near.isEmpty()
                    ? "use one of " + (known.isEmpty() ? "(none is installed)" : String.join(", ", known))
                    : "did you mean " + String.join(" or ", near) + "?";
            throw new UnreadableException(name, "there is no such data set", fix, null);
        }
        return new GraphReader().add(dataset.get().source()).graph();
    }

    /**
     * {@return the graph in a file or folder}
     *
     * @throws UnreadableException if it cannot be opened
     * @throws IOException if reading fails on the way
     * @throws InvalidEvidenceException if there is any error in it, with all of them
     */
    public static EvidenceGraph file(Path path) throws IOException {
        return new GraphReader().add(Source.of(path)).graph();
    }

    /** Sets whether a field that the format does not have is an error; by default it is a warning. */
    public GraphReader strict(boolean strict) {
        this.strict = strict;
        return this;
    }

    /** Sets the format of the sources that follow; {@code null} to tell it from their names again. */
    public GraphReader format(@Nullable String format) {
        this.format = format;
        return this;
    }

    /** Sets the limits for the sources that follow. */
    public GraphReader limits(Limits limits) {
        this.limits = limits;
        return this;
    }

    /**
     * Reads a source to its end. Its faults become findings.
     *
     * @throws UnreadableException if it cannot be opened, or makes a graph for which there certainly is not enough memory
     * @throws IOException if reading fails on the way
     * @throws IllegalArgumentException if a {@link #format} was set that no importer reads
     */
    public GraphReader add(Source source) throws IOException {
        Optional<Importer> importer =
                format == null ? Importers.forSource(source) : Optional.of(Importers.named(format));
        if (importer.isPresent()) {
            add(source, importer.get());
        } else {
            builder.accept(unknownFormat(source));
        }
        return this;
    }

    private void add(Source source, Importer importer) throws IOException {
        EvidenceGraph first = built;
        if (first != null) {
            built = null;
            builder.addAll(first);
        } else if (empty) {
            built = importer.readBuilt(source, limits);
        }
        empty = false;
        if (built == null) {
            Source weighed = new WeighedSource(source, importer.leastMemoryPerByte());
            importer.read(weighed, strict ? new StrictConsumer(builder) : builder, limits);
        }
    }

    private static Finding unknownFormat(Source source) {
        Set<String> endings = new LinkedHashSet<>(); // several formats may share one
        for (Importer known : Importers.all()) {
            known.extensions().forEach(extension -> endings.add("." + extension));
        }
        return new Finding(
                Severity.ERROR,
                FindingKind.UNSUPPORTED,
                Location.of(source.name()),
                "file",
                "a name that does not tell the format",
                "an ending such as " + String.join(", ", endings),
                "rename the file, or name its format");
    }

    /** {@return what was found so far; complete after {@link #graph}} */
    public Findings findings() {
        return builder.findings();
    }

    /**
     * {@return the graph of everything that was read}
     *
     * <p>To be called once.
     *
     * @throws InvalidEvidenceException if there is any error, with all of them. References are only judged if every text
     *     was understood to its end.
     */
    public EvidenceGraph graph() {
        for (FindingKind kind : findings().countsByKind(Severity.ERROR).keySet()) {
            if (UNREAD.contains(kind)) {
                throw new InvalidEvidenceException(findings());
            }
        }
        EvidenceGraph only = built;
        return only != null ? only : builder.build();
    }
}
