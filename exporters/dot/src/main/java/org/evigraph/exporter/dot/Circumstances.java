package org.evigraph.exporter.dot;

import java.util.Objects;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evigraph.model.Dose;
import org.evigraph.model.Qualifiers;

/** The circumstances that a claim is meant in, in a line. */
final class Circumstances {
    private Circumstances() {}

    /** {@return all but the population; empty if there is none} */
    static String of(Qualifiers qualifiers) {
        StringJoiner parts = new StringJoiner("; ");
        if (qualifiers.dose() != null) {
            parts.add("dose: " + dose(qualifiers.dose()));
        }
        if (qualifiers.comparator() != null) {
            parts.add("compared with: " + qualifiers.comparator());
        }
        if (qualifiers.timing() != null) {
            parts.add("when: " + qualifiers.timing());
        }
        if (qualifiers.condition() != null) {
            parts.add("if: " + qualifiers.condition());
        }
        if (qualifiers.contraindication() != null) {
            parts.add("not if: " + qualifiers.contraindication());
        }
        qualifiers.other().forEach((key, value) -> parts.add(key.replace('_', ' ') + ": " + value));
        return parts.toString();
    }

    private static String dose(Dose dose) {
        return Stream.of(dose.text() == null ? range(dose) : dose.text(), dose.schedule(), dose.route())
                .filter(Objects::nonNull)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String range(Dose dose) {
        String ends = Stream.of(dose.low(), dose.high())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .distinct()
                .collect(Collectors.joining(" to "));
        return dose.unit() == null ? ends : ends + " " + dose.unit();
    }
}
