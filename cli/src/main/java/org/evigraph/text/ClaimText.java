package org.evigraph.text;

import java.io.IOException;
import java.util.List;
import java.util.StringJoiner;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.model.Claim;
import org.evigraph.model.Direction;
import org.evigraph.model.Entity;
import org.evigraph.model.EvidenceLine;
import org.evigraph.model.Predicate;
import org.evigraph.model.Proposition;
import org.evigraph.model.Qualifiers;

/** A claim, in one line or with every line of evidence on it. */
final class ClaimText {
    /** From where a claim is looked at. */
    enum Perspective {
        /** From its subject. */
        SUBJECT,
        /** From its object. */
        OBJECT,
        /** From neither. */
        OUTSIDE
    }

    private final EvidenceGraph graph;
    private final Page page;

    ClaimText(EvidenceGraph graph, Page page) {
        this.graph = graph;
        this.page = page;
    }

    /** Writes a claim with its circumstances and its evidence. */
    void write(Claim claim) throws IOException {
        sentence(claim, 0);
        Qualifiers qualifiers = claim.proposition().qualifiers();
        Fields fields = new Fields(page, 2);
        fields.put("id", claim.id());
        fields.put("among", populations(qualifiers));
        fields.put("when", QualifierText.withoutPopulation(graph, qualifiers));
        fields.put("evidence", counts(claim));
        EvidenceText evidence = new EvidenceText(graph, page);
        for (EvidenceLine line : claim.evidence()) {
            page.gap();
            evidence.write(line, 2);
        }
    }

    /** Writes what a claim says. */
    void sentence(Claim claim, int indent) throws IOException {
        Proposition proposition = claim.proposition();
        page.paragraph(indent, 4)
                .add(Style.STRONG, name(proposition.subject()))
                .add(" --" + reading(proposition.predicate()) + "--> ")
                .add(Style.STRONG, name(proposition.object()))
                .end();
    }

    /** Writes a claim in one paragraph; who is looking need not be named again. */
    void brief(Claim claim, Perspective from, int indent) throws IOException {
        Proposition proposition = claim.proposition();
        Paragraph text = page.paragraph(indent, 4);
        if (from != Perspective.SUBJECT) {
            text.add(Style.STRONG, name(proposition.subject())).add(" ");
        }
        text.add("--" + reading(proposition.predicate()) + "-->");
        if (from != Perspective.OBJECT) {
            text.add(" ").add(Style.STRONG, name(proposition.object()));
        }
        text.add(": " + counts(claim));
        String among = populations(proposition.qualifiers());
        if (!among.isEmpty()) {
            text.add("; among " + among);
        }
        String when = QualifierText.withoutPopulation(graph, proposition.qualifiers());
        if (!when.isEmpty()) {
            text.add("; " + when);
        }
        text.add(Style.FAINT, " (" + claim.id() + ")").end();
    }

    /** Writes which claim a line belongs to, and what else there is on it. */
    void context(Claim claim) throws IOException {
        Qualifiers qualifiers = claim.proposition().qualifiers();
        Fields fields = new Fields(page, 0);
        fields.put("claim", claim.id());
        fields.put("among", populations(qualifiers));
        fields.put("when", QualifierText.withoutPopulation(graph, qualifiers));
        fields.put("all evidence on it", counts(claim));
    }

    /** Writes a line of evidence without its source. */
    void said(EvidenceLine line, int indent) throws IOException {
        Paragraph text = page.paragraph(indent, 4)
                .add(Style.STRONG, line.id())
                .add(" " + Words.of(line.direction()) + ": " + Words.of(line.design()));
        if (line.statement() != null) {
            text.add(". ").addProse(line.statement());
        }
        text.end();
    }

    /** {@return which way the sources point, each source once for a direction} */
    static String counts(Claim claim) {
        if (claim.evidence().isEmpty()) {
            return "no evidence";
        }
        StringJoiner counts = new StringJoiner(", ");
        for (Direction direction : Direction.values()) {
            long sources = sources(claim.evidence(), direction);
            if (sources > 0) {
                counts.add(Words.sources(sources, direction));
            }
        }
        return counts.toString();
    }

    private static long sources(List<EvidenceLine> lines, Direction direction) {
        return lines.stream()
                .filter(line -> line.direction() == direction)
                .map(line -> line.citation() == null ? "line " + line.id() : line.citation())
                .distinct()
                .count();
    }

    private String populations(Qualifiers qualifiers) {
        StringJoiner names = new StringJoiner(" or ");
        qualifiers.populations().forEach(id -> names.add(name(id)));
        return names.toString();
    }

    private String name(String id) {
        Entity entity = graph.entity(id);
        return entity == null ? id : Prose.name(entity.name());
    }

    private String reading(String id) {
        for (Predicate predicate : graph.predicates()) {
            if (predicate.id().equals(id)) {
                return predicate.reading();
            }
        }
        return id;
    }
}
