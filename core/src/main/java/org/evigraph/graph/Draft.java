package org.evigraph.graph;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.evigraph.grade.Scheme;
import org.evigraph.model.Category;
import org.evigraph.model.Citation;
import org.evigraph.model.Curie;
import org.evigraph.model.Entity;
import org.evigraph.model.EvidenceLine;
import org.evigraph.model.Finding;
import org.evigraph.model.FindingKind;
import org.evigraph.model.Findings;
import org.evigraph.model.GraphInfo;
import org.evigraph.model.InvalidValueException;
import org.evigraph.model.Location;
import org.evigraph.model.Predicate;
import org.evigraph.model.Proposition;
import org.evigraph.model.Severity;
import org.jspecify.annotations.Nullable;

/** What a builder has been given so far, each piece with its place. */
final class Draft {
    private static final Registry.Kind<Category> CATEGORY = new Registry.Kind<>(
            "category",
            VocabularyCodec::write,
            VocabularyCodec::readCategory,
            Merging::keepFirst,
            category -> category.parent() != null);
    private static final Registry.Kind<Predicate> PREDICATE = new Registry.Kind<>(
            "predicate",
            VocabularyCodec::write,
            VocabularyCodec::readPredicate,
            Merging::keepFirst,
            predicate -> predicate.parent() != null);
    private static final Registry.Kind<Scheme> SCHEME = new Registry.Kind<>(
            "scheme", VocabularyCodec::write, VocabularyCodec::readScheme, Merging::keepFirst, scheme -> false);
    private static final Registry.Kind<Entity> ENTITY =
            new Registry.Kind<>("entity", EntityCodec::write, EntityCodec::read, Merging::entities, Draft::refers);
    private static final Registry.Kind<Citation> CITATION = new Registry.Kind<>(
            "citation",
            CitationCodec::write,
            CitationCodec::read,
            Merging::citations,
            citation -> !citation.overlaps().isEmpty());

    final Findings findings = new Findings();
    /** The texts of everything, but for ids by which others name a thing. */
    final TextPool texts = new TextPool();

    final Registry<Category> categories = new Registry<>(CATEGORY, texts, findings);
    final Registry<Predicate> predicates = new Registry<>(PREDICATE, texts, findings);
    final Registry<Scheme> schemes = new Registry<>(SCHEME, texts, findings);
    final Registry<Entity> entities = new Registry<>(ENTITY, texts, findings);
    final Registry<Citation> citations = new Registry<>(CITATION, texts, findings);
    /** Ids of records that were left out because something else in them is wrong. */
    final Set<String> faulty = new HashSet<>();

    final DraftClaims claims = new DraftClaims(entities, predicates, texts);
    final DraftLines lines = new DraftLines(texts);
    private @Nullable GraphInfo info;

    private static boolean refers(Entity entity) {
        return !entity.isA().isEmpty()
                || !entity.concerns().isEmpty()
                || !entity.excludes().isEmpty();
    }

    void add(GraphInfo next) {
        GraphInfo first = info;
        if (first == null) {
            info = next;
        } else if (!List.of(first.name().split("\\+")).contains(next.name())) {
            info = new GraphInfo(
                    first.name() + "+" + next.name(),
                    first.description(),
                    first.version(),
                    first.license(),
                    first.attributes());
        }
    }

    GraphInfo info() {
        GraphInfo given = info;
        return given == null ? GraphInfo.named("graph") : given;
    }

    void add(Proposition proposition, Location at) {
        claims.add(proposition, at);
        reportMalformed(at);
    }

    void add(Proposition proposition, EvidenceLine line, Location at) {
        int known = lines.find(line.id());
        if (known == 0) {
            String citation = line.citation();
            int row = claims.add(proposition, at);
            lines.add(row, line, citation == null ? 0 : citations.number(citation));
        } else if (line(known).equals(line)
                && claims.proposition(lines.row(known)).equals(proposition)) {
            findings.add(Registry.repeated("evidence", line.id(), at, claims.at(lines.row(known))));
        } else {
            findings.add(new Finding(
                    Severity.ERROR,
                    FindingKind.DUPLICATE_ID,
                    at,
                    "evidence.id",
                    "'" + line.id() + "', which stands for another line at " + claims.at(lines.row(known)),
                    "an id that is unique in the graph",
                    "give one of the two another id"));
        }
        reportMalformed(at);
    }

    private void reportMalformed(Location at) {
        entities.reportMalformed(at);
        predicates.reportMalformed(at);
        citations.reportMalformed(at);
        if (lines.ids().takeMalformed()) {
            findings.add(Registry.malformed(at));
        }
    }

    /** {@return a line as it came} */
    EvidenceLine line(int line) {
        int citation = lines.citation(line);
        return lines.line(line, citation == 0 ? null : citations.id(citation));
    }

    /**
     * {@return the columns of all that was added}
     *
     * <p>To be called once, as what was added is let go on the way.
     *
     * @throws InvalidEvidenceException if there is any error
     */
    Columns columns() {
        complete();
        int[] entityRanks = entities.ranks();
        int[] predicateRanks = predicates.ranks();
        ClaimOrder order = ClaimOrder.of(claims, entityRanks, predicateRanks);
        new DraftChecks(this, order).run();
        if (findings.hasErrors()) {
            throw new InvalidEvidenceException(findings);
        }
        return new ColumnPacker(this, order, entityRanks, predicateRanks).pack();
    }

    /** Adds the predicates and citations that are used without being declared, where that is allowed. */
    private void complete() {
        for (int relation = 0; relation < claims.relationCount(); relation++) {
            int row = claims.firstRow(relation);
            int predicate = claims.predicateOf(relation);
            if (row >= 0 && !predicates.isKnown(predicate)) {
                String id = predicates.id(predicate);
                predicates.add(id, Predicate.unknown(id), claims.at(row));
            }
        }
        for (int line = 1; line <= lines.size(); line++) {
            int citation = lines.citation(line);
            if (citation > 0 && !citations.isKnown(citation)) {
                completeCitation(citations.id(citation), claims.at(lines.row(line)));
            }
            if (LineCodec.refers(lines.reader(line))) {
                for (String via : line(line).via()) {
                    completeCitation(via, claims.at(lines.row(line)));
                }
            }
        }
        for (int citation : citations.referring()) {
            for (String other : citations.value(citation).overlaps()) {
                completeCitation(other, citations.at(citation));
            }
        }
    }

    private void completeCitation(String id, Location at) {
        if (!citations.contains(id) && isCurie(id)) {
            citations.add(id, Citation.builder(id).build(), at);
        }
    }

    private static boolean isCurie(String id) {
        try {
            return !Curie.parse(id).prefix().isBlank();
        } catch (InvalidValueException notOne) {
            return false;
        }
    }
}
