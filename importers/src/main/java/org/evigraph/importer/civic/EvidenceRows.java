package org.evigraph.importer.civic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evigraph.grade.Schemes;
import org.evigraph.graph.EvidenceConsumer;
import org.evigraph.importer.civic.EvidenceType.Meaning;
import org.evigraph.importer.record.Losses;
import org.evigraph.importer.text.Faults;
import org.evigraph.model.AgentType;
import org.evigraph.model.Direction;
import org.evigraph.model.EvidenceLine;
import org.evigraph.model.FindingKind;
import org.evigraph.model.Grade;
import org.evigraph.model.InvalidValueException;
import org.evigraph.model.KnowledgeLevel;
import org.evigraph.model.Origin;
import org.evigraph.model.Proposition;
import org.evigraph.model.QuestionType;
import org.evigraph.model.StudyDesign;
import org.jspecify.annotations.Nullable;

/** Makes lines of evidence of rows of evidence and of assertions. */
final class EvidenceRows {
    private static final String CIVIC = "CIViC";
    private static final String LEVEL = "civic-level";
    private static final String STARS = "civic-rating";
    private static final String PRECLINICAL = "D";
    private static final Pattern TIER = Pattern.compile("Tier (I|II|III|IV)(?: - Level ([A-D]))?");

    /** What is kept as it is written; also what the direction and the relation were read from. */
    private static final List<String> KEPT = List.of(
            "evidence_type",
            "evidence_direction",
            "assertion_type",
            "assertion_direction",
            "clinical_significance",
            "variant_origin",
            "phenotypes",
            "nct_ids",
            "acmg_codes",
            "nccn_guideline",
            "nccn_guideline_version",
            "regulatory_approval",
            "fda_companion_test",
            "evidence_item_ids",
            "last_review_date",
            "evidence_civic_url");

    private final Propositions propositions;
    private final Publications publications;
    private final EvidenceConsumer consumer;
    private final Losses losses;

    EvidenceRows(Propositions propositions, Publications publications, EvidenceConsumer consumer, Losses losses) {
        this.propositions = propositions;
        this.publications = publications;
        this.consumer = consumer;
        this.losses = losses;
    }

    /** {@return the id of the line that a row becomes} */
    static String id(Row row) {
        return row.has("evidence_id")
                ? "civic.eid:" + row.text("evidence_id")
                : "civic.aid:" + row.text("assertion_id");
    }

    /** Takes a row of the table of evidence. */
    void evidence(Row row) {
        String id = "civic.eid:" + row.number("evidence_id");
        if (!isAccepted(row)) {
            return;
        }
        EvidenceType type = EvidenceType.of("evidence_type", row.required("evidence_type"));
        Meaning meaning = meaning(row, type);
        if (meaning == null) {
            return;
        }
        Direction direction = meaning.direction("evidence_direction", row.required("evidence_direction"));
        List<Grade> grades = grades(row);
        String publication = publications.publicationOf(row);
        Proposition proposition = propositions.of(row, type, meaning.relation());
        if (proposition == null) {
            return;
        }
        countGuess(row, direction);
        boolean preclinical = row.text("evidence_level").equals(PRECLINICAL);
        EvidenceLine line = EvidenceLine.builder(id)
                .citation(publication)
                .direction(direction)
                .design(StudyDesign.STUDY)
                .question(preclinical ? QuestionType.MECHANISM : question(type, meaning))
                .statement(row.text("evidence_statement"))
                .grades(grades)
                .knowledgeLevel(KnowledgeLevel.KNOWLEDGE_ASSERTION)
                .agentType(AgentType.MANUAL_AGENT)
                .attributes(attributes(row))
                .build();
        consumer.accept(proposition, line, row.at());
    }

    /** Takes a row of the table of assertions. */
    void assertion(Row row) {
        String id = publications.assertionOf(row);
        EvidenceType type = EvidenceType.of("assertion_type", row.required("assertion_type"));
        Meaning meaning = meaning(row, type);
        if (meaning == null) {
            return;
        }
        List<String> evidence = Arrays.asList(row.text("evidence_item_ids").split(",", -1));
        Direction direction = meaning.direction("assertion_direction", row.required("assertion_direction"));
        Proposition proposition = propositions.of(row, type, meaning.relation(), evidence);
        if (proposition == null) {
            return;
        }
        EvidenceLine line = EvidenceLine.builder(id)
                .citation(id)
                .direction(direction)
                .design(StudyDesign.SECONDARY_SUMMARY)
                .question(question(type, meaning))
                .statement(row.has("assertion_description") ? row.text("assertion_description") : null)
                .grades(tiers(row))
                .knowledgeLevel(KnowledgeLevel.KNOWLEDGE_ASSERTION)
                .agentType(AgentType.MANUAL_AGENT)
                .attributes(attributes(row))
                .build();
        consumer.accept(proposition, line, row.at());
    }

    private boolean isAccepted(Row row) {
        String status = row.required("evidence_status");
        return switch (status) {
            case "accepted" -> true;
            case "submitted", "rejected" -> {
                losses.add(
                        row.at("evidence_status"),
                        "evidence_status",
                        "rows that were " + status + " and not accepted",
                        "what CIViC's editors accepted; left out",
                        "wait for the review",
                        id(row));
                yield false;
            }
            default ->
                throw InvalidValueException.notInList(
                        FindingKind.VALUE, "evidence_status", status, List.of("accepted", "submitted", "rejected"));
        };
    }

    private @Nullable Meaning meaning(Row row, EvidenceType type) {
        String significance = row.text("clinical_significance");
        Meaning meaning = type.meaning("clinical_significance", significance);
        if (meaning == null) {
            losses.add(
                    row.at("clinical_significance"),
                    "clinical_significance",
                    "rows whose significance says nothing for their type",
                    "a significance that CIViC uses with the type; left out",
                    "correct it in CIViC",
                    id(row) + ", " + (significance.isBlank() ? "which has none" : Faults.quoted(significance)));
        }
        return meaning;
    }

    private void countGuess(Row row, Direction direction) {
        if (direction == Direction.DISPUTES && row.text("evidence_direction").equals(EvidenceType.DOES_NOT_SUPPORT)) {
            losses.add(
                    row.at("evidence_direction"),
                    "evidence_direction",
                    "rows that do not support a significance, taken to dispute it",
                    "a word that tells a contrary result from an inconclusive one; CIViC has none",
                    "read the statement",
                    id(row));
        }
    }

    private static @Nullable QuestionType question(EvidenceType type, Meaning meaning) {
        return meaning.relation() == Relation.ADVERSE_RESPONSE ? QuestionType.HARM : type.question();
    }

    private static List<Grade> grades(Row row) {
        List<Grade> grades = new ArrayList<>();
        grades.add(grade(LEVEL, row, "evidence_level", row.required("evidence_level")));
        if (row.has("rating")) {
            grades.add(grade(STARS, row, "rating", row.text("rating")));
        }
        return grades;
    }

    private static Grade grade(String scheme, Row row, String column, String level) {
        List<String> known = Schemes.find(scheme).orElseThrow().codes();
        if (!known.contains(level)) {
            throw InvalidValueException.notInList(FindingKind.GRADE, column, row.text(column), known);
        }
        return new Grade(scheme, level, new Origin.Published(CIVIC), null);
    }

    private static List<Grade> tiers(Row row) {
        if (row.known("amp_category").isBlank()) {
            return List.of();
        }
        Matcher tier = TIER.matcher(row.text("amp_category"));
        if (!tier.matches()) {
            throw new InvalidValueException(
                    FindingKind.GRADE,
                    "amp_category",
                    Faults.quoted(row.text("amp_category")),
                    "a tier from I to IV and a level from A to D, as in 'Tier I - Level A'",
                    "look the assertion up in CIViC");
        }
        List<Grade> grades = new ArrayList<>();
        grades.add(Grade.published("amp-tier", tier.group(1)));
        if (tier.group(2) != null) {
            grades.add(Grade.published("amp-level", tier.group(2)));
        }
        return grades;
    }

    private static Map<String, String> attributes(Row row) {
        Map<String, String> attributes = new HashMap<>();
        for (String column : KEPT) {
            if (row.has(column)) {
                attributes.put(column, row.text(column));
            }
        }
        return attributes;
    }
}
