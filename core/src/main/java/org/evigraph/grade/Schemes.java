package org.evigraph.grade;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evigraph.grade.DescribedScheme.Reading;
import org.evigraph.grade.Scheme.Level;
import org.evigraph.grade.Scheme.Measures;
import org.evigraph.model.Coded;

/**
 * The grading schemes that every graph knows without declaring them.
 *
 * <p><b>Source.</b> Each scheme names its own; all of them stand in the text {@code schemes.txt} beside this class.
 *
 * <p><b>Cost.</b> The text is read once, when somebody first asks. That may be on the way to a first answer, where a lambda
 * costs a cold start more than the whole text, so that there are none here.
 *
 * <p><b>Order.</b> That of the text.
 */
public final class Schemes {
    /** The id of GRADE's certainty of evidence. */
    public static final String GRADE_CERTAINTY = "grade-certainty";

    /** The id of the Oxford levels of evidence of 2011. */
    public static final String OCEBM_2011 = "ocebm-2011";

    /** The id of the ratings of the HHS guidelines on opportunistic infections. */
    public static final String HHS_OI = "hhs-oi";

    /** The id of the classes of evidence of the American Academy of Neurology. */
    public static final String AAN = "aan";

    private Schemes() {}

    /** {@return the schemes, in a fixed order} */
    public static List<Scheme> standard() {
        return Standard.SCHEMES;
    }

    /** {@return the schemes with all that is said of them, in the same order} */
    public static List<DescribedScheme> described() {
        return Standard.DESCRIBED;
    }

    /** {@return the scheme of that id} */
    public static Optional<Scheme> find(String id) {
        for (Scheme scheme : Standard.SCHEMES) {
            if (scheme.id().equals(id)) {
                return Optional.of(scheme);
            }
        }
        return Optional.empty();
    }

    /** Made when first asked for, so that whoever needs no scheme reads none. */
    private static final class Standard {
        static final List<DescribedScheme> DESCRIBED = read();
        static final List<Scheme> SCHEMES = schemes(DESCRIBED);

        private Standard() {}

        private static List<DescribedScheme> read() {
            List<DescribedScheme> described = new ArrayList<>();
            for (DataRecord record : DataFile.read("schemes.txt")) {
                described.add(scheme(record));
            }
            return List.copyOf(described);
        }

        private static List<Scheme> schemes(List<DescribedScheme> described) {
            List<Scheme> schemes = new ArrayList<>();
            for (DescribedScheme each : described) {
                schemes.add(each.scheme());
            }
            return List.copyOf(schemes);
        }
    }

    /** {@return the scheme that a record describes} */
    static DescribedScheme scheme(DataRecord record) {
        List<Level> levels = new ArrayList<>();
        for (DataRecord.Pair level : record.takePairs("level")) {
            levels.add(new Level(level.left(), level.right()));
        }
        Scheme scheme = new Scheme(
                record.take("scheme"),
                record.take("name"),
                record.takeNumber("year"),
                Coded.parse(Measures.class, "measures", record.take("measures")),
                levels,
                record.take("source"));
        DescribedScheme described =
                new DescribedScheme(scheme, record.take("order"), readings(record, scheme), record.takeAll("note"));
        record.end();
        return described;
    }

    private static List<Reading> readings(DataRecord record, Scheme scheme) {
        List<String> codes = scheme.codes();
        Map<String, List<Level>> byQuestion = new LinkedHashMap<>();
        for (DataRecord.Pair line : record.takePairs("for")) {
            DataRecord.Pair where = record.split(line.left(), ": ");
            if (!codes.contains(where.right())) {
                throw record.fault("'" + where.right() + "' is no level of " + scheme.id());
            }
            List<Level> levels = byQuestion.get(where.left());
            if (levels == null) {
                levels = new ArrayList<>();
                byQuestion.put(where.left(), levels);
            }
            levels.add(new Level(where.right(), line.right()));
        }
        List<Reading> readings = new ArrayList<>();
        for (Map.Entry<String, List<Level>> entry : byQuestion.entrySet()) {
            readings.add(new Reading(entry.getKey(), entry.getValue()));
        }
        return readings;
    }
}
