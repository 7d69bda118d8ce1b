package org.evigraph.exporter.json;

import java.util.List;
import org.evigraph.model.Claim;
import org.evigraph.model.Dose;
import org.evigraph.model.Proposition;
import org.evigraph.model.Qualifiers;

/** Claims with their qualifiers and evidence. */
final class ClaimJson {
    private ClaimJson() {}

    static void write(JsonWriter json, Claim claim) {
        Proposition proposition = claim.proposition();
        json.text("id", claim.id());
        json.text("subject", proposition.subject());
        json.text("predicate", proposition.predicate());
        json.text("object", proposition.object());
        writeQualifiers(json, proposition.qualifiers());
        json.objects("evidence", claim.evidence(), line -> EvidenceJson.write(json, line));
    }

    /** Writes the qualifiers but for the populations, which answers name in words. */
    static void writeOtherQualifiers(JsonWriter json, Qualifiers qualifiers) {
        writeQualifiers(json, qualifiers.withPopulations(List.of()));
    }

    private static void writeQualifiers(JsonWriter json, Qualifiers qualifiers) {
        if (qualifiers.equals(Qualifiers.NONE)) {
            return;
        }
        json.object("qualifiers", () -> {
            json.texts("population", qualifiers.populations());
            Dose dose = qualifiers.dose();
            if (dose != null) {
                json.object("dose", () -> write(json, dose));
            }
            json.text("comparator", qualifiers.comparator());
            json.text("timing", qualifiers.timing());
            json.text("condition", qualifiers.condition());
            json.text("contraindication", qualifiers.contraindication());
            json.texts("other", qualifiers.other());
        });
    }

    private static void write(JsonWriter json, Dose dose) {
        json.text("text", dose.text());
        json.number("low", dose.low());
        json.number("high", dose.high());
        json.text("unit", dose.unit());
        json.text("schedule", dose.schedule());
        json.text("route", dose.route());
    }
}
