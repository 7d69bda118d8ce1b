package org.evigraph.text;

import java.io.IOException;
import java.util.List;
import java.util.StringJoiner;
import org.evigraph.grade.Certainty;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.model.Qualifiers;
import org.evigraph.pathway.Assessment;
import org.evigraph.pathway.EntityRef;
import org.evigraph.pathway.Flag;
import org.evigraph.pathway.Step;
import org.evigraph.pathway.StepClaim;

/** One step of a pathway: how it reads, how sure it is, on whom the evidence is, who says so and who disagrees. */
final class StepText {
    private final EvidenceGraph graph;
    private final Page page;
    private final int indent;

    StepText(EvidenceGraph graph, Page page, int indent) {
        this.graph = graph;
        this.page = page;
        this.indent = indent;
    }

    /**
     * Writes a step.
     *
     * @param number the rank of the pathway and the place of the step in it
     * @param papers the most papers to name for each direction
     * @param others the most claims to name beside the one that gives the reading
     */
    void write(String number, Step step, int papers, int others) throws IOException {
        Paragraph heading = heading(number, step);
        if (step.structural()) {
            heading.add(Style.FAINT, " (structure)").end();
            return;
        }
        heading.end();
        List<StepClaim> claims = step.claims();
        if (claims.isEmpty()) {
            return;
        }
        int inside = indent + number.length() + 1;
        StepClaim first = claims.get(0);
        sureness(inside, step, first);
        circumstances(inside, first);
        new Sources(graph, first.claim()).write(page, inside, papers);
        int shown = Math.min(others, claims.size() - 1);
        for (StepClaim other : claims.subList(1, 1 + shown)) {
            other(inside, other);
        }
        int rest = claims.size() - 1 - shown;
        if (rest > 0) {
            page.line(inside, "also: " + Prose.count(rest, "more claim"));
        }
    }

    /** Writes a step that was written before. */
    void again(String number, Step step, String before) throws IOException {
        heading(number, step).end();
        page.paragraph(indent + number.length() + 1, 4)
                .add(Style.of(step.certainty()), Words.heading(step.certainty()))
                .add(": see " + before)
                .end();
    }

    private Paragraph heading(String number, Step step) {
        return page.paragraph(indent, number.length() + 1)
                .add(Style.FAINT, number + " ")
                .add(Style.STRONG, Prose.name(step.from().name()))
                .add(" --" + step.reading() + "--> ")
                .add(Style.STRONG, Prose.name(step.to().name()));
    }

    private void sureness(int inside, Step step, StepClaim first) throws IOException {
        // A refuted step supports nothing, but its claim tells how sure it is that it does not hold.
        Certainty word =
                step.flags().contains(Flag.REFUTED) ? first.assessment().certainty() : step.certainty();
        Paragraph line = page.paragraph(inside, 4)
                .add(Style.of(word), Words.heading(word))
                .add(basis(first.assessment()) + ": " + counts(first));
        for (Flag flag : step.flags()) {
            line.add("; ").add(flag == Flag.CONFLICTED ? Style.POOR : Style.PLAIN, flag.label());
        }
        line.end();
    }

    private void circumstances(int inside, StepClaim claim) throws IOException {
        Fields fields = new Fields(page, inside);
        fields.put("among", populations(claim));
        fields.put(
                "when",
                QualifierText.withoutPopulation(
                        graph, claim.claim().proposition().qualifiers()));
    }

    private void other(int inside, StepClaim claim) throws IOException {
        Assessment assessment = claim.assessment();
        Paragraph line = page.paragraph(inside, 4)
                .add(Style.FAINT, "also: ")
                .add("--" + claim.reading() + "--> ")
                .add(Style.of(assessment.certainty()), Words.heading(assessment.certainty()))
                .add(basis(assessment) + ": " + counts(claim));
        String who = populations(claim);
        if (!who.isEmpty()) {
            line.add("; among " + who);
        }
        Qualifiers qualifiers = claim.claim().proposition().qualifiers();
        String when = QualifierText.withoutPopulation(graph, qualifiers);
        if (!when.isEmpty()) {
            line.add("; " + when);
        }
        String disputing = new Sources(graph, claim.claim()).disputing(3);
        if (!disputing.isEmpty()) {
            line.add(Style.POOR, "; disputed by ").add(disputing);
        }
        line.end();
    }

    private static String basis(Assessment assessment) {
        return switch (assessment.basis()) {
            case PUBLISHED -> " (published rating)";
            case DERIVED -> " (derived)";
            case NONE -> "";
        };
    }

    private String counts(StepClaim claim) {
        return new Sources(graph, claim.claim()).counts(claim.assessment());
    }

    private static String populations(StepClaim claim) {
        StringJoiner names = new StringJoiner(" or ");
        for (EntityRef population : claim.populations()) {
            names.add(Prose.name(population.name()));
        }
        boolean indirect = claim.assessment().fit() == Assessment.Fit.INDIRECT;
        return indirect ? names + " (not the population asked about)" : names.toString();
    }
}
