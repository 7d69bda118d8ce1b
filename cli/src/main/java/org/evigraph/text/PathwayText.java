package org.evigraph.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.model.Sign;
import org.evigraph.pathway.Answer.GraphSummary;
import org.evigraph.pathway.Flag;
import org.evigraph.pathway.Pathway;
import org.evigraph.pathway.PathwayAnswer;
import org.evigraph.pathway.Rank;
import org.evigraph.pathway.Ranking;
import org.evigraph.pathway.Step;
import org.evigraph.pathway.StepClaim;

/** The pathways that answer a question, the best first, each step with its certainty and its papers. */
public final class PathwayText {
    private static final int PAPERS = 3;
    private static final int OTHER_CLAIMS = 3;

    private final EvidenceGraph graph;
    private final Page page;
    /** Whether the pathways are ordered by their papers. */
    private boolean tellsPapers;
    /** The steps that were told already, and where: ways to the same end have steps in common. */
    private final Map<List<Object>, String> shownAs = new HashMap<>();

    /**
     * Creates a writer.
     *
     * @param graph the graph that gave the answer, for what the papers are called
     */
    public PathwayText(EvidenceGraph graph, Page page) {
        this.graph = graph;
        this.page = page;
    }

    /**
     * Writes the answer.
     *
     * @param why the command that explains it
     */
    public void write(PathwayAnswer answer, String why) throws IOException {
        heading(answer);
        for (Pathway pathway : answer.pathways()) {
            page.gap();
            pathway(pathway, PAPERS, OTHER_CLAIMS);
        }
        ending(answer);
        if (!answer.pathways().isEmpty()) {
            page.gap();
            page.line(0, "Why, with every line of evidence:");
            page.unbroken(2, why);
        }
    }

    /** Writes what was asked, of which graph, and how much there is to tell. */
    void heading(PathwayAnswer answer) throws IOException {
        page.paragraph(0, 2)
                .add(Style.STRONG, Prose.oneLine(answer.question().pattern()))
                .end();
        tellsPapers = answer.question().ranking().by().contains(Rank.CITATIONS);
        GraphSummary summary = answer.graph();
        String where = summary.name() + ": " + Prose.count(summary.claims(), "claim") + " on "
                + entities(summary.entities()) + ")";
        if (answer.pathways().isEmpty()) {
            // Silence and contradiction are two answers.
            boolean silent = answer.refuted() == 0;
            page.line(
                    0,
                    (silent ? "not stated: no evidence in this graph (" : "not supported: the evidence only disputes (")
                            + where);
            suggestions(answer.suggestions());
            return;
        }
        page.line(
                0,
                found(answer) + " (" + where + ". " + rule(answer.question().rule())
                        + order(answer.question().ranking()));
    }

    private void suggestions(List<String> suggestions) throws IOException {
        if (!suggestions.isEmpty()) {
            page.line(0, "What may help:");
        }
        for (String suggestion : suggestions) {
            page.paragraph(2, 2).add("- ").addProse(suggestion).end();
        }
    }

    /** {@return how many pathways could be shown} */
    private static long all(PathwayAnswer answer) {
        return answer.question().refuted() ? answer.found() + answer.refuted() : answer.found();
    }

    private static String found(PathwayAnswer answer) {
        int shown = answer.pathways().size();
        String found = (answer.truncated() ? "at least " : "") + Prose.count(answer.found(), "pathway");
        if (answer.question().refuted() && answer.refuted() > 0) {
            found += " and " + answer.refuted() + " refuted";
        }
        if (all(answer) <= shown) {
            return found;
        }
        // Which are the best is known of all pathways, or the reason why it was cut short says so.
        return found + (answer.truncated() ? ", " : ", the best ") + shown + " below";
    }

    /** Writes one pathway. */
    void pathway(Pathway pathway, int papers, int others) throws IOException {
        String rank = pathway.rank() + ". ";
        Paragraph heading = page.paragraph(0, rank.length()).add(rank);
        boolean refuted = pathway.flags().contains(Flag.REFUTED);
        if (refuted) {
            heading.add(Style.POOR, "REFUTED");
        } else {
            heading.add(Style.of(pathway.certainty()), Words.heading(pathway.certainty()) + " certainty");
        }
        Double score = pathway.score();
        if (score != null) {
            heading.add(String.format(Locale.ROOT, ", %.3f", score));
        }
        if (tellsPapers) {
            heading.add(", " + Prose.count(pathway.independentCitations(), "independent paper"));
        }
        Double product = pathway.degreeProduct();
        if (product != null) {
            heading.add(String.format(Locale.ROOT, ", degree product %.3g", product));
        }
        if (pathway.netSign() != Sign.NONE && !refuted) {
            heading.add("; in all, " + Prose.name(pathway.start().name()) + " " + Words.of(pathway.netSign()) + " "
                    + Prose.name(pathway.end().name()));
        }
        for (Flag flag : pathway.flags()) {
            if (flag != Flag.REFUTED) {
                heading.add("; " + flag.label());
            }
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

    /** {@return what two steps have in common if they tell the same; claims by what they state, as ids cost a digest} */
    private static List<Object> key(Step step) {
        List<Object> key = new ArrayList<>();
        key.add(step.from().id());
        key.add(step.to().id());
        key.add(step.reading());
        for (StepClaim claim : step.claims()) {
            key.add(claim.claim().proposition());
        }
        return key;
    }

    /** Writes what is not shown, and how to see it, if there is anything. */
    void ending(PathwayAnswer answer) throws IOException {
        List<String> lines = leftOut(answer);
        if (!lines.isEmpty()) {
            page.gap();
        }
        for (String line : lines) {
            page.line(0, line);
        }
    }

    private static List<String> leftOut(PathwayAnswer answer) {
        List<String> lines = new ArrayList<>();
        if (answer.truncation() != null) {
            lines.add("CUT SHORT: " + answer.truncation() + ". More time: --timeout 60s");
        }
        long refuted = answer.question().refuted() ? 0 : answer.refuted();
        if (refuted > 0 && answer.suggestions().isEmpty()) {
            lines.add(Prose.count(refuted, "more pathway") + (refuted == 1 ? " runs" : " run")
                    + " only through claims that the evidence disputes; --refuted shows "
                    + (refuted == 1 ? "it." : "them."));
        }
        if (!answer.truncated()
                && !answer.pathways().isEmpty()
                && all(answer) > answer.pathways().size()) {
            lines.add("More: --limit " + all(answer) + " shows all of them.");
        }
        return lines;
    }

    private static String entities(int number) {
        return number + (number == 1 ? " entity" : " entities");
    }

    /** {@return what the pathways are ordered by, unless it is the usual} */
    private static String order(Ranking ranking) {
        if (ranking.by().equals(Ranking.USUAL.by())) {
            return "";
        }
        return ranking.by().stream()
                .map(rank -> switch (rank) {
                    case CERTAINTY -> "the surest first";
                    case HOPS -> "the fewest steps first";
                    case CITATIONS -> "the most papers behind the thinnest step first";
                    case DWPC -> "the largest degree product (damping " + ranking.damping() + ") first";
                })
                .collect(Collectors.joining(", then ", " In order: ", "."));
    }

    private static String rule(String rule) {
        return "weakest-link".equals(rule)
                ? "A pathway is as certain as its weakest step."
                : "Ranked by the rule " + rule + ", whose number stands beside the word.";
    }
}
