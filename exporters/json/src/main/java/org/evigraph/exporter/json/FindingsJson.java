package org.evigraph.exporter.json;

import java.util.List;
import org.evigraph.pathway.EntityRef;
import org.evigraph.pathway.FindingsAnswer;
import org.evigraph.pathway.FindingsAnswer.Cited;
import org.evigraph.pathway.FindingsAnswer.Finding;
import org.evigraph.pathway.FindingsAnswer.Question;

/** Summaries of findings, down to the evidence on each claim. */
final class FindingsJson {
    private FindingsJson() {}

    static void write(JsonWriter json, FindingsAnswer answer) {
        json.text("kind", "findings");
        json.object("query", () -> write(json, answer.question()));
        AnswerJson.writeGraph(json, answer);
        json.list("findings", answer.findings(), finding -> json.object(() -> write(json, finding)));
        json.object(
                "citations",
                () -> answer.citations().values().forEach(citation -> CitationJson.writeSpelledOut(json, citation)));
    }

    private static void write(JsonWriter json, Question question) {
        json.text("text", question.text());
        json.list("subjects", question.subjects(), subject -> json.object(() -> EntityJson.write(json, subject)));
        json.textList("outcomes", question.outcomes());
        EntityRef population = question.population();
        if (population != null) {
            json.object("population", () -> EntityJson.write(json, population));
        }
        json.flag("narrower", question.narrower());
    }

    private static void write(JsonWriter json, Finding finding) {
        json.object("subject", () -> EntityJson.write(json, finding.subject()));
        json.object("outcome", () -> EntityJson.write(json, finding.outcome()));
        json.text("circumstances", finding.circumstances().isEmpty() ? null : finding.circumstances());
        write(json, "relativeEffects", finding.relative());
        write(json, "otherResults", finding.other());
        write(json, "participants", finding.participants());
        json.textLines("reasons", finding.reasons());
        write(json, "comments", finding.comments());
        json.object("claim", () -> PathwayJson.write(json, finding.claim()));
    }

    private static void write(JsonWriter json, String name, List<Cited> said) {
        json.list(
                name,
                said,
                one -> json.object(() -> {
                    json.text("text", one.text());
                    json.text("citation", one.citation());
                }));
    }
}
