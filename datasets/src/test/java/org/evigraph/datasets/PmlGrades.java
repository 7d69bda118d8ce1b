package org.evigraph.datasets;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.evigraph.grade.Schemes;
import org.evigraph.model.Grade;
import org.evigraph.model.Origin;

/** What a source printed, and what the curator derived from the design: two grades, never mixed. */
final class PmlGrades {
    private static final Map<String, String> SCHEMES =
            Map.of("HHS/IDSA OI rating", Schemes.HHS_OI, "AAN classification of evidence", Schemes.AAN);

    private PmlGrades() {}

    static List<Grade> grades(Fields published, Fields derived) {
        List<Grade> grades = new ArrayList<>();
        if (!published.isEmpty()) {
            String scheme = Objects.requireNonNull(SCHEMES.get(published.required("scheme")));
            grades.add(new Grade(
                    scheme, published.required("level"), new Origin.Published(null), published.text("basis")));
            published.end();
        }
        Origin.Derived rule = new Origin.Derived(derived.required("rule"));
        String start = derived.text("grade_start");
        String note = derived.text("grade_note");
        if (start != null) {
            grades.add(new Grade(Schemes.GRADE_CERTAINTY, start, rule, note));
        }
        Long level = derived.count("ocebm_2011");
        if (level != null) {
            grades.add(new Grade(Schemes.OCEBM_2011, level.toString(), rule, null));
        }
        // Whether anything was derived shows in the grades themselves.
        derived.take("status");
        derived.end();
        return grades;
    }
}
