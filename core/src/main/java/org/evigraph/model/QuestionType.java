package org.evigraph.model;

/**
 * What kind of question a line of evidence answers; the study design that answers it best depends on it.
 *
 * <p><b>Source.</b> The rows of the OCEBM 2011 levels of evidence, and mechanism beside them.
 */
public enum QuestionType implements Coded {
    /** Does the treatment help? */
    BENEFIT("benefit"),
    /** Does the treatment or exposure harm? */
    HARM("harm"),
    /** What will happen? */
    PROGNOSIS("prognosis"),
    /** How common is it? */
    FREQUENCY("frequency"),
    /** Does the test tell? */
    DIAGNOSIS("diagnosis"),
    /** Is early detection worth while? */
    SCREENING("screening"),
    /** How does it work? Not a clinical question, and not graded as one. */
    MECHANISM("mechanism");

    private final String code;

    QuestionType(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
