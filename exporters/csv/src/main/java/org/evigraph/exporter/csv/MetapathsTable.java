package org.evigraph.exporter.csv;

import static org.evigraph.exporter.csv.Cells.list;

import java.math.BigDecimal;
import org.evigraph.pathway.MetapathsAnswer;
import org.evigraph.pathway.MetapathsAnswer.Metapath;

/** Metapaths as a table, one row each. */
final class MetapathsTable {
    static final Table<Metapath> TABLE = new Table<Metapath>(AnswerTables.FILE_NAME)
            .column("metapath", Metapath::metapath)
            .column("abbreviation", Metapath::abbreviation)
            .column("length", metapath -> String.valueOf(metapath.length()))
            .column("path_count", metapath -> String.valueOf(metapath.pathCount()))
            .column("dwpc", metapath -> BigDecimal.valueOf(metapath.dwpc()).toString())
            .column("certainty", metapath -> metapath.certainty().code())
            .column("independent_citations", metapath -> String.valueOf(metapath.independentCitations()))
            .column("categories", metapath -> list(metapath.categories()))
            .column(
                    "predicates",
                    metapath -> list(metapath.edges().stream()
                            .map(MetapathsAnswer.Edge::predicate)
                            .toList()));

    private MetapathsTable() {}
}
