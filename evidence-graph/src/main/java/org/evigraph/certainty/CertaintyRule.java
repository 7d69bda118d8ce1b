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

    /** {@return the rule's name, as the question gives it} */
    String name();

    /** {@return the rule in one sentence, with its source} */
    String description();

    /** {@return how sure one step over claims is, the higher the surer; {@link #SILENT} if it says nothing} */
    double step(StepEvidence evidence);

    /** {@return how sure a pathway is whose steps come to these values, silent ones left out; the higher the surer} */
    double pathway(double[] steps);

    /** {@return whether the values mean something to a reader, so that answers show them beside the words} */
    boolean isNumeric();

    /** {@return how {@link #step} came about, in words and numbers from which it can be redone} */
    String explain(StepEvidence evidence);
}
