package org.evigraph.exporter.json;

import org.evigraph.pathway.PairAnswer;
import org.evigraph.pathway.PairAnswer.Pair;
import org.evigraph.pathway.PathwayAnswer;

/** The answer to one pair of many: that of any question for pathways, with the pair, or why there is none. */
final class PairJson {
    private PairJson() {}

    static void write(JsonWriter json, PairAnswer answer) {
        PathwayAnswer pathways = answer.pathways();
        json.text("kind", pathways == null ? "unanswered" : "pathways");
        json.object("pair", () -> write(json, answer.pair()));
        if (pathways != null) {
            PathwayJson.writeRest(json, pathways);
            return;
        }
        AnswerJson.writeGraph(json, answer);
        json.text("reason", answer.reason());
        json.list("candidates", answer.candidates(), one -> json.object(() -> EntityJson.write(json, one)));
    }

    private static void write(JsonWriter json, Pair pair) {
        json.number("number", pair.number());
        json.text("from", pair.from());
        json.text("via", pair.via());
        json.text("to", pair.to());
    }
}
