package org.evigraph.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.evigraph.compare.GraphDiff;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.pathway.DiffAnswer;
import org.evigraph.pathway.DiffAnswer.QuestionDiff;
import org.evigraph.text.DiffText;

/** {@code evigraph diff}: what changed between two releases of a graph, and which answers changed because of it. */
final class DiffCommand implements Verb {
    private static final int USUAL_LIMIT = 20;
    private static final Option LIMIT =
            Option.taking("N", "--limit", "In text, show at most N changes of each kind (20); other formats have all.");
    private static final Option QUESTIONS = Option.taking(
                    "FILE",
                    "--questions",
                    "Ask what FILE asks: a pattern in each line; # begins a comment. Repeatable.")
            .repeated();

    @Override
    public Syntax syntax() {
        return Syntax.of(
                        "diff",
                        "What changed between two graphs, and in the answers they give.",
                        "Entities, claims, evidence, grades and publications that were added, removed or changed, field by"
                                + " field. With patterns, also which pathways vanished, appeared, dropped, rose or changed"
                                + " sign, and which differences on their steps led to it.",
                        "The examples take my-graph for a copy that you edited: evigraph convert pml my-graph makes one.",
                        "Exit code 0 if anything is different, 1 if nothing is, 4 if --timeout cut a search short. A name"
                                + " that only one of the two graphs knows is a difference.")
                .argument("A", "The graph before: a file, a folder of CSV files, a data set, or - for standard input.")
                .argument("B", "The graph after, likewise.")
                .optionalArguments("PATTERN", "What to ask both: names with arrows between, each pattern in quotes.")
                .options(List.of(QUESTIONS, LIMIT))
                .options(QuestionOptions.ALL_BUT_LIMIT)
                .options(List.of(GraphOptions.FROM, GraphOptions.STRICT))
                .options(OutputOptions.ALL)
                .examples("diff pml my-graph", "diff pml my-graph \"natalizumab -> plasma exchange -> IRIS risk\"");
    }

    @Override
    public int run(Arguments arguments, Console console) throws Exception {
        Output output = OutputOptions.chosen(arguments, DiffAnswer.class);
        int limit = arguments.number(LIMIT, USUAL_LIMIT, Integer.MAX_VALUE);
        String before = arguments.word(0);
        String after = arguments.word(1);
        Overwriting.refuse(output.file(), List.of(before, after), "the graph");
        List<Question> questions = questions(arguments);
        if (before.equals("-") && after.equals("-")) {
            throw Failure.wrongUse("standard input can be read once, as one of the two graphs");
        }
        EvidenceGraph first = GraphOptions.read(List.of(before), arguments, console);
        EvidenceGraph second = GraphOptions.read(List.of(after), arguments, console);
        DiffAnswer answer = console.watched("comparing", () -> compare(first, second, questions));
        console.report(output.show(
                new AnswerContent(answer, page -> new DiffText(answer, limit, page).write(before, after)), console));
        if (answer.isCutShort()) {
            return ExitCode.CUT_SHORT;
        }
        return answer.isEmpty() ? ExitCode.NOTHING_FOUND : ExitCode.ANSWERED;
    }

    /** A question, and where it was asked: empty on the command line. */
    private record Question(String place, QuestionOptions asked) {}

    private static List<Question> questions(Arguments arguments) throws IOException {
        List<Question> questions = new ArrayList<>();
        for (String pattern : arguments.words().subList(2, arguments.words().size())) {
            questions.add(question("", pattern, arguments));
        }
        for (String file : arguments.all(QUESTIONS)) {
            for (QuestionFile.Line line : QuestionFile.read(file)) {
                questions.add(question(line.place() + ": ", line.pattern(), arguments));
            }
        }
        return questions;
    }

    private static Question question(String place, String pattern, Arguments arguments) {
        try {
            return new Question(place, QuestionOptions.of(arguments, pattern));
        } catch (IllegalArgumentException misunderstood) {
            throw at(place, misunderstood);
        }
    }

    private static DiffAnswer compare(EvidenceGraph before, EvidenceGraph after, List<Question> questions) {
        GraphDiff diff = GraphDiff.between(before, after);
        List<QuestionDiff> asked = new ArrayList<>();
        for (Question question : questions) {
            try {
                asked.add(diff.ask(question.asked().query()));
            } catch (IllegalArgumentException misunderstood) {
                throw at(question.place(), misunderstood);
            }
        }
        return diff.answer(asked);
    }

    /** {@return the failure to be told, with the place of the question before its first line} */
    private static RuntimeException at(String place, IllegalArgumentException misunderstood) {
        List<String> lines = new ArrayList<>(Misunderstandings.of(misunderstood));
        if (place.isEmpty() || lines.isEmpty()) {
            return misunderstood;
        }
        lines.set(0, place + lines.get(0));
        return Failure.wrongUse(lines);
    }
}
