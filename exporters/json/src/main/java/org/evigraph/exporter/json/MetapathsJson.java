package org.evigraph.exporter.json;

import org.evigraph.pathway.MetapathsAnswer;
import org.evigraph.pathway.MetapathsAnswer.Metapath;
import org.evigraph.pathway.MetapathsAnswer.Question;

/** Metapaths, each with its pathways counted and weighed. */
final class MetapathsJson {
    private MetapathsJson() {}

    static void write(JsonWriter json, MetapathsAnswer answer) {
        json.text("kind", "metapaths");
        json.object("query", () -> write(json, answer.question()));
        AnswerJson.writeGraph(json, answer);
        json.flag("truncated", answer.truncated());
        json.text("truncation", answer.truncation());
        json.number("found", answer.found());
        json.number("pathCount", answer.pathCount());
        json.list("metapaths", answer.metapaths(), metapath -> json.object(() -> write(json, metapath)));
    }

    private static void write(JsonWriter json, Question question) {
        json.object("from", () -> EntityJson.write(json, question.from()));
        json.object("to", () -> EntityJson.write(json, question.to()));
        json.number("maxHops", question.maxHops());
        json.number("damping", question.damping());
        json.codes("rank", question.rank());
    }

    private static void write(JsonWriter json, Metapath metapath) {
        json.text("metapath", metapath.metapath());
        json.text("abbreviation", metapath.abbreviation());
        json.number("length", metapath.length());
        json.number("pathCount", metapath.pathCount());
        json.number("dwpc", metapath.dwpc());
        json.code("certainty", metapath.certainty());
        json.number("independentCitations", metapath.independentCitations());
        json.textList("categories", metapath.categories());
        json.list(
                "edges",
                metapath.edges(),
                edge -> json.object(() -> {
                    json.text("predicate", edge.predicate());
                    json.flag("inverse", edge.inverse());
                }));
    }
}
