package org.evigraph.importer.civic;

import java.util.List;
import java.util.TreeMap;
import org.evigraph.model.Predicate;
import org.evigraph.model.Sign;
import org.jspecify.annotations.Nullable;

/**
 * What a variant can have to do with something, by CIViC.
 *
 * <p><b>Source.</b> The predicates of GA4GH VA-Spec 1.0, as far as it has one; Biolink Model 4.4.
 */
enum Relation {
    SENSITIVITY(
            "predicts_sensitivity_to",
            "predicts sensitivity to",
            "finds those sensitive by",
            Sign.PLUS,
            "va-spec:predictsSensitivityTo"),
    RESISTANCE(
            "predicts_resistance_to",
            "predicts resistance to",
            "finds those resistant by",
            Sign.MINUS,
            "va-spec:predictsResistanceTo"),
    REDUCED_SENSITIVITY(
            "predicts_reduced_sensitivity_to",
            "predicts reduced sensitivity to",
            "finds those less sensitive by",
            Sign.MINUS,
            null),
    ADVERSE_RESPONSE("predicts_adverse_response_to", "predicts harm from", "finds those it harms by", Sign.NONE, null),
    RESPONSE("has_to_do_with_response_to", "has to do with the response to", "is responded to by", Sign.NONE, null),
    BETTER_OUTCOME(
            "predicts_better",
            "goes with a better",
            "is better with",
            Sign.PLUS,
            "va-spec:associatedWithBetterOutcomeFor"),
    WORSE_OUTCOME(
            "predicts_worse",
            "goes with a worse",
            "is worse with",
            Sign.MINUS,
            "va-spec:associatedWithWorseOutcomeFor"),
    OUTCOME("has_to_do_with", "has to do with the", "has to do with", Sign.NONE, null),
    FOR_DIAGNOSIS(
            "speaks_for",
            "speaks for the",
            "has speaking for it",
            Sign.PLUS,
            "va-spec:isDiagnosticInclusionCriterionFor"),
    AGAINST_DIAGNOSIS(
            "speaks_against",
            "speaks against the",
            "has speaking against it",
            Sign.MINUS,
            "va-spec:isDiagnosticExclusionCriterionFor"),
    PREDISPOSITION(
            "confers_risk_of",
            "confers a risk of",
            "has a risk conferred by",
            Sign.PLUS,
            "biolink:predisposes_to_condition"),
    PROTECTION("protects_from", "protects from", "is kept off by", Sign.MINUS, null),
    ONCOGENICITY("is_oncogenic_in", "is oncogenic in", "is driven by", Sign.PLUS, "va-spec:isOncogenicFor"),
    GAIN_OF_FUNCTION("gains_function_of", "strengthens the function of", "is strengthened by", Sign.PLUS, null),
    LOSS_OF_FUNCTION("loses_function_of", "weakens the function of", "is weakened by", Sign.MINUS, null),
    DOMINANT_NEGATIVE(
            "is_dominant_negative_for", "acts against the healthy copy of", "is acted against by", Sign.MINUS, null),
    NEW_FUNCTION("gives_new_function_to", "gives a new function to", "has a new function by", Sign.NONE, null),
    SAME_FUNCTION("leaves_function_of", "leaves unaltered the function of", "is left unaltered by", Sign.NONE, null);

    private final String id;
    private final String reading;
    private final String inverse;
    private final Sign sign;
    private final @Nullable String mapping;

    Relation(String id, String reading, String inverse, Sign sign, @Nullable String mapping) {
        this.id = id;
        this.reading = reading;
        this.inverse = inverse;
        this.sign = sign;
        this.mapping = mapping;
    }

    String id() {
        return id;
    }

    Predicate predicate() {
        return new Predicate(
                id,
                reading,
                inverse,
                null,
                false,
                sign,
                new TreeMap<>(),
                mapping == null ? List.of() : List.of(mapping),
                null);
    }
}
