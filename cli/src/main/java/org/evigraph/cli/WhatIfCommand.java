package org.evigraph.cli;

import java.util.List;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.pathway.WhatIfAnswer;
import org.evigraph.query.PathwayQuery;
import org.evigraph.text.WhatIfText;
import org.evigraph.whatif.Removals;
import org.evigraph.whatif.WhatIf;

/** {@code evigraph what-if}: what becomes of an answer if something were not there. */
final class WhatIfCommand implements Verb {
    private static final Option WITHOUT = Option.taking(
                    "X",
                    "--without",
                    "Take X away: citation:ID, source:ID, design:D, population:P, entity:E or grade:<L. Repeatable.")
            .repeated();
    private static final Option RETRACT = Option.taking(
                    "FILE",
                    "--retract",
                    "Take away the publications that FILE lists: a PubMed id or DOI in each line, or in the first column"
                            + " of a table with tabs; with .gz after it, compressed. Repeatable.")
            .repeated();

    @Override
    public Syntax syntax() {
        return Syntax.of(
                        "what-if",
                        "What becomes of an answer if something were not there.",
                        "Asks the question twice, of the graph as it is and without what you name, and shows which"
                                + " pathways vanish, drop, rise or change sign, and why.",
                        "Exit code 1 if there is no pathway to begin with, 4 if --timeout cut a search short.")
                .argument("PATTERN", "Names with arrows between: \"natalizumab -> plasma exchange -> IRIS\".")
                .options(List.of(WITHOUT, RETRACT))
                .options(QuestionOptions.ALL)
                .options(GraphOptions.ALL)
                .options(OutputOptions.ALL)
                .examples(
                        "what-if \"natalizumab -> PML\" --without design:case_report",
                        "what-if \"cidofovir -> survival\" --without citation:PMID:11517420 --refuted",
                        "what-if \"mefloquine -> PML\" --without \"grade:<low\" --format json");
    }

    @Override
    public int run(Arguments arguments, Console console) throws Exception {
        Output output = OutputOptions.chosen(arguments, WhatIfAnswer.class);
        QuestionOptions question = QuestionOptions.of(arguments);
        if (!arguments.has(WITHOUT) && !arguments.has(RETRACT)) {
            throw Failure.wrongUse(
                    "what is to be taken away?", "Say it: --without design:case_report, or --retract FILE");
        }
        EvidenceGraph graph = GraphOptions.load(arguments, console);
        Removals removals = new Removals(graph);
        arguments.all(WITHOUT).forEach(removals::without);
        for (String file : arguments.all(RETRACT)) {
            removals.retract(file, IdList.read(file));
        }
        PathwayQuery query = question.query();
        WhatIfAnswer answer = console.watched("searching", () -> WhatIf.ask(graph, query, removals));
        console.report(output.show(
                new AnswerContent(answer, page -> WhatIfText.write(answer, query.limit(), page)), console));
        if (answer.truncation() != null) {
            return ExitCode.CUT_SHORT;
        }
        return answer.changes().isEmpty() ? ExitCode.NOTHING_FOUND : ExitCode.ANSWERED;
    }
}
