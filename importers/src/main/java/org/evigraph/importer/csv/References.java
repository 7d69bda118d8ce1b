package org.evigraph.importer.csv;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.evigraph.graph.EvidenceConsumer;
import org.evigraph.importer.text.Faults;
import org.evigraph.model.Finding;
import org.evigraph.model.FindingKind;
import org.evigraph.model.Location;
import org.evigraph.model.Severity;
import org.evigraph.model.Spelling;

/** Reports rows that belong to a row which is not there. */
final class References {
    /** Finding a near miss takes a pass over all ids; beyond so many faults nobody reads on. */
    private static final int NEAR_MISSES = 20;

    private final EvidenceConsumer consumer;
    private int nearMisses;

    References(EvidenceConsumer consumer) {
        this.consumer = consumer;
    }

    /** Reports every owner that no row of {@code table} asked for, unless that row was faulty itself. */
    void dangling(Grouped<?> grouped, Set<String> faulty, String column, Table table) {
        grouped.forEachLeft((owner, at) -> {
            if (!faulty.contains(owner)) {
                dangling(owner, column, table, List.of(), at);
            }
        });
    }

    /** Reports an owner that {@code table} does not have. */
    void dangling(String owner, String column, Table table, Collection<String> known, Location at) {
        List<String> near = nearMisses++ < NEAR_MISSES ? Spelling.near(owner, known, 3) : List.of();
        consumer.accept(new Finding(
                Severity.ERROR,
                FindingKind.DANGLING,
                at,
                column,
                Faults.quoted(owner) + ", which no row of " + table.fileName() + " has for its id",
                "an id of " + table.fileName(),
                near.isEmpty() ? "add the row, or mend the id" : "did you mean " + String.join(" or ", near) + "?"));
    }
}
