package org.evigraph.exporter.json;

import org.evigraph.model.Effect;
import org.evigraph.model.EvidenceLine;
import org.evigraph.model.Grade;
import org.evigraph.model.Origin;
import org.evigraph.model.StudyDesign;

/** Lines of evidence with their grades and effects. */
final class EvidenceJson {
    private EvidenceJson() {}

    /** Writes the native form, in which an unknown design goes without saying. */
    static void write(JsonWriter json, EvidenceLine line) {
        writeStart(json, line);
        json.codeUnless(StudyDesign.UNKNOWN, "design", line.design());
        writeRest(json, line);
    }

    /** Writes the form of answers, whose readers know no defaults. */
    static void writeSpelledOut(JsonWriter json, EvidenceLine line) {
        writeStart(json, line);
        json.code("design", line.design());
        writeRest(json, line);
    }

    private static void writeStart(JsonWriter json, EvidenceLine line) {
        json.text("id", line.id());
        json.text("citation", line.citation());
        json.code("direction", line.direction());
    }

    private static void writeRest(JsonWriter json, EvidenceLine line) {
        json.code("question", line.question());
        json.text("statement", line.statement());
        json.text("locator", line.locator());
        json.code("access", line.access());
        json.text("assertedBy", line.assertedBy());
        json.texts("via", line.via());
        json.text("wording", line.wording());
        json.number("sampleSize", line.sampleSize());
        json.objects("grades", line.grades(), grade -> write(json, grade));
        json.objects("effects", line.effects(), effect -> write(json, effect));
        json.code("knowledgeLevel", line.knowledgeLevel());
        json.code("agentType", line.agentType());
        json.text("note", line.note());
        json.texts("attributes", line.attributes());
    }

    private static void write(JsonWriter json, Grade grade) {
        json.text("scheme", grade.scheme());
        json.text("level", grade.level());
        if (grade.origin() instanceof Origin.Published published) {
            json.text("origin", "published");
            json.text("by", published.by());
        } else if (grade.origin() instanceof Origin.Derived derived) {
            json.text("origin", "derived");
            json.text("rule", derived.rule());
        }
        json.text("note", grade.note());
    }

    private static void write(JsonWriter json, Effect effect) {
        json.text("measure", effect.measure());
        json.number("value", effect.value());
        json.text("unit", effect.unit());
        json.code("relation", effect.relation());
        json.number("rangeLow", effect.rangeLow());
        json.number("rangeHigh", effect.rangeHigh());
        json.number("ciLow", effect.ciLow());
        json.number("ciHigh", effect.ciHigh());
        json.number("ciLevel", effect.ciLevel());
        json.text("pValue", effect.pValue());
        json.text("group", effect.group());
        json.text("comparator", effect.comparator());
        json.number("sampleSize", effect.sampleSize());
        json.number("denominator", effect.denominator());
        json.text("timing", effect.timing());
        json.text("asPrinted", effect.asPrinted());
        json.texts("other", effect.other());
    }
}
