package org.evigraph.certainty;

/**
 * How sure one may be of a pathway, from its steps. The answer's order follows it. Implementations are stateless and safe
 * to share.
 *
 * <p>A rule must be monotone: a pathway's value never rises because a step's falls.
 *
 * <p>Whatever the rule, a pathway also carries the word of its weakest step: no number becomes a clinical word.
 */
public interface CertaintyRule {
    /** What {@link #step} gives for a step that neither raises nor lowers a pathway. */
    double SILENT = Double.NaN;

    /** How a pathway's value follows from the values of its steps. */
    enum Composition {
        /** It is the least of them. */
        LEAST,
        /** It is reckoned step by step with {@link #then}, however they are bracketed, and a further step never raises it. */
        STEP_BY_STEP,
        /** In any other monotone way: all pathways have to be tried. */
        ANY
    }

    /** {@return the rule's name, as the question gives it} */
    String name();

    /** {@return the rule in one sentence, with its source} */
    String description();

    /** {@return how sure one step over claims is, the higher the surer; {@link #SILENT} if it says nothing} */
    double step(StepEvidence evidence);

    /** {@return how sure a pathway is whose steps come to these values, silent ones left out; the higher the surer} */
    double pathway(double[] steps);

    /** {@return how {@link #pathway} puts its steps together; the search looks for the best first where it may rely on it} */
    default Composition composition() {
        return Composition.ANY;
    }

    /** {@return the value of a pathway so far and one more step, neither of them silent} */
    default double then(double soFar, double step) {
        return pathway(new double[] {soFar, step});
    }

    /** {@return whether the values mean something to a reader, so that answers show them beside the words} */
    boolean isNumeric();

    /** {@return how {@link #step} came about, in words and numbers from which it can be redone} */
    String explain(StepEvidence evidence);
}
