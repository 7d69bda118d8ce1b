package org.evigraph.exporter.csv;

import static org.evigraph.exporter.csv.Cells.code;
import static org.evigraph.exporter.csv.Cells.list;

import java.util.List;
import java.util.function.Function;
import org.evigraph.model.Coded;
import org.evigraph.pathway.Assessment;
import org.evigraph.pathway.EntityRef;
import org.evigraph.pathway.FindingsAnswer.Cited;
import org.evigraph.pathway.FindingsAnswer.Finding;
import org.jspecify.annotations.Nullable;

/** A summary of findings as a table, a row for each claim. */
final class FindingsTable {
    static final Table<Finding> TABLE = new Table<Finding>("answer.csv")
            .column("outcome_id", finding -> finding.outcome().id())
            .column("outcome_name", finding -> finding.outcome().name())
            .column("subject_id", finding -> finding.subject().id())
            .column("subject_name", finding -> finding.subject().name())
            .column("reading", finding -> finding.claim().reading())
            .column("claim_id", finding -> finding.claim().claim().id())
            .column(
                    "population",
                    finding -> list(finding.claim().populations().stream()
                            .map(EntityRef::id)
                            .toList()))
            .column("circumstances", Finding::circumstances)
            .column("relative_effects", finding -> cited(finding.relative()))
            .column("other_results", finding -> cited(finding.other()))
            .column("participants", finding -> cited(finding.participants()))
            .column("supports", assessment(one -> String.valueOf(one.supports())))
            .column("neutral", assessment(one -> String.valueOf(one.neutral())))
            .column("disputes", assessment(one -> String.valueOf(one.disputes())))
            .column("certainty", assessment(one -> code(one.certainty())))
            .column("origin", assessment(one -> code(one.basis())))
            .column("reasons", finding -> list(finding.reasons()))
            .column(
                    "flags",
                    assessment(one -> list(one.flags().stream().map(Coded::code).toList())))
            .column("comments", finding -> cited(finding.comments()));

    private FindingsTable() {}

    private static Function<Finding, @Nullable String> assessment(Function<Assessment, @Nullable String> cell) {
        return finding -> cell.apply(finding.claim().assessment());
    }

    private static String cited(List<Cited> said) {
        return list(said.stream()
                .map(one -> one.citation() == null ? one.text() : one.text() + " [" + one.citation() + "]")
                .toList());
    }
}
