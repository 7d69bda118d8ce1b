package org.evigraph.importer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;
import org.evigraph.model.Spelling;

/** Finds importers. Safe to share between threads. */
public final class Importers {
    private static final String GZIP = ".gz";

    private Importers() {}

    /** {@return every importer there is, by format} */
    public static List<Importer> all() {
        List<Importer> importers = new ArrayList<>();
        ServiceLoader.load(Importer.class, Importers.class.getClassLoader()).forEach(importers::add);
        importers.sort(Comparator.comparing(Importer::format));
        return importers;
    }

    /**
     * {@return the importer of a format}
     *
     * @throws IllegalArgumentException if there is none; the message names near misses, or else every format
     */
    public static Importer named(String format) {
        List<String> formats = new ArrayList<>();
        for (Importer importer : all()) {
            if (importer.format().equals(format)) {
                return importer;
            }
            formats.add(importer.format());
        }
        List<String> near = Spelling.near(format, formats, 3);
        throw new IllegalArgumentException("No format '" + format + "' can be read. "
                + (near.isEmpty()
                        ? "Expected one of " + String.join(", ", formats) + "."
                        : "Did you mean " + String.join(" or ", near) + "?"));
    }

    /**
     * {@return the importer whose format the name of a file tells; an ending {@code .gz} is overlooked} Of several that
     * share an ending, the first by format.
     */
    public static Optional<Importer> forName(String fileName) {
        return ofEnding(fileName).stream().findFirst();
    }

    private static List<Importer> ofEnding(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        String bare = name.endsWith(GZIP) ? name.substring(0, name.length() - GZIP.length()) : name;
        List<Importer> found = new ArrayList<>();
        for (Importer importer : all()) {
            for (String extension : importer.extensions()) {
                if (bare.endsWith("." + extension)) {
                    found.add(importer);
                }
            }
        }
        return found;
    }

    /**
     * {@return the importer that reads a source of this name and kind}
     *
     * @throws IOException if the first line of a file has to be looked at, and reading fails
     */
    static Optional<Importer> forSource(Source source) throws IOException {
        if (source.isFolder()) {
            return forFolder(source.files());
        }
        List<Importer> found = ofEnding(source.name());
        if (found.size() < 2 || !source.isReopenable()) {
            return found.stream().findFirst();
        }
        String header = FirstLine.of(source);
        return found.stream()
                .filter(importer -> importer.recognisesHeader(header))
                .findFirst();
    }

    /** A folder that nobody recognises is given to who reads our own tables, and says what it misses. */
    private static Optional<Importer> forFolder(List<String> files) {
        List<Importer> folders = all().stream().filter(Importer::readsFolders).toList();
        return folders.stream()
                .filter(importer -> importer.recognisesFolder(files))
                .findFirst()
                .or(() -> folders.stream()
                        .filter(own -> own.extensions().contains("csv"))
                        .findFirst());
    }
}
