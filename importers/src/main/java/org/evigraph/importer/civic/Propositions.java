package org.evigraph.importer.civic;

import java.util.List;
import java.util.Map;
import org.evigraph.importer.record.Losses;
import org.evigraph.model.Proposition;
import org.evigraph.model.Qualifiers;
import org.jspecify.annotations.Nullable;

/**
 * What a row of evidence, or an assertion, is about: a variant and a therapy in those who have a disease, or a variant and a
 * disease, or a variant and its gene.
 */
final class Propositions {
    /**
     * The key of the disease whose cells an experiment used.
     *
     * <p><b>Source.</b> Biolink Model 4.4, {@code disease_context_qualifier}.
     */
    private static final String DISEASE_CONTEXT = "disease_context_qualifier";

    private final Variants variants;
    private final Therapies therapies;
    private final Diseases diseases;
    private final Losses losses;

    Propositions(Variants variants, Therapies therapies, Diseases diseases, Losses losses) {
        this.variants = variants;
        this.therapies = therapies;
        this.diseases = diseases;
        this.losses = losses;
    }

    /** {@return what a row of evidence is about; {@code null} if it lacks what its type needs, which is counted} */
    @Nullable
    Proposition of(Row row, EvidenceType type, Relation relation) {
        return of(row, type, relation, therapies.therapyOf(row));
    }

    /** {@return the same of an assertion that rests on some rows of evidence} */
    @Nullable
    Proposition of(Row row, EvidenceType type, Relation relation, List<String> evidence) {
        if (variants.isOther(row)) {
            losses.add(
                    row.at("variant_id"),
                    "variant_id",
                    "assertions whose variant has the number of another",
                    "the number of " + row.text("gene") + " " + row.text("variant") + "; left out",
                    "correct it in CIViC",
                    EvidenceRows.id(row) + ", with the number " + row.text("variant_id"));
            return null;
        }
        return of(row, type, relation, therapies.therapyOf(row, evidence));
    }

    private @Nullable Proposition of(Row row, EvidenceType type, Relation relation, @Nullable String therapy) {
        if (type == EvidenceType.PREDICTIVE && therapy == null) {
            losses.add(
                    row.at("drugs"),
                    "drugs",
                    "rows on the response to a therapy that name none",
                    "a therapy; left out",
                    "add the drug, if the statement tells it",
                    EvidenceRows.id(row));
            return null;
        }
        String variant = variants.variantOf(row);
        String disease = diseases.diseaseOf(row);
        Qualifiers inDisease = Qualifiers.ofPopulations(disease);
        return switch (type) {
            case PREDICTIVE -> new Proposition(variant, relation.id(), therapy == null ? disease : therapy, inDisease);
            case PROGNOSTIC -> new Proposition(variant, relation.id(), diseases.outcomeOf(row), inDisease);
            case DIAGNOSTIC -> Proposition.of(variant, relation.id(), diseases.diagnosisOf(row));
            case PREDISPOSING, ONCOGENIC -> Proposition.of(variant, relation.id(), disease);
            case FUNCTIONAL ->
                new Proposition(
                        variant,
                        relation.id(),
                        variants.geneOf(row),
                        Qualifiers.NONE.withOther(Map.of(DISEASE_CONTEXT, disease)));
        };
    }
}
