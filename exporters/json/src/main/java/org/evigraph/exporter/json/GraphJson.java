package org.evigraph.exporter.json;

import java.util.List;
import java.util.function.BiConsumer;
import org.evigraph.graph.EvidenceGraph;

/** A graph, piece after piece, as one document or as a line for each. */
final class GraphJson {
    /** The version of the native formats. */
    static final String VERSION = "1";

    private GraphJson() {}

    static void writeDocument(JsonWriter json, EvidenceGraph graph) {
        json.object(() -> {
            json.text("evigraph", VERSION);
            json.text("kind", "graph");
            VocabularyJson.write(json, graph.info());
            json.objects("categories", graph.categories(), category -> VocabularyJson.write(json, category));
            json.objects("predicates", graph.predicates(), predicate -> VocabularyJson.write(json, predicate));
            json.objects("schemes", graph.schemes(), scheme -> VocabularyJson.write(json, scheme));
            json.objects("entities", graph.entities(), EntityJson::write);
            json.objects("citations", graph.citations(), CitationJson::write);
            json.objects("claims", graph.claims(), ClaimJson::write);
        });
    }

    static void writeLines(JsonWriter json, EvidenceGraph graph) {
        json.object(() -> {
            json.text("type", "graph");
            json.text("evigraph", VERSION);
            VocabularyJson.write(json, graph.info());
        });
        writeLines(json, "category", graph.categories(), VocabularyJson::write);
        writeLines(json, "predicate", graph.predicates(), VocabularyJson::write);
        writeLines(json, "scheme", graph.schemes(), VocabularyJson::write);
        writeLines(json, "entity", graph.entities(), EntityJson::write);
        writeLines(json, "citation", graph.citations(), CitationJson::writeInLine);
        writeLines(json, "claim", graph.claims(), ClaimJson::write);
    }

    private static <T> void writeLines(
            JsonWriter json, String type, List<T> pieces, BiConsumer<JsonWriter, T> members) {
        json.objects(pieces, (line, piece) -> {
            line.text("type", type);
            members.accept(line, piece);
        });
    }
}
