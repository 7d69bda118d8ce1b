package org.evigraph.exporter.json;

import org.evigraph.grade.Conversion;
import org.evigraph.grade.ConversionResult;
import org.evigraph.grade.GradeDomain;
import org.evigraph.grade.Scheme;
import org.evigraph.grade.Scheme.Level;
import org.evigraph.pathway.ConversionAnswer;
import org.evigraph.pathway.SchemesAnswer;

/** Grading schemes, the published tables between them, and what a grade becomes by one. */
final class GradingJson {
    private GradingJson() {}

    static void write(JsonWriter json, SchemesAnswer answer) {
        json.text("kind", "schemes");
        AnswerJson.writeGraph(json, answer);
        json.list(
                "schemes",
                answer.schemes(),
                entry -> json.object(() -> {
                    VocabularyJson.write(json, entry.described().scheme());
                    json.flag("declared", entry.declared());
                    json.text("order", entry.described().order());
                    json.objects("readings", entry.described().readings(), reading -> {
                        json.text("question", reading.question());
                        json.objects("levels", reading.levels(), level -> write(json, level));
                    });
                    json.texts("notes", entry.described().notes());
                    json.objects("domains", entry.domains(), domain -> write(json, domain));
                    json.objects("conversions", entry.conversions(), table -> write(json, table));
                }));
    }

    private static void write(JsonWriter json, Level level) {
        json.text("code", level.code());
        json.text("meaning", level.meaning());
    }

    private static void write(JsonWriter json, GradeDomain domain) {
        json.code("domain", domain);
        json.text("fhirCode", domain.fhirCode());
        json.code("move", domain.move());
        json.number("mostLevels", domain.mostLevels());
        json.text("meaning", domain.meaning());
        json.text("source", domain.source());
    }

    private static void write(JsonWriter json, Conversion table) {
        json.text("to", table.to().id());
        json.flag("approximate", true);
        writeSource(json, table);
        json.objects("rows", table.rows(), row -> {
            json.text("level", row.level().code());
            json.text("best", row.best().code());
            json.text("worst", row.worst().code());
        });
        json.objects("gaps", table.gaps(), gap -> {
            json.text("level", gap.level().code());
            json.text("reason", gap.reason());
        });
    }

    static void write(JsonWriter json, ConversionAnswer answer) {
        json.text("kind", "conversion");
        AnswerJson.writeGraph(json, answer);
        json.object("from", () -> {
            writeScheme(json, answer.from());
            json.text("level", answer.level().code());
            json.text("meaning", answer.level().meaning());
        });
        json.object("to", () -> writeScheme(json, answer.to()));
        if (answer.result() instanceof ConversionResult.Range range) {
            json.flag("possible", true);
            json.flag("approximate", true);
            json.text("best", range.row().best().code());
            json.text("worst", range.row().worst().code());
            json.objects("levels", range.levels(), level -> write(json, level));
            writeSource(json, range.table());
        } else if (answer.result() instanceof ConversionResult.Refused refused) {
            json.flag("possible", false);
            json.code("refusal", refused.refusal());
            json.text("why", refused.why());
        }
    }

    private static void writeScheme(JsonWriter json, Scheme scheme) {
        json.text("scheme", scheme.id());
        json.text("name", scheme.name());
    }

    private static void writeSource(JsonWriter json, Conversion table) {
        json.number("year", table.year());
        json.text("source", table.source());
        json.text("version", table.version());
        json.texts("losses", table.losses());
    }
}
