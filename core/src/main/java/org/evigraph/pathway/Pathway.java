package org.evigraph.pathway;

import java.util.List;
import java.util.Set;
import org.evigraph.grade.Certainty;
import org.evigraph.model.Sign;
import org.jspecify.annotations.Nullable;

/**
 * A way from one entity to another, graded.
 *
 * @param rank from 1, the best first
 * @param certainty that of its weakest step, whatever the rule: a number is never turned into a clinical word
 * @param score by the rule that the question names, if that counts in numbers; the higher the surer
 * @param degreeProduct the product of the degrees of both ends of every step over claims, to the power of minus the damping, if
 *     the question orders by {@link Rank#DWPC}: what the pathway adds to the degree-weighted path count of its metapath
 * @param netSign what the start does to the end, if every step has a sign and is read forward
 * @param independentCitations the papers behind its thinnest step
 * @param steps in order; at least one
 * @param explanation how the certainty was reached
 */
public record Pathway(
        int rank,
        Certainty certainty,
        @Nullable Double score,
        @Nullable Double degreeProduct,
        Sign netSign,
        int independentCitations,
        Set<Flag> flags,
        List<Step> steps,
        Explanation explanation) {
    /** Creates a pathway. */
    public Pathway {
        flags = Flags.copyOf(flags);
        steps = List.copyOf(steps);
    }

    /** {@return the entity it starts from} */
    public EntityRef start() {
        return steps.get(0).from();
    }

    /** {@return the entity it ends at} */
    public EntityRef end() {
        return steps.get(steps.size() - 1).to();
    }
}
