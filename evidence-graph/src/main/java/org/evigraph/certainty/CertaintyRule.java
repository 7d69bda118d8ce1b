package org.evigraph.certainty;

import java.util.List;
import org.evigraph.grade.Certainty;

/**
 * How the certainty of a pathway follows from that of its steps. Implementations are stateless and safe to share.
 *
 * <p>A rule must be monotone: a pathway never becomes more certain because a step becomes less certain.
 */
public interface CertaintyRule {
    /** {@return the rule's name, as the question gives it} */
    String name();

    /** {@return the rule in one sentence, with its source} */
    String description();

    /** {@return the certainty of a pathway whose steps, structural ones left out, are that certain, in order} */
    Certainty of(List<Certainty> steps);
}
