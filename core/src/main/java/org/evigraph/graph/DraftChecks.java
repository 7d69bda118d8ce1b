package org.evigraph.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.evigraph.grade.Scheme;
import org.evigraph.grade.Schemes;
import org.evigraph.graph.Draft.Placed;
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
    private final Findings findings;
    private final Map<String, Scheme> declared = new TreeMap<>();
    private int nearMisses;

    DraftChecks(Draft draft) {
        this.draft = draft;
        this.findings = draft.findings;
        draft.schemes.all().forEach(placed -> declared.put(placed.value().id(), placed.value()));
    }

    void run() {
        for (Placed<Entity> placed : draft.entities.all()) {
            Entity entity = placed.value();
            String field = "entities[" + entity.id() + "].";
            requireEntities(field + "isA", entity.isA(), placed.at());
            requireEntities(field + "concerns", entity.concerns(), placed.at());
            requireEntities(field + "excludes", entity.excludes(), placed.at());
        }
        for (Placed<Citation> placed : draft.citations.all()) {
            for (String other : placed.value().overlaps()) {
                require(draft.citations, "citations[" + placed.value().id() + "].overlaps", other, placed.at());
            }
        }
        for (Placed<Predicate> placed : draft.predicates.all()) {
            String parent = placed.value().parent();
            if (parent != null) {
                require(draft.predicates, "predicates[" + placed.value().id() + "].parent", parent, placed.at());
            }
        }
        checkClaims();
        checkHierarchies();
        checkLookalikes();
    }

    private void checkClaims() {
        DraftClaims claims = draft.claims;
        boolean[] known = new boolean[claims.entities().size()];
        for (int number = 0; number < known.length; number++) {
            known[number] = draft.entities.contains(claims.entities().text(number));
        }
        for (int claim = 0; claim < claims.size(); claim++) {
            boolean whole = known[claims.subject(claim)] && known[claims.object(claim)];
            if (!whole || claims.circumstances(claim) > 0) {
                checkProposition(claims.proposition(claim), claims.at(claim));
            }
            checkLines(claims.lines(claim));
        }
    }

    private void checkProposition(Proposition proposition, Location at) {
        require(draft.entities, "subject", proposition.subject(), at);
        require(draft.entities, "object", proposition.object(), at);
        requireEntities("population", proposition.qualifiers().populations(), at);
    }

    private void checkLines(List<Placed<EvidenceLine>> lines) {
        for (Placed<EvidenceLine> placed : lines) {
            EvidenceLine line = placed.value();
            String field = "evidence[" + line.id() + "].";
            String citation = line.citation();
            if (citation == null) {
                findings.add(new Finding(
                        Severity.WARNING,
                        FindingKind.NO_CITATION,
                        placed.at(),
                        field + "citation",
                        "nothing",
                        "the publication it stands in",
                        "name it; until then the line is shown with \"no citation\""));
            } else {
                require(draft.citations, field + "citation", citation, placed.at());
            }
            for (String via : line.via()) {
                require(draft.citations, field + "via", via, placed.at());
            }
            for (Grade grade : line.grades()) {
                checkGrade(field + "grades", grade, placed.at());
            }
        }
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
        Map<String, List<String>> entities = new HashMap<>();
        for (Placed<Entity> placed : draft.entities.all()) {
            // Whoever stands under nothing is part of no circle.
            if (!placed.value().isA().isEmpty()) {
                entities.put(placed.value().id(), placed.value().isA());
            }
        }
        checkHierarchy("isA", draft.entities, entities);
        Map<String, List<String>> predicates = new HashMap<>();
        draft.predicates
                .all()
                .forEach(placed -> predicates.put(
                        placed.value().id(), parents(placed.value().parent())));
        checkHierarchy("parent", draft.predicates, predicates);
        Map<String, List<String>> categories = new HashMap<>();
        draft.categories
                .all()
                .forEach(placed -> categories.put(
                        placed.value().id(), parents(placed.value().parent())));
        checkHierarchy("parent", draft.categories, categories);
    }

    private static List<String> parents(@Nullable String parent) {
        return parent == null ? List.of() : List.of(parent);
    }

    private <T> void checkHierarchy(String field, Registry<T> registry, Map<String, List<String>> parents) {
        for (List<String> cycle : Hierarchy.cycles(parents)) {
            Placed<T> first = Objects.requireNonNull(registry.placed(cycle.get(0)));
            findings.add(new Finding(
                    Severity.ERROR,
                    FindingKind.CYCLE,
                    first.at(),
                    field,
                    String.join(" under ", cycle) + " under " + cycle.get(0),
                    "a hierarchy without circles",
                    "take one of these links out"));
        }
    }

    private void checkLookalikes() {
        Map<String, String> forms = new HashMap<>();
        for (Placed<Entity> placed : draft.entities.all()) {
            String id = placed.value().id();
            String known = forms.putIfAbsent(NameForm.of(id), id);
            if (known != null) {
                findings.add(new Finding(
                        Severity.WARNING,
                        FindingKind.LOOKALIKE,
                        placed.at(),
                        "entities.id",
                        "'" + id + "', which looks like '" + known + "'",
                        "ids that a reader can tell apart",
                        "make them one if they are the same; they are kept apart"));
            }
        }
    }
}
