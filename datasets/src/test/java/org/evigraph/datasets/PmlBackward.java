package org.evigraph.datasets;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The bundled document read backward: the curator's records as they must have been. Knows the document and the curator's
 * fields, and nothing of the conversion. A field of the document that has no place in a record is refused.
 */
final class PmlBackward {
    private static final List<String> KINDS = List.of(
            "condition", "pathogen", "risk_factor", "intervention", "mechanism", "outcome", "population", "symptom");
    private static final Map<String, String> SIGNS = Map.of("+", "+", "-", "-", "none", "0");

    private final JsonNode document;
    private final Map<String, String> sourceOfCitation = new TreeMap<>();
    private final Map<String, Integer> linesOfCitation = new TreeMap<>();

    PmlBackward(JsonNode document) {
        this.document = document;
        for (JsonNode citation : document.get("citations")) {
            String id = citation.get("id").stringValue();
            JsonNode aliases = citation.get("aliases");
            sourceOfCitation.put(id, aliases == null ? id : aliases.get(0).stringValue());
        }
        for (JsonNode claim : document.get("claims")) {
            claim.get("evidence")
                    .forEach(line -> linesOfCitation.merge(line.get("citation").stringValue(), 1, Integer::sum));
        }
    }

    /** {@return the rows of the table of predicates, each as a line of text} */
    List<String> predicateRows() {
        List<String> rows = new ArrayList<>();
        for (JsonNode record : document.get("predicates")) {
            Fields fields = new Fields("predicate", record);
            String id = fields.required("id");
            JsonNode exceptions = fields.take("signByObjectCategory");
            if (exceptions != null
                    && !(id.equals("improves") && exceptions.toString().equals("{\"condition\":\"-\"}"))) {
                throw new IllegalArgumentException(id + ": found exceptions " + exceptions + ", expected none");
            }
            JsonNode symmetric = fields.take("symmetric");
            List<String> mappings = fields.texts("mappings");
            rows.add(String.join(
                    "\t",
                    id,
                    fields.required("reading"),
                    fields.required("inverseReading"),
                    Objects.requireNonNull(SIGNS.get(fields.required("sign"))),
                    symmetric != null && symmetric.booleanValue() ? "yes" : "no",
                    Objects.requireNonNullElse(fields.text("parent"), ""),
                    mappings.isEmpty() ? "none" : String.join("|", mappings),
                    Objects.requireNonNullElse(fields.text("note"), "")));
            fields.end();
        }
        return rows;
    }

    Map<String, Map<String, Object>> entities() {
        Map<String, Map<String, Object>> records = new TreeMap<>();
        document.get("entities").forEach(node -> add(records, entity(new Fields("entity", node))));
        return records;
    }

    private static Map<String, Object> entity(Fields fields) {
        Map<String, Object> record = new TreeMap<>();
        Plain.put(record, "id", fields.required("id"));
        Plain.put(record, "label", fields.required("name"));
        List<String> categories = new ArrayList<>(fields.texts("categories"));
        Plain.put(record, "biolink_category", categories.remove(categories.size() - 1));
        if (!KINDS.contains(categories.get(categories.size() - 1))) {
            Plain.put(record, "subkind", categories.remove(categories.size() - 1));
        }
        Plain.put(record, "kinds", List.copyOf(categories));
        List<String> isA = fields.texts("isA");
        Plain.put(record, "is_a", isA.isEmpty() ? null : isA.get(0));
        Plain.put(record, "also_is_a", isA.isEmpty() ? isA : isA.subList(1, isA.size()));
        for (String same : List.of("synonyms", "xrefs", "concerns", "excludes")) {
            Plain.put(record, same, Plain.value(fields.take(same)));
        }
        fields.end();
        return record;
    }

    Map<String, Map<String, Object>> sources() {
        Map<String, Map<String, Object>> records = new TreeMap<>();
        document.get("citations").forEach(node -> add(records, source(new Fields("citation", node))));
        return records;
    }

    private Map<String, Object> source(Fields fields) {
        Map<String, Object> record = new TreeMap<>();
        String id = fields.required("id");
        List<String> aliases = fields.texts("aliases");
        if (aliases.size() > 1 || aliases.contains(id)) {
            throw new IllegalArgumentException(id + ": found aliases " + aliases + ", expected one other at most");
        }
        Plain.put(record, "id", source(id));
        Plain.put(record, "title", title(fields.text("title"), fields.text("description")));
        identifiers(record, fields.records("xrefs"));
        requireBestId(id, record);
        List<Fields> links = fields.records("links");
        if (links.size() > 1) {
            throw new IllegalArgumentException(id + ": found " + links.size() + " links, expected one at most");
        }
        for (Fields link : links) {
            Plain.put(record, "url", link.required("url"));
            Plain.put(record, "url_basis", link.text("basis"));
            link.end();
        }
        Plain.put(record, "authors", fields.texts("authors"));
        Plain.put(record, "year", Plain.value(fields.take("year")));
        Plain.put(record, "journal", fields.text("container"));
        Plain.put(record, "volume_issue", fields.text("volumeIssue"));
        Plain.put(record, "pages", fields.text("pages"));
        Plain.put(record, "type", fields.text("type"));
        Plain.put(record, "design", Objects.requireNonNullElse(fields.text("design"), "unknown"));
        Plain.put(record, "access", fields.required("access").replace('-', '_'));
        Plain.put(
                record,
                "overlaps",
                fields.texts("overlaps").stream().map(this::source).toList());
        Plain.put(record, "overlap_basis", fields.text("overlapBasis"));
        Plain.put(record, "notes", fields.text("note"));
        Plain.put(record, "claims", String.valueOf(linesOfCitation.getOrDefault(id, 0)));
        Map<String, Object> identification = new TreeMap<>();
        fields.record("attributes").rest().forEach((key, value) -> {
            if (key.startsWith("identification_")) {
                identification.put(key.substring("identification_".length()), value);
            } else {
                Plain.put(record, key, value);
            }
        });
        Plain.put(record, "identification", identification);
        fields.end();
        return record;
    }

    private static void identifiers(Map<String, Object> record, List<Fields> xrefs) {
        for (Fields xref : xrefs) {
            String id = xref.required("id");
            String prefix = id.substring(0, id.indexOf(':'));
            String local = id.substring(id.indexOf(':') + 1);
            switch (prefix) {
                case "PMID" -> {
                    record.put("pmid", local);
                    Plain.put(record, "pmid_basis", xref.text("basis"));
                }
                case "DOI" -> {
                    record.put("doi", local);
                    Plain.put(record, "doi_basis", xref.text("basis"));
                }
                case "PMC" -> record.put("pmcid", "PMC" + local);
                case "clinicaltrials" -> record.put("registry", local);
                default -> throw new IllegalArgumentException("found " + id + ", expected a known prefix");
            }
            xref.end();
        }
    }

    private static void requireBestId(String id, Map<String, Object> record) {
        Object pmid = record.get("pmid");
        Object doi = record.get("doi");
        Object best = pmid != null ? "PMID:" + pmid : doi != null ? "DOI:" + doi : record.get("id");
        if (!id.equals(best)) {
            throw new IllegalArgumentException("found the citation id " + id + ", expected " + best);
        }
    }

    private static String title(@Nullable String title, @Nullable String description) {
        if (title != null && description == null && !title.startsWith("(")) {
            return title;
        }
        if (title != null || description == null) {
            throw new IllegalArgumentException(
                    "found the title " + title + " and the description " + description + ", expected one of them");
        }
        return description.startsWith("(") ? description : "(title not shown) " + description;
    }

    /** {@return the source that a citation was made of} */
    String source(String citation) {
        return Objects.requireNonNull(sourceOfCitation.get(citation), citation);
    }

    Map<String, Map<String, Object>> claims() {
        Map<String, String> names = document.get("entities")
                .valueStream()
                .collect(Collectors.toMap(
                        entity -> entity.get("id").stringValue(),
                        entity -> entity.get("name").stringValue()));
        PmlBackwardClaims backward = new PmlBackwardClaims(this::source, names);
        Map<String, Map<String, Object>> records = new TreeMap<>();
        for (JsonNode node : document.get("claims")) {
            backward.records(new Fields("claim", node)).forEach(record -> add(records, record));
        }
        return records;
    }

    private static void add(Map<String, Map<String, Object>> records, Map<String, Object> record) {
        String id = String.valueOf(record.get("id"));
        if (records.put(id, record) != null) {
            throw new IllegalArgumentException("found " + id + " twice, expected it once");
        }
    }
}
