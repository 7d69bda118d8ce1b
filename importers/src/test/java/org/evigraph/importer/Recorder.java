package org.evigraph.importer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.evigraph.grade.Scheme;
import org.evigraph.graph.EvidenceConsumer;
import org.evigraph.model.Category;
import org.evigraph.model.Citation;
import org.evigraph.model.Entity;
import org.evigraph.model.EvidenceLine;
import org.evigraph.model.Finding;
import org.evigraph.model.GraphInfo;
import org.evigraph.model.Location;
import org.evigraph.model.Predicate;
import org.evigraph.model.Proposition;

/** Takes down everything that an importer pushes. */
public final class Recorder implements EvidenceConsumer {
    /** Every record in the order in which it came; a line of evidence without its proposition. */
    public final List<Object> records = new ArrayList<>();

    /** The place of each record. */
    public final List<Location> places = new ArrayList<>();

    /** The proposition of each line of evidence. */
    public final List<Proposition> propositions = new ArrayList<>();

    /** Every finding in the order in which it came. */
    public final List<Finding> findings = new ArrayList<>();

    /** The ids of records that were left out. */
    public final List<String> faulty = new ArrayList<>();

    /** Reads a text that is called {@code file}. */
    public static Recorder read(String format, String text) {
        return read(format, text.getBytes(UTF_8), Limits.DEFAULT);
    }

    /** Reads bytes that are called {@code file}. */
    public static Recorder read(String format, byte[] bytes, Limits limits) {
        return read(format, Source.of("file", new ByteArrayInputStream(bytes)), limits);
    }

    /** Reads a file or folder. */
    public static Recorder read(String format, Path path) {
        return read(format, Source.of(path), Limits.DEFAULT);
    }

    /** Reads a source. */
    public static Recorder read(String format, Source source, Limits limits) {
        Recorder recorder = new Recorder();
        try {
            Importers.named(format).read(source, recorder, limits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return recorder;
    }

    /** {@return each finding in short: {@code file:line:column severity code field}} */
    public List<String> faults() {
        return findings.stream()
                .map(finding -> finding.location() + " " + finding.severity().code() + " "
                        + finding.kind().code() + " " + finding.field())
                .toList();
    }

    /** {@return the records of a type, in order} */
    public <T> List<T> all(Class<T> type) {
        return records.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private void record(Object record, Location at) {
        records.add(record);
        places.add(at);
    }

    @Override
    public void accept(GraphInfo info, Location at) {
        record(info, at);
    }

    @Override
    public void accept(Category category, Location at) {
        record(category, at);
    }

    @Override
    public void accept(Predicate predicate, Location at) {
        record(predicate, at);
    }

    @Override
    public void accept(Scheme scheme, Location at) {
        record(scheme, at);
    }

    @Override
    public void accept(Entity entity, Location at) {
        record(entity, at);
    }

    @Override
    public void accept(Citation citation, Location at) {
        record(citation, at);
    }

    @Override
    public void accept(Proposition proposition, Location at) {
        record(proposition, at);
    }

    @Override
    public void accept(Proposition proposition, EvidenceLine line, Location at) {
        record(line, at);
        propositions.add(proposition);
    }

    @Override
    public void accept(Finding finding) {
        findings.add(finding);
    }

    @Override
    public void acceptFaulty(String id) {
        faulty.add(id);
    }
}
