package org.evigraph.cli;

import java.time.Duration;
import java.util.List;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.metapath.MetapathFinder;
import org.evigraph.metapath.MetapathQuery;
import org.evigraph.pathway.MetapathsAnswer;
import org.evigraph.text.MetapathsText;

/** {@code evigraph metapaths}: by which kinds of step one thing is joined to another, and how tellingly. */
final class MetapathsCommand implements Verb {
    private static final Option LIMIT = Option.taking("N", "--limit", "Show at most N metapaths (all).");
    private static final Option MAX_HOPS = Option.taking("N", "--max-hops", "At most N claims in a row (3).");
    private static final Option DAMPING =
            Option.taking("W", "--damping", "How much less a much-joined thing counts: 0 not at all, 1 in full (0.4).");
    private static final Option RANK = Option.taking(
            "BY",
            "--rank",
            "What comes first: dwpc (default), certainty, hops, citations; or several, as in hops,dwpc.");

    @Override
    public Syntax syntax() {
        return Syntax.of(
                        "metapaths",
                        "By which kinds of step one thing is joined to another.",
                        "Each sequence of categories and predicates between the two, with the number of its pathways and"
                                + " their degree-weighted path count (DWPC): a way through things that are joined"
                                + " to everything counts less. Claims are read both ways.",
                        "Exit code 1 if nothing joins the two, 4 if --timeout cut the search short.")
                .argument("FROM", "A name, a synonym or an identifier of something in the graph.")
                .argument("TO", "Another.")
                .options(List.of(MAX_HOPS, DAMPING, RANK, LIMIT, QuestionOptions.TIMEOUT))
                .options(GraphOptions.ALL)
                .options(OutputOptions.ALL)
                .examples(
                        "metapaths natalizumab PML",
                        "metapaths natalizumab \"IRIS risk\" --max-hops 4 --rank certainty,dwpc --limit 10",
                        "metapaths mefloquine PML --damping 0.5 --format csv");
    }

    @Override
    public int run(Arguments arguments, Console console) throws Exception {
        Output output = OutputOptions.chosen(arguments, MetapathsAnswer.class);
        MetapathQuery asked = query(arguments);
        Duration timeout = arguments.duration(QuestionOptions.TIMEOUT);
        EvidenceGraph graph = GraphOptions.load(arguments, console);
        MetapathQuery query = timeout == null ? asked : asked.withBudget(QuestionOptions.lasting(timeout));
        MetapathsAnswer answer =
                console.watched("searching", () -> MetapathFinder.over(graph).find(query));
        console.report(output.show(new AnswerContent(answer, page -> MetapathsText.write(answer, page)), console));
        if (answer.truncated()) {
            return ExitCode.CUT_SHORT;
        }
        return answer.metapaths().isEmpty() ? ExitCode.NOTHING_FOUND : ExitCode.ANSWERED;
    }

    private static MetapathQuery query(Arguments arguments) {
        MetapathQuery query = MetapathQuery.between(arguments.word(0), arguments.word(1));
        if (arguments.has(RANK)) {
            query = query.withRank(QuestionOptions.ranks(arguments));
        }
        return query.withMaxHops(arguments.number(MAX_HOPS, query.maxHops(), MetapathQuery.MOST_HOPS))
                .withDamping(arguments.decimal(DAMPING, query.damping(), 1))
                .withLimit(arguments.number(LIMIT, query.limit(), Integer.MAX_VALUE));
    }
}
