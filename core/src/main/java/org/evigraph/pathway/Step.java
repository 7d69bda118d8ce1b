package org.evigraph.pathway;

import java.util.List;
import java.util.Set;
import org.evigraph.grade.Certainty;
import org.evigraph.model.Sign;
import org.jspecify.annotations.Nullable;

/**
 * One hop of a pathway.
 *
 * @param reading how it reads from start to end, by its most certain claim
 * @param inverse whether that claim is read backward
 * @param structural whether this is a structural link, which is no evidence and has no claims
 * @param certainty of its best supporting claim; {@code not-applicable} for structure
 * @param score what the rule makes of it, if the rule counts in numbers; {@code null} if not, or if the step says nothing
 * @param sign what the start does to the end, as far as the claim that gives the reading says
 * @param independentCitations papers behind it that share neither record nor patients, mere mentions left out
 * @param claims every claim between the two that the question admits, the one that gives the reading first
 */
public record Step(
        EntityRef from,
        EntityRef to,
        String reading,
        boolean inverse,
        boolean structural,
        Certainty certainty,
        @Nullable Double score,
        Sign sign,
        int independentCitations,
        Set<Flag> flags,
        List<StepClaim> claims) {
    /** Creates a step. */
    public Step {
        flags = Flags.copyOf(flags);
        claims = List.copyOf(claims);
    }
}
