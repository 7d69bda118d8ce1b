package org.evigraph.cli;

import java.util.List;
import java.util.stream.Stream;
import org.evigraph.compare.FindingsQuery;
import org.evigraph.compare.SummaryOfFindings;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.pathway.FindingsAnswer;
import org.evigraph.query.PathwayFinder;
import org.evigraph.query.PathwayQuery;
import org.evigraph.text.FindingsText;

/** {@code evigraph findings}: what is known of each outcome, in the form of GRADE's summary of findings. */
final class FindingsCommand implements Verb {
    private static final Option OUTCOMES = Option.taking(
                    "CATEGORY|NAME",
                    "--outcomes",
                    "On what: a category with those under it, or a thing (outcome). Repeatable.")
            .repeated();
    private static final Option NARROWER =
            Option.flag("--narrower", "Count what is said of things narrower than NAME, too.");
    private static final Option LIMIT = Option.taking("N", "--limit", "Of a pattern: the best N pathways (1).");

    @Override
    public Syntax syntax() {
        return Syntax.of(
                        "findings",
                        "What is known of each outcome, as GRADE's summary of findings.",
                        "A row for each claim: effects as printed, participants and studies, certainty and why, comments.",
                        "Of a pattern with arrows: the steps of its best pathway. --format html or markdown makes the"
                                + " table. Exit code 1 if nothing is stated.")
                .argument("NAME|PATTERN", "An intervention or anything else, or a pattern such as \"a -> b\".")
                .options(List.of(OUTCOMES, QuestionOptions.POPULATION, NARROWER, QuestionOptions.MAX_HOPS, LIMIT))
                .options(GraphOptions.ALL)
                .options(OutputOptions.ALL)
                .examples(
                        "findings cidofovir",
                        "findings cytarabine --outcomes survival --population HIV-PML",
                        "findings mirtazapine --output mirtazapine.html",
                        "findings \"natalizumab -> plasma exchange -> IRIS\" -f markdown");
    }

    @Override
    public int run(Arguments arguments, Console console) throws Exception {
        Output output = OutputOptions.chosen(arguments, FindingsAnswer.class);
        String asked = arguments.word(0);
        EvidenceGraph graph = GraphOptions.load(arguments, console);
        FindingsAnswer answer = Stream.of("->", "\u2192", "<-", ")-").anyMatch(asked::contains)
                ? ofPathways(arguments, graph, console)
                : ofThing(arguments, graph);
        console.report(output.show(new AnswerContent(answer, page -> FindingsText.write(answer, page)), console));
        return answer.findings().isEmpty() ? ExitCode.NOTHING_FOUND : ExitCode.ANSWERED;
    }

    private static FindingsAnswer ofThing(Arguments arguments, EvidenceGraph graph) {
        for (Option option : List.of(LIMIT, QuestionOptions.MAX_HOPS)) {
            if (arguments.has(option)) {
                throw Failure.wrongUse(option.name() + " is for patterns with arrows");
            }
        }
        FindingsQuery query = FindingsQuery.of(arguments.word(0))
                .withPopulation(arguments.text(QuestionOptions.POPULATION))
                .withNarrower(arguments.has(NARROWER));
        return SummaryOfFindings.of(
                graph, arguments.has(OUTCOMES) ? query.withOutcomes(arguments.all(OUTCOMES)) : query);
    }

    private static FindingsAnswer ofPathways(Arguments arguments, EvidenceGraph graph, Console console)
            throws Exception {
        for (Option option : List.of(OUTCOMES, NARROWER)) {
            if (arguments.has(option)) {
                throw Failure.wrongUse(option.name() + " is for a name, and this is a pattern");
            }
        }
        PathwayQuery plain = PathwayQuery.of(arguments.word(0));
        PathwayQuery query = plain.withPopulation(arguments.text(QuestionOptions.POPULATION))
                .withMaxHops(arguments.number(QuestionOptions.MAX_HOPS, plain.maxHops(), PathwayQuery.MOST_HOPS))
                .withLimit(arguments.number(LIMIT, 1, Integer.MAX_VALUE));
        return console.watched(
                "searching",
                () -> SummaryOfFindings.of(graph, PathwayFinder.over(graph).find(query)));
    }
}
