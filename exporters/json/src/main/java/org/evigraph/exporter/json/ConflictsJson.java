package org.evigraph.exporter.json;

import org.evigraph.pathway.ConflictsAnswer;
import org.evigraph.pathway.ConflictsAnswer.Conflict;
import org.evigraph.pathway.ConflictsAnswer.Side;
import org.evigraph.pathway.EntityRef;

/** Disagreements, each with both its sides. */
final class ConflictsJson {
    private ConflictsJson() {}

    static void write(JsonWriter json, ConflictsAnswer answer) {
        json.text("kind", "conflicts");
        json.object("query", () -> {
            json.list("names", answer.names(), name -> json.object(() -> EntityJson.write(json, name)));
            EntityRef population = answer.population();
            if (population != null) {
                json.object("population", () -> EntityJson.write(json, population));
            }
        });
        AnswerJson.writeGraph(json, answer);
        json.number("found", answer.found());
        json.number("agreeing", answer.agreeing());
        json.list("conflicts", answer.conflicts(), conflict -> json.object(() -> write(json, conflict)));
        json.object(
                "citations",
                () -> answer.citations().values().forEach(citation -> CitationJson.writeSpelledOut(json, citation)));
    }

    private static void write(JsonWriter json, Conflict conflict) {
        json.code("kind", conflict.kind());
        json.object("subject", () -> EntityJson.write(json, conflict.subject()));
        json.object("object", () -> EntityJson.write(json, conflict.object()));
        json.code("stake", conflict.stake());
        json.object("one", () -> write(json, conflict.one()));
        json.object("other", () -> write(json, conflict.other()));
    }

    private static void write(JsonWriter json, Side side) {
        json.text("statement", side.statement());
        json.code("certainty", side.certainty());
        json.list("population", side.populations(), one -> json.object(() -> EntityJson.write(json, one)));
        json.textList("claims", side.claims());
        json.textList("lines", side.lines());
        json.textList("citations", side.citations());
    }
}
