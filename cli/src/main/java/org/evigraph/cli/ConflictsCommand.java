package org.evigraph.cli;

import java.util.List;
import org.evigraph.compare.ConflictQuery;
import org.evigraph.compare.Conflicts;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.pathway.ConflictsAnswer;
import org.evigraph.text.ConflictsText;

/** {@code evigraph conflicts}: where the evidence disagrees. */
final class ConflictsCommand implements Verb {
    private static final int USUAL_LIMIT = 10;
    private static final Option LIMIT = Option.taking("N", "--limit", "Show at most N conflicts (10).");

    @Override
    public Syntax syntax() {
        return Syntax.of(
                        "conflicts",
                        "Where the evidence disagrees.",
                        "Evidence both ways on one claim, claims of opposite sign, advice for and against, and practice"
                                + " against evidence, with the papers of both sides; ranked by how much certainty is at"
                                + " stake. What differs by population comes after these, as it contradicts nothing; and"
                                + " last, counted apart, what is for and against, yet agrees: a claim beside its refuted"
                                + " opposite.",
                        "Exit code 1 if nothing disagrees.")
                .optionalArguments("NAME", "Only conflicts in which one of these takes part; none for the whole graph.")
                .options(List.of(LIMIT, QuestionOptions.POPULATION))
                .options(GraphOptions.ALL)
                .options(OutputOptions.ALL)
                .examples("conflicts", "conflicts cidofovir mirtazapine", "conflicts --limit 100 --format csv");
    }

    @Override
    public int run(Arguments arguments, Console console) throws Exception {
        Output output = OutputOptions.chosen(arguments, ConflictsAnswer.class);
        ConflictQuery query = new ConflictQuery(
                arguments.words(),
                arguments.text(QuestionOptions.POPULATION),
                arguments.number(LIMIT, USUAL_LIMIT, Integer.MAX_VALUE));
        EvidenceGraph graph = GraphOptions.load(arguments, console);
        ConflictsAnswer answer = console.watched("comparing", () -> Conflicts.find(graph, query));
        console.report(output.show(new AnswerContent(answer, page -> ConflictsText.write(answer, page)), console));
        return answer.found() == 0 ? ExitCode.NOTHING_FOUND : ExitCode.ANSWERED;
    }
}
