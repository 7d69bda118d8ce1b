package org.evigraph.importer.record;

import org.evigraph.graph.EvidenceConsumer;
import org.evigraph.importer.Limits;
import org.evigraph.importer.text.Faults;
import org.evigraph.model.Finding;
import org.evigraph.model.FindingKind;
import org.evigraph.model.Location;
import org.evigraph.model.Severity;

/** Where the records and faults of one file go; counts the errors on the way. Belongs to one thread. */
public final class Intake {
    private final String source;
    private final EvidenceConsumer consumer;
    private final Limits limits;
    private long errors;

    /** Creates the intake of the file that messages call {@code source}. */
    public Intake(String source, EvidenceConsumer consumer, Limits limits) {
        this.source = source;
        this.consumer = consumer;
        this.limits = limits;
    }

    /** {@return whoever takes the records} */
    public EvidenceConsumer consumer() {
        return consumer;
    }

    /** {@return the limits to keep to} */
    public Limits limits() {
        return limits;
    }

    /** {@return the name of the file} */
    public String source() {
        return source;
    }

    /** {@return how many errors there were so far} */
    public long errors() {
        return errors;
    }

    /** {@return a place of this file} */
    public Location at(Place place) {
        return new Location(source, place.line(), place.column());
    }

    /** Takes an error. */
    public void error(FindingKind kind, Place place, String field, String found, String expected, String fix) {
        add(new Finding(Severity.ERROR, kind, at(place), field, found, expected, fix));
    }

    /** Takes a warning. */
    public void warning(FindingKind kind, Place place, String field, String found, String expected, String fix) {
        add(new Finding(Severity.WARNING, kind, at(place), field, found, expected, fix));
    }

    /** Takes a finding. */
    public void add(Finding finding) {
        if (finding.severity() == Severity.ERROR) {
            errors++;
        }
        consumer.accept(finding);
    }

    /** Counts an error once more that was reported before its record was looked at. */
    void recall() {
        errors++;
    }

    /** Takes the error that a value has another type than its field, unless its fault was reported before. */
    public void typeError(Value value, String field, String expected, String fix) {
        if (value instanceof Value.Faulty) {
            recall();
            return;
        }
        error(FindingKind.TYPE, value.place(), field, value.shown(), expected, fix);
    }

    /** Takes the error that a name comes twice in one record. */
    public void duplicate(Place place, Place first, String field, String fix) {
        error(
                FindingKind.DUPLICATE_KEY,
                place,
                field,
                "the same name as at " + at(first),
                "each name once in a record",
                fix);
    }

    /** {@return a text of the source as messages show it} */
    public static String quoted(String text) {
        return Faults.quoted(text);
    }
}
