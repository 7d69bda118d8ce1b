package org.evigraph.exporter.dot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.evigraph.model.Category;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RolesTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "drug_class, INTERVENTION",
        "pathogen, CAUSE",
        "disease_state, CONDITION",
        "symptom, SYMPTOM",
        "outcome, OUTCOME",
        "mechanism, MECHANISM",
        "population, POPULATION",
        "marker, OTHER",
        "biolink:Drug, INTERVENTION",
        "biolink:Treatment, INTERVENTION",
        "biolink:DrugExposure, CAUSE",
        "biolink:Disease, CONDITION",
        "biolink:ClinicalFinding, SYMPTOM",
        "biolink:Gene, MECHANISM",
        "biolink:Virus, CAUSE",
        "biolink:Cohort, POPULATION",
        "never heard of, OTHER"
    })
    void standsForTheNearestCategoryThatHasARole(String category, Role role) {
        assertThat(new Roles(List.of()).of(List.of(category))).isEqualTo(role);
    }

    @Test
    void theFirstCategoryWithARoleDecides() {
        assertThat(new Roles(List.of()).of(List.of("marker", "risk_factor", "drug")))
                .isEqualTo(Role.CAUSE);
    }

    @Test
    void knowsWhatAGraphDeclaresEvenInACircle() {
        Roles roles = new Roles(List.of(
                new Category("vaccine", "vaccine", "drug"),
                new Category("hen", "hen", "egg"),
                new Category("egg", "egg", "hen")));
        assertThat(roles.of(List.of("vaccine"))).isEqualTo(Role.INTERVENTION);
        assertThat(roles.of(List.of("hen"))).isEqualTo(Role.OTHER);
    }
}
