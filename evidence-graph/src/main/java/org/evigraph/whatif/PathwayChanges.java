package org.evigraph.whatif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.evigraph.pathway.Flag;
import org.evigraph.pathway.Pathway;
import org.evigraph.pathway.PathwayChange;
import org.evigraph.pathway.PathwayChange.Kind;
import org.evigraph.pathway.Step;
import org.evigraph.pathway.StepClaim;
import org.jspecify.annotations.Nullable;

/**
 * What became of each pathway between two answers to one question.
 *
 * <p>Pathways are the same if they pass the same entities in the same order; where a question makes each combination of
 * claims a pathway of its own, if they rest on the same claims too. <b>Cost.</b> Linear, then one sort.
 */
public final class PathwayChanges {
    private PathwayChanges() {}

    /**
     * {@return every pathway of either answer with what became of it, the gravest change first, then in the order of the
     * answers}
     *
     * @param eachClaim whether each combination of claims is a pathway of its own
     * @param causes says why, of a pathway before and after; not asked about pathways that stayed
     */
    public static List<PathwayChange> between(
            List<Pathway> before,
            List<Pathway> after,
            boolean eachClaim,
            BiFunction<@Nullable Pathway, @Nullable Pathway, List<String>> causes) {
        Map<List<String>, Pathway> now = new LinkedHashMap<>();
        after.forEach(pathway -> now.put(key(pathway, eachClaim), pathway));
        List<PathwayChange> changes = new ArrayList<>();
        for (Pathway was : before) {
            changes.add(change(was, now.remove(key(was, eachClaim)), causes));
        }
        now.values().forEach(pathway -> changes.add(change(null, pathway, causes)));
        changes.sort(Comparator.comparing(PathwayChange::kind)); // stable: the order of the answers is kept
        return changes;
    }

    private static List<String> key(Pathway pathway, boolean eachClaim) {
        List<String> key = new ArrayList<>();
        key.add(pathway.start().id());
        for (Step step : pathway.steps()) {
            key.add(step.to().id());
            if (eachClaim) {
                for (StepClaim claim : step.claims()) {
                    key.add(claim.claim().id());
                }
            }
        }
        return key;
    }

    private static PathwayChange change(
            @Nullable Pathway before,
            @Nullable Pathway after,
            BiFunction<@Nullable Pathway, @Nullable Pathway, List<String>> causes) {
        Kind kind = kind(before, after);
        return new PathwayChange(kind, before, after, kind == Kind.STAYED ? List.of() : causes.apply(before, after));
    }

    private static Kind kind(@Nullable Pathway before, @Nullable Pathway after) {
        if (before == null || after == null) {
            return before == null ? Kind.APPEARED : Kind.VANISHED;
        }
        if (before.netSign() != after.netSign()) {
            return Kind.SIGN_CHANGED;
        }
        int moved = compare(before, after);
        if (moved != 0) {
            return moved < 0 ? Kind.DROPPED : Kind.ROSE;
        }
        return before.flags().contains(Flag.CONFLICTED) == after.flags().contains(Flag.CONFLICTED)
                ? Kind.STAYED
                : Kind.CONFLICT_CHANGED;
    }

    /** As answers are ranked: what is refuted below all else, by the word, what is open below what is supported, by score. */
    private static int compare(Pathway before, Pathway after) {
        int byRefutation = fall(Flag.REFUTED, before, after);
        if (byRefutation != 0) {
            return byRefutation;
        }
        int byWord = before.certainty().compareTo(after.certainty());
        if (byWord != 0) {
            return byWord;
        }
        int byOpenness = fall(Flag.UNCERTAIN, before, after);
        Double was = before.score();
        Double is = after.score();
        return byOpenness != 0 || was == null || is == null ? byOpenness : Double.compare(is, was);
    }

    /** {@return below 0 if a flag that lowers a pathway came, above 0 if it went} */
    private static int fall(Flag flag, Pathway before, Pathway after) {
        return Boolean.compare(before.flags().contains(flag), after.flags().contains(flag));
    }
}
