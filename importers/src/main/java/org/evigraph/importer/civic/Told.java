package org.evigraph.importer.civic;

import java.util.HashMap;
import java.util.Map;
import org.evigraph.graph.EvidenceConsumer;
import org.evigraph.importer.text.Faults;
import org.evigraph.model.Citation;
import org.evigraph.model.Entity;
import org.evigraph.model.Finding;
import org.evigraph.model.FindingKind;
import org.evigraph.model.HiddenCharacters;
import org.evigraph.model.InvalidValueException;
import org.evigraph.model.Location;
import org.evigraph.model.Severity;
import org.jspecify.annotations.Nullable;

/** Passes each entity and publication on once, though many rows speak of it, and sees that all call it by one name. */
final class Told {
    private final EvidenceConsumer consumer;
    private final Map<String, String> names = new HashMap<>();

    Told(EvidenceConsumer consumer) {
        this.consumer = consumer;
    }

    /**
     * {@return whether nobody spoke of it before}
     *
     * @param column of that row, which gave the name
     * @throws InvalidValueException if another row gave another name to it
     */
    boolean isNew(String id, String name, Row row, String column) {
        String before = names.putIfAbsent(id, name);
        if (before != null && !before.equals(name)) {
            throw new InvalidValueException(
                    FindingKind.DUPLICATE_ID,
                    column,
                    Faults.quoted(name) + " for " + id + ", which other rows call " + Faults.quoted(before),
                    "one name for one number",
                    "mend the name or the number");
        }
        if (before == null && HiddenCharacters.firstIn(name) >= 0) {
            consumer.accept(new Finding(
                    Severity.WARNING,
                    FindingKind.HIDDEN_CHARACTER,
                    row.at(column),
                    column,
                    Faults.quoted(name),
                    "a name without control, bidirectional and zero-width characters",
                    "take the hidden character out, unless it is meant"));
        }
        return before == null;
    }

    /** {@return how it is called, {@code null} if nobody spoke of it} */
    @Nullable
    String nameOf(String id) {
        return names.get(id);
    }

    /** {@return whether somebody spoke of it} */
    boolean knows(String id) {
        return names.containsKey(id);
    }

    void tell(Entity entity, Location at) {
        consumer.accept(entity, at);
    }

    void tell(Citation citation, Location at) {
        consumer.accept(citation, at);
    }
}
