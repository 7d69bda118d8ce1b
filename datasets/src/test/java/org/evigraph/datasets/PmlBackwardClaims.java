package org.evigraph.datasets;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The claims of the bundled document read backward: for each line of evidence the record it was made of. */
final class PmlBackwardClaims {
    private static final Map<String, String> DIRECTIONS =
            Map.of("supports", "supports", "neutral", "uncertain", "disputes", "against");
    private static final Map<String, String> QUESTIONS =
            Map.of("benefit", "treatment_benefit", "harm", "treatment_harm");
    private static final Map<String, String> EFFECT_FIELDS = Map.ofEntries(
            Map.entry("measure", "measure"),
            Map.entry("value", "value"),
            Map.entry("unit", "unit"),
            Map.entry("relation", "relation"),
            Map.entry("rangeLow", "range_low"),
            Map.entry("rangeHigh", "range_high"),
            Map.entry("ciLow", "ci_low"),
            Map.entry("ciHigh", "ci_high"),
            Map.entry("ciLevel", "ci_level"),
            Map.entry("pValue", "p"),
            Map.entry("group", "group"),
            Map.entry("comparator", "comparator"),
            Map.entry("sampleSize", "n"),
            Map.entry("denominator", "denominator"),
            Map.entry("timing", "timing"),
            Map.entry("asPrinted", "as_printed"));

    private final UnaryOperator<String> sourceOf;
    private final Map<String, String> names;

    PmlBackwardClaims(UnaryOperator<String> sourceOf, Map<String, String> names) {
        this.sourceOf = sourceOf;
        this.names = names;
    }

    List<Map<String, Object>> records(Fields claim) {
        String id = claim.required("id");
        if (!id.matches("claim:[0-9a-f]{16}")) {
            throw new IllegalArgumentException("found the claim id " + id + ", expected claim: and sixteen digits");
        }
        String subject = claim.required("subject");
        String predicate = claim.required("predicate");
        String object = claim.required("object");
        Fields qualifiers = claim.record("qualifiers");
        List<Object> population = new ArrayList<>();
        qualifiers.texts("population").forEach(member -> population.add(participant(member, "population")));
        Map<String, Object> circumstances = circumstances(qualifiers);
        List<Map<String, Object>> records = new ArrayList<>();
        for (Fields line : claim.records("evidence")) {
            Map<String, Object> record = new TreeMap<>();
            Plain.put(record, "predicate", predicate);
            Plain.put(record, "population", population);
            Plain.put(record, "qualifiers", circumstances);
            Fields attributes = line.record("attributes");
            Plain.put(record, "subject", participant(subject, attributes.required("subject_role")));
            Plain.put(record, "object", participant(object, attributes.required("object_role")));
            Plain.put(record, "citation_number_on_page", attributes.text("citation_number_on_page"));
            attributes.end();
            line(record, line);
            line.end();
            records.add(record);
        }
        claim.end();
        return records;
    }

    private Map<String, Object> participant(String id, String kind) {
        return new TreeMap<>(Map.of("id", id, "label", Objects.requireNonNull(names.get(id), id), "kind", kind));
    }

    private static Map<String, Object> circumstances(Fields qualifiers) {
        Map<String, Object> record = new TreeMap<>();
        Fields dose = qualifiers.record("dose");
        Plain.put(record, "schedule", dose.text("schedule"));
        Plain.put(record, "route", dose.text("route"));
        Map<String, Object> amount = new TreeMap<>();
        for (String part : List.of("text", "low", "high", "unit")) {
            Plain.put(amount, part, Plain.value(dose.take(part)));
        }
        dose.end();
        Plain.put(record, "dose", amount);
        for (String same : List.of("comparator", "timing", "condition")) {
            Plain.put(record, same, qualifiers.text(same));
        }
        Map<String, String> other = qualifiers.record("other").rest();
        String direction = other.remove("subject_direction_qualifier");
        String expected = directionOf(other.get("change"));
        if (!Objects.equals(direction, expected)) {
            throw new IllegalArgumentException(other + ": found the direction " + direction + ", expected " + expected);
        }
        other.forEach((key, value) -> Plain.put(record, key, value));
        qualifiers.end();
        return record;
    }

    private static @Nullable String directionOf(@Nullable String change) {
        if (change == null) {
            return null;
        }
        return change.matches("fall\\b.*") ? "decreased" : change.matches("(rise|higher)\\b.*") ? "increased" : "?";
    }

    private void line(Map<String, Object> record, Fields line) {
        Plain.put(record, "id", line.required("id"));
        String source = sourceOf.apply(line.required("citation"));
        Plain.put(record, "source", source);
        String assertedBy = line.text("assertedBy");
        Plain.put(record, "asserted_by", assertedBy == null ? source : sourceOf.apply(assertedBy));
        Plain.put(record, "via", line.texts("via").stream().map(sourceOf).toList());
        Plain.put(record, "direction", DIRECTIONS.get(line.required("direction")));
        String design = Objects.requireNonNullElse(line.text("design"), "unknown");
        Plain.put(record, "design", design);
        String question = line.required("question");
        String questionType = QUESTIONS.getOrDefault(question, question);
        Plain.put(record, "question_type", questionType);
        Plain.put(record, "access", line.required("access").replace('-', '_'));
        Plain.put(record, "statement", line.text("statement"));
        Plain.put(record, "locator", line.text("locator"));
        Plain.put(record, "certainty_wording", line.text("wording"));
        Plain.put(record, "n", Plain.value(line.take("sampleSize")));
        Plain.put(record, "notes", line.text("note"));
        grades(record, line.records("grades"), "design=" + design + "; question=" + questionType);
        Plain.put(
                record,
                "effects",
                line.records("effects").stream().map(PmlBackwardClaims::effect).toList());
    }

    private static void grades(Map<String, Object> record, List<Fields> grades, String rule) {
        Map<String, Object> derived = new TreeMap<>(Map.of("status", "not_derived", "rule", rule));
        for (Fields grade : grades) {
            String level = grade.required("level");
            String note = grade.text("note");
            String scheme = grade.required("scheme");
            switch (scheme) {
                case "hhs-oi", "aan" -> {
                    require("published", grade.required("origin"));
                    Map<String, Object> published = new TreeMap<>();
                    published.put(
                            "scheme", scheme.equals("aan") ? "AAN classification of evidence" : "HHS/IDSA OI rating");
                    published.put("level", level);
                    Plain.put(published, "basis", note);
                    record.put("published_grade", published);
                }
                case "grade-certainty", "ocebm-2011" -> {
                    require("derived", grade.required("origin"));
                    require(rule, grade.required("rule"));
                    boolean isStart = scheme.equals("grade-certainty");
                    derived.put("status", "derived");
                    Plain.put(derived, isStart ? "grade_start" : "ocebm_2011", level);
                    Plain.put(derived, isStart ? "grade_note" : "ocebm_note", note);
                }
                default -> require("a scheme of the files", scheme);
            }
            grade.end();
        }
        record.put("derived_grade", derived);
    }

    private static void require(String expected, String found) {
        if (!found.equals(expected)) {
            throw new IllegalArgumentException("found " + found + ", expected " + expected);
        }
    }

    private static Map<String, Object> effect(Fields effect) {
        Map<String, Object> record = new TreeMap<>();
        EFFECT_FIELDS.forEach((from, to) -> Plain.put(record, to, Plain.value(effect.take(from))));
        effect.record("other").rest().forEach((key, value) -> {
            boolean isList = key.equals("values");
            Plain.put(record, key, isList ? List.of(value.split(", ")) : value);
        });
        effect.end();
        return record;
    }
}
