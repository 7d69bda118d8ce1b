package org.evigraph.exporter.csv;

import java.util.stream.Stream;
import org.evigraph.exporter.csv.AnswerTables.ClaimRow;
import org.evigraph.pathway.PairAnswer;
import org.evigraph.pathway.PathwayAnswer;
import org.jspecify.annotations.Nullable;

/** The answer to one pair of many, in the columns of pathways with the pair before them; at least one row a pair. */
final class PairTable {
    /**
     * A claim of a step, of the answer to a pair.
     *
     * @param claim {@code null} if there is no pathway
     */
    record Row(PairAnswer answer, @Nullable ClaimRow claim) {}

    static final Table<Row> TABLE = new Table<Row>(AnswerTables.FILE_NAME)
            .column("pair", row -> String.valueOf(row.answer().pair().number()))
            .column("from", row -> row.answer().pair().from())
            .column("via", row -> row.answer().pair().via())
            .column("to", row -> row.answer().pair().to())
            .column("outcome", row -> row.answer().outcome().code())
            .column("reason", row -> reason(row.answer()))
            .columns(AnswerTables.PATHWAYS, Row::claim);

    private PairTable() {}

    static Stream<Row> rows(PairAnswer answer) {
        PathwayAnswer pathways = answer.pathways();
        return pathways == null || pathways.pathways().isEmpty()
                ? Stream.of(new Row(answer, null))
                : AnswerTables.rows(pathways).map(claim -> new Row(answer, claim));
    }

    private static @Nullable String reason(PairAnswer answer) {
        PathwayAnswer pathways = answer.pathways();
        return pathways == null ? answer.reason() : pathways.truncation();
    }
}
