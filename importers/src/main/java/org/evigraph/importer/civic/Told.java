package org.evigraph.importer.civic;

import java.util.HashMap;
import java.util.Map;
import org.evigraph.graph.EvidenceConsumer;
import org.evigraph.importer.text.Faults;
import org.evigraph.model.Citation;
import org.evigraph.model.Entity;
import org.evigraph.model.FindingKind;
import org.evigraph.model.InvalidValueException;
import org.evigraph.model.Location;

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
     * @param column which gave the name
     * @throws InvalidValueException if another row gave another name to it
     */
    boolean isNew(String id, String name, String column) {
        String before = names.putIfAbsent(id, name);
        if (before != null && !before.equals(name)) {
            throw new InvalidValueException(
                    FindingKind.DUPLICATE_ID,
                    column,
                    Faults.quoted(name) + " for " + id + ", which other rows call " + Faults.quoted(before),
                    "one name for one number",
                    "mend the name or the number");
        }
        return before == null;
    }

    /** {@return how many there are} */
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
