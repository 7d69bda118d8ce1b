package org.evigraph.graph;

import org.evigraph.model.Dose;
import org.evigraph.model.Qualifiers;
import org.jspecify.annotations.Nullable;

/** Qualifiers as packed bytes. */
final class QualifiersCodec {
    private QualifiersCodec() {}

    static void write(PackedWriter to, Qualifiers qualifiers) {
        to.texts(qualifiers.populations());
        Dose dose = qualifiers.dose();
        to.number(dose == null ? 0 : 1);
        if (dose != null) {
            to.text(dose.text());
            to.decimal(dose.low());
            to.decimal(dose.high());
            to.text(dose.unit());
            to.text(dose.schedule());
            to.text(dose.route());
        }
        to.text(qualifiers.comparator());
        to.text(qualifiers.timing());
        to.text(qualifiers.condition());
        to.text(qualifiers.contraindication());
        to.map(qualifiers.other());
    }

    static Qualifiers read(PackedReader from) {
        Qualifiers read = new Qualifiers(
                from.texts(), readDose(from), from.text(), from.text(), from.text(), from.text(), from.map());
        return read.equals(Qualifiers.NONE) ? Qualifiers.NONE : read; // the same is quicker to tell from others
    }

    private static @Nullable Dose readDose(PackedReader from) {
        return from.number() == 0
                ? null
                : new Dose(from.text(), from.decimal(), from.decimal(), from.text(), from.text(), from.text());
    }
}
