package org.evigraph.graph;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evigraph.grade.Scheme;
import org.evigraph.model.Category;
import org.evigraph.model.Citation;
import org.evigraph.model.Curie;
import org.evigraph.model.Entity;
import org.evigraph.model.EvidenceLine;
import org.evigraph.model.Finding;
import org.evigraph.model.FindingKind;
import org.evigraph.model.Findings;
import org.evigraph.model.GraphInfo;
import org.evigraph.model.InvalidValueException;
import org.evigraph.model.Location;
import org.evigraph.model.Predicate;
import org.evigraph.model.Proposition;
import org.evigraph.model.Severity;
import org.jspecify.annotations.Nullable;

/** What a builder has been given so far, each piece with its place. */
final class Draft {
    /** A piece and where it came from. */
    record Placed<T>(T value, Location at) {}

    private record PlacedLine(Proposition proposition, EvidenceLine line, Location at) {}

    final Findings findings = new Findings();
    final Registry<Category> categories = new Registry<>("category", findings, Merging::keepFirst);
    final Registry<Predicate> predicates = new Registry<>("predicate", findings, Merging::keepFirst);
    final Registry<Scheme> schemes = new Registry<>("scheme", findings, Merging::keepFirst);
    final Registry<Entity> entities = new Registry<>("entity", findings, Merging::entities);
    final Registry<Citation> citations = new Registry<>("citation", findings, Merging::citations);
    /** Ids of records that were left out because something else in them is wrong. */
    final Set<String> faulty = new HashSet<>();

    final DraftClaims claims = new DraftClaims();
    private final Map<String, PlacedLine> lines = new HashMap<>();
    private @Nullable GraphInfo info;

    void add(GraphInfo next) {
        GraphInfo first = info;
        if (first == null) {
            info = next;
        } else if (!List.of(first.name().split("\\+")).contains(next.name())) {
            info = new GraphInfo(
                    first.name() + "+" + next.name(),
                    first.description(),
                    first.version(),
                    first.license(),
                    first.attributes());
        }
    }

    GraphInfo info() {
        GraphInfo given = info;
        return given == null ? GraphInfo.named("graph") : given;
    }

    void add(Proposition proposition, Location at) {
        claims.add(proposition, at);
    }

    void add(Proposition proposition, EvidenceLine line, Location at) {
        PlacedLine known = lines.putIfAbsent(line.id(), new PlacedLine(proposition, line, at));
        if (known == null) {
            claims.addLine(claims.add(proposition, at), line, at);
        } else if (known.line().equals(line) && known.proposition().equals(proposition)) {
            findings.add(Registry.repeated("evidence", line.id(), at, known.at()));
        } else {
            findings.add(new Finding(
                    Severity.ERROR,
                    FindingKind.DUPLICATE_ID,
                    at,
                    "evidence.id",
                    "'" + line.id() + "', which stands for another line at " + known.at(),
                    "an id that is unique in the graph",
                    "give one of the two another id"));
        }
    }

    /** Adds the predicates and citations that are used without being declared, where that is allowed. */
    void complete() {
        boolean[] met = new boolean[claims.predicates().size()];
        for (int claim = 0; claim < claims.size(); claim++) {
            int predicate = claims.predicate(claim);
            if (!met[predicate]) {
                met[predicate] = true;
                completePredicate(claims.predicates().text(predicate), claim);
            }
            List<Placed<EvidenceLine>> own = claims.lines(claim);
            for (Placed<EvidenceLine> placed : own) {
                completeCitation(placed.value().citation(), placed.at());
                placed.value().via().forEach(via -> completeCitation(via, placed.at()));
            }
            if (own.size() > 1) {
                own.sort(Comparator.comparing(placed -> placed.value().id()));
            }
        }
        for (Placed<Citation> placed : List.copyOf(citations.all())) {
            placed.value().overlaps().forEach(other -> completeCitation(other, placed.at()));
        }
    }

    private void completePredicate(String id, int claim) {
        if (!predicates.contains(id)) {
            predicates.add(id, Predicate.unknown(id), claims.at(claim));
        }
    }

    private void completeCitation(@Nullable String id, Location at) {
        if (id != null && !citations.contains(id) && isCurie(id)) {
            citations.add(id, Citation.builder(id).build(), at);
        }
    }

    private static boolean isCurie(String id) {
        try {
            return !Curie.parse(id).prefix().isBlank();
        } catch (InvalidValueException notOne) {
            return false;
        }
    }
}
