package org.evigraph.exporter.json;

import org.evigraph.pathway.FragilityAnswer;
import org.evigraph.pathway.FragilityAnswer.PaperSet;
import org.evigraph.pathway.Pathway;
import org.evigraph.pathway.PathwayChange;
import org.evigraph.pathway.PathwayChange.Kind;
import org.evigraph.pathway.Step;
import org.evigraph.pathway.WhatIfAnswer;
import org.evigraph.pathway.WhatIfAnswer.Removal;
import org.jspecify.annotations.Nullable;

/** What would be if something were not there: changes of pathways, and the papers that an answer hangs on. */
final class WhatIfJson {
    private WhatIfJson() {}

    static void write(JsonWriter json, WhatIfAnswer answer) {
        json.text("kind", "what-if");
        json.object("query", () -> PathwayJson.write(json, answer.question()));
        AnswerJson.writeGraph(json, answer);
        json.list("without", answer.removals(), removal -> json.object(() -> write(json, removal)));
        json.textList("unknown", answer.unknown());
        json.number("before", answer.before());
        json.number("after", answer.after());
        json.flag("truncated", answer.truncation() != null);
        json.text("truncation", answer.truncation());
        json.object("counts", () -> {
            for (Kind kind : Kind.values()) {
                json.number(kind.code(), answer.count(kind));
            }
        });
        json.list("changes", answer.changes(), change -> json.object(() -> write(json, change)));
    }

    private static void write(JsonWriter json, Removal removal) {
        json.text("what", removal.what());
        json.number("lines", removal.lines());
        json.number("claims", removal.claims());
        json.number("entities", removal.entities());
    }

    /** Writes a change, its pathways in brief: the question itself gives them in full. */
    static void write(JsonWriter json, PathwayChange change) {
        json.code("kind", change.kind());
        json.object("from", () -> EntityJson.write(json, change.pathway().start()));
        json.list("through", change.pathway().steps(), step -> json.object(() -> EntityJson.write(json, step.to())));
        write(json, "before", change.before());
        write(json, "after", change.after());
        json.textList("causes", change.causes());
    }

    private static void write(JsonWriter json, String name, @Nullable Pathway pathway) {
        if (pathway != null) {
            json.object(name, () -> {
                json.number("rank", pathway.rank());
                json.code("certainty", pathway.certainty());
                json.number("score", pathway.score());
                json.code("netSign", pathway.netSign());
                json.codes("flags", pathway.flags());
                json.textList(
                        "readings", pathway.steps().stream().map(Step::reading).toList());
            });
        }
    }

    static void write(JsonWriter json, FragilityAnswer answer) {
        json.text("kind", "fragility");
        json.object("query", () -> PathwayJson.write(json, answer.question()));
        AnswerJson.writeGraph(json, answer);
        json.number("found", answer.found());
        json.code("certainty", answer.certainty());
        json.number("exactUpTo", answer.exactUpTo());
        json.flag("truncated", answer.truncation() != null);
        json.text("truncation", answer.truncation());
        json.text("unbreakable", answer.unbreakable());
        json.list("breaking", answer.breaking(), set -> json.object(() -> write(json, set)));
        json.list("lowering", answer.lowering(), set -> json.object(() -> write(json, set)));
        json.object(
                "citations",
                () -> answer.citations().values().forEach(citation -> CitationJson.writeSpelledOut(json, citation)));
    }

    private static void write(JsonWriter json, PaperSet set) {
        json.textList("citations", set.citations());
        json.code("left", set.left());
    }
}
