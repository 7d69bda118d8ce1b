package org.evigraph.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.graph.Mask;
import org.evigraph.graph.Structure;
import org.evigraph.pattern.NodePattern;
import org.evigraph.pattern.NodePattern.Named;
import org.evigraph.pattern.PathwayPattern;

/** What might help when nothing was found; each is tried before it is said, with a small budget. */
final class Suggestions {
    private static final int MOST_HOPS_TRIED = 6;
    private static final long EXPANSIONS = 20_000;

    private final EvidenceGraph graph;
    private final Workshop workshop;
    private final PathwayQuery query;
    private final Mask mask;

    Suggestions(EvidenceGraph graph, Workshop workshop, PathwayQuery query, Mask mask) {
        this.graph = graph;
        this.workshop = workshop;
        this.query = query.withBudget(new Budget(query.budget().stop(), EXPANSIONS));
        this.mask = mask;
    }

    List<String> list(long refuted) {
        List<String> all = new ArrayList<>();
        if (sameTwice()) {
            all.add("two names in a row mean the same entity, and a pathway passes no entity twice");
            return all;
        }
        brokenStretch(all);
        if (refuted > 0) {
            all.add("--refuted shows " + count(refuted) + " through steps whose evidence only disputes");
        }
        if (query.directed() && finds(query.withDirected(false))) {
            all.add("without --directed, reading claims backward too, there is an answer");
        }
        if (query.minCertainty() != null && finds(query.withMinCertainty(null))) {
            all.add("without --min-certainty there is an answer of less certainty");
        }
        if ((!query.include().isEmpty() || !query.exclude().isEmpty()) && findsFreely()) {
            all.add("without --include and --exclude there is an answer");
        }
        if (query.exact() && mayStandIn() && finds(query.withExact(false))) {
            all.add("without --exact, letting narrower entities stand in, there is an answer");
        }
        if (query.pattern().where() != null || query.pattern().having() != null) {
            withoutConditions(all);
        }
        if (query.pattern().isShorthand()) {
            otherDirection(all);
            broader(all);
        }
        moreHops(all);
        return all;
    }

    private static String count(long pathways) {
        return pathways == 1 ? "1 pathway" : pathways + " pathways";
    }

    private boolean sameTwice() {
        List<NodePattern> nodes = query.pattern().nodes();
        for (int i = 1; i < nodes.size(); i++) {
            if (nodes.get(i - 1) instanceof Named before
                    && nodes.get(i) instanceof Named named
                    && Names.resolve(graph, before.name()) == Names.resolve(graph, named.name())) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether the question without {@code exact} is another: something that it names has narrower entities} */
    private boolean mayStandIn() {
        return !query.include().isEmpty()
                || !query.exclude().isEmpty()
                || QuestionBinder.named(graph, query.pattern()).stream()
                        .anyMatch(entity -> graph.linksTo(Structure.IS_A, entity).length > 0);
    }

    /** Of a question with stops, names the first stretch that has no answer by itself. */
    private void brokenStretch(List<String> all) {
        PathwayPattern whole = query.pattern();
        int places = whole.nodes().size();
        for (int place = 1; places > 2 && place < places; place++) {
            PathwayPattern stretch = new PathwayPattern(
                    whole.nodes().subList(place - 1, place + 1),
                    whole.edges().subList(place - 1, place),
                    whole.where(),
                    null);
            if (!finds(query.withPattern(stretch))) {
                all.add("the stretch that fails is \"" + stretch + "\"");
                return;
            }
        }
    }

    private void withoutConditions(List<String> all) {
        PathwayPattern whole = query.pattern();
        if (finds(query.withPattern(new PathwayPattern(whole.nodes(), whole.edges(), null, null)))) {
            all.add("without the conditions there is an answer");
        }
    }

    private void otherDirection(List<String> all) {
        List<String> names = new ArrayList<>(query.pattern().names());
        Collections.reverse(names);
        PathwayPattern reversed = PathwayPattern.through(names);
        if (finds(query.withPattern(reversed))) {
            all.add("the other direction has an answer: \"" + reversed + "\"");
        }
    }

    private void moreHops(List<String> all) {
        if (query.pattern().edges().stream().noneMatch(edge -> edge.most() == null)) {
            return; // every number of steps is told in the pattern
        }
        for (int hops = query.maxHops() + 1; hops <= MOST_HOPS_TRIED; hops++) {
            if (finds(query.withMaxHops(hops))) {
                all.add("more steps between two names: --max-hops " + hops);
                return;
            }
        }
    }

    private void broader(List<String> all) {
        List<String> names = query.pattern().names();
        for (int place = 0; place < names.size(); place++) {
            TreeSet<Integer> parents = new TreeSet<>();
            Arrays.stream(graph.links(Structure.IS_A, Names.resolve(graph, names.get(place))))
                    .forEach(parents::add);
            for (int parent : parents) {
                List<String> wider = new ArrayList<>(names);
                wider.set(place, graph.entity(parent).id());
                if (finds(query.withPattern(PathwayPattern.through(wider)).withExact(true))) {
                    all.add("the broader " + graph.entity(parent).name() + " in place of " + names.get(place)
                            + " has an answer: --exact \"" + PathwayPattern.through(wider) + "\"");
                }
            }
        }
    }

    private boolean findsFreely() {
        return finds(query.withInclude(List.of()).withExclude(List.of()));
    }

    private boolean finds(PathwayQuery other) {
        try (Search search = workshop.search(other, mask)) {
            return search.findsAny();
        }
    }
}
