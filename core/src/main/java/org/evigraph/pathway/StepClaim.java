package org.evigraph.pathway;

import java.util.List;
import org.evigraph.model.Claim;

/**
 * One claim between the two ends of a step.
 *
 * @param reading how it reads from the step's start to its end
 * @param inverse whether that is against the claim's own direction
 * @param populations on whom the evidence is; empty if mixed or not stated
 */
public record StepClaim(
        Claim claim, String reading, boolean inverse, List<EntityRef> populations, Assessment assessment) {
    /** Creates the value. */
    public StepClaim {
        populations = List.copyOf(populations);
    }
}
