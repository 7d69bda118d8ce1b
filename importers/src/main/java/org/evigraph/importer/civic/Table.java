package org.evigraph.importer.civic;

import java.util.ArrayList;
import java.util.List;

/** The tables that CIViC offers, each with the columns that are read of it. */
enum Table {
    EVIDENCE(
            "ClinicalEvidenceSummaries",
            List.of(
                    "gene",
                    "gene_id",
                    "variant",
                    "variant_id",
                    "disease",
                    "doid",
                    "drugs",
                    "drug_interaction_type",
                    "evidence_type",
                    "evidence_direction",
                    "evidence_level",
                    "clinical_significance",
                    "evidence_statement",
                    "citation_id",
                    "source_type",
                    "citation",
                    "rating",
                    "evidence_status",
                    "evidence_id"),
            withCoordinates(
                    List.of("entrez_id", "phenotypes", "asco_abstract_id", "nct_ids"),
                    List.of("variant_summary", "variant_origin", "last_review_date", "evidence_civic_url")),
            List.of("variant_civic_url", "gene_civic_url")),
    ASSERTIONS(
            "AssertionSummaries",
            List.of(
                    "gene",
                    "gene_id",
                    "variant",
                    "variant_id",
                    "disease",
                    "doid",
                    "drugs",
                    "assertion_type",
                    "assertion_direction",
                    "clinical_significance",
                    "assertion_id"),
            List.of(
                    "entrez_id",
                    "phenotypes",
                    "acmg_codes",
                    "amp_category",
                    "nccn_guideline",
                    "nccn_guideline_version",
                    "regulatory_approval",
                    "fda_companion_test",
                    "assertion_summary",
                    "assertion_description",
                    "evidence_item_ids",
                    "last_review_date",
                    "assertion_civic_url"),
            List.of("evidence_items_civic_url", "variant_civic_url", "gene_civic_url")),
    DRUGS("DrugSummaries", List.of("drug_name", "drug_id"), List.of(), List.of("eids")),
    GENES(
            "GeneSummaries",
            List.of("gene_id", "name"),
            List.of("entrez_id", "description"),
            List.of("gene_civic_url", "last_review_date")),
    VARIANTS(
            "VariantSummaries",
            List.of("variant_id", "gene", "variant"),
            withCoordinates(
                    List.of("summary", "variant_groups"),
                    List.of(
                            "variant_types",
                            "hgvs_expressions",
                            "allele_registry_id",
                            "clinvar_ids",
                            "variant_aliases")),
            List.of(
                    "variant_civic_url",
                    "entrez_id",
                    "last_review_date",
                    "civic_variant_evidence_score",
                    "assertion_ids",
                    "assertion_civic_urls")),
    GROUPS(
            "VariantGroupSummaries",
            List.of("variant_group_id", "variant_group"),
            List.of("description"),
            List.of("variant_group_civic_url", "last_review_date"));

    private final String name;

    @SuppressWarnings("ImmutableEnumChecker") // unmodifiable lists
    private final List<String> required;

    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> optional;

    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> passedOver;

    Table(String name, List<String> required, List<String> optional, List<String> passedOver) {
        this.name = name;
        this.required = required;
        this.optional = optional;
        this.passedOver = passedOver;
    }

    private static List<String> withCoordinates(List<String> before, List<String> after) {
        List<String> columns = new ArrayList<>(before);
        columns.addAll(Coordinates.COLUMNS);
        columns.addAll(after);
        return List.copyOf(columns);
    }

    String fileName() {
        return name + ".tsv";
    }

    /** {@return whether a file has the name of this table; CIViC puts the date of a release, or "nightly", before it} */
    boolean isNameOf(String file) {
        String bare = file.endsWith(".gz") ? file.substring(0, file.length() - 3) : file;
        return bare.equals(fileName()) || bare.endsWith("-" + fileName());
    }

    /** {@return the columns without which the table says nothing} */
    List<String> required() {
        return required;
    }

    /** {@return columns of CIViC that have no place in a graph} */
    List<String> passedOver() {
        return passedOver;
    }

    /** {@return whether the last column holds addresses, of which several are joined by tabs} */
    boolean endsInAddresses() {
        return this == VARIANTS;
    }

    List<String> columns() {
        List<String> all = new ArrayList<>(required);
        all.addAll(optional);
        all.addAll(passedOver);
        return all;
    }
}
