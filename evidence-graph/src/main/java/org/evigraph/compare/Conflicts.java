package org.evigraph.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evigraph.certainty.ClaimAssessor;
import org.evigraph.certainty.Judgement;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.graph.Structure;
import org.evigraph.model.Citation;
import org.evigraph.model.Direction;
import org.evigraph.model.Predicate;
import org.evigraph.model.Sign;
import org.evigraph.pathway.Answer.GraphSummary;
import org.evigraph.pathway.ConflictsAnswer;
import org.evigraph.pathway.ConflictsAnswer.Conflict;
import org.evigraph.pathway.ConflictsAnswer.Kind;
import org.evigraph.pathway.ConflictsAnswer.Side;
import org.evigraph.pathway.EntityRef;
import org.evigraph.query.Names;
import org.jspecify.annotations.Nullable;

/**
 * Where the evidence of a graph disagrees.
 *
 * <p><b>Method.</b> Claims on one pair of entities lie side by side. Each is read as it stands or, if all its evidence
 * disputes it, as its contrary; two that then say more and less of the object, or do and do not say the same, disagree. So
 * do advice for and against, and advice for a condition beside refuted effects on what concerns it. If the two speak of
 * people who cannot be the same, the pair differs by population and is no contradiction. A claim that stands beside its
 * refuted opposite is no disagreement either; whoever looks for evidence both ways finds it all the same, told as what it
 * is. docs/grading.md has the rules.
 *
 * <p><b>Order.</b> Contradictions before differences between populations, and these before what agrees; then the certainty
 * at stake, which is that of the less certain side; then more papers on both sides; then ids.
 *
 * <p><b>Cost.</b> Linear in the claims; quadratic in the different things said on any one pair. <b>Threads.</b> Stateless.
 */
public final class Conflicts {
    private static final Comparator<Conflict> RANK = Comparator.comparing(Conflicts::isAgreeing)
            .thenComparing(conflict -> conflict.kind() == Kind.DIFFERS_BY_POPULATION)
            .thenComparing(Conflict::stake, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(conflict -> -papers(conflict))
            .thenComparing(conflict -> conflict.subject().id())
            .thenComparing(conflict -> conflict.object().id())
            .thenComparing(Conflict::kind)
            .thenComparing(conflict -> conflict.one().claims().get(0));

    private final EvidenceGraph graph;
    private final ClaimAssessor assessor;
    private final List<Conflict> found = new ArrayList<>();

    private Conflicts(EvidenceGraph graph, int population) {
        this.graph = graph;
        this.assessor = new ClaimAssessor(graph, population, new BitSet());
    }

    /**
     * {@return the disagreements that a query asks for}
     *
     * @throws org.evigraph.query.UnknownNameException if a name means no entity of the graph
     * @throws org.evigraph.query.AmbiguousNameException if it means several
     */
    public static ConflictsAnswer find(EvidenceGraph graph, ConflictQuery query) {
        int[] named = query.names().stream()
                .mapToInt(name -> Names.resolve(graph, name))
                .toArray();
        String people = query.population();
        int population = people == null ? -1 : Names.resolve(graph, people);
        BitSet wanted = new BitSet();
        for (int entity : named) {
            Arrays.stream(graph.descendants(entity)).forEach(wanted::set);
        }
        Conflicts conflicts = new Conflicts(graph, population);
        for (int subject = 0; subject < graph.entityCount(); subject++) {
            conflicts.from(subject, named.length == 0 ? null : wanted);
        }
        conflicts.found.sort(RANK);
        List<Conflict> shown = conflicts.found.stream().limit(query.limit()).toList();
        long agreeing = conflicts.found.stream().filter(Conflicts::isAgreeing).count();
        return new ConflictsAnswer(
                Arrays.stream(named).mapToObj(conflicts::ref).toList(),
                population < 0 ? null : conflicts.ref(population),
                GraphSummary.of(graph),
                conflicts.found.size() - agreeing,
                agreeing,
                shown,
                conflicts.citations(shown));
    }

    private void from(int subject, @Nullable BitSet wanted) {
        List<Stance> advised = new ArrayList<>();
        List<Stance> refuted = new ArrayList<>();
        int end = graph.firstOut(subject + 1);
        for (int first = graph.firstOut(subject); first < end; ) {
            int object = graph.objectOf(first);
            List<Stance> side = new ArrayList<>();
            int claim = first;
            for (; claim < end && graph.objectOf(claim) == object; claim++) {
                if (wanted == null || wanted.get(subject) || wanted.get(object)) {
                    add(claim, side);
                }
            }
            first = claim;
            compare(side);
            for (Stance stance : side) {
                if (stance.isAdvice() && !stance.contrary()) {
                    advised.add(stance);
                } else if (stance.contrary() && stance.sign() != Sign.NONE) {
                    refuted.add(stance);
                }
            }
        }
        practice(advised, refuted);
    }

    private void add(int claim, List<Stance> side) {
        Judgement judgement = assessor.judge(claim);
        if (judgement.direction() == null || judgement.isUncertain()) {
            return; // what leaves it open contradicts nothing
        }
        if (judgement.disputed()) {
            bothWays(claim);
        }
        side.add(
                new Stance(claim, judgement.isRefuted(), graph.signOf(claim), judgement.certainty(), predicate(claim)));
    }

    private void bothWays(int claim) {
        Stance says = new Stance(
                claim, false, graph.signOf(claim), assessor.sideOf(claim, Direction.SUPPORTS), predicate(claim));
        Stance denies = new Stance(
                claim, true, graph.signOf(claim), assessor.sideOf(claim, Direction.DISPUTES), predicate(claim));
        found.add(conflict(Kind.BOTH_WAYS, List.of(says), List.of(denies)));
    }

    private Predicate predicate(int claim) {
        return graph.predicate(graph.predicateOf(claim));
    }

    /** Claims that say the same of the same people contradict the same others. */
    private record Alike(Predicate predicate, boolean contrary, Sign sign, List<Integer> people) {}

    private Alike alike(Stance stance) {
        return new Alike(
                stance.predicate(),
                stance.contrary(),
                stance.sign(),
                Arrays.stream(graph.populationsOf(stance.claim())).boxed().toList());
    }

    /** Gathers the claims on one pair that disagree: those of each kind into one conflict. */
    private void compare(List<Stance> claims) {
        Map<Alike, List<Stance>> groups = new LinkedHashMap<>();
        for (Stance claim : claims) {
            groups.computeIfAbsent(alike(claim), first -> new ArrayList<>(1)).add(claim);
        }
        Map<Kind, Set<Stance>> ones = new EnumMap<>(Kind.class);
        Map<Kind, Set<Stance>> others = new EnumMap<>(Kind.class);
        for (List<Stance> group : groups.values()) {
            for (List<Stance> against : groups.values()) {
                Stance one = group.get(0);
                Stance other = against.get(0);
                Kind kind = one.against(other);
                Kind told = kind == null || assessor.mayMeet(one.claim(), other.claim()) ? kind : apart(kind);
                if (told != null) {
                    ones.computeIfAbsent(told, first -> new LinkedHashSet<>()).addAll(group);
                    others.computeIfAbsent(told, first -> new LinkedHashSet<>()).addAll(against);
                }
            }
        }
        ones.forEach((kind, one) ->
                found.add(conflict(kind, List.copyOf(one), List.copyOf(others.getOrDefault(kind, Set.of())))));
    }

    /** {@return what a kind becomes on people who cannot be the same; {@code null} for what agreed anyway} */
    private static @Nullable Kind apart(Kind kind) {
        return kind == Kind.AGREEING ? null : Kind.DIFFERS_BY_POPULATION;
    }

    /** Finds what is advised for a condition while what it does to something that concerns the condition is refuted. */
    private void practice(List<Stance> advised, List<Stance> refuted) {
        for (Stance advice : advised) {
            int condition = graph.objectOf(advice.claim());
            List<Stance> against = new ArrayList<>();
            for (Stance effect : refuted) {
                int outcome = graph.objectOf(effect.claim());
                if (concerns(outcome, condition) && assessor.mayMeet(advice.claim(), effect.claim())) {
                    against.add(effect);
                }
            }
            if (!against.isEmpty()) {
                found.add(conflict(Kind.PRACTICE_AND_EVIDENCE, List.of(advice), against));
            }
        }
    }

    private boolean concerns(int outcome, int condition) {
        return outcome == condition
                || Arrays.stream(graph.links(Structure.CONCERNS, outcome)).anyMatch(about -> about == condition);
    }

    private Conflict conflict(Kind kind, List<Stance> one, List<Stance> other) {
        Side left = side(one);
        Side right = side(other);
        int first = one.get(0).claim();
        return new Conflict(kind, ref(graph.subjectOf(first)), ref(graph.objectOf(first)), left, right);
    }

    private Side side(List<Stance> stances) {
        List<Stance> sorted = new ArrayList<>(stances);
        sorted.sort(Comparator.comparing(Stance::certainty).thenComparing(Stance::claim));
        Stance best = sorted.get(0);
        List<String> lines = new ArrayList<>();
        List<String> citations = new ArrayList<>();
        for (Stance stance : sorted) {
            lines(stance, lines, citations);
        }
        String statement = ref(graph.subjectOf(best.claim())).name() + " "
                + best.predicate().reading() + " "
                + ref(graph.objectOf(best.claim())).name();
        return new Side(
                best.contrary() ? "not: " + statement : statement,
                sorted.stream().map(stance -> graph.claim(stance.claim()).id()).toList(),
                Arrays.stream(graph.populationsOf(best.claim()))
                        .mapToObj(this::ref)
                        .toList(),
                best.certainty(),
                lines,
                citations.stream().distinct().toList());
    }

    private void lines(Stance stance, List<String> lines, List<String> citations) {
        Direction direction = stance.contrary() ? Direction.DISPUTES : Direction.SUPPORTS;
        for (int line = graph.firstLine(stance.claim()); line < graph.firstLine(stance.claim() + 1); line++) {
            if (graph.directionOf(line) == direction && assessor.counts(line)) {
                lines.add(graph.line(line).id());
                int citation = graph.citationOf(line);
                if (citation >= 0) {
                    citations.add(graph.citation(citation).id());
                }
            }
        }
    }

    private static boolean isAgreeing(Conflict conflict) {
        return conflict.kind() == Kind.AGREEING;
    }

    private static int papers(Conflict conflict) {
        return conflict.one().citations().size() + conflict.other().citations().size();
    }

    private EntityRef ref(int entity) {
        return EntityRef.to(graph.entity(entity));
    }

    private SortedMap<String, Citation> citations(List<Conflict> shown) {
        SortedMap<String, Citation> citations = new TreeMap<>();
        for (Conflict conflict : shown) {
            for (Side side : List.of(conflict.one(), conflict.other())) {
                for (String id : side.citations()) {
                    Citation citation = graph.citation(id);
                    if (citation != null) {
                        citations.put(id, citation);
                    }
                }
            }
        }
        return citations;
    }
}
