package org.evigraph.importer.civic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.importer.GraphReader;
import org.evigraph.importer.Recorder;
import org.evigraph.model.Citation;
import org.evigraph.model.Direction;
import org.evigraph.model.Entity;
import org.evigraph.model.EvidenceLine;
import org.evigraph.model.Finding;
import org.evigraph.model.Grade;
import org.evigraph.model.GraphInfo;
import org.evigraph.model.Proposition;
import org.evigraph.model.Qualifiers;
import org.evigraph.model.QuestionType;
import org.evigraph.model.StudyDesign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CivicImporterTest {
    private static Recorder read(CivicTable table) {
        return Recorder.read("civic", table.text());
    }

    private static void write(Path folder, String file, String... rows) throws IOException {
        Files.writeString(folder.resolve(file), String.join("\n", rows).replace('|', '\t') + "\n");
    }

    private static List<String> names(Recorder read) {
        return read.all(Entity.class).stream().map(Entity::name).toList();
    }

    @Test
    void aRowBecomesALineOfEvidenceOnAVariantAndATherapyInThoseWithADisease() {
        Recorder read = read(CivicTable.empty().row());
        assertThat(read.propositions)
                .containsExactly(new Proposition(
                        "civic.vid:12",
                        "predicts_sensitivity_to",
                        "civic/therapy/Vemurafenib",
                        Qualifiers.ofPopulations("DOID:1909")));
        EvidenceLine line = read.all(EvidenceLine.class).get(0);
        assertThat(line.id()).isEqualTo("civic.eid:1");
        assertThat(line.citation()).isEqualTo("PMID:20818844");
        assertThat(line.design()).isEqualTo(StudyDesign.STUDY);
        assertThat(line.statement()).isEqualTo("They said \"it shrank\".");
        assertThat(line.grades())
                .extracting(Grade::scheme, Grade::level)
                .containsExactly(tuple("civic-level", "B"), tuple("civic-rating", "4"));
        assertThat(line.attributes()).containsEntry("variant_origin", "Somatic");
        assertThat(read.findings).isEmpty();
    }

    @Test
    void entitiesHaveTheNamesAndNumbersOfCivic() {
        Recorder read = read(CivicTable.empty().row());
        assertThat(read.all(Entity.class))
                .extracting(Entity::id)
                .containsExactly("civic/therapy/Vemurafenib", "civic.gid:5", "civic.vid:12", "DOID:1909");
        assertThat(names(read)).containsExactly("Vemurafenib", "BRAF", "BRAF V600E", "Melanoma");
        assertThat(read.all(GraphInfo.class).get(0).attributes())
                .containsEntry("last_review_date", "2020-01-02 03:04:05 UTC");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"ALK FUSIONS, ALK FUSIONS", "ALKALI, ALK ALKALI", "EML4-ALK, ALK EML4-ALK", "ALK*28, ALK*28"})
    void theNameOfAVariantSaysItsGeneOnce(String variant, String name) {
        assertThat(names(read(CivicTable.empty().row("gene", "ALK", "variant", variant))))
                .contains(name);
    }

    // CIViC's documentation of direction and significance, and docs/decisions/0030.
    @ParameterizedTest(name = "{0}, {1}, {2}: {3} {4}")
    @CsvSource({
        "Predictive,   Sensitivity/Response,   Supports,         predicts_sensitivity_to,         SUPPORTS",
        "Predictive,   Sensitivity/Response,   Does Not Support, predicts_sensitivity_to,         DISPUTES",
        "Predictive,   Resistance,             Supports,         predicts_resistance_to,          SUPPORTS",
        "Predictive,   Resistance,             Does Not Support, predicts_resistance_to,          DISPUTES",
        "Predictive,   Reduced Sensitivity,    Does Not Support, predicts_reduced_sensitivity_to, DISPUTES",
        "Predictive,   Adverse Response,       Supports,         predicts_adverse_response_to,    SUPPORTS",
        "Predictive,   N/A,                    Supports,         has_to_do_with_response_to,      DISPUTES",
        "Predictive,   N/A,                    Does Not Support, has_to_do_with_response_to,      DISPUTES",
        "Prognostic,   Poor Outcome,           Does Not Support, predicts_worse,                  DISPUTES",
        "Prognostic,   Better Outcome,         Supports,         predicts_better,                 SUPPORTS",
        "Prognostic,   N/A,                    Supports,         has_to_do_with,                  DISPUTES",
        "Diagnostic,   Positive,               Does Not Support, speaks_for,                      DISPUTES",
        "Diagnostic,   Negative,               Supports,         speaks_against,                  SUPPORTS",
        "Predisposing, Likely Pathogenic,      Supports,         confers_risk_of,                 SUPPORTS",
        "Predisposing, Positive,               Does Not Support, confers_risk_of,                 DISPUTES",
        "Predisposing, Uncertain Significance, Supports,         confers_risk_of,                 NEUTRAL",
        "Predisposing, Uncertain Significance, Does Not Support, confers_risk_of,                 NEUTRAL",
        "Predisposing, N/A,                    N/A,              confers_risk_of,                 NEUTRAL",
        "Predisposing, Benign,                 Supports,         confers_risk_of,                 DISPUTES",
        "Predisposing, Benign,                 Does Not Support, confers_risk_of,                 NEUTRAL",
        "Oncogenic,    Oncogenicity,           Supports,         is_oncogenic_in,                 SUPPORTS",
        "Functional,   Gain of Function,       Supports,         gains_function_of,               SUPPORTS",
        "Functional,   Neomorphic,             Does Not Support, gives_new_function_to,           DISPUTES",
    })
    void eachSignificanceAndDirectionHasOneReading(
            String type, String significance, String direction, String predicate, Direction points) {
        Recorder read = read(CivicTable.empty()
                .row(
                        "evidence_type", type,
                        "clinical_significance", significance,
                        "evidence_direction", direction));
        assertThat(read.propositions).extracting(Proposition::predicate).containsExactly(predicate);
        assertThat(read.all(EvidenceLine.class))
                .extracting(EvidenceLine::direction)
                .containsExactly(points);
    }

    @Test
    void eachTypeIsAboutSomethingElse() {
        Recorder read = read(CivicTable.empty()
                .row("evidence_type", "Prognostic", "clinical_significance", "Poor Outcome")
                .row("evidence_type", "Diagnostic", "clinical_significance", "Positive")
                .row("evidence_type", "Predisposing", "clinical_significance", "Pathogenic")
                .row("evidence_type", "Functional", "clinical_significance", "Neomorphic"));
        assertThat(read.propositions)
                .extracting(Proposition::object)
                .containsExactly("civic/outcome/DOID:1909", "civic/diagnosis/DOID:1909", "DOID:1909", "civic.gid:5");
        assertThat(read.propositions.get(3).qualifiers().other())
                .containsEntry("disease_context_qualifier", "DOID:1909");
        assertThat(names(read)).contains("outcome of Melanoma", "diagnosis of Melanoma");
    }

    @Test
    void whatIsPreclinicalIsMechanism() {
        Recorder read = read(CivicTable.empty().row("evidence_level", "D").row());
        assertThat(read.all(EvidenceLine.class))
                .extracting(EvidenceLine::question)
                .containsExactly(QuestionType.MECHANISM, QuestionType.BENEFIT);
    }

    @ParameterizedTest(name = "{0} ({1}): {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Trametinib,Dabrafenib                     | Combination | Dabrafenib + Trametinib
            Dabrafenib,Trametinib                     | Combination | Dabrafenib + Trametinib
            Panitumumab,Cetuximab                     | Substitutes | Cetuximab or Panitumumab
            Cetuximab,Irinotecan                      | Sequential  | Cetuximab, Irinotecan (one after the other)
            2,4-pyrimidinediamine                     |             | 2,4-pyrimidinediamine
            Gefitinib,HER2 Inhibitor CP-724,714,Other | Combination | Gefitinib + HER2 Inhibitor CP-724,714 + Other
            Inhibitor, PD173074,Infigratinib          | Combination | Infigratinib + Inhibitor, PD173074
            """)
    void drugsAreParted(String drugs, String interaction, String name) {
        Recorder read = read(CivicTable.empty()
                .row("drugs", drugs, "drug_interaction_type", interaction == null ? "" : interaction));
        String object = read.propositions.get(0).object();
        assertThat(read.all(Entity.class).stream()
                        .filter(entity -> entity.id().equals(object))
                        .map(Entity::name))
                .containsExactly(name);
    }

    @Test
    void aListThatDoesNotSayHowItGoesTogetherIsKnownByItsParts() {
        Recorder read = read(CivicTable.empty()
                .row("drugs", "Imatinib,Dasatinib")
                .row("drugs", "Imatinib")
                .row("drugs", "Dasatinib"));
        assertThat(names(read)).contains("Dasatinib, Imatinib (together or not: not told)");
        assertThat(read.findings).extracting(Finding::field).containsExactly("drug_interaction_type");
    }

    @Test
    void aPublicationHasNoTitleThatNobodyGave() {
        Recorder read = read(CivicTable.empty()
                .row()
                .row("citation_id", "7", "citation", "El Ghannam et al., Blood Cells Mol. Dis.")
                .row(
                        "citation_id", "160289",
                        "source_type", "ASCO",
                        "asco_abstract_id", "9016",
                        "citation", "Enriqueta Felip, 2018, ASCO Annual Meeting, Abstract 9016"));
        List<Citation> citations = read.all(Citation.class);
        assertThat(citations).extracting(Citation::title).containsOnlyNulls();
        assertThat(citations).extracting(Citation::id).containsExactly("PMID:20818844", "PMID:7", "ASCO:160289");
        assertThat(citations).extracting(Citation::year).containsExactly(2010, null, 2018);
        assertThat(citations)
                .extracting(Citation::container)
                .containsExactly("N. Engl. J. Med.", null, "ASCO Annual Meeting, Abstract 9016");
    }

    @Test
    void lossesAreCountedAndToldOnceEach() {
        Recorder read = read(CivicTable.empty()
                .row("drugs", "")
                .row("drugs", "")
                .row("evidence_direction", "Does Not Support")
                .row("evidence_status", "submitted")
                .row("evidence_type", "Prognostic", "clinical_significance", "Positive")
                .row("disease", "Solid Tumor", "doid", ""));
        assertThat(read.findings)
                .extracting(finding -> finding.location().line() + " " + finding.field() + ": " + finding.found())
                .containsExactly(
                        "2 drugs: 2 rows on the response to a therapy that name none, such as civic.eid:1",
                        "4 evidence_direction: 1 rows that do not support a significance, taken to dispute it,"
                                + " such as civic.eid:3",
                        "5 evidence_status: 1 rows that were submitted and not accepted, such as civic.eid:4",
                        "6 clinical_significance: 1 rows whose significance says nothing for their type,"
                                + " such as civic.eid:5, 'Positive'",
                        "7 doid: 1 diseases without a number of the Disease Ontology, such as Solid Tumor");
        assertThat(read.all(EvidenceLine.class)).hasSize(2);
    }

    @Test
    void aFolderGivesNumbersGroupsAndAssertions(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("01-Feb-2021-ClinicalEvidenceSummaries.tsv"),
                CivicTable.empty()
                        .row("drugs", "Trametinib,Dabrafenib", "drug_interaction_type", "Combination")
                        .row("drugs", "Trametinib")
                        .row("drugs", "Dabrafenib")
                        .text());
        write(folder, "DrugSummaries.tsv", "drug_name|drug_id", "Trametinib|19", "Dabrafenib|22");
        write(
                folder,
                "VariantSummaries.tsv",
                "variant_id|gene|variant|variant_groups|variant_aliases|assertion_civic_urls",
                "12|BRAF|V600E|V600s|VAL600GLU,RS113488022|https://a|https://b");
        write(folder, "VariantGroupSummaries.tsv", "variant_group_id|variant_group", "3|V600s");
        write(
                folder,
                "AssertionSummaries.tsv",
                "gene|gene_id|variant|variant_id|disease|doid|drugs|assertion_type|assertion_direction|"
                        + "clinical_significance|assertion_id|amp_category|evidence_item_ids",
                "BRAF|5|V600E|12|Melanoma|1909|Dabrafenib,Trametinib|Predictive|Supports|"
                        + "Sensitivity/Response|7|Tier I - Level A|1");
        EvidenceGraph graph = GraphReader.file(folder);
        assertThat(graph.entities())
                .extracting(Entity::id)
                .contains("civic.tid:19", "civic.tid:22", "civic.tid:22 + civic.tid:19", "civic.vgid:3");
        Entity variant = graph.entities().stream()
                .filter(entity -> entity.id().equals("civic.vid:12"))
                .findFirst()
                .orElseThrow();
        assertThat(variant.synonyms()).containsExactly("VAL600GLU", "RS113488022");
        assertThat(variant.isA()).containsExactly("civic.vgid:3");
        assertThat(graph.claims())
                .filteredOn(claim -> claim.evidence().size() == 2)
                .singleElement()
                .satisfies(claim -> assertThat(claim.evidence())
                        .extracting(EvidenceLine::id)
                        .containsExactly("civic.aid:7", "civic.eid:1"));
    }
}
