package org.evigraph.exporter.dot;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evigraph.model.Category;
import org.jspecify.annotations.Nullable;

/**
 * Finds the role of an entity from its categories: the first that is, or stands under, a category of the table.
 *
 * <p>Of two that would fit, the nearer decides: a treatment is an exposure in the Biolink Model, and an intervention here.
 */
final class Roles {
    private static final Map<String, Role> TABLE = Map.ofEntries(
            Map.entry("intervention", Role.INTERVENTION),
            Map.entry("cause", Role.CAUSE),
            Map.entry("condition", Role.CONDITION),
            Map.entry("symptom", Role.SYMPTOM),
            Map.entry("outcome", Role.OUTCOME),
            Map.entry("mechanism", Role.MECHANISM),
            Map.entry("population", Role.POPULATION),
            Map.entry("biolink:ChemicalEntity", Role.INTERVENTION),
            Map.entry("biolink:MolecularMixture", Role.INTERVENTION),
            Map.entry("biolink:ClinicalIntervention", Role.INTERVENTION),
            Map.entry("biolink:Procedure", Role.INTERVENTION),
            Map.entry("biolink:Treatment", Role.INTERVENTION),
            Map.entry("biolink:ExposureEvent", Role.CAUSE),
            Map.entry("biolink:OrganismTaxon", Role.CAUSE),
            Map.entry("biolink:Virus", Role.CAUSE),
            Map.entry("biolink:Bacterium", Role.CAUSE),
            Map.entry("biolink:Fungus", Role.CAUSE),
            Map.entry("biolink:DiseaseOrPhenotypicFeature", Role.CONDITION),
            Map.entry("biolink:PhenotypicFeature", Role.SYMPTOM),
            Map.entry("biolink:BiologicalEntity", Role.MECHANISM),
            Map.entry("biolink:PopulationOfIndividualOrganisms", Role.POPULATION));

    private final Map<String, String> parents = new HashMap<>();

    /** Knows the standard categories, and those that a graph declares beside them. */
    Roles(List<Category> declared) {
        for (List<Category> categories : List.of(declared, Category.standard())) {
            for (Category category : categories) {
                if (category.parent() != null) {
                    parents.put(category.id(), category.parent());
                }
            }
        }
    }

    /** {@return the role of an entity of these categories} */
    Role of(List<String> categories) {
        for (String category : categories) {
            Role role = above(category);
            if (role != null) {
                return role;
            }
        }
        return Role.OTHER;
    }

    /** A graph may declare categories in a circle, so each is looked at once. */
    private @Nullable Role above(String category) {
        Set<String> seen = new HashSet<>();
        for (String at = category; at != null && seen.add(at); at = parents.get(at)) {
            Role role = TABLE.get(at);
            if (role != null) {
                return role;
            }
        }
        return null;
    }
}
