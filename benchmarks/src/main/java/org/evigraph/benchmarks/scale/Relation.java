package org.evigraph.benchmarks.scale;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import org.evigraph.model.Predicate;
import org.evigraph.model.Sign;

/** What made-up claims say, with how many of a hundred claims say it. */
enum Relation {
    BINDS(Kind.CHEMICAL, "binds", "bound by", Kind.GENE, Sign.NONE, 20, false),
    INTERACTS(Kind.GENE, "interacts with", "interacts with", Kind.GENE, Sign.NONE, 25, false),
    ASSOCIATED(Kind.GENE, "is associated with", "has the associated gene", Kind.DISEASE, Sign.NONE, 15, false),
    TREATS(Kind.CHEMICAL, "treats", "treated by", Kind.DISEASE, Sign.MINUS, 8, true),
    CONTRAINDICATED(Kind.CHEMICAL, "is contraindicated in", "forbids", Kind.DISEASE, Sign.NONE, 3, true),
    CAUSES(Kind.CHEMICAL, "causes", "caused by", Kind.PHENOTYPE, Sign.PLUS, 12, true),
    PRESENTS(Kind.DISEASE, "presents as", "is a sign of", Kind.PHENOTYPE, Sign.NONE, 8, true),
    PARTICIPATES(Kind.GENE, "participates in", "involves", Kind.PATHWAY, Sign.NONE, 6, false),
    EXPRESSED(Kind.GENE, "is expressed in", "expresses", Kind.ANATOMY, Sign.NONE, 3, false);

    private final Kind subject;
    private final String reading;
    private final String inverse;
    private final Kind object;
    private final Sign sign;
    private final int percent;
    private final boolean clinical;

    Relation(Kind subject, String reading, String inverse, Kind object, Sign sign, int percent, boolean clinical) {
        this.subject = subject;
        this.reading = reading;
        this.inverse = inverse;
        this.object = object;
        this.sign = sign;
        this.percent = percent;
        this.clinical = clinical;
    }

    Kind subject() {
        return subject;
    }

    Kind object() {
        return object;
    }

    /** {@return each relation as often as a hundred claims state it} */
    static List<Relation> hundred() {
        return Arrays.stream(values())
                .flatMap(relation -> Collections.nCopies(relation.percent, relation).stream())
                .toList();
    }

    /** {@return whether studies of people answer it, rather than the laboratory} */
    boolean isClinical() {
        return clinical;
    }

    String id() {
        return reading.replace(' ', '_');
    }

    Predicate predicate() {
        return new Predicate(id(), reading, inverse, null, this == INTERACTS, sign, new TreeMap<>(), List.of(), null);
    }
}
