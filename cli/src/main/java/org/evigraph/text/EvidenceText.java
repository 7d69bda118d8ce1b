package org.evigraph.text;

import java.io.IOException;
import java.util.StringJoiner;
import org.evigraph.grade.Scheme;
import org.evigraph.grade.Schemes;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.model.Citation;
import org.evigraph.model.Effect;
import org.evigraph.model.EvidenceLine;
import org.evigraph.model.Grade;
import org.evigraph.model.Origin;
import org.jspecify.annotations.Nullable;

/** A line of evidence with all that is known of it: what the source says, where, how it was graded and how it was read. */
final class EvidenceText {
    private final EvidenceGraph graph;
    private final Page page;

    EvidenceText(EvidenceGraph graph, Page page) {
        this.graph = graph;
        this.page = page;
    }

    void write(EvidenceLine line, int indent) throws IOException {
        Style style = switch (line.direction()) {
            case SUPPORTS -> Style.GOOD;
            case NEUTRAL -> Style.FAIR;
            case DISPUTES -> Style.POOR;
        };
        Paragraph heading = page.paragraph(indent, 2)
                .add(Style.STRONG, line.id())
                .add(" ")
                .add(style, Words.of(line.direction()))
                .add(": " + Words.of(line.design()));
        if (line.sampleSize() != null) {
            heading.add(", n=" + line.sampleSize());
        }
        if (line.question() != null) {
            heading.add(", on " + Words.of(line.question()));
        }
        heading.end();
        int inside = indent + 2;
        if (line.statement() != null) {
            page.paragraph(inside, 0).addProse(line.statement()).end();
        }
        Fields fields = new Fields(page, inside);
        source(line, fields);
        fields.put("where", line.locator());
        fields.put("read", line.access() == null ? null : Words.of(line.access()));
        fields.put("wording", line.wording());
        for (Grade grade : line.grades()) {
            fields.put("grade", grade(grade));
        }
        for (Effect effect : line.effects()) {
            fields.put("result", effect.inWords());
        }
        fields.put("knowledge", line.knowledgeLevel() == null ? null : Words.of(line.knowledgeLevel()));
        fields.put("agent", line.agentType() == null ? null : Words.of(line.agentType()));
        fields.put("note", line.note());
        fields.putAll(line.attributes());
    }

    private void source(EvidenceLine line, Fields fields) throws IOException {
        String id = line.citation();
        Citation citation = id == null ? null : graph.citation(id);
        if (citation == null) {
            fields.put("source", id == null ? "no citation" : id);
        } else {
            fields.put("source", CitationText.full(citation));
            fields.put("may share patients with", overlaps(citation));
        }
        String asserter = line.assertedBy();
        if (asserter != null && !asserter.equals(id)) {
            fields.put("asserted by", named(asserter));
        }
        StringJoiner via = new StringJoiner("; ");
        line.via().forEach(other -> via.add(named(other)));
        fields.put("read through", via.toString());
    }

    private String overlaps(Citation citation) {
        StringJoiner names = new StringJoiner("; ");
        citation.overlaps().forEach(other -> names.add(named(other)));
        return names.length() > 0 && citation.overlapBasis() != null
                ? names + " (" + citation.overlapBasis() + ")"
                : names.toString();
    }

    private String named(String idOrName) {
        Citation citation = graph.citation(idOrName);
        return citation == null ? idOrName : CitationText.brief(citation);
    }

    private String grade(Grade grade) {
        StringBuilder text = new StringBuilder(schemeName(grade.scheme()))
                .append(": ")
                .append(grade.level())
                .append(" (");
        if (grade.origin() instanceof Origin.Published published) {
            String by = published.by();
            text.append(by == null ? "published by the source" : "published by " + named(by));
        } else if (grade.origin() instanceof Origin.Derived derived) {
            text.append("derived from ").append(derived.rule());
        }
        text.append(')');
        return grade.note() == null
                ? text.toString()
                : text.append("; ").append(grade.note()).toString();
    }

    private String schemeName(String id) {
        String declared = name(graph.schemes(), id);
        String known = declared == null ? name(Schemes.standard(), id) : declared;
        return known == null ? id : known;
    }

    private static @Nullable String name(Iterable<Scheme> schemes, String id) {
        for (Scheme scheme : schemes) {
            if (scheme.id().equals(id)) {
                return scheme.name();
            }
        }
        return null;
    }
}
