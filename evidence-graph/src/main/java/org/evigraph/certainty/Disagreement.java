package org.evigraph.certainty;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.evigraph.grade.Certainty;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.model.Sign;
import org.jspecify.annotations.Nullable;

/**
 * Whether claims that lie side by side between two things contradict one another. docs/decisions/0019 says what does.
 *
 * <p><b>Cost.</b> Linear in the claims, and in what lies above and below the people that they are on.
 *
 * <p><b>Threads.</b> Safe to share.
 */
public final class Disagreement {
    private final EvidenceGraph graph;
    private final ClaimAssessor assessor;

    /** Creates it over a graph, for the question that an assessor judges by. */
    public Disagreement(EvidenceGraph graph, ClaimAssessor assessor) {
        this.graph = graph;
        this.assessor = assessor;
    }

    /**
     * {@return whether some claim has disputing evidence beside other evidence, claims that stand say opposite things, or a
     * refuted one lies beside one that stands; the latter two if they may be on the same people}
     */
    public boolean isWithin(List<ReadClaim> claims) {
        for (ReadClaim claim : claims) {
            if (claim.judgement().disputed()) {
                return true;
            }
        }
        return lowestOfOpposed(claims) != null
                || surestOfMeeting(claims, ReadClaim::stands, claim -> !claim.stands(), (stands, refuted) -> true)
                        != null;
    }

    /**
     * {@return the lower certainty of two standing claims, read the same way and on people who may be the same, of which
     * one says that the object gets more and the other that it gets less; the surest such pair counts,
     * one with mechanism only if there is no other. {@code null} if no two claims are so opposed}
     *
     * <p><b>Source.</b> Where outcomes point different ways GRADE takes the lowest: Guyatt et al. (2013),
     * doi:10.1016/j.jclinepi.2012.01.006; KCE process book 5.1.
     */
    public @Nullable Certainty lowestOfOpposed(List<ReadClaim> claims) {
        return surestOfMeeting(
                claims,
                claim -> claim.sign() == Sign.PLUS && claim.stands(),
                claim -> claim.sign() == Sign.MINUS && claim.stands(),
                (more, less) -> more.inverse == less.inverse);
    }

    /** {@return the lower certainty of one of each kind that may be on the same people, the surest such pair's} */
    private @Nullable Certainty surestOfMeeting(
            List<ReadClaim> claims,
            Predicate<ReadClaim> one,
            Predicate<ReadClaim> other,
            BiPredicate<Alike, Alike> comparable) {
        if (!isAny(claims, one) || !isAny(claims, other)) {
            return null; // as with most: nothing to gather
        }
        List<Alike> left = alike(claims, one);
        List<Alike> right = alike(claims, other);
        Certainty surest = null;
        boolean graded = false;
        for (Alike mine : left) {
            for (Alike theirs : right) {
                boolean clinical = mine.isClinical() && theirs.isClinical();
                Certainty lower = mine.certainty.weakest(theirs.certainty);
                boolean decides =
                        surest == null || (clinical && !graded) || (clinical == graded && lower.compareTo(surest) < 0);
                if (decides && comparable.test(mine, theirs) && assessor.mayMeet(mine.people(), theirs.people())) {
                    surest = lower;
                    graded = clinical;
                }
            }
        }
        return surest;
    }

    private static boolean isAny(List<ReadClaim> claims, Predicate<ReadClaim> wanted) {
        for (ReadClaim claim : claims) {
            if (wanted.test(claim)) {
                return true;
            }
        }
        return false;
    }

    private List<Alike> alike(List<ReadClaim> claims, Predicate<ReadClaim> wanted) {
        List<Alike> all = new ArrayList<>();
        for (ReadClaim claim : claims) {
            if (wanted.test(claim)) {
                Alike fitting = null;
                for (Alike known : all) {
                    fitting = known.isLike(claim) ? known : fitting;
                }
                if (fitting == null) {
                    fitting = new Alike(claim);
                    all.add(fitting);
                }
                fitting.add(graph.populationsOf(claim.claim()));
            }
        }
        return all;
    }

    /** Claims that are read alike and are as certain, of which only the people differ: few kinds, however many the claims. */
    private static final class Alike {
        private final boolean inverse;
        private final Certainty certainty;
        private final BitSet people = new BitSet();
        private boolean anybody;

        Alike(ReadClaim first) {
            inverse = first.inverse();
            certainty = first.judgement().certainty();
        }

        boolean isLike(ReadClaim claim) {
            return inverse == claim.inverse() && certainty == claim.judgement().certainty();
        }

        boolean isClinical() {
            return certainty != Certainty.NOT_APPLICABLE;
        }

        void add(int[] populations) {
            anybody |= populations.length == 0;
            for (int population : populations) {
                people.set(population);
            }
        }

        /** {@return the populations of all; none if one of them may be anybody} */
        int[] people() {
            return anybody ? new int[0] : people.stream().toArray();
        }
    }
}
