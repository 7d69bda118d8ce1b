package org.evigraph.importer.hetionet;

import java.io.IOException;
import java.util.List;
import org.evigraph.graph.EvidenceConsumer;
import org.evigraph.importer.Limit;
import org.evigraph.importer.text.FaultException;
import org.evigraph.importer.text.Faults;
import org.evigraph.importer.text.TabbedRows;
import org.evigraph.model.Finding;
import org.evigraph.model.FindingKind;
import org.evigraph.model.Location;
import org.evigraph.model.Severity;

/** Reads a table, be it of nodes or of edges: its header tells. */
final class TableReader {
    /** The header of a table of nodes. */
    static final List<String> NODES = List.of("id", "name", "kind");

    /** The header of a table of edges. */
    static final List<String> EDGES = List.of("source", "metaedge", "target");

    private static final int COLUMNS = 3;

    private final TabbedRows rows;
    private final EvidenceConsumer consumer;
    private final long most;
    private final long longest;
    private long records;

    TableReader(TabbedRows rows, EvidenceConsumer consumer) {
        this.rows = rows;
        this.consumer = consumer;
        this.most = rows.limits().of(Limit.RECORDS);
        this.longest = rows.limits().of(Limit.TEXT_LENGTH);
    }

    /** Reads the table to its end. */
    void read() throws IOException {
        if (!rows.next()) {
            throw new FaultException(Faults.file(
                    FindingKind.EMPTY, rows.at(), "nothing", expected(), "copy or download the file again"));
        }
        List<String> header = header();
        Location at = rows.at();
        if (header.equals(NODES)) {
            Metagraph.declare(consumer, at);
            new NodeReader(this, rows, consumer).read();
        } else if (header.equals(EDGES)) {
            Metagraph.declare(consumer, at);
            new EdgeReader(this, rows, consumer).read();
        } else {
            throw new FaultException(new Finding(
                    Severity.ERROR,
                    FindingKind.SYNTAX,
                    at,
                    "header",
                    Faults.quoted(String.join(" | ", header)),
                    expected() + ", with tabs between",
                    header.size() == 1 ? "put tabs between the columns" : "name the columns so, in this order"));
        }
    }

    private static String expected() {
        return String.join(" | ", NODES) + " or " + String.join(" | ", EDGES);
    }

    private List<String> header() {
        return java.util.stream.IntStream.range(0, Math.min(rows.cells(), 20))
                .mapToObj(rows::cell)
                .toList();
    }

    /**
     * Goes to the next row that can be read.
     *
     * @throws FaultException if there are more rows than the limit
     */
    boolean next() throws IOException {
        while (rows.next()) {
            if (++records > most) {
                throw new FaultException(Faults.overLimit(
                        Limit.RECORDS, rows.limits(), rows.at(), "row", "more rows than " + (records - 1)));
            }
            if (rows.cells() != COLUMNS) {
                ragged();
            } else if (isShort()) {
                return true;
            }
        }
        return false;
    }

    private void ragged() {
        consumer.accept(new Finding(
                Severity.ERROR,
                FindingKind.RAGGED_ROW,
                rows.at(),
                "row",
                rows.cells() + (rows.cells() == 1 ? " cell" : " cells"),
                COLUMNS + ", as in the header",
                "put one tab between two cells, and none inside"));
        if (rows.cells() > 0 && NodeIds.kind(rows.cell(0)) != null) {
            consumer.acceptFaulty(rows.cell(0));
        }
    }

    private boolean isShort() {
        for (int cell = 0; cell < COLUMNS; cell++) {
            if (rows.length(cell) > longest && rows.characters(cell) > longest) {
                consumer.accept(Faults.overLimit(
                        Limit.TEXT_LENGTH,
                        rows.limits(),
                        rows.at(cell),
                        "row",
                        "a cell of " + rows.characters(cell) + " characters"));
                return false;
            }
        }
        return true;
    }
}
