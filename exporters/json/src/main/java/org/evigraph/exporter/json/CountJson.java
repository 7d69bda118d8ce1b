package org.evigraph.exporter.json;

import org.evigraph.pathway.CountAnswer;

/** How many pathways there are, in all and for each sequence of predicates. */
final class CountJson {
    private CountJson() {}

    static void write(JsonWriter json, CountAnswer answer) {
        json.text("kind", "count");
        json.object("query", () -> PathwayJson.write(json, answer.question()));
        AnswerJson.writeGraph(json, answer);
        json.flag("truncated", answer.truncated());
        json.text("truncation", answer.truncation());
        json.number("found", answer.found());
        json.number("refuted", answer.refuted());
        json.list(
                "sequences",
                answer.sequences(),
                sequence -> json.object(() -> {
                    json.textList("sequence", sequence.readings());
                    json.number("count", sequence.count());
                }));
    }
}
