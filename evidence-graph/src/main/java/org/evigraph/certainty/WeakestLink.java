package org.evigraph.certainty;

import java.util.Arrays;
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

    /** From 4 for high down to 0 for ungraded. */
    @Override
    public double step(StepEvidence evidence) {
        Certainty word = evidence.certainty();
        return word == Certainty.NOT_APPLICABLE ? SILENT : Certainty.UNGRADED.ordinal() - word.ordinal();
    }

    @Override
    public double pathway(double[] steps) {
        return Arrays.stream(steps).min().orElse(SILENT);
    }

    @Override
    public Composition composition() {
        return Composition.LEAST;
    }

    @Override
    public double then(double soFar, double step) {
        return Math.min(soFar, step);
    }

    @Override
    public boolean isNumeric() {
        return false;
    }

    @Override
    public String explain(StepEvidence evidence) {
        return evidence.certainty().label();
    }
}
