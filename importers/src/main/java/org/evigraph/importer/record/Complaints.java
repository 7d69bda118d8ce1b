package org.evigraph.importer.record;

import org.evigraph.importer.text.Faults;
import org.evigraph.model.FindingKind;
import org.jspecify.annotations.Nullable;

/** How faults that many fields can have are worded. */
final class Complaints {
    private Complaints() {}

    /** Reports a required field that is not there, or an empty one. */
    static void missing(Intake intake, @Nullable Value value, Place record, String label, String expected) {
        intake.error(
                FindingKind.MISSING_FIELD,
                value == null ? record : value.place(),
                label,
                value == null ? "nothing" : value.shown(),
                expected,
                "give one");
    }

    /** Reports an item of a list of texts that is blank or no text. */
    static void item(Intake intake, Value item, String label) {
        if (item instanceof Value.Text) {
            intake.error(
                    FindingKind.MISSING_FIELD,
                    item.place(),
                    label,
                    item.shown(),
                    "a text that is not blank",
                    "give one, or take the item out");
        } else {
            intake.typeError(item, label, "a text", "write it in double quotes");
        }
    }

    /** Reports an entry of texts by key whose key is blank or whose value is no text. */
    static void entry(Intake intake, String key, Value entry, String label) {
        if (key.isBlank()) {
            intake.error(FindingKind.MISSING_FIELD, entry.place(), label, "a blank key", "a key", "name the entry");
        } else {
            intake.typeError(entry, label, "a text", "write it in double quotes");
        }
    }

    /** Warns of a name in which there is a character that nobody sees. */
    static void hidden(Intake intake, Value name, String label, String text) {
        intake.warning(
                FindingKind.HIDDEN_CHARACTER,
                name.place(),
                label,
                Faults.quoted(text),
                "a name without control, bidirectional and zero-width characters",
                "take the hidden character out, unless it is meant");
    }
}
