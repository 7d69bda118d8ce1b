package org.evigraph.importer.hetionet;

import java.util.List;
import java.util.TreeMap;
import org.evigraph.model.Predicate;
import org.evigraph.model.Sign;

/**
 * The kinds of edge in Hetionet 1.0, each a predicate of that name.
 *
 * <p><b>Source.</b> The names and abbreviations are those of {@code hetionet-v1.0-metagraph.json}; readings, signs and
 * mappings are ours, and docs/decisions/0031 gives the reasons.
 */
enum Relation {
    ASSOCIATES("a", "is associated with", "is associated with", "biolink:associated_with"),
    BINDS("b", "binds", "is bound by", "biolink:physically_interacts_with"),
    CAUSES("c", "causes", "is caused by", "biolink:has_side_effect", Sign.PLUS),
    COVARIES("c", "covaries with", "biolink:correlated_with"),
    DOWNREGULATES("d", "downregulates", "is downregulated by", "biolink:affects"),
    EXPRESSES("e", "expresses", "is expressed in", "biolink:expresses"),
    INCLUDES("i", "includes", "is included in", "biolink:has_member"),
    INTERACTS("i", "interacts with", "biolink:interacts_with"),
    LOCALIZES("l", "localizes to", "is a site of", "biolink:disease_has_location"),
    PALLIATES("p", "palliates", "is palliated by", "biolink:ameliorates_condition"),
    PARTICIPATES("p", "participates in", "has as a participant", "biolink:participates_in"),
    PRESENTS("p", "presents with", "is a symptom of", "biolink:has_phenotype"),
    REGULATES("r", "regulates", "is regulated by", "biolink:regulates"),
    RESEMBLES("r", "resembles", "biolink:similar_to"),
    TREATS("t", "treats", "is treated by", "biolink:treats", Sign.MINUS),
    UPREGULATES("u", "upregulates", "is upregulated by", "biolink:affects");

    private final String abbreviation;
    private final String reading;
    private final String inverse;
    private final boolean symmetric;
    private final String mapping;
    private final Sign sign;

    Relation(String abbreviation, String reading, String mapping) {
        this(abbreviation, reading, reading, true, mapping, Sign.NONE);
    }

    Relation(String abbreviation, String reading, String inverse, String mapping) {
        this(abbreviation, reading, inverse, false, mapping, Sign.NONE);
    }

    Relation(String abbreviation, String reading, String inverse, String mapping, Sign sign) {
        this(abbreviation, reading, inverse, false, mapping, sign);
    }

    Relation(String abbreviation, String reading, String inverse, boolean symmetric, String mapping, Sign sign) {
        this.abbreviation = abbreviation;
        this.reading = reading;
        this.inverse = inverse;
        this.symmetric = symmetric;
        this.mapping = mapping;
        this.sign = sign;
    }

    /** {@return the kind of edge as the metagraph writes it, which is the id of the predicate} */
    String label() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    String abbreviation() {
        return abbreviation;
    }

    /** {@return whether an edge between two nodes of one kind holds both ways} */
    boolean isSymmetric() {
        return symmetric;
    }

    Predicate predicate() {
        return new Predicate(label(), reading, inverse, null, symmetric, sign, new TreeMap<>(), List.of(mapping), null);
    }
}
