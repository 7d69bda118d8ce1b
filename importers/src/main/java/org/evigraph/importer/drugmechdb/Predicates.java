package org.evigraph.importer.drugmechdb;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.evigraph.model.Coded;
import org.evigraph.model.Predicate;
import org.evigraph.model.Sign;

/**
 * The predicates that DrugMechDB uses, by the words that stand in its files.
 *
 * <p><b>Source.</b> What is symmetric or the inverse of what: Biolink Model 4.4.4, public domain (CC0 1.0). Signs, and the
 * readings of predicates that the Biolink Model has no longer, are ours; docs/decisions/0032 gives the reasons.
 */
final class Predicates {
    private static final String BIOLINK = "biolink:";

    /** Key, inverse reading ({@code =} if it is symmetric), sign, and whether the Biolink Model has it. */
    private static final String TABLE = """
            actively involved in       | actively involves                | none | biolink
            affected by                | affects                          | none | biolink
            affects risk for           | has its risk affected by         | none |
            ameliorates                | is ameliorated by                | -    |
            capable of                 | can be carried out by            | none | biolink
            caused by                  | causes                           | none | biolink
            causes                     | caused by                        | +    | biolink
            chemically similar to      | =                                | none | biolink
            coexists with              | =                                | none | biolink
            contraindicated for        | has as a contraindication        | none |
            contributes to             | contribution from                | +    | biolink
            correlated with            | =                                | none | biolink
            decreases abundance of     | has its abundance decreased by   | -    |
            decreases activity of      | has its activity decreased by    | -    |
            decreases expression of    | has its expression decreased by  | -    |
            decreases response to      | has the response to it decreased by | none |
            decreases synthesis of     | has its synthesis decreased by   | -    |
            decreases uptake of        | has its uptake decreased by      | none |
            derives from               | derives into                     | none | biolink
            derives into               | derives from                     | none | biolink
            directly interacts with    | =                                | none |
            disrupted by               | disrupts                         | none | biolink
            disrupts                   | disrupted by                     | none | biolink
            enables                    | enabled by                       | none | biolink
            exacerbates                | is exacerbated by                | +    |
            expressed in               | expresses                        | none | biolink
            expresses                  | expressed in                     | none | biolink
            has active ingredient      | is active ingredient of          | none | biolink
            has metabolite             | is metabolite of                 | none | biolink
            has output                 | is output of                     | none | biolink
            has part                   | part of                          | none | biolink
            has participant            | participates in                  | none | biolink
            has phenotype              | phenotype of                     | none | biolink
            in complex with            | =                                | none | biolink
            in taxon                   | taxon of                         | none | biolink
            increases abundance of     | has its abundance increased by   | +    |
            increases activity of      | has its activity increased by    | +    |
            increases degradation of   | has its degradation increased by | -    |
            increases expression of    | has its expression increased by  | +    |
            increases response to      | has the response to it increased by | none |
            increases stability of     | has its stability increased by   | none |
            increases transport of     | has its transport increased by   | none |
            interacts with             | =                                | none | biolink
            is metabolite of           | has metabolite                   | none | biolink
            located in                 | location of                      | none | biolink
            location of                | located in                       | none | biolink
            manifestation of           | has manifestation                | none | biolink
            molecularly interacts with | =                                | none |
            negatively correlated with | =                                | none | biolink
            negatively regulates       | is negatively regulated by       | -    |
            occurs in                  | contains process                 | none | biolink
            part of                    | has part                         | none | biolink
            participates in            | has participant                  | none | biolink
            phenotype of               | has phenotype                    | none | biolink
            physically interacts with  | =                                | none | biolink
            positively correlated with | =                                | none | biolink
            positively regulates       | is positively regulated by       | +    |
            precedes                   | preceded by                      | none | biolink
            predisposes                | is predisposed by                | none |
            prevents                   | is prevented by                  | -    |
            produced by                | produces                         | none | biolink
            produces                   | produced by                      | +    | biolink
            regulates                  | regulated by                     | none | biolink
            similar to                 | =                                | none | biolink
            subclass of                | superclass of                    | none | biolink
            superclass of              | subclass of                      | none | biolink
            treats                     | treated by                       | -    | biolink
            """;

    private static final Map<String, Predicate> ALL = parsed();

    private Predicates() {}

    /** {@return the predicates by id} */
    static Map<String, Predicate> all() {
        return ALL;
    }

    /** {@return the id under which the graph knows the word of a file} */
    static String id(String key) {
        return key.strip().replace(' ', '_');
    }

    private static Map<String, Predicate> parsed() {
        Map<String, Predicate> all = new HashMap<>();
        TABLE.lines().forEach(line -> {
            String[] cells = line.split("\\|", -1);
            String reading = cells[0].strip();
            String inverse = cells[1].strip();
            boolean symmetric = inverse.equals("=");
            String id = id(reading);
            all.put(
                    id,
                    new Predicate(
                            id,
                            reading,
                            symmetric ? reading : inverse,
                            null,
                            symmetric,
                            Coded.parse(Sign.class, "sign", cells[2].strip()),
                            new TreeMap<>(),
                            cells[3].isBlank() ? List.of() : List.of(BIOLINK + id),
                            null));
        });
        return Map.copyOf(all);
    }
}
