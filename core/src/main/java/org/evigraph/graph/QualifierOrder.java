package org.evigraph.graph;

import org.evigraph.model.Dose;
import org.evigraph.model.Qualifiers;

/** A text by which qualifiers are put in order: part after part, as they stand in the record. */
final class QualifierOrder {
    private QualifierOrder() {}

    static String text(Qualifiers qualifiers) {
        StringBuilder text = new StringBuilder(96);
        text.append(qualifiers.populations()).append(", dose=");
        Dose dose = qualifiers.dose();
        if (dose == null) {
            text.append("null");
        } else {
            text.append("Dose[text=").append(dose.text());
            text.append(", low=").append(dose.low());
            text.append(", high=").append(dose.high());
            text.append(", unit=").append(dose.unit());
            text.append(", schedule=").append(dose.schedule());
            text.append(", route=").append(dose.route()).append(']');
        }
        text.append(", comparator=").append(qualifiers.comparator());
        text.append(", timing=").append(qualifiers.timing());
        text.append(", condition=").append(qualifiers.condition());
        text.append(", contraindication=").append(qualifiers.contraindication());
        return text.append(", other=").append(qualifiers.other()).append(']').toString();
    }
}
