package org.evigraph.model;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A kind of entity, and the wider kind it belongs to. The list is open: a graph may declare more, or use words that
 * nobody declared, which then belong to nothing.
 *
 * @param id the word that entities use
 * @param label for people
 * @param parent the id of the wider category
 */
public record Category(String id, String label, @Nullable String parent) {
    /** The id of the category of populations. */
    public static final String POPULATION = "population";

    private static final List<Category> OWN = List.of(
            new Category("intervention", "intervention", null),
            new Category("drug", "drug", "intervention"),
            new Category("drug_class", "drug class", "intervention"),
            new Category("procedure", "procedure", "intervention"),
            new Category("strategy", "strategy", "intervention"),
            new Category("regimen", "regimen", "intervention"),
            new Category("diagnostic", "diagnostic", null),
            new Category("cause", "cause", null),
            new Category("risk_factor", "risk factor", "cause"),
            new Category("pathogen", "pathogen", "cause"),
            new Category("exposure", "exposure", "cause"),
            new Category("condition", "condition", null),
            new Category("disease_state", "disease state", "condition"),
            new Category("symptom", "symptom", null),
            new Category("outcome", "outcome", null),
            new Category("marker", "marker", null),
            new Category("mechanism", "mechanism", null),
            new Category(POPULATION, "population", null));

    private static final List<Category> STANDARD =
            Stream.concat(OWN.stream(), BiolinkCategories.all().stream()).toList();

    /** Creates a category. */
    public Category {
        Texts.required("id", id);
        Texts.required("label", label);
        parent = Texts.orNull(parent);
    }

    /** {@return the categories that every graph knows without declaring them: our own, then those of the Biolink Model} */
    public static List<Category> standard() {
        return STANDARD;
    }
}
