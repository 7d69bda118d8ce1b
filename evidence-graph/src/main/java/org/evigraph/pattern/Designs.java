package org.evigraph.pattern;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.evigraph.model.Coded;
import org.evigraph.model.StudyDesign;

/** What the words for study designs mean in conditions: people say cohort of any cohort. */
public final class Designs {
    private static final Map<String, Set<StudyDesign>> GROUPS = new TreeMap<>(Map.of(
            "randomised_trial",
            EnumSet.of(StudyDesign.RANDOMISED_TRIAL),
            "randomized_trial",
            EnumSet.of(StudyDesign.RANDOMISED_TRIAL),
            "cohort",
            EnumSet.of(StudyDesign.COHORT, StudyDesign.COHORT_CONTROLLED, StudyDesign.POOLED_COHORT),
            "case_series",
            EnumSet.of(StudyDesign.CASE_SERIES, StudyDesign.CASE_SERIES_HISTORICAL_CONTROL),
            "systematic_review",
            EnumSet.of(
                    StudyDesign.SYSTEMATIC_REVIEW_OF_TRIALS,
                    StudyDesign.SYSTEMATIC_REVIEW_OBSERVATIONAL,
                    StudyDesign.SYSTEMATIC_REVIEW_CASE_REPORTS)));

    private Designs() {}

    /** {@return every word: the codes of the designs, then the groups that are no code} */
    static List<String> words() {
        List<String> words = new ArrayList<>(Coded.codes(StudyDesign.class));
        GROUPS.keySet().stream().filter(group -> !words.contains(group)).forEach(words::add);
        return words;
    }

    /**
     * {@return the designs that a word stands for: a group of them, or the one with that code}
     *
     * @throws org.evigraph.model.InvalidValueException if it is no such word
     */
    public static Set<StudyDesign> named(String word) {
        Set<StudyDesign> group = GROUPS.get(word);
        return group != null ? group : EnumSet.of(Coded.parse(StudyDesign.class, "design", word));
    }
}
