package org.evigraph.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.evigraph.model.Predicate;

/** Which predicates say that something should, or should not, be given for something. */
final class Advice {
    /** Said or done by those who treat. The first three are of the bundled graph, the others of the Biolink Model 4.4. */
    private static final Set<String> FOR = Set.of(
            "recommended_for",
            "may_be_offered_for",
            "used_for",
            "applied_to_treat",
            "treats_or_applied_or_studied_to_treat",
            "preventative_for_condition");

    private static final Set<String> AGAINST = Set.of("contraindicated_in");

    private static final String BIOLINK = "biolink:";

    private Advice() {}

    static boolean isFor(Predicate predicate) {
        return ids(predicate).stream().anyMatch(FOR::contains);
    }

    static boolean isAgainst(Predicate predicate) {
        return ids(predicate).stream().anyMatch(AGAINST::contains);
    }

    /** {@return the predicate's id and the ids that it stands for elsewhere, without their prefix} */
    private static List<String> ids(Predicate predicate) {
        List<String> ids = new ArrayList<>();
        ids.add(local(predicate.id()));
        predicate.mappings().forEach(mapping -> ids.add(local(mapping)));
        return ids;
    }

    private static String local(String id) {
        return id.startsWith(BIOLINK) ? id.substring(BIOLINK.length()) : id;
    }
}
