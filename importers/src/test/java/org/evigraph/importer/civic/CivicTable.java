package org.evigraph.importer.civic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a table of evidence for a test: each row is that of BRAF V600E and vemurafenib but for what is changed in it. */
final class CivicTable {
    private static final Map<String, String> USUAL = new LinkedHashMap<>();

    static {
        USUAL.put("gene", "BRAF");
        USUAL.put("entrez_id", "673");
        USUAL.put("variant", "V600E");
        USUAL.put("disease", "Melanoma");
        USUAL.put("doid", "1909");
        USUAL.put("phenotypes", "");
        USUAL.put("drugs", "Vemurafenib");
        USUAL.put("drug_interaction_type", "");
        USUAL.put("evidence_type", "Predictive");
        USUAL.put("evidence_direction", "Supports");
        USUAL.put("evidence_level", "B");
        USUAL.put("clinical_significance", "Sensitivity/Response");
        USUAL.put("evidence_statement", "They said \"it shrank\".");
        USUAL.put("citation_id", "20818844");
        USUAL.put("source_type", "PubMed");
        USUAL.put("asco_abstract_id", "");
        USUAL.put("citation", "Flaherty et al., 2010, N. Engl. J. Med.");
        USUAL.put("rating", "4");
        USUAL.put("evidence_status", "accepted");
        USUAL.put("evidence_id", "1");
        USUAL.put("variant_id", "12");
        USUAL.put("gene_id", "5");
        USUAL.put("variant_origin", "Somatic");
        USUAL.put("last_review_date", "2020-01-02 03:04:05 UTC");
    }

    private final List<String> lines = new ArrayList<>();

    /** {@return a table with its header and nothing else} */
    static CivicTable empty() {
        CivicTable table = new CivicTable();
        table.lines.add(String.join("\t", USUAL.keySet()));
        return table;
    }

    /** Adds a row. */
    CivicTable row(String... changes) {
        Map<String, String> row = new LinkedHashMap<>(USUAL);
        row.put("evidence_id", Integer.toString(lines.size()));
        for (int i = 0; i < changes.length; i += 2) {
            row.put(changes[i], changes[i + 1]);
        }
        lines.add(String.join("\t", row.values()));
        return this;
    }

    /** Adds a line as it is. */
    CivicTable line(String line) {
        lines.add(line);
        return this;
    }

    String text() {
        return String.join("\n", lines) + "\n";
    }
}
