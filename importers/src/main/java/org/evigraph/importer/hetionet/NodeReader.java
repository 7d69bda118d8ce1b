package org.evigraph.importer.hetionet;

import java.io.IOException;
import java.util.List;
import org.evigraph.graph.EvidenceConsumer;
import org.evigraph.importer.text.Faults;
import org.evigraph.importer.text.TabbedRows;
import org.evigraph.model.Entity;
import org.evigraph.model.Finding;
import org.evigraph.model.FindingKind;
import org.evigraph.model.InvalidValueException;
import org.evigraph.model.Severity;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a table of nodes: each is an entity. */
final class NodeReader {
    private static final int ID = 0;
    private static final int NAME = 1;
    private static final int KIND = 2;

    private final TableReader table;
    private final TabbedRows rows;
    private final EvidenceConsumer consumer;

    NodeReader(TableReader table, TabbedRows rows, EvidenceConsumer consumer) {
        this.table = table;
        this.rows = rows;
        this.consumer = consumer;
    }

    void read() throws IOException {
        while (table.next()) {
            Entity entity = entity();
            if (entity == null) {
                consumer.acceptFaulty(rows.cell(ID));
            } else {
                consumer.accept(entity, rows.at());
            }
        }
    }

    private @Nullable Entity entity() {
        String id = rows.cell(ID);
        String label = rows.cell(KIND);
        Kind kind = NodeIds.kind(id);
        if (!Kind.labels().contains(label)) {
            consumer.accept(InvalidValueException.notInList(FindingKind.VALUE, "kind", label, Kind.labels())
                    .at(rows.at(KIND)));
            return null;
        }
        if (kind == null || !kind.label().equals(label)) {
            consumer.accept(new Finding(
                    Severity.ERROR,
                    FindingKind.VALUE,
                    rows.at(ID),
                    "id",
                    Faults.quoted(id),
                    "the kind, two colons and an identifier, as in " + label + "::1",
                    "mend the id or the kind"));
            return null;
        }
        try {
            return Entity.builder(id, rows.cell(NAME))
                    .categories(List.of(label))
                    .xrefs(kind.xrefs(id))
                    .build();
        } catch (InvalidValueException e) {
            consumer.accept(e.at(rows.at(NAME)));
            return null;
        }
    }
}
