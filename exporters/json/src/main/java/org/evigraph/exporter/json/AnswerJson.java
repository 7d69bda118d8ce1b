package org.evigraph.exporter.json;

import org.evigraph.pathway.Answer;
import org.evigraph.pathway.ConflictsAnswer;
import org.evigraph.pathway.ConversionAnswer;
import org.evigraph.pathway.CountAnswer;
import org.evigraph.pathway.DiffAnswer;
import org.evigraph.pathway.FindingsAnswer;
import org.evigraph.pathway.FragilityAnswer;
import org.evigraph.pathway.GapMapAnswer;
import org.evigraph.pathway.MetapathsAnswer;
import org.evigraph.pathway.PairAnswer;
import org.evigraph.pathway.PathwayAnswer;
import org.evigraph.pathway.SchemesAnswer;
import org.evigraph.pathway.SearchAnswer;
import org.evigraph.pathway.SummaryAnswer;
import org.evigraph.pathway.WhatIfAnswer;

/** Answers of every kind: what was asked, of which graph, and what came of it. */
final class AnswerJson {
    private AnswerJson() {}

    static void write(JsonWriter json, Answer answer) {
        json.object(() -> {
            json.text("evigraph", GraphJson.VERSION);
            if (answer instanceof PathwayAnswer pathways) {
                PathwayJson.write(json, pathways);
            } else if (answer instanceof PairAnswer pair) {
                PairJson.write(json, pair);
            } else if (answer instanceof CountAnswer count) {
                CountJson.write(json, count);
            } else if (answer instanceof SearchAnswer search) {
                write(json, search);
            } else if (answer instanceof SummaryAnswer summary) {
                write(json, summary);
            } else if (answer instanceof WhatIfAnswer whatIf) {
                WhatIfJson.write(json, whatIf);
            } else if (answer instanceof FragilityAnswer fragility) {
                WhatIfJson.write(json, fragility);
            } else if (answer instanceof ConflictsAnswer conflicts) {
                ConflictsJson.write(json, conflicts);
            } else if (answer instanceof DiffAnswer diff) {
                DiffJson.write(json, diff);
            } else if (answer instanceof GapMapAnswer map) {
                GapMapJson.write(json, map);
            } else if (answer instanceof MetapathsAnswer metapaths) {
                MetapathsJson.write(json, metapaths);
            } else if (answer instanceof SchemesAnswer schemes) {
                GradingJson.write(json, schemes);
            } else if (answer instanceof ConversionAnswer conversion) {
                GradingJson.write(json, conversion);
            } else if (answer instanceof FindingsAnswer findings) {
                FindingsJson.write(json, findings);
            }
        });
    }

    static void writeGraph(JsonWriter json, Answer answer) {
        writeGraph(json, "graph", answer.graph());
    }

    static void writeGraph(JsonWriter json, String name, Answer.GraphSummary graph) {
        json.object(name, () -> {
            json.text("name", graph.name());
            json.number("entities", graph.entities());
            json.number("claims", graph.claims());
            json.text("digest", graph.digest());
        });
    }

    private static void write(JsonWriter json, SearchAnswer answer) {
        json.text("kind", "search");
        json.object("query", () -> json.text("text", answer.text()));
        writeGraph(json, answer);
        json.number("found", answer.found());
        json.list(
                "hits",
                answer.hits(),
                hit -> json.object(() -> {
                    json.code("kind", hit.kind());
                    json.text("id", hit.id());
                    json.text("name", hit.name());
                    json.texts("categories", hit.categories());
                    json.text("matched", hit.matched());
                    json.number("claims", hit.claims());
                }));
    }

    private static void write(JsonWriter json, SummaryAnswer answer) {
        json.text("kind", "summary");
        writeGraph(json, answer);
        json.object("info", () -> VocabularyJson.write(json, answer.info()));
        json.list(
                "groups",
                answer.groups(),
                group -> json.object(() -> {
                    json.text("name", group.name());
                    json.list(
                            "rows",
                            group.rows(),
                            row -> json.object(() -> {
                                json.text("value", row.value());
                                json.number("count", row.count());
                            }));
                }));
    }
}
