package org.evigraph.certainty;

import java.util.List;
import org.evigraph.grade.Certainty;

/**
 * A pathway is as certain as its weakest step; mechanism neither lowers nor raises it.
 *
 * <p><b>Source.</b> GRADE's rule for outcomes that point different ways, to take the lowest: KCE process book 5.1; the
 * bottleneck of a path is Pollack's, doi:10.1287/opre.8.5.733.
 */
public final class WeakestLink implements CertaintyRule {
    /** The rule's name. */
    public static final String NAME = "weakest-link";

    /** Creates the rule. */
    public WeakestLink() {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String description() {
        return "a pathway is as certain as its weakest step; mechanism and structure neither lower nor raise it";
    }

    @Override
    public Certainty of(List<Certainty> steps) {
        return steps.stream().reduce(Certainty::weakest).orElse(Certainty.UNGRADED);
    }
}
