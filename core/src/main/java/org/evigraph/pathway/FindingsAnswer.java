package org.evigraph.pathway;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.evigraph.model.Citation;
import org.evigraph.model.Direction;
import org.jspecify.annotations.Nullable;

/**
 * What is known of each outcome, in the form of GRADE's summary of findings.
 *
 * <p>Nothing in it is computed from the numbers of the sources: effects and participants stand as printed, and only the
 * certainty may be derived, which its basis says.
 *
 * <p><b>Source.</b> Guyatt et al. (2013), doi:10.1016/j.jclinepi.2012.01.012.
 *
 * @param question as it was understood
 * @param findings by the name of the outcome, the best claim on it first; of pathways, in the order of their steps
 * @param citations every publication that a finding names, by id
 */
public record FindingsAnswer(
        Question question, GraphSummary graph, List<Finding> findings, SortedMap<String, Citation> citations)
        implements Answer {
    /** Creates an answer. */
    public FindingsAnswer {
        findings = List.copyOf(findings);
        citations = Collections.unmodifiableSortedMap(new TreeMap<>(citations));
    }

    /** {@return the ids of the publications that the findings name, in the order in which they do, each once} */
    public List<String> references() {
        List<String> ids = new ArrayList<>();
        for (Finding finding : findings) {
            finding.cited().map(Cited::citation).forEach(id -> {
                if (id != null && citations.containsKey(id)) {
                    ids.add(id);
                }
            });
        }
        return ids.stream().distinct().toList();
    }

    /**
     * The question, as it was understood.
     *
     * @param text as typed: a name, or a pattern
     * @param subjects what the findings are on; of a pattern, its stops
     * @param outcomes the categories or the things that were asked for as outcomes; empty for a pattern
     * @param population the population asked about, or {@code null} for any
     * @param narrower whether what is said of narrower things counts too
     */
    public record Question(
            String text,
            List<EntityRef> subjects,
            List<String> outcomes,
            @Nullable EntityRef population,
            boolean narrower) {
        /** Creates a question. */
        public Question {
            subjects = List.copyOf(subjects);
            outcomes = List.copyOf(outcomes);
        }
    }

    /**
     * A row of the table: one claim on one outcome.
     *
     * @param subject from which the claim is read
     * @param outcome to which it is read
     * @param circumstances dose, comparator, timing and the rest, as far as stated
     * @param relative the effects that compare two groups as a ratio, as printed
     * @param other every other number, as printed
     * @param participants how many people each source gives, and how it looked
     * @param reasons where the certainty comes from, and what moved it
     * @param comments what a reader must not overlook, and what the leading sources say
     */
    public record Finding(
            EntityRef subject,
            EntityRef outcome,
            StepClaim claim,
            String circumstances,
            List<Cited> relative,
            List<Cited> other,
            List<Cited> participants,
            List<String> reasons,
            List<Cited> comments) {
        /** Creates a finding. */
        public Finding {
            relative = List.copyOf(relative);
            other = List.copyOf(other);
            participants = List.copyOf(participants);
            reasons = List.copyOf(reasons);
            comments = List.copyOf(comments);
        }

        /** {@return how many independent papers point each way, in words} */
        public String studies() {
            Assessment assessment = claim.assessment();
            StringJoiner parts = new StringJoiner(", ");
            add(parts, assessment.supports(), "supports", "support");
            add(parts, assessment.neutral(), "leaves it open", "leave it open");
            add(parts, assessment.disputes(), "disputes", "dispute");
            return parts.length() == 0 ? "no independent paper" : "independent papers: " + parts;
        }

        private static void add(StringJoiner parts, int papers, String one, String many) {
            if (papers > 0) {
                parts.add(papers + " " + (papers == 1 ? one : many));
            }
        }

        /** {@return the certainty in words, where it comes from, and of what one is so certain, if not of the claim} */
        public String certainty() {
            Assessment assessment = claim.assessment();
            String basis = switch (assessment.basis()) {
                case PUBLISHED -> " (published)";
                case DERIVED -> " (derived)";
                case NONE -> "";
            };
            String what = assessment.direction() == Direction.DISPUTES ? " that it does not hold" : "";
            return assessment.certainty().label() + basis + what;
        }

        /** {@return the claim in a sentence} */
        public String sentence() {
            return subject.name() + " " + claim.reading() + " " + outcome.name();
        }

        private Stream<Cited> cited() {
            return Stream.of(relative, other, participants, comments).flatMap(List::stream);
        }
    }

    /**
     * Something that a source says.
     *
     * @param citation the id of the publication, or {@code null} if none is named
     */
    public record Cited(String text, @Nullable String citation) {}
}
