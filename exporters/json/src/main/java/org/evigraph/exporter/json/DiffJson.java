package org.evigraph.exporter.json;

import org.evigraph.pathway.DataChange;
import org.evigraph.pathway.DataChange.ClaimRef;
import org.evigraph.pathway.DataChange.Kind;
import org.evigraph.pathway.DataChange.What;
import org.evigraph.pathway.DiffAnswer;
import org.evigraph.pathway.DiffAnswer.ChangedPathway;
import org.evigraph.pathway.DiffAnswer.QuestionDiff;
import org.evigraph.pathway.DiffAnswer.Reply;

/** What is different between two graphs, and between their answers. */
final class DiffJson {
    private DiffJson() {}

    static void write(JsonWriter json, DiffAnswer answer) {
        json.text("kind", "diff");
        AnswerJson.writeGraph(json, "before", answer.before());
        AnswerJson.writeGraph(json, answer);
        json.flag("different", !answer.isEmpty());
        json.object("counts", () -> {
            for (What what : What.values()) {
                writeCounts(json, answer, what);
            }
        });
        json.list("changes", answer.changes(), change -> json.object(() -> write(json, change)));
        json.list("questions", answer.questions(), question -> json.object(() -> write(json, question)));
    }

    private static void writeCounts(JsonWriter json, DiffAnswer answer, What what) {
        json.object(what.code(), () -> {
            for (Kind kind : Kind.values()) {
                json.number(
                        kind.code(),
                        answer.changes().stream()
                                .filter(change -> change.what() == what && change.kind() == kind)
                                .count());
            }
        });
    }

    private static void write(JsonWriter json, DataChange change) {
        writeBriefly(json, change);
        json.text("name", change.name());
        ClaimRef claim = change.claim();
        if (claim != null) {
            json.object("claim", () -> {
                json.text("id", claim.id());
                json.text("sentence", claim.sentence());
            });
        }
        json.objects("fields", change.fields(), field -> {
            json.text("field", field.field());
            json.textList("before", field.before());
            json.textList("after", field.after());
        });
    }

    /** Writes which change it is, by which it is found among all. */
    private static void writeBriefly(JsonWriter json, DataChange change) {
        json.code("what", change.what());
        json.code("change", change.kind());
        json.text("id", change.id());
    }

    private static void write(JsonWriter json, QuestionDiff question) {
        json.text("pattern", question.pattern());
        json.object("query", () -> PathwayJson.write(json, question.question()));
        json.object("before", () -> write(json, question.before()));
        json.object("after", () -> write(json, question.after()));
        json.flag("different", question.isChanged());
        json.flag("complete", question.isComplete());
        json.number("stayed", question.stayed());
        json.number("restated", question.restated());
        json.list("pathways", question.pathways(), changed -> json.object(() -> write(json, changed)));
    }

    private static void write(JsonWriter json, Reply reply) {
        json.flag("asked", reply.isAsked());
        json.text("refusal", reply.refusal());
        json.list("waypoints", reply.waypoints(), waypoint -> json.object(() -> EntityJson.write(json, waypoint)));
        json.number("found", reply.found());
        json.number("compared", reply.compared());
        json.text("truncation", reply.truncation());
    }

    private static void write(JsonWriter json, ChangedPathway changed) {
        json.object("pathway", () -> WhatIfJson.write(json, changed.change()));
        json.list("differences", changed.causes(), cause -> json.object(() -> writeBriefly(json, cause)));
    }
}
