package org.evigraph.cli;

import java.util.List;
import org.evigraph.grade.ConversionResult;
import org.evigraph.grade.Conversions;
import org.evigraph.grade.Scheme;
import org.evigraph.grade.Scheme.Level;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.model.FindingKind;
import org.evigraph.model.InvalidValueException;
import org.evigraph.pathway.Answer.GraphSummary;
import org.evigraph.pathway.ConversionAnswer;
import org.evigraph.pathway.SchemesAnswer;
import org.evigraph.pathway.SchemesAnswer.Entry;
import org.evigraph.text.GradesText;
import org.jspecify.annotations.Nullable;

/** {@code evigraph grades}: grading schemes, and what a grade of one becomes in another. */
final class GradesCommand implements Verb {
    private static final Option TO = Option.taking(
            "SCHEME", "--to", "Show what the grade becomes in that scheme, by a published table, and what is lost.");

    @Override
    public Syntax syntax() {
        return Syntax.of(
                        "grades",
                        "Grading schemes, and what a grade of one becomes in another.",
                        "Without a word: every scheme that the graph knows. With a scheme: its levels, what they mean, where"
                                + " it comes from, and the published tables that start from it. With a grade and --to: the"
                                + " range that it becomes, which is always approximate.",
                        "Strength never becomes certainty, and a single study never becomes a rating of the body of evidence."
                                + " Exit code 1 if the grade becomes nothing in that scheme; the answer says why.")
                .optionalArgument("SCHEME[:LEVEL]", "A scheme, as in ocebm-2011, or a grade, as in civic-level:B.")
                .options(List.of(TO))
                .options(GraphOptions.ALL)
                .options(OutputOptions.ALL)
                .examples("grades", "grades ocebm-2011", "grades amp-tier:I --to amp-level");
    }

    @Override
    public int run(Arguments arguments, Console console) throws Exception {
        Output output = OutputOptions.chosen(arguments);
        String word = arguments.words().isEmpty() ? null : arguments.word(0);
        String to = arguments.text(TO);
        if (word == null && to != null) {
            throw needsGrade("there is none");
        }
        EvidenceGraph graph = GraphOptions.load(arguments, console);
        KnownSchemes schemes = new KnownSchemes(graph);
        if (word == null) {
            SchemesAnswer answer = new SchemesAnswer(GraphSummary.of(graph), schemes.all());
            console.report(output.show(new AnswerContent(answer, page -> GradesText.list(answer, page)), console));
            return ExitCode.ANSWERED;
        }
        int end = schemes.endOfScheme(word);
        Entry entry = schemes.named(end < 0 ? word : word.substring(0, end));
        if (end < 0 && to == null) {
            SchemesAnswer answer = new SchemesAnswer(GraphSummary.of(graph), List.of(entry));
            console.report(output.show(new AnswerContent(answer, page -> GradesText.write(answer, page)), console));
            return ExitCode.ANSWERED;
        }
        Scheme from = entry.described().scheme();
        Level level = level(from, end < 0 ? null : word.substring(end + 1));
        ConversionAnswer answer = convert(GraphSummary.of(graph), from, level, target(schemes, from, level, to));
        console.report(output.show(new AnswerContent(answer, page -> GradesText.write(answer, page)), console));
        return answer.result() instanceof ConversionResult.Range ? ExitCode.ANSWERED : ExitCode.NOTHING_FOUND;
    }

    private static ConversionAnswer convert(GraphSummary graph, Scheme from, Level level, Scheme to) {
        return new ConversionAnswer(graph, from, level, to, Conversions.convert(from, level.code(), to));
    }

    private static Level level(Scheme scheme, @Nullable String code) {
        if (code == null) {
            throw needsGrade(scheme.id() + " is a scheme; its levels are " + String.join(", ", scheme.codes()));
        }
        return scheme.level(code)
                .orElseThrow(() -> InvalidValueException.notInList(
                        FindingKind.GRADE, "level of " + scheme.id(), code, scheme.codes()));
    }

    private static Scheme target(KnownSchemes schemes, Scheme from, Level level, @Nullable String to) {
        if (to == null) {
            throw Failure.wrongUse(
                    "what is to become of " + level.code() + " of " + from.id() + "?",
                    "To convert it, name a scheme: --to SCHEME",
                    "All about its own scheme: evigraph grades " + from.id());
        }
        return schemes.named(to).described().scheme();
    }

    private static Failure needsGrade(String what) {
        return Failure.wrongUse(
                "--to needs a grade: " + what, "Write it as in: evigraph grades civic-level:B --to amp-level");
    }
}
