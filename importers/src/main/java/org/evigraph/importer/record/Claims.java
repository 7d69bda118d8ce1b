package org.evigraph.importer.record;

import java.math.BigDecimal;
import java.util.Objects;
import org.evigraph.model.Dose;
import org.evigraph.model.Proposition;
import org.evigraph.model.Qualifiers;

/** What is claimed, without its evidence. */
final class Claims {
    private Claims() {}

    static Proposition proposition(Fields fields) {
        fields.text("id"); // written for readers; the proposition alone gives the id
        return new Proposition(
                fields.required("subject"),
                fields.required("predicate"),
                fields.required("object"),
                Objects.requireNonNullElse(fields.object("qualifiers", Claims::qualifiers), Qualifiers.NONE));
    }

    private static Qualifiers qualifiers(Fields fields) {
        return new Qualifiers(
                fields.texts("population"),
                fields.object("dose", Claims::dose),
                fields.text("comparator"),
                fields.text("timing"),
                fields.text("condition"),
                fields.text("contraindication"),
                fields.map("other"));
    }

    private static Dose dose(Fields fields) {
        String text = fields.text("text");
        BigDecimal low = fields.number("low");
        BigDecimal high = fields.number("high");
        String unit = fields.text("unit");
        String schedule = fields.text("schedule");
        String route = fields.text("route");
        if (text == null && fields.isFaulty()) {
            text = "?"; // so that a dose whose only part is faulty is not called empty too
        }
        return new Dose(text, low, high, unit, schedule, route);
    }
}
