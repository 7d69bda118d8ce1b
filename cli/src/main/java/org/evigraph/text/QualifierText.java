package org.evigraph.text;

import java.util.Map;
import java.util.StringJoiner;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.model.Dose;
import org.evigraph.model.Entity;
import org.evigraph.model.Qualifiers;
import org.jspecify.annotations.Nullable;

/** The circumstances of a claim in one line. */
final class QualifierText {
    private QualifierText() {}

    /** {@return dose, comparator, timing and the rest, as far as stated; an empty text if nothing is} */
    static String withoutPopulation(EvidenceGraph graph, Qualifiers qualifiers) {
        StringJoiner parts = new StringJoiner("; ");
        Dose dose = qualifiers.dose();
        if (dose != null) {
            parts.add("dose " + dose(dose));
        }
        add(parts, "compared with ", comparator(graph, qualifiers.comparator()));
        add(parts, "timing: ", qualifiers.timing());
        add(parts, "condition: ", qualifiers.condition());
        add(parts, "not if ", qualifiers.contraindication());
        for (Map.Entry<String, String> other : qualifiers.other().entrySet()) {
            add(parts, other.getKey().replace('_', ' ') + ": ", other.getValue());
        }
        return parts.toString();
    }

    /** A comparator is the id of an entity, or words. */
    private static @Nullable String comparator(EvidenceGraph graph, @Nullable String comparator) {
        Entity entity = comparator == null ? null : graph.entity(comparator);
        return entity == null ? comparator : Prose.name(entity.name());
    }

    private static String dose(Dose dose) {
        StringJoiner parts = new StringJoiner(", ");
        if (dose.text() == null) {
            String range = range(dose);
            if (!range.isEmpty()) {
                parts.add(range);
            }
        } else {
            parts.add(dose.text());
        }
        add(parts, "", dose.schedule());
        add(parts, "", dose.route());
        return parts.toString();
    }

    private static String range(Dose dose) {
        StringJoiner parts = new StringJoiner(" ");
        if (dose.low() != null && dose.high() != null && dose.low().compareTo(dose.high()) == 0) {
            parts.add(dose.low().toPlainString());
        } else {
            add(parts, "from ", dose.low() == null ? null : dose.low().toPlainString());
            add(parts, "to ", dose.high() == null ? null : dose.high().toPlainString());
        }
        add(parts, "", dose.unit());
        return parts.toString();
    }

    private static void add(StringJoiner parts, String label, @Nullable String value) {
        if (value != null) {
            parts.add(label + value);
        }
    }
}
