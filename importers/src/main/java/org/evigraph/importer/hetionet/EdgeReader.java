package org.evigraph.importer.hetionet;

import java.io.IOException;
import java.util.TreeSet;
import org.evigraph.graph.EvidenceConsumer;
import org.evigraph.importer.hetionet.NodeIds.NodeId;
import org.evigraph.importer.record.Losses;
import org.evigraph.importer.text.Faults;
import org.evigraph.importer.text.TabbedRows;
import org.evigraph.model.Finding;
import org.evigraph.model.FindingKind;
import org.evigraph.model.InvalidValueException;
import org.evigraph.model.Proposition;
import org.evigraph.model.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of a table of edges: each is a claim without evidence, for the files name none.
 *
 * <p><b>Cost.</b> Holds the ids, and a word or two for each edge to tell repetitions.
 */
final class EdgeReader {
    private static final int SOURCE = 0;
    private static final int METAEDGE = 1;
    private static final int TARGET = 2;

    private final TableReader table;
    private final TabbedRows rows;
    private final EvidenceConsumer consumer;
    private final NodeIds ids = new NodeIds();
    private final SeenEdges seen = new SeenEdges();
    private final Losses losses = new Losses();
    private String lastWord = "";
    private @Nullable Metaedge lastType;
    private String lastPredicate = "";

    EdgeReader(TableReader table, TabbedRows rows, EvidenceConsumer consumer) {
        this.table = table;
        this.rows = rows;
        this.consumer = consumer;
    }

    void read() throws IOException {
        while (table.next()) {
            Metaedge type = type();
            NodeId source = id(SOURCE);
            NodeId target = id(TARGET);
            if (type == null || !isOf(type.source(), source, SOURCE) || !isOf(type.target(), target, TARGET)) {
                continue;
            }
            if (seen.add(source, type, target)) {
                consumer.accept(Proposition.of(source.text(), lastPredicate, target.text()), rows.at());
            } else {
                losses.add(
                        rows.at(),
                        "edge",
                        "rows that repeat an edge, in its order or, where it holds both ways, in the other",
                        "each edge once; it is kept once",
                        "nothing, or take them out",
                        source.text() + " " + lastWord + " " + target.text());
            }
        }
        losses.tell(consumer);
    }

    private NodeId id(int cell) {
        return ids.of(rows.text(), rows.start(cell), rows.length(cell));
    }

    /** {@return the type of the edge, most often that of the row before; {@code null} if there is none of that name} */
    private @Nullable Metaedge type() {
        if (!rows.holds(METAEDGE, lastWord)) {
            lastWord = rows.cell(METAEDGE);
            lastType = Metaedge.byAbbreviation().get(lastWord);
            lastPredicate = lastType == null ? "" : lastType.relation().label();
        }
        if (lastType == null) {
            consumer.accept(InvalidValueException.notInList(
                            FindingKind.VALUE,
                            "metaedge",
                            lastWord,
                            new TreeSet<>(Metaedge.byAbbreviation().keySet()))
                    .at(rows.at(METAEDGE)));
        }
        return lastType;
    }

    private boolean isOf(Kind kind, NodeId id, int cell) {
        if (id.kind() == kind) {
            return true;
        }
        consumer.accept(new Finding(
                Severity.ERROR,
                FindingKind.VALUE,
                rows.at(cell),
                cell == SOURCE ? "source" : "target",
                Faults.quoted(id.text()),
                "a " + kind.label() + ", as an edge " + lastWord + " has there, with an id such as " + kind.start()
                        + "1",
                "mend the id or the metaedge"));
        return false;
    }
}
