package org.evigraph.exporter;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an exporter dropped, changed or guarded: nothing is lost without being counted.
 *
 * @param notes what happened, in words, and how many times; sorted by the words
 */
public record ExportReport(SortedMap<String, Long> notes) {
    /** Everything was written as it is. */
    public static final ExportReport NOTHING = new ExportReport(new TreeMap<>());

    /** Creates a report. */
    public ExportReport {
        notes = Collections.unmodifiableSortedMap(new TreeMap<>(notes));
    }

    /** {@return a report of one kind of event, empty if there was none} */
    public static ExportReport of(String note, long count) {
        SortedMap<String, Long> notes = new TreeMap<>();
        if (count > 0) {
            notes.put(note, count);
        }
        return new ExportReport(notes);
    }
}
