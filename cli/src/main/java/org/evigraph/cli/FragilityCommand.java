package org.evigraph.cli;

import org.evigraph.graph.EvidenceGraph;
import org.evigraph.pathway.FragilityAnswer;
import org.evigraph.query.PathwayQuery;
import org.evigraph.text.FragilityText;
import org.evigraph.whatif.Fragility;

/** {@code evigraph fragility}: which papers an answer hangs on. */
final class FragilityCommand implements Verb {
    @Override
    public Syntax syntax() {
        return Syntax.of(
                        "fragility",
                        "Which papers an answer hangs on.",
                        "The smallest sets of papers, of up to three, whose loss leaves no pathway, or only less certain"
                                + " ones. That no such set is listed means that it would take more.",
                        "Exit code 1 if there is no pathway, 4 if --timeout cut the search short.")
                .argument("PATTERN", "Names with arrows between: \"natalizumab -> PML\".")
                .options(QuestionOptions.ALL)
                .options(GraphOptions.ALL)
                .options(OutputOptions.ALL)
                .examples(
                        "fragility \"natalizumab -> plasma exchange -> IRIS risk\"",
                        "fragility \"cidofovir -> survival\" --max-hops 1 --format json");
    }

    @Override
    public int run(Arguments arguments, Console console) throws Exception {
        Output output = OutputOptions.chosen(arguments, FragilityAnswer.class);
        QuestionOptions question = QuestionOptions.of(arguments);
        EvidenceGraph graph = GraphOptions.load(arguments, console);
        PathwayQuery query = question.query();
        FragilityAnswer answer = console.watched("searching", () -> Fragility.of(graph, query));
        console.report(output.show(
                new AnswerContent(answer, page -> FragilityText.write(answer, query.limit(), page)), console));
        if (answer.truncation() != null) {
            return ExitCode.CUT_SHORT;
        }
        return answer.certainty() == null ? ExitCode.NOTHING_FOUND : ExitCode.ANSWERED;
    }
}
