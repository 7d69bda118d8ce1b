package org.evigraph.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.evigraph.certainty.ClaimAssessor;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.graph.Mask;
import org.evigraph.graph.Structure;
import org.evigraph.pattern.PathwayPattern;

/** What might help when nothing was found; each is tried before it is said, with a small budget. */
final class Suggestions {
    private static final int MOST_HOPS_TRIED = 6;
    private static final long EXPANSIONS = 20_000;

    private final EvidenceGraph graph;
    private final PathwayQuery query;
    private final Waypoints waypoints;
    private final Restrictions restrictions;
    private final ClaimAssessor assessor;
    private final Mask mask;

    Suggestions(
            EvidenceGraph graph,
            PathwayQuery query,
            Waypoints waypoints,
            Restrictions restrictions,
            ClaimAssessor assessor,
            Mask mask) {
        this.graph = graph;
        this.query = query.withBudget(new Budget(query.budget().stop(), EXPANSIONS));
        this.waypoints = waypoints;
        this.restrictions = restrictions;
        this.assessor = assessor;
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
        if (query.exact() && finds(query.withExact(false))) {
            all.add("without --exact, letting narrower entities stand in, there is an answer");
        }
        otherDirection(all);
        moreHops(all);
        broader(all);
        return all;
    }

    private static String count(long pathways) {
        return pathways == 1 ? "1 pathway" : pathways + " pathways";
    }

    private boolean sameTwice() {
        List<Integer> named = waypoints.named();
        for (int i = 1; i < named.size(); i++) {
            if (named.get(i).equals(named.get(i - 1))) {
                return true;
            }
        }
        return false;
    }

    /** Of a question with stops, names the first stretch that has no answer by itself. */
    private void brokenStretch(List<String> all) {
        List<String> names = query.pattern().names();
        for (int place = 1; names.size() > 2 && place < names.size(); place++) {
            PathwayPattern stretch = new PathwayPattern(names.subList(place - 1, place + 1));
            if (!finds(query.withPattern(stretch))) {
                all.add("the stretch that fails is \"" + stretch + "\"");
                return;
            }
        }
    }

    private void otherDirection(List<String> all) {
        List<String> names = new ArrayList<>(query.pattern().names());
        Collections.reverse(names);
        PathwayPattern reversed = new PathwayPattern(names);
        if (finds(query.withPattern(reversed))) {
            all.add("the other direction has an answer: \"" + reversed + "\"");
        }
    }

    private void moreHops(List<String> all) {
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
            Arrays.stream(graph.links(Structure.IS_A, waypoints.named().get(place)))
                    .forEach(parents::add);
            for (int parent : parents) {
                List<String> wider = new ArrayList<>(names);
                wider.set(place, graph.entity(parent).id());
                if (finds(query.withPattern(new PathwayPattern(wider)).withExact(true))) {
                    all.add("the broader " + graph.entity(parent).name() + " in place of " + names.get(place)
                            + " has an answer: --exact \"" + new PathwayPattern(wider) + "\"");
                }
            }
        }
    }

    private boolean findsFreely() {
        Restrictions none = new Restrictions(graph, List.of(), List.of(), query.exact());
        return ExactSearch.enumerate(graph, query.withLimit(1), waypoints, none, assessor, mask)
                        .found()
                > 0;
    }

    private boolean finds(PathwayQuery other) {
        Waypoints passed = Waypoints.of(graph, other.pattern().names(), other.exact());
        return ExactSearch.enumerate(graph, other.withLimit(1), passed, restrictions, assessor, mask)
                        .found()
                > 0;
    }
}
