package org.evigraph.importer.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.evigraph.importer.Limits;
import org.evigraph.importer.Recorder;
import org.evigraph.importer.Source;

/** Writes a folder of tables for a test, and reads it. */
record CsvFolder(Path folder) {
    /** {@return two entities and one claim with one line of evidence, in the fewest columns} */
    static CsvFolder minimal(Path folder) {
        return new CsvFolder(folder)
                .with("entities", "id,name\na,A\nb,B\n")
                .with("citations", "id\n")
                .with("claims", "id,subject,predicate,object\n1,a,causes,b\n")
                .with("evidence", "id,claim,direction\nl,1,supports\n");
    }

    CsvFolder with(String table, String text) {
        return with(table, text.getBytes(UTF_8));
    }

    CsvFolder with(String table, byte[] bytes) {
        try {
            Files.write(folder.resolve(table + ".csv"), bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void gzip(String table) throws IOException {
        Path plain = folder.resolve(table + ".csv");
        try (OutputStream to = new GZIPOutputStream(Files.newOutputStream(folder.resolve(table + ".csv.gz")))) {
            Files.copy(plain, to);
        }
        Files.delete(plain);
    }

    Recorder read() {
        return read(Limits.DEFAULT);
    }

    Recorder read(Limits limits) {
        return Recorder.read("csv", Source.of(folder), limits);
    }

    /** {@return each finding in short, without the name of the folder} */
    List<String> faults() {
        return faults(Limits.DEFAULT);
    }

    List<String> faults(Limits limits) {
        return read(limits).faults().stream()
                .map(fault -> fault.replace(folder + "/", "").replace(folder.toString(), "folder"))
                .toList();
    }
}
