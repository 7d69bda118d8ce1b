package org.evigraph.cli;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.evigraph.exporter.Exporter;
import org.evigraph.exporter.Exporters;
import org.evigraph.model.InvalidValueException;
import org.evigraph.pathway.Answer;

/** The formats that can be written, by their names and by names of files. */
final class Formats {
    private static final String GZIP = ".gz";

    private Formats() {}

    /** {@return the exporter of that name} */
    static Exporter named(String format) {
        try {
            return Exporters.named(format);
        } catch (InvalidValueException unknown) {
            throw Failure.wrongUse(
                    "there is no format '" + format + "' to write",
                    "Formats: " + known(", ") + ". Fix: " + unknown.fix());
        }
    }

    /**
     * {@return the exporter whose extension the name has, before {@code .gz} if that is there}
     *
     * @param otherwise what says the format, if the name does not: an option and its words
     */
    static Exporter forFile(String file, String otherwise) {
        return Exporters.forFileName(bare(file))
                .orElseThrow(() ->
                        Failure.wrongUse("the name '" + file + "' does not tell the format", "Say it: " + otherwise));
    }

    /** Refuses a format that cannot hold answers of a kind, and names those that can. */
    static void check(Exporter exporter, Class<? extends Answer> kind) {
        if (!exporter.writes(kind)) {
            throw refusal(exporter, "this answer", other -> other.writes(kind));
        }
    }

    /** Refuses a format that cannot hold graphs, and names those that can. */
    static void checkForGraphs(Exporter exporter) {
        if (!exporter.writesGraphs()) {
            throw refusal(exporter, "a graph", Exporter::writesGraphs);
        }
    }

    private static Failure refusal(Exporter exporter, String what, Predicate<Exporter> can) {
        return Failure.wrongUse(
                "the format " + exporter.format() + " cannot hold " + what + "; it is for " + exporter.description(),
                "Formats that can: " + String.join(", ", namesOf(can)) + ".");
    }

    /** {@return whether the file is to be compressed} */
    static boolean isGzip(String file) {
        return file.toLowerCase(Locale.ROOT).endsWith(GZIP);
    }

    /** {@return whether the name is that of a plain text} */
    static boolean isText(String file) {
        return bare(file).toLowerCase(Locale.ROOT).endsWith(".txt");
    }

    /** {@return whether the name has an extension, which folders seldom have} */
    static boolean hasExtension(String file) {
        String bare = bare(file);
        int slash = Math.max(bare.lastIndexOf('/'), bare.lastIndexOf('\\'));
        return bare.lastIndexOf('.') > slash + 1;
    }

    /** {@return the names of the formats, but for text} */
    static String known(String separator) {
        return String.join(separator, namesOf(any -> true));
    }

    /** {@return the names of the formats that can hold a graph} */
    static String forGraphs(String separator) {
        return String.join(separator, namesOf(Exporter::writesGraphs));
    }

    private static List<String> namesOf(Predicate<Exporter> which) {
        return Exporters.all().stream().filter(which).map(Exporter::format).toList();
    }

    private static String bare(String file) {
        return isGzip(file) ? file.substring(0, file.length() - GZIP.length()) : file;
    }
}
