package org.evigraph.grade;

import java.util.ArrayList;
import java.util.List;
import org.evigraph.grade.Scheme.Level;
import org.evigraph.grade.Scheme.Measures;

/** The grading schemes that every graph knows without declaring them. */
public final class Schemes {
    /** The id of GRADE's certainty of evidence. */
    public static final String GRADE_CERTAINTY = "grade-certainty";

    /** The id of the Oxford levels of evidence of 2011. */
    public static final String OCEBM_2011 = "ocebm-2011";

    /** The id of the ratings of the HHS guidelines on opportunistic infections. */
    public static final String HHS_OI = "hhs-oi";

    /** The id of the classes of evidence of the American Academy of Neurology. */
    public static final String AAN = "aan";

    private static final List<Scheme> STANDARD = List.of(
            new Scheme(
                    GRADE_CERTAINTY,
                    "GRADE certainty of evidence",
                    2008,
                    Measures.CERTAINTY,
                    List.of(
                            new Level("high", "very confident in the estimate"),
                            new Level("moderate", "moderately confident"),
                            new Level("low", "limited confidence"),
                            new Level("very-low", "very little confidence")),
                    "doi:10.1136/bmj.39489.470347.AD"),
            new Scheme(
                    "grade-strength",
                    "GRADE strength of recommendation",
                    2008,
                    Measures.STRENGTH,
                    List.of(
                            new Level("strong-for", "most people should get it"),
                            new Level("weak-for", "depends on the person"),
                            new Level("weak-against", "depends on the person"),
                            new Level("strong-against", "most people should not get it")),
                    "doi:10.1136/bmj.39493.646875.AE"),
            new Scheme(
                    OCEBM_2011,
                    "OCEBM levels of evidence 2011",
                    2011,
                    Measures.EVIDENCE_LEVEL,
                    levels("1", "2", "3", "4", "5"),
                    "OCEBM Levels of Evidence Working Group (2011)"),
            new Scheme(
                    "idsa-usphs",
                    "IDSA and US Public Health Service rating",
                    2001,
                    Measures.STRENGTH_AND_EVIDENCE,
                    combined(List.of("A", "B", "C", "D", "E"), List.of("I", "II", "III")),
                    "Letter: strength of the recommendation, D and E against; numeral: quality of evidence"),
            new Scheme(
                    HHS_OI,
                    "HHS/IDSA OI rating",
                    null,
                    Measures.STRENGTH_AND_EVIDENCE,
                    combined(List.of("A", "B", "C"), List.of("I", "II", "III")),
                    "Letter: A strong, B moderate, C optional; numeral: I trials, II observational, III opinion"),
            new Scheme(
                    AAN,
                    "AAN classification of evidence",
                    null,
                    Measures.EVIDENCE_LEVEL,
                    levels("Class I", "Class II", "Class III", "Class IV"),
                    "American Academy of Neurology, classification of a study"),
            new Scheme(
                    "civic-level",
                    "CIViC evidence level",
                    null,
                    Measures.EVIDENCE_LEVEL,
                    List.of(
                            new Level("A", "validated association"),
                            new Level("B", "clinical evidence"),
                            new Level("C", "case study"),
                            new Level("D", "preclinical evidence"),
                            new Level("E", "inferential association")),
                    "doi:10.1038/ng.3774"),
            new Scheme(
                    "civic-rating",
                    "CIViC evidence rating (stars)",
                    null,
                    Measures.EVIDENCE_LEVEL,
                    levels("5", "4", "3", "2", "1"),
                    "doi:10.1038/ng.3774"));

    private Schemes() {}

    /** {@return the schemes, in a fixed order} */
    public static List<Scheme> standard() {
        return STANDARD;
    }

    private static List<Level> levels(String... codes) {
        return List.of(codes).stream().map(code -> new Level(code, null)).toList();
    }

    private static List<Level> combined(List<String> letters, List<String> numerals) {
        List<Level> levels = new ArrayList<>();
        for (String letter : letters) {
            for (String numeral : numerals) {
                levels.add(new Level(letter + numeral, null));
            }
        }
        return levels;
    }
}
