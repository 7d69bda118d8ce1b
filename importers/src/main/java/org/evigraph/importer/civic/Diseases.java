package org.evigraph.importer.civic;

import java.util.List;
import org.evigraph.importer.record.Losses;
import org.evigraph.model.Category;
import org.evigraph.model.Entity;

/** Diseases, and what can be said of somebody who has one: how it will go, and that it is this one. */
final class Diseases {
    private final Told told;
    private final Losses losses;

    Diseases(Told told, Losses losses) {
        this.told = told;
        this.losses = losses;
    }

    /** {@return the id of the disease of a row; those who have it are a population} */
    String diseaseOf(Row row) {
        String name = row.required("disease");
        String number = row.optionalNumber("doid");
        String id = number.isEmpty() ? "civic/disease/" + name : "DOID:" + number;
        if (told.isNew(id, name, row, "disease")) {
            told.tell(Entity.of(id, name, "condition", Category.POPULATION), row.at());
            if (number.isEmpty()) {
                losses.add(
                        row.at("disease"),
                        "doid",
                        "diseases without a number of the Disease Ontology",
                        "one; known by the name alone",
                        "look them up if graphs are to be merged",
                        name);
            }
        }
        return id;
    }

    /** {@return the id of how the disease of a row goes} */
    String outcomeOf(Row row) {
        return about(row, "civic/outcome/", "outcome of ", "outcome");
    }

    /** {@return the id of the judgement that somebody has the disease of a row} */
    String diagnosisOf(Row row) {
        return about(row, "civic/diagnosis/", "diagnosis of ", "condition");
    }

    private String about(Row row, String prefix, String words, String category) {
        String disease = diseaseOf(row);
        String id = prefix + disease;
        String name = words + row.text("disease");
        if (told.isNew(id, name, row, "disease")) {
            told.tell(
                    Entity.builder(id, name)
                            .categories(List.of(category))
                            .concerns(List.of(disease))
                            .build(),
                    row.at());
        }
        return id;
    }
}
