package org.evigraph.importer.hetionet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.TreeSet;
import org.evigraph.graph.ClaimConsumer;
import org.evigraph.graph.EvidenceConsumer;
import org.evigraph.importer.record.Losses;
import org.evigraph.importer.text.Faults;
import org.evigraph.importer.text.TabbedRows;
import org.evigraph.model.Finding;
import org.evigraph.model.FindingKind;
import org.evigraph.model.InvalidValueException;
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
    private final ClaimConsumer claims;
    private final NodeIds ids;
    private final SeenEdges seen = new SeenEdges();
    private final Losses losses = new Losses();
    private String lastWord = "";
    private byte[] lastBytes = {};
    private @Nullable Metaedge lastType;
    private int lastPredicate;
    private int lastSource = -1;

    EdgeReader(TableReader table, TabbedRows rows, EvidenceConsumer consumer) {
        this.table = table;
        this.rows = rows;
        this.consumer = consumer;
        this.claims = consumer.claims(rows.file());
        this.ids = new NodeIds(claims);
    }

    void read() throws IOException {
        while (table.next()) {
            Metaedge type = type();
            int source = source();
            int target = ids.of(rows.text(), rows.start(TARGET), rows.length(TARGET));
            if (type == null || !isOf(type.source(), source, SOURCE) || !isOf(type.target(), target, TARGET)) {
                continue;
            }
            if (seen.add(source, type, target)) {
                claims.accept(ids.entity(source), lastPredicate, ids.entity(target), rows.row(), 1);
            } else {
                losses.add(
                        rows.at(),
                        "edge",
                        "rows that repeat an edge, in its order or, where it holds both ways, in the other",
                        "each edge once; it is kept once",
                        "nothing, or take them out",
                        ids.text(source) + " " + lastWord + " " + ids.text(target));
            }
        }
        losses.tell(consumer);
    }

    /** {@return the number of the source, most often that of the row before} */
    private int source() {
        if (lastSource < 0 || !ids.is(lastSource, rows.text(), rows.start(SOURCE), rows.length(SOURCE))) {
            lastSource = ids.of(rows.text(), rows.start(SOURCE), rows.length(SOURCE));
        }
        return lastSource;
    }

    /** {@return the type of the edge, most often that of the row before; {@code null} if there is none of that name} */
    private @Nullable Metaedge type() {
        if (!rows.holds(METAEDGE, lastBytes)) {
            lastWord = rows.cell(METAEDGE);
            lastBytes = lastWord.getBytes(UTF_8);
            lastType = Metaedge.byAbbreviation().get(lastWord);
            lastPredicate =
                    lastType == null ? 0 : claims.predicate(lastType.relation().label());
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

    private boolean isOf(Kind kind, int id, int cell) {
        if (ids.kind(id) == kind) {
            return true;
        }
        consumer.accept(new Finding(
                Severity.ERROR,
                FindingKind.VALUE,
                rows.at(cell),
                cell == SOURCE ? "source" : "target",
                Faults.quoted(ids.text(id)),
                "a " + kind.label() + ", as an edge " + lastWord + " has there, with an id such as " + kind.start()
                        + "1",
                "mend the id or the metaedge"));
        return false;
    }
}
