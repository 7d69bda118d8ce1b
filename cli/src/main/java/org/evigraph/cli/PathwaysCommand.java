package org.evigraph.cli;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.pathway.CountAnswer;
import org.evigraph.pathway.PathwayAnswer;
import org.evigraph.query.PathwayFinder;
import org.evigraph.text.CountText;
import org.evigraph.text.Page;
import org.evigraph.text.PathwayText;

/** {@code evigraph pathways}: how one thing leads to another, the surest ways first. */
final class PathwaysCommand extends QuestionVerb {
    private static final Option COUNT =
            Option.flag("--count", "Only how many pathways there are, in all and for each sequence of predicates.");
    private static final List<Option> NOT_THE_QUESTION =
            Stream.of(OutputOptions.ALL, Console.OPTIONS).flatMap(List::stream).toList();

    @Override
    public Syntax syntax() {
        return Syntax.of(
                        "pathways",
                        "How one thing leads to another, the surest ways first.",
                        "Each step comes with its certainty, on whom the evidence is, who says so and who disagrees. A"
                                + " pathway is as certain as its weakest step.",
                        "With --pairs, thousands of pairs are asked in one run over all cores, and answered in their order"
                                + " as JSON Lines or CSV; --timeout is then for each pair.",
                        "Exit code 1 if the graph holds no pathway, 4 if --timeout cut the search short. Of many pairs: 0"
                                + " if some pair has pathways, 1 if none has, 2 if a pair could not be asked, which its line"
                                + " tells, 4 if a search was cut short.")
                .optionalArgument("PATTERN", PATTERN + " Left out with --pairs.")
                .options(QuestionOptions.ALL)
                .options(QuestionOptions.ORDER)
                .options(List.of(COUNT, PairQuestions.PAIRS, PairQuestions.RESUME))
                .options(GraphOptions.ALL)
                .options(OutputOptions.ALL)
                .examples(
                        "pathways \"natalizumab -> plasma exchange -> IRIS risk\"",
                        "pathways \"natalizumab -> PML\" --max-hops 1",
                        "pathways \"(:Procedure)-->(IRIS) where direction = supports\"",
                        "pathways \"natalizumab -> PML\" --count",
                        "pathways \"natalizumab -> IRIS\" --rank citations,hops",
                        "pathways \"mefloquine -> PML\" --format dot --output mefloquine.dot");
    }

    @Override
    public int run(Arguments arguments, Console console) throws Exception {
        boolean many = arguments.has(PairQuestions.PAIRS);
        if (arguments.has(PairQuestions.RESUME) && !many) {
            throw Failure.wrongUse("--resume is for a run with --pairs");
        }
        if (many && arguments.has(COUNT)) {
            throw Failure.wrongUse("--count is for one PATTERN, not for --pairs");
        }
        if (many) {
            return PairQuestions.run(arguments, console);
        }
        if (arguments.words().isEmpty()) {
            throw Failure.wrongUse("there is no PATTERN", "See evigraph pathways --help");
        }
        return arguments.has(COUNT) ? count(arguments, console) : super.run(arguments, console);
    }

    private static int count(Arguments arguments, Console console) throws IOException {
        Output output = OutputOptions.chosen(arguments, CountAnswer.class);
        QuestionOptions question = QuestionOptions.of(arguments);
        EvidenceGraph graph = GraphOptions.load(arguments, console);
        CountAnswer answer =
                console.watched("counting", () -> PathwayFinder.over(graph).countBySequence(question.query()));
        console.report(output.show(new AnswerContent(answer, page -> CountText.write(answer, page)), console));
        if (answer.truncated()) {
            return ExitCode.CUT_SHORT;
        }
        return answer.found() == 0 ? ExitCode.NOTHING_FOUND : ExitCode.ANSWERED;
    }

    @Override
    void write(PathwayAnswer answer, EvidenceGraph graph, Arguments arguments, Page page) throws IOException {
        new PathwayText(graph, page).write(answer, arguments.again("evigraph explain", NOT_THE_QUESTION));
    }
}
