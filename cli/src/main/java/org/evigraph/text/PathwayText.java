package org.evigraph.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.model.Sign;
import org.evigraph.pathway.Answer.GraphSummary;
import org.evigraph.pathway.Flag;
import org.evigraph.pathway.Pathway;
import org.evigraph.pathway.PathwayAnswer;
import org.evigraph.pathway.Step;
import org.evigraph.pathway.StepClaim;

/** The pathways that answer a question, the best first, each step with its certainty and its papers. */
public final class PathwayText {
    private static final int PAPERS = 3;
    private static final int OTHER_CLAIMS = 3;

    private final EvidenceGraph graph;
    private final Page page;
    /** The steps that were told already, and where: ways to the same end have steps in common. */
    private final Map<String, String> shownAs = new HashMap<>();

    /**
     * Creates a writer.
     *
     * @param graph the graph that gave the answer, for what the papers are called
     */
    public PathwayText(EvidenceGraph graph, Page page) {
        this.graph = graph;
        this.page = page;
    }

    /** Writes the answer. */
    public void write(PathwayAnswer answer) throws IOException {
        heading(answer);
        for (Pathway pathway : answer.pathways()) {
            page.gap();
            pathway(pathway, PAPERS, OTHER_CLAIMS);
        }
        List<String> lines = leftOut(answer);
        if (!answer.pathways().isEmpty()) {
            lines.add("Why, and every line of evidence: evigraph explain \""
                    + Prose.oneLine(answer.question().pattern()) + "\"");
        }
        ending(lines);
    }

    /** Writes what was asked, of which graph, and how much there is to tell. */
    void heading(PathwayAnswer answer) throws IOException {
        page.paragraph(0, 2)
                .add(Style.STRONG, Prose.oneLine(answer.question().pattern()))
                .end();
        GraphSummary summary = answer.graph();
        String where = summary.name() + ": " + Prose.count(summary.claims(), "claim") + " on "
                + entities(summary.entities()) + ")";
        if (answer.pathways().isEmpty()) {
            page.line(0, "not stated: no evidence in this graph (" + where);
            if (!answer.suggestions().isEmpty()) {
                page.line(0, "What may help:");
                for (String suggestion : answer.suggestions()) {
                    page.paragraph(2, 2).add("- ").addProse(suggestion).end();
                }
            }
            return;
        }
        int shown = answer.pathways().size();
        String found = (answer.truncated() ? "at least " : "")
                + Prose.count(answer.found(), "pathway")
                + (answer.found() > shown ? ", the best " + shown + " below" : "");
        page.line(0, found + " (" + where + ". " + rule(answer.question().rule()));
    }

    /** Writes one pathway. */
    void pathway(Pathway pathway, int papers, int others) throws IOException {
        String rank = pathway.rank() + ". ";
        Paragraph heading = page.paragraph(0, rank.length())
                .add(rank)
                .add(Style.of(pathway.certainty()), Words.heading(pathway.certainty()) + " certainty");
        if (pathway.netSign() != Sign.NONE) {
            heading.add("; in all, " + Prose.name(pathway.start().name()) + " " + Words.of(pathway.netSign()) + " "
                    + Prose.name(pathway.end().name()));
        }
        for (Flag flag : pathway.flags()) {
            heading.add("; " + flag.label());
        }
        heading.end();
        StepText text = new StepText(graph, page, rank.length());
        List<Step> steps = pathway.steps();
        for (int i = 0; i < steps.size(); i++) {
            String number = pathway.rank() + "." + (i + 1);
            String shown = shownAs.putIfAbsent(key(steps.get(i)), number);
            if (shown == null || steps.get(i).structural()) {
                text.write(number, steps.get(i), papers, others);
            } else {
                text.again(number, steps.get(i), shown);
            }
        }
    }

    /** {@return a text that two steps have in common if they tell the same} */
    private static String key(Step step) {
        StringBuilder key = new StringBuilder(step.from().id());
        key.append('\0').append(step.to().id()).append('\0').append(step.reading());
        for (StepClaim claim : step.claims()) {
            key.append('\0').append(claim.claim().id());
        }
        return key.toString();
    }

    /** {@return what is not shown, and how to see it; a line each} */
    static List<String> leftOut(PathwayAnswer answer) {
        List<String> lines = new ArrayList<>();
        if (answer.truncation() != null) {
            lines.add("CUT SHORT: " + answer.truncation());
        }
        long refuted = answer.question().refuted() ? 0 : answer.refuted();
        if (refuted > 0) {
            lines.add(Prose.count(refuted, "more pathway") + (refuted == 1 ? " runs" : " run")
                    + " only through claims that the evidence disputes; --refuted shows "
                    + (refuted == 1 ? "it." : "them."));
        }
        if (!answer.pathways().isEmpty() && answer.found() > answer.pathways().size()) {
            lines.add("More: --limit " + answer.found() + " shows all of them.");
        }
        return lines;
    }

    /** Writes the last lines of an answer, if there are any. */
    void ending(List<String> lines) throws IOException {
        if (!lines.isEmpty()) {
            page.gap();
        }
        for (String line : lines) {
            page.line(0, line);
        }
    }

    private static String entities(int number) {
        return number + (number == 1 ? " entity" : " entities");
    }

    private static String rule(String rule) {
        return "weakest-link".equals(rule)
                ? "A pathway is as certain as its weakest step."
                : "Graded by the rule " + rule + ".";
    }
}
