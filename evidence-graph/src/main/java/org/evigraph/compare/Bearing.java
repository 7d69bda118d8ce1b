package org.evigraph.compare;

import java.util.Set;
import org.evigraph.pathway.DataChange;
import org.evigraph.pathway.DataChange.FieldChange;
import org.evigraph.pathway.DataChange.Kind;

/**
 * Which differences may move the answer to a question: those in what walking and grading look at. A title that was mended
 * moves nothing.
 *
 * <p>docs/decisions/0025 has the list.
 */
final class Bearing {
    private static final Set<String> OF_PREDICATES = Set.of("inverseReading", "parent", "symmetric", "sign");
    private static final Set<String> OF_ENTITIES = Set.of("categories", "isA", "concerns", "excludes");
    private static final Set<String> OF_SCHEMES = Set.of("measures", "levels");
    private static final Set<String> OF_LINES = Set.of(
            "claim",
            "citation",
            "direction",
            "design",
            "question",
            "sampleSize",
            "effects",
            "knowledgeLevel",
            "agentType");
    private static final Set<String> OF_CITATIONS = Set.of("status", "overlaps");
    private static final String SIGN_OF_A_CATEGORY = "signByObjectCategory.";

    private Bearing() {}

    /** {@return whether a pathway on which this lies may have been moved by it} */
    static boolean bears(DataChange change) {
        return switch (change.what()) {
            case GRAPH, CATEGORY -> false;
            case SCHEME -> any(change, OF_SCHEMES);
            case PREDICATE -> any(change, OF_PREDICATES);
            case ENTITY -> any(change, OF_ENTITIES);
            case CLAIM, GRADE -> true;
            case EVIDENCE -> any(change, OF_LINES);
            // A publication that comes or goes does so with the lines that cite it.
            case CITATION -> change.kind() == Kind.CHANGED && any(change, OF_CITATIONS);
        };
    }

    private static boolean any(DataChange change, Set<String> fields) {
        return change.kind() != Kind.CHANGED
                || change.fields().stream()
                        .map(FieldChange::field)
                        .anyMatch(field -> fields.contains(field) || field.startsWith(SIGN_OF_A_CATEGORY));
    }
}
