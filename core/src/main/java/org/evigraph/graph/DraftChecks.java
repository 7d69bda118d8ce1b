package org.evigraph.graph;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.evigraph.grade.Scheme;
import org.evigraph.grade.Schemes;
import org.evigraph.model.Citation;
import org.evigraph.model.Entity;
import org.evigraph.model.EvidenceLine;
import org.evigraph.model.Finding;
import org.evigraph.model.FindingKind;
import org.evigraph.model.Findings;
import org.evigraph.model.Grade;
import org.evigraph.model.InvalidValueException;
import org.evigraph.model.Location;
import org.evigraph.model.Predicate;
import org.evigraph.model.Proposition;
import org.evigraph.model.Severity;
import org.evigraph.model.Spelling;
import org.jspecify.annotations.Nullable;

/** What only the whole of a draft can tell: dangling references, cycles, grades outside their scheme, look-alike ids. */
final class DraftChecks {
    /** Finding a near miss takes a pass over all ids; beyond so many faults nobody reads on. */
    private static final int NEAR_MISSES = 20;

    private final Draft draft;
    private final ClaimOrder order;
    private final Findings findings;
    private final Map<String, Scheme> declared = new TreeMap<>();
    private int nearMisses;

    DraftChecks(Draft draft, ClaimOrder order) {
        this.draft = draft;
        this.order = order;
        this.findings = draft.findings;
        draft.schemes.values().forEach(scheme -> declared.put(scheme.id(), scheme));
    }

    void run() {
        for (int number : draft.entities.referring()) {
            Entity entity = draft.entities.value(number);
            Location at = draft.entities.at(number);
            String field = "entities[" + entity.id() + "].";
            requireEntities(field + "isA", entity.isA(), at);
            requireEntities(field + "concerns", entity.concerns(), at);
            requireEntities(field + "excludes", entity.excludes(), at);
        }
        for (int number : draft.citations.referring()) {
            Citation citation = draft.citations.value(number);
            for (String other : citation.overlaps()) {
                require(
                        draft.citations,
                        "citations[" + citation.id() + "].overlaps",
                        other,
                        draft.citations.at(number));
            }
        }
        for (int number : draft.predicates.referring()) {
            Predicate predicate = draft.predicates.value(number);
            require(
                    draft.predicates,
                    "predicates[" + predicate.id() + "].parent",
                    Objects.requireNonNull(predicate.parent()),
                    draft.predicates.at(number));
        }
        checkClaims();
        checkLines();
        checkHierarchies();
        checkLookalikes();
    }

    /** Looks at each claim once, where it first came, in the order in which claims came. */
    private void checkClaims() {
        DraftClaims claims = draft.claims;
        boolean[] whole = new boolean[claims.relationCount()];
        for (int relation = 0; relation < whole.length; relation++) {
            whole[relation] = claims.qualifiersOf(relation) == claims.noQualifiers();
        }
        BitSet faulty = new BitSet();
        for (int claim = 0; claim < order.size(); claim++) {
            int row = order.row(order.first(claim));
            if (!draft.entities.isKnown(claims.subject(row))
                    || !draft.entities.isKnown(claims.object(row))
                    || !whole[claims.relation(row)]) {
                faulty.set(row);
            }
        }
        faulty.stream().forEach(row -> checkProposition(claims.proposition(row), claims.at(row)));
    }

    private void checkProposition(Proposition proposition, Location at) {
        require(draft.entities, "subject", proposition.subject(), at);
        require(draft.entities, "object", proposition.object(), at);
        requireEntities("population", proposition.qualifiers().populations(), at);
    }

    private void checkLines() {
        DraftLines lines = draft.lines;
        for (int line = 1; line <= lines.size(); line++) {
            int citation = lines.citation(line);
            if (citation == 0) {
                findings.add(new Finding(
                        Severity.WARNING,
                        FindingKind.NO_CITATION,
                        at(line),
                        field(line) + "citation",
                        "nothing",
                        "the publication it stands in",
                        "name it; until then the line is shown with \"no citation\""));
            } else if (!draft.citations.isKnown(citation)) {
                require(draft.citations, field(line) + "citation", draft.citations.id(citation), at(line));
            }
            if (LineCodec.refers(lines.reader(line))) {
                checkReferences(line);
            }
        }
    }

    private void checkReferences(int line) {
        EvidenceLine value = draft.line(line);
        Location at = at(line);
        for (String via : value.via()) {
            require(draft.citations, field(line) + "via", via, at);
        }
        for (Grade grade : value.grades()) {
            checkGrade(field(line) + "grades", grade, at);
        }
    }

    private Location at(int line) {
        return draft.claims.at(draft.lines.row(line));
    }

    private String field(int line) {
        return "evidence[" + draft.lines.id(line) + "].";
    }

    private void checkGrade(String field, Grade grade, Location at) {
        Scheme own = declared.get(grade.scheme());
        Scheme scheme = own == null ? Schemes.find(grade.scheme()).orElse(null) : own;
        if (scheme == null && isReported(grade.scheme())) {
            return;
        }
        if (scheme == null) {
            Set<String> known = new TreeSet<>(declared.keySet());
            Schemes.standard().forEach(standard -> known.add(standard.id()));
            findings.add(notInList(FindingKind.GRADE, field + ".scheme", grade.scheme(), known, at));
        } else if (!scheme.codes().contains(grade.level())) {
            findings.add(notInList(
                    FindingKind.GRADE, field + ".level of " + scheme.id(), grade.level(), scheme.codes(), at));
        }
    }

    private void requireEntities(String field, List<String> ids, Location at) {
        for (String id : ids) {
            require(draft.entities, field, id, at);
        }
    }

    private void require(Registry<?> registry, String field, String id, Location at) {
        if (!registry.contains(id) && !isReported(id)) {
            List<String> near = nearMisses++ < NEAR_MISSES ? Spelling.near(id, registry.ids(), 3) : List.of();
            findings.add(new Finding(
                    Severity.ERROR,
                    FindingKind.DANGLING,
                    at,
                    field,
                    "'" + id + "', which nobody describes",
                    "the id of something in the graph",
                    near.isEmpty() ? "add it, or mend the id" : "did you mean " + String.join(" or ", near) + "?"));
        }
    }

    /** {@return whether what this id stands for was left out for faults of its own, which are among the findings} */
    private boolean isReported(String id) {
        return findings.hasErrors() && draft.faulty.contains(id);
    }

    private static Finding notInList(
            FindingKind kind, String field, String found, Collection<String> known, Location at) {
        return InvalidValueException.notInList(kind, field, found, known).at(at);
    }

    private void checkHierarchies() {
        checkHierarchy("isA", draft.entities, Entity::isA);
        checkHierarchy("parent", draft.predicates, predicate -> parents(predicate.parent()));
        checkHierarchy("parent", draft.categories, category -> parents(category.parent()));
    }

    private static List<String> parents(@Nullable String parent) {
        return parent == null ? List.of() : List.of(parent);
    }

    private <T> void checkHierarchy(String field, Registry<T> registry, Function<T, List<String>> above) {
        Map<String, List<String>> parents = new HashMap<>();
        // Whoever stands under nothing is part of no circle.
        for (int number : registry.referring()) {
            parents.put(registry.id(number), above.apply(registry.value(number)));
        }
        for (List<String> cycle : Hierarchy.cycles(parents)) {
            findings.add(new Finding(
                    Severity.ERROR,
                    FindingKind.CYCLE,
                    registry.at(registry.find(cycle.get(0))),
                    field,
                    String.join(" under ", cycle) + " under " + cycle.get(0),
                    "a hierarchy without circles",
                    "take one of these links out"));
        }
    }

    /** What hashes to the same is compared, by id; forms are many, and none is kept. */
    private void checkLookalikes() {
        Registry<Entity> entities = draft.entities;
        int[] numbers = entities.sorted();
        long[] hashes = new long[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            hashes[i] = (long) NameForm.of(entities.id(numbers[i])).hashCode() << 32 | i;
        }
        Arrays.sort(hashes);
        SortedMap<Integer, String> alike = new TreeMap<>();
        for (int from = 0; from < hashes.length; ) {
            int to = from + 1;
            while (to < hashes.length && hashes[to] >> 32 == hashes[from] >> 32) {
                to++;
            }
            Map<String, String> forms = new HashMap<>();
            for (int i = from; to > from + 1 && i < to; i++) {
                String id = entities.id(numbers[(int) hashes[i]]);
                String known = forms.putIfAbsent(NameForm.of(id), id);
                if (known != null) {
                    alike.put((int) hashes[i], known);
                }
            }
            from = to;
        }
        alike.forEach((place, known) -> findings.add(new Finding(
                Severity.WARNING,
                FindingKind.LOOKALIKE,
                entities.at(numbers[place]),
                "entities.id",
                "'" + entities.id(numbers[place]) + "', which looks like '" + known + "'",
                "ids that a reader can tell apart",
                "make them one if they are the same; they are kept apart")));
    }
}
