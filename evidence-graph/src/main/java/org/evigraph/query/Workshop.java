package org.evigraph.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import org.evigraph.certainty.CertaintyRule;
import org.evigraph.certainty.ClaimAssessor;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.graph.Mask;
import org.evigraph.model.FindingKind;
import org.evigraph.model.InvalidValueException;
import org.evigraph.pathway.Ranking;
import org.evigraph.pattern.Condition;
import org.evigraph.pattern.EdgePattern;
import org.evigraph.pattern.EdgePattern.Direction;
import org.jspecify.annotations.Nullable;

/**
 * What questions to one graph have in common: the steps that were worked out, and arrays that serve again.
 *
 * <p>A question that leaves publications out, or asks about some population, sees other steps and shares none. One that is
 * asked as if something were not there takes over those that rest on nothing of it.
 */
final class Workshop {
    /**
     * What the steps of a table depend on.
     *
     * <p>Compared by hand, as a record's own way of comparing costs a short command a tenth of its time.
     */
    private record Kind(
            EdgePattern edge, @Nullable Condition where, boolean directed, CertaintyRule rule, boolean eachClaim) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Kind kind
                    && edge.direction() == kind.edge.direction()
                    && edge.predicates().equals(kind.edge.predicates())
                    && edge.least() == kind.edge.least()
                    && Objects.equals(edge.most(), kind.edge.most())
                    && Objects.equals(edge.where(), kind.edge.where())
                    && Objects.equals(where, kind.where)
                    && directed == kind.directed
                    && Objects.equals(rule, kind.rule)
                    && eachClaim == kind.eachClaim;
        }

        @Override
        public int hashCode() {
            return 31 * edge.direction().ordinal() + edge.predicates().hashCode();
        }
    }

    /** More kinds of step, or of category, than these are not kept: questions may be made up without end. */
    private static final int MOST_KEPT = 64;

    /** The ways to read one sequence of steps are compared depth first. */
    private static final int MOST_AMBIGUOUS_STEPS = 1_000;

    private final EvidenceGraph graph;
    private final Map<Kind, StepTable> shared = new ConcurrentHashMap<>();
    /** What the shared tables keep. */
    private final LongAdder keptSteps = new LongAdder();

    private final CategoryWords words;
    private final Map<Set<String>, EntityTest> tests = new ConcurrentHashMap<>();
    private final Queue<Stamps> stamps = new ConcurrentLinkedQueue<>();
    private volatile @Nullable ClaimAssessor usualAssessor;
    /** How often the shared tables were forgotten. */
    private final AtomicInteger forgotten = new AtomicInteger();

    Workshop(EvidenceGraph graph) {
        this.graph = graph;
        this.words = new CategoryWords(graph);
    }

    Search search(PathwayQuery query, Mask mask) {
        return new Search(this, bind(query, mask));
    }

    /** Forgets what is kept if it grew too much; {@return how often that was done, after which tables are others} */
    int tidy() {
        if (keptSteps.sum() > Kept.MOST || shared.size() > MOST_KEPT) {
            keptSteps.reset();
            shared.clear();
            forgotten.incrementAndGet();
        }
        if (tests.size() > MOST_KEPT) {
            tests.clear();
        }
        return forgotten.get();
    }

    /** {@return what a question means in the graph} */
    BoundQuestion bind(PathwayQuery query, Mask mask) {
        tidy();
        Restrictions restrictions = new Restrictions(graph, query.include(), query.exclude(), query.exact());
        String people = query.population();
        int population = people == null ? -1 : Names.resolve(graph, people);
        boolean usual = population < 0 && restrictions.leaveStepsAlone();
        boolean plain = usual && mask.isEmpty();
        ClaimAssessor assessor = usual
                ? usualAssessor().under(mask)
                : new ClaimAssessor(graph, population, restrictions.excludedCitations(), mask);
        List<Integer> named = QuestionBinder.named(graph, query.pattern());
        Map<Kind, StepTable> tables = plain ? shared : new HashMap<>();
        LongAdder kept = plain ? keptSteps : new LongAdder();
        Function<Kind, StepTable> usualTable =
                kind -> table(kind, query, usualAssessor(), restrictions, Mask.NONE, null, keptSteps);
        Function<Kind, StepTable> make = plain
                ? usualTable
                : kind -> table(
                        kind,
                        query,
                        assessor,
                        restrictions,
                        mask,
                        usual ? shared.computeIfAbsent(kind, usualTable) : null,
                        kept);
        QuestionBinder.Parts parts = new QuestionBinder.Parts() {
            @Override
            public StepTable table(EdgePattern edge, @Nullable Condition where) {
                Kind kind = new Kind(oneStep(edge), where, query.directed(), query.rule(), query.claims());
                return tables.computeIfAbsent(kind, make);
            }

            @Override
            public CategoryWords categories() {
                return words;
            }

            @Override
            public EntityTest ofCategories(Set<String> categories) {
                return tests.computeIfAbsent(categories, wanted -> new EntityTest.OfCategory(graph, wanted));
            }
        };
        Route route = new QuestionBinder(graph, query, named, parts).route();
        if (route.isAmbiguous() && route.longest() > MOST_AMBIGUOUS_STEPS) {
            throw new InvalidValueException(
                    FindingKind.VALUE,
                    "pattern",
                    "up to " + route.longest() + " steps over edges of different kinds",
                    "up to " + MOST_AMBIGUOUS_STEPS + " where one sequence of steps can be read in several ways",
                    "ask for fewer steps, or for the stretches one by one");
        }
        Visits visits = new Visits(graph.entityCount(), mask, restrictions, named);
        Ranking ranking = query.ranking();
        RankOrder order = new RankOrder(
                ranking, ranking.needsDegrees() ? new Degrees(graph, mask, assessor, ranking.damping()) : null);
        return new BoundQuestion(graph, query, route, visits, restrictions, order, assessor, population);
    }

    private StepTable table(
            Kind kind,
            PathwayQuery query,
            ClaimAssessor assessor,
            Restrictions restrictions,
            Mask mask,
            @Nullable StepTable usual,
            LongAdder kept) {
        StepConditions conditions =
                new StepConditions(graph, assessor, kind.where(), kind.edge().where());
        Admission admission = Admission.of(graph, kind.edge(), conditions, restrictions, query);
        StepMaker maker = new StepMaker(graph, assessor, admission, mask, query.rule(), query.claims());
        return new StepTable(maker, usual, kept);
    }

    private static EdgePattern oneStep(EdgePattern edge) {
        return edge.direction() == Direction.ARROW
                ? edge
                : new EdgePattern(edge.direction(), edge.predicates(), 1, 1, edge.where());
    }

    /** Two threads may make one each at first; either does. */
    private ClaimAssessor usualAssessor() {
        ClaimAssessor made = usualAssessor;
        if (made == null) {
            made = new ClaimAssessor(graph);
            usualAssessor = made;
        }
        return made;
    }

    /** {@return arrays over the entities, which no other question has} */
    List<Stamps> borrow(int count) {
        List<Stamps> borrowed = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Stamps used = stamps.poll();
            Stamps next = used == null ? new Stamps(graph.entityCount()) : used;
            borrowed.add(next);
        }
        return borrowed;
    }

    void giveBack(List<Stamps> borrowed) {
        stamps.addAll(borrowed);
    }
}
