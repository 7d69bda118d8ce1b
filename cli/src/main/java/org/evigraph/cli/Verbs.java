package org.evigraph.cli;

import java.util.List;

/** Every command there is. */
final class Verbs {
    /** In the order in which help lists them. */
    static final List<String> NAMES = List.of(
            "pathways",
            "metapaths",
            "explain",
            "show",
            "search",
            "summary",
            "conflicts",
            "what-if",
            "fragility",
            "diff",
            "gaps",
            "grades",
            "findings",
            "validate",
            "convert",
            "snapshot",
            "datasets",
            "completion");

    private Verbs() {}

    /** {@return a new command of that name} */
    static Verb named(String name) {
        return switch (name) {
            case "pathways" -> new PathwaysCommand();
            case "metapaths" -> new MetapathsCommand();
            case "explain" -> new ExplainCommand();
            case "show" -> new ShowCommand();
            case "search" -> new SearchCommand();
            case "summary" -> new SummaryCommand();
            case "conflicts" -> new ConflictsCommand();
            case "what-if" -> new WhatIfCommand();
            case "fragility" -> new FragilityCommand();
            case "diff" -> new DiffCommand();
            case "gaps" -> new GapsCommand();
            case "grades" -> new GradesCommand();
            case "findings" -> new FindingsCommand();
            case "validate" -> new ValidateCommand();
            case "convert" -> new ConvertCommand();
            case "snapshot" -> new SnapshotCommand();
            case "datasets" -> new DatasetsCommand();
            case "completion" -> new CompletionCommand();
            default -> throw new IllegalArgumentException(name);
        };
    }
}
