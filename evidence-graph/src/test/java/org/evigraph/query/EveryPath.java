package org.evigraph.query;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.evigraph.certainty.ClaimAssessor;
import org.evigraph.grade.Certainty;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.graph.NameIndex.Resolution;
import org.evigraph.model.Category;
import org.evigraph.model.Claim;
import org.evigraph.model.Direction;
import org.evigraph.model.Entity;
import org.evigraph.model.Predicate;
import org.evigraph.model.Sign;
import org.evigraph.pathway.Assessment;
import org.evigraph.pattern.Condition;
import org.evigraph.pattern.EdgePattern;
import org.evigraph.pattern.NodePattern;
import org.evigraph.pattern.NodePattern.Named;
import org.evigraph.pattern.NodePattern.OfCategory;
import org.evigraph.pattern.PathwayPattern;

/**
 * Answers a question by trying every simple path, plainly, over values: what the search is held against. Only how sure
 * one may be of a single claim is taken from the engine, and has tests of its own.
 */
final class EveryPath {
    /** What two engines must agree on. */
    record Answer(long found, long refuted, List<Found> pathways) {}

    private record Read(Claim claim, int place, boolean backward, boolean inverse, Assessment assessment) {
        int standing() {
            Direction direction = assessment.direction();
            return direction == null ? 2 : direction == Direction.SUPPORTS ? 0 : direction == Direction.NEUTRAL ? 1 : 3;
        }

        int papers() {
            return assessment.supports();
        }
    }

    /** A step: the claims that it shows, or else the link. */
    private record Step(String to, List<Read> reads, String link) {
        List<Claim> claims() {
            return reads.stream().map(Read::claim).toList();
        }
    }

    /** A pathway as some way to read it by the pattern has it. */
    private record Reading(Found found, List<Integer> places) {}

    private final EvidenceGraph graph;
    private final PathwayQuery query;
    private final ClaimAssessor assessor;
    private final PlainPapers plainPapers;
    private final List<String> named = new ArrayList<>();
    private final PlainConditions conditions;
    private final Set<String> excludedEntities = new TreeSet<>();
    private final Set<String> excludedPredicates = new TreeSet<>();
    private final Set<String> excludedCitations = new TreeSet<>();
    private final Map<List<Object>, List<Step>> stepsKnown = new HashMap<>();
    private final List<Found> all = new ArrayList<>();
    private final List<List<Integer>> places = new ArrayList<>();

    private EveryPath(EvidenceGraph graph, PathwayQuery query) {
        this.graph = graph;
        this.query = query;
        query.pattern().names().forEach(name -> named.add(id(name)));
        for (String text : query.exclude()) {
            String value = value(text);
            if (text.startsWith("predicate:")) {
                excludedPredicates.add(value);
                graph.predicates().stream()
                        .filter(predicate -> value.equals(predicate.parent()))
                        .forEach(predicate -> excludedPredicates.add(predicate.id()));
            } else if (text.startsWith("citation:")) {
                excludedCitations.add(value);
            } else {
                excludedEntities.addAll(withNarrower(id(value)));
            }
        }
        plainPapers = new PlainPapers(graph, excludedCitations);
        BitSet leftOut = new BitSet();
        excludedCitations.forEach(citation -> leftOut.set(graph.indexOfCitation(citation)));
        String people = query.population();
        assessor = new ClaimAssessor(graph, people == null ? -1 : graph.indexOfEntity(id(people)), leftOut);
        conditions = new PlainConditions(graph, plainPapers);
    }

    static Answer answer(EvidenceGraph graph, PathwayQuery query) {
        EveryPath every = new EveryPath(graph, query);
        for (Entity start : graph.entities()) {
            if (every.mayVisit(start.id())) {
                every.extend(new ArrayList<>(List.of(start.id())));
            }
        }
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < every.all.size(); i++) {
            order.add(i);
        }
        order.sort(
                Comparator.comparing(every.all::get, Found.RANK).thenComparing(i -> every.places.get(i), Found.PLACES));
        long refuted = every.all.stream().filter(Found::refuted).count();
        List<Found> shown = order.stream()
                .map(every.all::get)
                .filter(found -> query.refuted() || !found.refuted())
                .limit(query.limit())
                .toList();
        return new Answer(every.all.size() - refuted, refuted, shown);
    }

    /** What is included or excluded, without the word that says of what kind it is; a bare name may hold a colon. */
    private static String value(String text) {
        for (String kind : List.of("entity:", "predicate:", "citation:")) {
            if (text.startsWith(kind)) {
                return text.substring(kind.length());
            }
        }
        return text;
    }

    private String id(String name) {
        return ((Resolution.Found) graph.names().resolve(name)).entity().id();
    }

    private Entity entity(String id) {
        return Objects.requireNonNull(graph.entity(id));
    }

    private Predicate predicate(Claim claim) {
        return graph.predicates().stream()
                .filter(predicate -> predicate.id().equals(claim.proposition().predicate()))
                .findFirst()
                .orElseThrow();
    }

    private Set<String> withNarrower(String id) {
        Set<String> matches = new TreeSet<>(List.of(id));
        if (!query.exact()) {
            addNarrower(id, matches);
        }
        return matches;
    }

    private void addNarrower(String id, Set<String> matches) {
        for (Entity entity : graph.entities()) {
            if (entity.isA().contains(id) && matches.add(entity.id())) {
                addNarrower(entity.id(), matches);
            }
        }
    }

    private boolean mayVisit(String id) {
        return !excludedEntities.contains(id) || named.contains(id);
    }

    private void extend(List<String> path) {
        if (path.size() > 1) {
            List<Reading> readings = new ArrayList<>();
            read(path, 0, 0, 0, new ArrayList<>(), readings);
            // Of the ways to read the same entities the best is the pathway, unless each claim is a pathway of its own.
            readings.stream()
                    .collect(Collectors.groupingBy(reading -> query.claims() ? reading.places() : List.of()))
                    .values()
                    .forEach(same -> {
                        Reading best = same.stream()
                                .min(Comparator.comparing(Reading::found, Found.RANK)
                                        .thenComparing(Reading::places, Found.PLACES))
                                .orElseThrow();
                        all.add(best.found());
                        places.add(best.places());
                    });
        }
        if (path.size() > longest()) {
            return;
        }
        for (Entity next : graph.entities()) {
            if (!path.contains(next.id()) && mayVisit(next.id())) {
                path.add(next.id());
                extend(path);
                path.remove(path.size() - 1);
            }
        }
    }

    private int longest() {
        return query.pattern().edges().stream().mapToInt(this::most).sum();
    }

    private int most(EdgePattern edge) {
        Integer most = edge.most();
        return most == null ? Math.max(edge.least(), query.maxHops()) : most;
    }

    /** Reads a path from an entity on, where {@code used} steps were taken by an edge of the pattern. */
    private void read(List<String> path, int at, int edge, int used, List<Step> steps, List<Reading> readings) {
        PathwayPattern pattern = query.pattern();
        if (at == 0 && !matches(pattern.nodes().get(0), path.get(0))) {
            return;
        }
        EdgePattern way = pattern.edges().get(edge);
        // Of ways that are equally good the one by earlier edges is meant, so that comes first.
        if (used < most(way) && at + 1 < path.size()) {
            for (Step step : stepsBetween(way, path.get(at), path.get(at + 1))) {
                if (mayFollow(step, steps)) {
                    steps.add(step);
                    read(path, at + 1, edge, used + 1, steps, readings);
                    steps.remove(steps.size() - 1);
                }
            }
        }
        if (used >= way.least() && matches(pattern.nodes().get(edge + 1), path.get(at))) {
            if (edge + 1 < pattern.edges().size()) {
                read(path, at, edge + 1, 0, steps, readings);
            } else if (at == path.size() - 1) {
                take(path, steps, readings);
            }
        }
    }

    private boolean matches(NodePattern node, String id) {
        if (node instanceof Named name) {
            return withNarrower(id(name.name())).contains(id);
        }
        if (node instanceof OfCategory kind) {
            return entity(id).categories().stream()
                    .anyMatch(own -> kind.categories().stream().anyMatch(word -> isUnder(own, word)));
        }
        return true;
    }

    /** A word for a category means that of the Biolink Model that is called so, too. */
    private boolean isUnder(String own, String word) {
        return graph.isCategoryUnder(own, word)
                || Category.standard().stream()
                        .filter(wide -> wide.id().equalsIgnoreCase("biolink:" + word))
                        .anyMatch(wide -> graph.isCategoryUnder(own, wide.id()));
    }

    private static boolean mayFollow(Step step, List<Step> before) {
        if (before.isEmpty() || step.link().isEmpty()) {
            return true;
        }
        String last = before.get(before.size() - 1).link();
        return last.isEmpty() || (last.equals(step.link()) && (last.equals("is a") || last.equals("includes")));
    }

    private List<Step> stepsBetween(EdgePattern edge, String from, String to) {
        List<Object> asked = List.of(edge, from, to);
        List<Step> known = stepsKnown.get(asked);
        if (known == null) {
            known = makeStepsBetween(edge, from, to);
            stepsKnown.put(asked, known);
        }
        return known;
    }

    private List<Step> makeStepsBetween(EdgePattern edge, String from, String to) {
        List<Read> reads = new ArrayList<>();
        List<Condition> wanted = new ArrayList<>();
        wanted.addAll(PlainConditions.parts(query.pattern().where()));
        wanted.addAll(PlainConditions.parts(edge.where()));
        for (int place = 0; place < graph.claimCount(); place++) {
            Claim claim = graph.claim(place);
            Predicate predicate = predicate(claim);
            boolean forward = claim.proposition().subject().equals(from)
                    && claim.proposition().object().equals(to)
                    && (edge.direction() != EdgePattern.Direction.LEFT || predicate.symmetric());
            boolean backward = claim.proposition().subject().equals(to)
                    && claim.proposition().object().equals(from)
                    && (predicate.symmetric() || isReadBackward(edge, predicate));
            boolean named = edge.predicates().isEmpty()
                    || edge.predicates().contains(predicate.id())
                    || (predicate.parent() != null && edge.predicates().contains(predicate.parent()));
            Assessment assessment = assessor.assess(place);
            boolean counts = claim.evidence().isEmpty() || assessment.direction() != null;
            if ((forward || backward)
                    && counts
                    && named
                    && !excludedPredicates.contains(predicate.id())
                    && conditions.admitClaim(wanted, claim)) {
                reads.add(new Read(claim, place, backward, backward && !predicate.symmetric(), assessment));
            }
        }
        reads.sort(Comparator.comparing(Read::standing)
                .thenComparing(read -> read.assessment().certainty())
                .thenComparing(Read::inverse)
                .thenComparing(read -> -read.papers())
                .thenComparing(Read::place));
        String link = link(edge, from, to);
        boolean stands = !reads.isEmpty() && reads.get(0).standing() < 3;
        if (!stands && !link.isEmpty()) {
            return List.of(new Step(to, List.of(), link));
        }
        if (reads.isEmpty()) {
            return List.of();
        }
        List<Step> steps = query.claims()
                ? reads.stream().map(read -> new Step(to, List.of(read), "")).toList()
                : List.of(new Step(to, reads, ""));
        return steps.stream()
                .filter(step -> conditions.admitStep(wanted, step.claims(), seen(step)))
                .toList();
    }

    private boolean isReadBackward(EdgePattern edge, Predicate predicate) {
        return switch (edge.direction()) {
            case ARROW -> !query.directed() && predicate.inverseReading() != null;
            case RIGHT -> false;
            case LEFT, BOTH -> true;
        };
    }

    private PlainConditions.Seen seen(Step step) {
        Read best = step.reads().get(0);
        Sign sign = best.inverse() || best.standing() == 1 ? Sign.NONE : sign(best.claim());
        return new PlainConditions.Seen(
                best.standing() == 3 ? Certainty.UNGRADED : certainty(step.reads()),
                papers(step),
                sign,
                isConflicted(step.reads()),
                best.standing() == 1,
                best.standing() == 3);
    }

    private int papers(Step step) {
        boolean open = step.reads().get(0).standing() == 1;
        return plainPapers.independent(step.claims(), open ? Direction.NEUTRAL : Direction.SUPPORTS);
    }

    private String link(EdgePattern edge, String from, String to) {
        if (!edge.predicates().isEmpty()) {
            return "";
        }
        boolean down = edge.direction() == EdgePattern.Direction.ARROW
                ? !query.directed()
                : edge.direction() != EdgePattern.Direction.RIGHT;
        boolean up = edge.direction() != EdgePattern.Direction.LEFT;
        if (up && entity(from).isA().contains(to)) {
            return "is a";
        }
        if (up && entity(from).concerns().contains(to)) {
            return "concerns";
        }
        if (down && entity(to).isA().contains(from)) {
            return "includes";
        }
        return down && entity(to).concerns().contains(from) ? "is the subject of" : "";
    }

    private void take(List<String> path, List<Step> steps, List<Reading> ways) {
        List<List<String>> claims = new ArrayList<>();
        List<String> readings = new ArrayList<>();
        List<Certainty> certainties = new ArrayList<>();
        List<Sign> signs = new ArrayList<>();
        List<Integer> place = new ArrayList<>();
        Certainty certainty = null;
        Sign net = Sign.PLUS;
        boolean onlyStructure = true;
        boolean refuted = false;
        boolean uncertain = false;
        boolean conflicted = false;
        int inverses = 0;
        int papers = Integer.MAX_VALUE;
        for (Step step : steps) {
            claims.add(step.reads().stream().map(read -> read.claim().id()).toList());
            if (!step.link().isEmpty()) {
                readings.add(step.link());
                certainties.add(Certainty.NOT_APPLICABLE);
                signs.add(Sign.NONE);
                place.add(-1);
                net = step.link().equals("is a") ? net : Sign.NONE;
                inverses += step.link().equals("includes") || step.link().equals("is the subject of") ? 1 : 0;
                continue;
            }
            onlyStructure = false;
            Read best = step.reads().get(0);
            Predicate predicate = predicate(best.claim());
            readings.add(best.backward() ? predicate.readingBackward() : predicate.reading());
            Certainty own = certainty(step.reads());
            certainties.add(own);
            certainty = certainty == null ? own : weakest(certainty, own);
            refuted |= best.standing() == 3;
            uncertain |= best.standing() == 1;
            conflicted |= isConflicted(step.reads());
            inverses += best.inverse() ? 1 : 0;
            Sign sign = best.inverse() || best.standing() == 1 ? Sign.NONE : sign(best.claim());
            signs.add(sign);
            net = net.times(sign);
            place.add(best.place());
            papers = Math.min(papers, papers(step));
        }
        Found found = new Found(
                List.copyOf(path),
                claims,
                readings,
                certainties,
                signs,
                certainty == null ? Certainty.UNGRADED : certainty,
                onlyStructure ? Sign.NONE : net,
                refuted,
                uncertain,
                conflicted,
                inverses,
                onlyStructure ? 0 : papers);
        Certainty least = query.minCertainty();
        boolean sure = least == null || found.certainty().compareTo(least) <= 0;
        if (sure
                && query.include().stream().allMatch(text -> contains(text, path, steps))
                && PlainConditions.holdsForPathway(query.pattern().having(), found)) {
            ways.add(new Reading(found, place));
        }
    }

    /** The lesser of two, but that mechanism does not count. */
    private static Certainty weakest(Certainty one, Certainty other) {
        if (one == Certainty.NOT_APPLICABLE) {
            return other;
        }
        return other != Certainty.NOT_APPLICABLE && other.ordinal() > one.ordinal() ? other : one;
    }

    private Sign sign(Claim claim) {
        return predicate(claim)
                .signFor(
                        entity(claim.proposition().object()).categories(),
                        claim.proposition().qualifiers());
    }

    /** Of claims that point different ways the least certain counts, by the surest pair of them; mechanism if all else is agreed. */
    private Certainty certainty(List<Read> reads) {
        if (reads.get(0).standing() == 3) {
            return Certainty.UNGRADED;
        }
        List<Certainty> clinical = lowestOfPairs(reads, true);
        List<Certainty> any = clinical.isEmpty() ? lowestOfPairs(reads, false) : clinical;
        return any.stream()
                .min(Comparator.naturalOrder())
                .orElse(reads.get(0).assessment().certainty());
    }

    private List<Certainty> lowestOfPairs(List<Read> reads, boolean clinical) {
        List<Certainty> lowest = new ArrayList<>();
        for (Read one : reads) {
            for (Read other : reads) {
                Certainty mine = one.assessment().certainty();
                Certainty theirs = other.assessment().certainty();
                boolean mechanism = mine == Certainty.NOT_APPLICABLE || theirs == Certainty.NOT_APPLICABLE;
                if (opposed(one, other) && !(clinical && mechanism)) {
                    lowest.add(weakest(mine, theirs));
                }
            }
        }
        return lowest;
    }

    private boolean opposed(Read one, Read other) {
        return one.inverse() == other.inverse()
                && one.standing() < 3
                && other.standing() < 3
                && sign(one.claim()) == Sign.PLUS
                && sign(other.claim()) == Sign.MINUS
                && mayMeet(one.claim(), other.claim());
    }

    private boolean mayMeet(Claim one, Claim other) {
        List<String> left = one.proposition().qualifiers().populations();
        List<String> right = other.proposition().qualifiers().populations();
        return left.isEmpty()
                || right.isEmpty()
                || left.stream().anyMatch(mine -> right.stream().anyMatch(theirs -> related(mine, theirs)));
    }

    private boolean related(String one, String other) {
        Set<String> below = new TreeSet<>(List.of(one));
        addNarrower(one, below);
        Set<String> belowOther = new TreeSet<>(List.of(other));
        addNarrower(other, belowOther);
        return below.contains(other) || belowOther.contains(one);
    }

    private boolean isConflicted(List<Read> reads) {
        boolean refutedBeside = reads.stream()
                .anyMatch(one -> one.standing() == 3
                        && reads.stream()
                                .anyMatch(other -> other.standing() < 3 && mayMeet(one.claim(), other.claim())));
        boolean disputed = reads.stream()
                .anyMatch(read -> read.standing() < 3
                        && read.claim().evidence().stream()
                                .anyMatch(line -> line.direction() == Direction.DISPUTES && plainPapers.counts(line)));
        return disputed
                || refutedBeside
                || reads.stream().anyMatch(one -> reads.stream().anyMatch(other -> opposed(one, other)));
    }

    private boolean contains(String text, List<String> path, List<Step> steps) {
        String value = value(text);
        if (text.startsWith("predicate:")) {
            return steps.stream()
                    .flatMap(step -> step.reads().stream())
                    .map(read -> predicate(read.claim()))
                    .anyMatch(predicate -> predicate.id().equals(value) || value.equals(predicate.parent()));
        }
        if (text.startsWith("citation:")) {
            return steps.stream()
                    .flatMap(step -> step.reads().stream())
                    .flatMap(read -> read.claim().evidence().stream())
                    .anyMatch(line -> value.equals(line.citation()) && plainPapers.counts(line));
        }
        return withNarrower(id(value)).stream().anyMatch(path::contains);
    }
}
