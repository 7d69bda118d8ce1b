package org.evigraph.pathway;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evigraph.grade.Certainty;
import org.evigraph.model.Citation;
import org.evigraph.model.Coded;
import org.jspecify.annotations.Nullable;

/**
 * Where the evidence disagrees.
 *
 * @param names the entities that were asked about; empty for the whole graph
 * @param population the population asked about, or {@code null} for any
 * @param found how many conflicts there are in all; what agrees is none
 * @param agreeing how many more pairs have evidence for and against that agrees
 * @param conflicts the one with the most certainty at stake first and what agrees last, at most as many as asked for
 * @param citations every publication on either side, by id
 */
public record ConflictsAnswer(
        List<EntityRef> names,
        @Nullable EntityRef population,
        GraphSummary graph,
        long found,
        long agreeing,
        List<Conflict> conflicts,
        SortedMap<String, Citation> citations)
        implements Answer {
    /** How evidence can disagree. */
    public enum Kind implements Coded {
        /** Evidence for and against one claim. */
        BOTH_WAYS("both-ways", "evidence both ways"),
        /** Claims on one pair of which one says more of the object and the other less. */
        OPPOSITE_SIGNS("opposite-signs", "claims of opposite sign"),
        /** The same thing advised for and against: recommended and contraindicated, offered and not recommended. */
        RECOMMENDED_AND_CONTRAINDICATED("recommended-and-contraindicated", "advised for and against"),
        /** A thing advised or used for a condition, though the evidence disputes what it does to it. */
        PRACTICE_AND_EVIDENCE("practice-and-evidence", "practice against evidence"),
        /** Claims that disagree, but on different people: no contradiction. */
        DIFFERS_BY_POPULATION("differs-by-population", "differs by population"),
        /** Evidence for one claim and against its opposite: it stands for and against, yet agrees. */
        AGREEING("agreeing", "for and against, yet agreeing");

        private final String code;
        private final String label;

        Kind(String code, String label) {
            this.code = code;
            this.label = label;
        }

        @Override
        public String code() {
            return code;
        }

        /** {@return the kind in words} */
        public String label() {
            return label;
        }
    }

    /**
     * One disagreement, or what looks like one and agrees.
     *
     * @param one the side that says so, or says more
     * @param other the side that says not, or says less
     */
    public record Conflict(Kind kind, EntityRef subject, EntityRef object, Side one, Side other) {
        /**
         * {@return the certainty at stake: that of the less certain side, since so much would have to be wrong; {@code null}
         * where the sides agree and nothing is}
         */
        public @Nullable Certainty stake() {
            return kind == Kind.AGREEING ? null : one.certainty().weakest(other.certainty());
        }
    }

    /**
     * One side of a disagreement.
     *
     * @param statement what it says, by its surest claim; {@code not:} stands before it if the evidence disputes it
     * @param claims the ids of its claims, the surest first
     * @param populations on whom; empty if mixed or not stated
     * @param certainty of its surest claim, on this side
     * @param lines the ids of the lines of evidence
     * @param citations the ids of their publications, each once; a line without one leaves none
     */
    public record Side(
            String statement,
            List<String> claims,
            List<EntityRef> populations,
            Certainty certainty,
            List<String> lines,
            List<String> citations) {
        /** Creates a side. */
        public Side {
            claims = List.copyOf(claims);
            populations = List.copyOf(populations);
            lines = List.copyOf(lines);
            citations = List.copyOf(citations);
        }
    }

    /** Creates an answer. */
    public ConflictsAnswer {
        names = List.copyOf(names);
        conflicts = List.copyOf(conflicts);
        citations = Collections.unmodifiableSortedMap(new TreeMap<>(citations));
    }
}
