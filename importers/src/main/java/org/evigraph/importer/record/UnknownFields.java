package org.evigraph.importer.record;

import java.util.Collection;
import java.util.List;
import org.evigraph.importer.text.Faults;
import org.evigraph.model.FindingKind;
import org.evigraph.model.Spelling;

/** What to say of a field that the format does not have. */
public final class UnknownFields {
    private UnknownFields() {}

    /** Warns of a field, and names the known ones that it may have meant. */
    public static void warn(Intake intake, Place place, String label, String name, Collection<String> known) {
        List<String> near = Spelling.near(name, known, 3);
        intake.warning(
                FindingKind.UNKNOWN_FIELD,
                place,
                label,
                "the unknown field " + Faults.quoted(name) + ", which is not read",
                "one of " + String.join(", ", known),
                near.isEmpty() ? "rename it, or take it out" : "did you mean " + String.join(" or ", near) + "?");
    }
}
