package org.evigraph.exporter.csv;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.evigraph.exporter.Destination;
import org.evigraph.exporter.ExportOptions;
import org.evigraph.exporter.ExportReport;
import org.evigraph.exporter.Exporter;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.pathway.Answer;
import org.evigraph.pathway.ConflictsAnswer;
import org.evigraph.pathway.ConversionAnswer;
import org.evigraph.pathway.CountAnswer;
import org.evigraph.pathway.DiffAnswer;
import org.evigraph.pathway.FindingsAnswer;
import org.evigraph.pathway.FragilityAnswer;
import org.evigraph.pathway.GapMapAnswer;
import org.evigraph.pathway.MetapathsAnswer;
import org.evigraph.pathway.PairAnswer;
import org.evigraph.pathway.PathwayAnswer;
import org.evigraph.pathway.SchemesAnswer;
import org.evigraph.pathway.SearchAnswer;
import org.evigraph.pathway.SummaryAnswer;
import org.evigraph.pathway.WhatIfAnswer;

/** Writes a graph as a folder of tables, of which nothing is lost, and an answer as one table. */
public final class CsvExporter implements Exporter {
    /** Creates the exporter. */
    public CsvExporter() {}

    @Override
    public String format() {
        return "csv";
    }

    @Override
    public String description() {
        return "tables for a spreadsheet: a graph as a folder of them, an answer as one";
    }

    @Override
    public List<String> extensions() {
        return List.of("csv");
    }

    @Override
    public boolean writesFolders() {
        return true;
    }

    @Override
    public ExportReport write(EvidenceGraph graph, Destination to, ExportOptions options) throws IOException {
        Sheets sheets = new Sheets(to, options);
        GraphFolder.write(graph, sheets);
        return sheets.report();
    }

    @Override
    public ExportReport write(Answer answer, Destination to, ExportOptions options) throws IOException {
        Sheets sheets = new Sheets(to, options);
        if (answer instanceof PathwayAnswer pathways) {
            sheets.write(AnswerTables.tableOf(pathways), AnswerTables.rows(pathways));
        } else if (answer instanceof PairAnswer pair) {
            sheets.write(PairTable.TABLE, PairTable.rows(pair));
        } else if (answer instanceof CountAnswer count) {
            sheets.write(AnswerTables.COUNT, AnswerTables.rows(count));
        } else if (answer instanceof SearchAnswer search) {
            sheets.write(AnswerTables.SEARCH, search.hits().stream());
        } else if (answer instanceof SummaryAnswer summary) {
            sheets.write(AnswerTables.SUMMARY, AnswerTables.rows(summary));
        } else if (answer instanceof GapMapAnswer map) {
            sheets.write(GapMapTable.TABLE, GapMapTable.pairs(map));
        } else if (answer instanceof MetapathsAnswer metapaths) {
            sheets.write(MetapathsTable.TABLE, metapaths.metapaths().stream());
        } else if (answer instanceof WhatIfAnswer whatIf) {
            sheets.write(ChangeTables.WHAT_IF, whatIf.changes().stream());
        } else if (answer instanceof FragilityAnswer fragility) {
            sheets.write(ChangeTables.FRAGILITY, ChangeTables.rows(fragility));
        } else if (answer instanceof ConflictsAnswer conflicts) {
            sheets.write(ChangeTables.CONFLICTS, ChangeTables.rows(conflicts));
        } else if (answer instanceof SchemesAnswer schemes) {
            sheets.write(GradingTables.SCHEMES, GradingTables.rows(schemes));
        } else if (answer instanceof ConversionAnswer conversion) {
            sheets.write(GradingTables.CONVERSION, Stream.of(conversion));
        } else if (answer instanceof DiffAnswer diff) {
            sheets.write(DiffTable.TABLE, DiffTable.rows(diff));
        } else if (answer instanceof FindingsAnswer findings) {
            sheets.write(FindingsTable.TABLE, findings.findings().stream());
        }
        return sheets.report();
    }
}
