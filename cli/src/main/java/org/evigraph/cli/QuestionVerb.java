package org.evigraph.cli;

import java.io.IOException;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.pathway.PathwayAnswer;
import org.evigraph.text.Page;

/** A command that asks a graph for pathways. */
abstract class QuestionVerb implements Verb {
    /** What such commands ask. */
    static final String PATTERN =
            "What leads to what, in quotes: \"natalizumab -> IRIS\", with as many stops between as wanted. Each"
                    + " is a name, a synonym or an identifier of something in the graph. Or a full pattern, as"
                    + " in Cypher: \"(:Drug)-[treats]->(PML) where year >= 2010\", with categories, predicates,"
                    + " directions, numbers of steps and conditions (docs/pattern.md).";

    /** {@return the syntax that such commands have in common} */
    static Syntax asking(String name, String header, String... description) {
        return Syntax.of(name, header, description)
                .argument("PATTERN", PATTERN)
                .options(QuestionOptions.ALL)
                .options(QuestionOptions.ORDER)
                .options(GraphOptions.ALL)
                .options(OutputOptions.ALL);
    }

    /**
     * Tells the answer to a person.
     *
     * @param arguments by which it was asked for
     */
    abstract void write(PathwayAnswer answer, EvidenceGraph graph, Arguments arguments, Page page) throws IOException;

    @Override
    public int run(Arguments arguments, Console console) throws Exception {
        Output output = OutputOptions.chosen(arguments, PathwayAnswer.class);
        QuestionOptions question = QuestionOptions.of(arguments);
        EvidenceGraph graph = GraphOptions.load(arguments, console);
        PathwayAnswer answer = console.watched("searching", () -> question.ask(graph));
        console.report(output.show(new AnswerContent(answer, page -> write(answer, graph, arguments, page)), console));
        if (answer.truncated()) {
            return ExitCode.CUT_SHORT;
        }
        return answer.pathways().isEmpty() ? ExitCode.NOTHING_FOUND : ExitCode.ANSWERED;
    }
}
