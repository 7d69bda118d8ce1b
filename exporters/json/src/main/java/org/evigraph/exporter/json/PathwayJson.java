package org.evigraph.exporter.json;

import org.evigraph.model.Claim;
import org.evigraph.pathway.Assessment;
import org.evigraph.pathway.EntityRef;
import org.evigraph.pathway.Explanation;
import org.evigraph.pathway.Pathway;
import org.evigraph.pathway.PathwayAnswer;
import org.evigraph.pathway.PathwayAnswer.Question;
import org.evigraph.pathway.Ranking;
import org.evigraph.pathway.Step;
import org.evigraph.pathway.StepClaim;

/** Pathways, down to the evidence on each claim of each step. */
final class PathwayJson {
    private PathwayJson() {}

    static void write(JsonWriter json, PathwayAnswer answer) {
        json.text("kind", "pathways");
        writeRest(json, answer);
    }

    /** Writes what follows the kind. */
    static void writeRest(JsonWriter json, PathwayAnswer answer) {
        json.object("query", () -> write(json, answer.question()));
        AnswerJson.writeGraph(json, answer);
        json.flag("truncated", answer.truncated());
        json.text("truncation", answer.truncation());
        json.number("found", answer.found());
        json.number("refuted", answer.refuted());
        json.list("pathways", answer.pathways(), pathway -> json.object(() -> write(json, pathway)));
        json.textList("suggestions", answer.suggestions());
        json.object(
                "citations",
                () -> answer.citations().values().forEach(citation -> CitationJson.writeSpelledOut(json, citation)));
    }

    static void write(JsonWriter json, Question question) {
        json.text("pattern", question.pattern());
        json.list("waypoints", question.waypoints(), waypoint -> json.object(() -> EntityJson.write(json, waypoint)));
        json.number("maxHops", question.maxHops());
        json.number("limit", question.limit());
        json.code("minCertainty", question.minCertainty());
        EntityRef population = question.population();
        if (population != null) {
            json.object("population", () -> EntityJson.write(json, population));
        }
        json.text("rule", question.rule());
        Ranking ranking = question.ranking();
        if (!ranking.by().equals(Ranking.USUAL.by())) {
            json.codes("rank", ranking.by());
        }
        if (ranking.needsDegrees()) {
            json.number("damping", ranking.damping());
        }
        json.flag("directed", question.directed());
        json.flag("exact", question.exact());
        json.flag("claims", question.claims());
        json.flag("refuted", question.refuted());
        json.textList("include", question.include());
        json.textList("exclude", question.exclude());
    }

    private static void write(JsonWriter json, Pathway pathway) {
        json.number("rank", pathway.rank());
        json.code("certainty", pathway.certainty());
        json.number("score", pathway.score());
        json.number("degreeProduct", pathway.degreeProduct());
        json.code("netSign", pathway.netSign());
        json.number("independentCitations", pathway.independentCitations());
        json.codes("flags", pathway.flags());
        json.list("steps", pathway.steps(), step -> json.object(() -> write(json, step)));
        json.textLines("explanation", pathway.explanation().lines());
        json.object("explanationTree", () -> write(json, pathway.explanation()));
    }

    private static void write(JsonWriter json, Step step) {
        json.object("from", () -> EntityJson.write(json, step.from()));
        json.object("to", () -> EntityJson.write(json, step.to()));
        json.text("reading", step.reading());
        json.flag("inverse", step.inverse());
        json.code("certainty", step.certainty());
        json.number("score", step.score());
        json.codes("flags", step.flags());
        json.flag("structural", step.structural());
        json.code("sign", step.sign());
        json.number("independentCitations", step.independentCitations());
        json.list("claims", step.claims(), claim -> json.object(() -> write(json, claim)));
    }

    /** Writes a claim with its certainty and its evidence. */
    static void write(JsonWriter json, StepClaim step) {
        Claim claim = step.claim();
        Assessment assessment = step.assessment();
        json.text("id", claim.id());
        json.text("predicate", claim.proposition().predicate());
        json.text("reading", step.reading());
        json.flag("inverse", step.inverse());
        json.list("population", step.populations(), one -> json.object(() -> EntityJson.write(json, one)));
        ClaimJson.writeOtherQualifiers(json, claim.proposition().qualifiers());
        json.code("certainty", assessment.certainty());
        json.code("origin", assessment.basis());
        json.code("start", assessment.start());
        json.list(
                "adjustments",
                assessment.adjustments(),
                adjustment -> json.object(() -> {
                    json.code("domain", adjustment.domain());
                    json.number("levels", adjustment.levels());
                    json.text("reason", adjustment.reason());
                }));
        json.code("direction", assessment.direction());
        json.flag("conflicted", assessment.conflicted());
        json.number("supports", assessment.supports());
        json.number("neutral", assessment.neutral());
        json.number("disputes", assessment.disputes());
        json.code("fit", assessment.fit());
        json.codes("flags", assessment.flags());
        json.textLines("explanation", assessment.explanation().lines());
        json.list("evidence", claim.evidence(), line -> json.object(() -> EvidenceJson.writeSpelledOut(json, line)));
    }

    private static void write(JsonWriter json, Explanation explanation) {
        json.text("subject", explanation.subject());
        json.text("rule", explanation.rule());
        json.text("input", explanation.input());
        json.text("result", explanation.result());
        json.list("details", explanation.details(), detail -> json.object(() -> write(json, detail)));
    }
}
