package org.evigraph.exporter.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.evigraph.exporter.report.Language.Entry;
import org.evigraph.exporter.report.Language.Item;
import org.evigraph.pathway.Assessment;
import org.evigraph.pathway.EntityRef;
import org.evigraph.pathway.FindingsAnswer;
import org.evigraph.pathway.FindingsAnswer.Cited;
import org.evigraph.pathway.FindingsAnswer.Finding;
import org.jspecify.annotations.Nullable;

/**
 * A summary of findings, laid out as GRADE does: an outcome a row; effects, people and studies, certainty and comments across;
 * the reasons for each certainty as footnotes.
 *
 * <p><b>Source.</b> Guyatt et al. (2013), doi:10.1016/j.jclinepi.2012.01.012.
 */
final class Report {
    private static final List<String> HEADER = List.of(
            "Outcome and claim",
            "Relative effect, as printed",
            "Other results, as printed",
            "Participants and studies",
            "Certainty of the evidence",
            "Comments");

    private final FindingsAnswer answer;
    private final Language language;
    private final Map<String, Integer> references = new LinkedHashMap<>();
    private final Map<String, String> footnotes = new LinkedHashMap<>();

    Report(FindingsAnswer answer, Language language) {
        this.answer = answer;
        this.language = language;
        answer.references().forEach(id -> references.put(id, references.size() + 1));
    }

    void write() throws IOException {
        language.begin("Summary of findings: "
                + answer.question().subjects().stream().map(EntityRef::name).collect(Collectors.joining(" \u2192 ")));
        language.paragraph(about());
        if (answer.findings().isEmpty()) {
            language.paragraph("The graph states nothing on these outcomes.");
            language.end();
            return;
        }
        language.table(HEADER);
        EntityRef before = null;
        for (Finding finding : answer.findings()) {
            language.row(!finding.outcome().equals(before), cells(finding));
            before = finding.outcome();
        }
        language.endTable();
        List<Entry> notes = new ArrayList<>();
        footnotes.forEach((reason, mark) -> notes.add(new Entry(mark, reason, null)));
        if (!notes.isEmpty()) {
            language.list("Why that certain", notes);
        }
        List<Entry> sources = new ArrayList<>();
        references.forEach((id, number) -> {
            Reference reference =
                    new Reference(Objects.requireNonNull(answer.citations().get(id)));
            sources.add(new Entry(Integer.toString(number), reference.text(), reference.address()));
        });
        if (!sources.isEmpty()) {
            language.list("References", sources);
        }
        language.paragraph("Effects and numbers of participants stand as their sources print them; nothing is pooled or"
                + " computed. Sources may share patients, so that participants are not to be added up; the independent papers"
                + " count such sources once. GRADE: four filled circles are high certainty, three moderate, two low, one very"
                + " low. A derived certainty follows from study designs by published rules and is nobody's rating.");
        language.end();
    }

    private String about() {
        FindingsAnswer.Question question = answer.question();
        EntityRef population = question.population();
        StringBuilder text = new StringBuilder("Graph ")
                .append(answer.graph().name())
                .append(" (")
                .append(answer.graph().digest())
                .append("). Asked: ")
                .append(question.text());
        if (!question.outcomes().isEmpty()) {
            text.append("; outcomes: ").append(String.join(", ", question.outcomes()));
        }
        text.append("; population: ").append(population == null ? "any" : population.name());
        return text.append('.').toString();
    }

    private List<List<Item>> cells(Finding finding) {
        return List.of(
                outcome(finding),
                cited(finding.relative(), "none given"),
                cited(finding.other(), "none given"),
                studies(finding),
                certainty(finding),
                cited(finding.comments(), ""));
    }

    private static List<Item> outcome(Finding finding) {
        List<Item> items = new ArrayList<>();
        items.add(Item.strong(finding.outcome().name()));
        items.add(Item.plain(finding.sentence()));
        List<EntityRef> populations = finding.claim().populations();
        if (!populations.isEmpty()) {
            items.add(Item.plain(
                    "among " + populations.stream().map(EntityRef::name).collect(Collectors.joining(" or "))));
        }
        if (!finding.circumstances().isEmpty()) {
            items.add(Item.plain(finding.circumstances()));
        }
        return items;
    }

    private List<Item> studies(Finding finding) {
        List<Item> items = new ArrayList<>();
        items.add(Item.strong(finding.studies()));
        items.addAll(cited(finding.participants(), ""));
        return items;
    }

    private List<Item> certainty(Finding finding) {
        Assessment assessment = finding.claim().assessment();
        List<String> marks = finding.reasons().stream().map(this::footnote).toList();
        List<Item> items = new ArrayList<>();
        if (!assessment.certainty().symbol().isEmpty()) {
            items.add(Item.strong(assessment.certainty().symbol()));
        }
        items.add(new Item(finding.certainty(), true, marks));
        return items;
    }

    /** The same reason has the same letter throughout: a, b ... z, aa, ab ... */
    private String footnote(String reason) {
        String known = footnotes.get(reason);
        if (known != null) {
            return known;
        }
        StringBuilder mark = new StringBuilder();
        for (int number = footnotes.size(); number >= 0; number = number / 26 - 1) {
            mark.insert(0, (char) ('a' + number % 26));
        }
        footnotes.put(reason, mark.toString());
        return mark.toString();
    }

    private List<Item> cited(List<Cited> said, String none) {
        if (said.isEmpty()) {
            return none.isEmpty() ? List.of() : List.of(Item.plain(none));
        }
        return said.stream()
                .map(one -> new Item(one.text(), false, mark(one.citation())))
                .toList();
    }

    private List<String> mark(@Nullable String citation) {
        Integer number = citation == null ? null : references.get(citation);
        return number == null ? List.of() : List.of("[" + number + "]");
    }
}
