package org.evigraph.text;

import java.io.IOException;
import java.util.List;
import java.util.StringJoiner;
import org.evigraph.model.Citation;
import org.evigraph.pathway.Assessment;
import org.evigraph.pathway.EntityRef;
import org.evigraph.pathway.FindingsAnswer;
import org.evigraph.pathway.FindingsAnswer.Cited;
import org.evigraph.pathway.FindingsAnswer.Finding;

/** A summary of findings, an outcome after the other: a table of six columns does not fit a terminal. */
public final class FindingsText {
    private final FindingsAnswer answer;
    private final Page page;

    private FindingsText(FindingsAnswer answer, Page page) {
        this.answer = answer;
        this.page = page;
    }

    /** Writes the answer. */
    public static void write(FindingsAnswer answer, Page page) throws IOException {
        new FindingsText(answer, page).write();
    }

    private void write() throws IOException {
        StringJoiner subjects = new StringJoiner(" -> ");
        answer.question().subjects().forEach(subject -> subjects.add(Prose.name(subject.name())));
        page.paragraph(0, 2)
                .add(Style.STRONG, "Summary of findings: " + subjects)
                .add(" (" + answer.graph().name() + ")")
                .end();
        EntityRef population = answer.question().population();
        if (population != null) {
            page.line(
                    0,
                    "Asked about " + Prose.name(population.name()) + ": evidence on others is one level less certain.");
        }
        if (answer.findings().isEmpty()) {
            page.line(0, "The graph states nothing on these outcomes.");
            return;
        }
        EntityRef outcome = null;
        for (Finding finding : answer.findings()) {
            page.gap();
            if (!finding.outcome().equals(outcome)) {
                outcome = finding.outcome();
                page.paragraph(0, 2)
                        .add(Style.STRONG, Prose.name(Prose.oneLine(outcome.name())))
                        .end();
            }
            finding(finding);
        }
        page.gap();
        page.line(
                0,
                "Effects and participants stand as printed; sources may share patients, so they are not to be added up.");
        page.line(0, "As a table: --format html, markdown or csv.");
    }

    private void finding(Finding finding) throws IOException {
        page.paragraph(2, 4)
                .add(Style.STRONG, Prose.name(finding.subject().name()))
                .add(" --" + finding.claim().reading() + "--> "
                        + Prose.name(finding.outcome().name()))
                .end();
        Assessment assessment = finding.claim().assessment();
        Paragraph certainty = page.paragraph(4, 4)
                .add(Style.FAINT, "certainty: ")
                .add(Style.of(assessment.certainty()), finding.certainty());
        if (!finding.reasons().isEmpty()) {
            certainty.add(" (" + String.join("; ", finding.reasons()) + ")");
        }
        certainty.end();
        Fields fields = new Fields(page, 4);
        StringJoiner populations = new StringJoiner(" or ");
        finding.claim().populations().forEach(one -> populations.add(Prose.name(one.name())));
        fields.put("among", populations.toString());
        fields.put("when", finding.circumstances());
        fields.put("relative effect", cited(finding.relative()));
        fields.put("other results", cited(finding.other()));
        fields.put("studies", finding.studies());
        fields.put("participants", cited(finding.participants()));
        fields.put("comment", cited(finding.comments()));
    }

    private String cited(List<Cited> said) {
        StringJoiner text = new StringJoiner("; ");
        for (Cited one : said) {
            String id = one.citation();
            Citation citation = id == null ? null : answer.citations().get(id);
            String source = citation == null ? id : CitationText.brief(citation);
            text.add(source == null ? one.text() : one.text() + " [" + source + "]");
        }
        return text.toString();
    }
}
