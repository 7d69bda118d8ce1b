package org.evigraph.datasets;

import org.evigraph.model.Coded;
import org.evigraph.model.Effect;
import org.evigraph.model.Relation;
import org.jspecify.annotations.Nullable;

/** Records of numbers as effects. */
final class PmlEffects {
    private PmlEffects() {}

    static Effect effect(Fields record) {
        return Effect.builder(record.required("measure"))
                .value(record.number("value"))
                .unit(record.text("unit"))
                .relation(relation(record.text("relation")))
                .rangeLow(record.number("range_low"))
                .rangeHigh(record.number("range_high"))
                .ciLow(record.number("ci_low"))
                .ciHigh(record.number("ci_high"))
                .ciLevel(record.number("ci_level"))
                .pValue(record.text("p"))
                .group(record.text("group"))
                .comparator(record.text("comparator"))
                .sampleSize(record.count("n"))
                .denominator(record.count("denominator"))
                .timing(record.text("timing"))
                .asPrinted(record.text("as_printed"))
                .other(record.rest())
                .build();
    }

    private static @Nullable Relation relation(@Nullable String words) {
        return words == null ? null : Coded.parse(Relation.class, "relation", words);
    }
}
