package org.evigraph.exporter;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;
import org.evigraph.model.FindingKind;
import org.evigraph.model.InvalidValueException;

/**
 * Finds exporters among the services of the class path or module path.
 *
 * <p><b>Cost.</b> Each call looks the services up anew, which takes about a millisecond.
 */
public final class Exporters {
    private Exporters() {}

    /** {@return every exporter there is, by the name of its format} */
    public static List<Exporter> all() {
        return ServiceLoader.load(Exporter.class).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparing(Exporter::format))
                .toList();
    }

    /**
     * {@return the exporter of a format}
     *
     * @param format its name, whatever the case
     * @throws InvalidValueException if there is none; it names near misses, or else every format
     */
    public static Exporter named(String format) {
        String wanted = format.toLowerCase(Locale.ROOT);
        List<Exporter> known = all();
        return known.stream()
                .filter(exporter -> exporter.format().equals(wanted))
                .findFirst()
                .orElseThrow(() -> InvalidValueException.notInList(
                        FindingKind.VALUE,
                        "format",
                        format,
                        known.stream().map(Exporter::format).toList()));
    }

    /** {@return the exporter whose extension a file's name ends with, whatever the case; none if no extension fits} */
    public static Optional<Exporter> forFileName(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return all().stream()
                .filter(exporter ->
                        exporter.extensions().stream().anyMatch(extension -> name.endsWith("." + extension)))
                .findFirst();
    }
}
