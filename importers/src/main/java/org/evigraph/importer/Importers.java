package org.evigraph.importer;

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

    /** {@return the importer whose format the name of a file tells; an ending {@code .gz} is overlooked} */
    public static Optional<Importer> forName(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        String bare = name.endsWith(GZIP) ? name.substring(0, name.length() - GZIP.length()) : name;
        for (Importer importer : all()) {
            for (String extension : importer.extensions()) {
                if (bare.endsWith("." + extension)) {
                    return Optional.of(importer);
                }
            }
        }
        return Optional.empty();
    }

    /** {@return the importer that reads a source of this name and kind} */
    static Optional<Importer> forSource(Source source) {
        return source.isFolder() ? all().stream().filter(Importer::readsFolders).findFirst() : forName(source.name());
    }
}
