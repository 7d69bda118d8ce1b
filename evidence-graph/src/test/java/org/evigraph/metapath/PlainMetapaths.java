package org.evigraph.metapath;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.evigraph.certainty.ClaimAssessor;
import org.evigraph.certainty.Judgement;
import org.evigraph.grade.Certainty;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.model.Claim;
import org.evigraph.model.Entity;
import org.evigraph.model.Predicate;

/** Metapaths by trying every simple path, plainly, over values: what the search is held against. */
final class PlainMetapaths {
    /** What a metapath comes to. */
    record Total(long pathCount, double dwpc, Certainty certainty) {}

    /** How one entity is joined to another: categories tell which steps are alike. */
    private record Edge(String from, String predicate, String way, String to) {}

    private final EvidenceGraph graph;
    private final int longest;
    private final double damping;
    private final Map<Edge, Certainty> edges = new TreeMap<>(Comparator.comparing(Edge::toString));
    private final Map<String, Integer> standings = new TreeMap<>();
    private final Map<String, Total> totals = new TreeMap<>();

    PlainMetapaths(EvidenceGraph graph, int longest, double damping) {
        this.graph = graph;
        this.longest = longest;
        this.damping = damping;
        ClaimAssessor assessor = new ClaimAssessor(graph);
        for (int index = 0; index < graph.claimCount(); index++) {
            Judgement judgement = assessor.judge(index);
            if (!judgement.isVoid() && !judgement.isRefuted()) {
                add(graph.claim(index), judgement);
            }
        }
    }

    private void add(Claim claim, Judgement judgement) {
        String subject = claim.proposition().subject();
        String object = claim.proposition().object();
        String id = claim.proposition().predicate();
        boolean symmetric = graph.predicates().stream()
                .filter(predicate -> predicate.id().equals(id))
                .anyMatch(Predicate::symmetric);
        if (!subject.equals(object)) {
            add(new Edge(subject, id, symmetric ? "-" : ">", object), judgement);
            add(new Edge(object, id, symmetric ? "-" : "<", subject), judgement);
        }
    }

    /** The best of several claims gives the word: supported before open before unstudied, then the surer. */
    private void add(Edge edge, Judgement judgement) {
        int standing = judgement.direction() == null ? 2 : judgement.isUncertain() ? 1 : 0;
        Integer known = standings.get(edge.toString());
        if (known == null || standing < known) {
            standings.put(edge.toString(), standing);
            edges.put(edge, judgement.certainty());
        } else if (standing == known) {
            edges.merge(edge, judgement.certainty(), Certainty::best);
        }
    }

    /** {@return for each metapath from one entity to another, written with every direction, what it comes to} */
    Map<String, Total> between(String start, String end) {
        totals.clear();
        Set<String> visited = new TreeSet<>(Set.of(start));
        walk(start, end, visited, category(start), 1, new ArrayList<>());
        return totals;
    }

    private void walk(String at, String end, Set<String> visited, String text, double product, List<Certainty> words) {
        if (words.size() == longest) {
            return;
        }
        for (Edge edge : edges.keySet()) {
            if (edge.from().equals(at) && visited.add(edge.to())) {
                String longer = text + "|" + edge.predicate() + "|" + edge.way() + "|" + category(edge.to());
                double weight = product * Math.pow(degree(edge), -damping) * Math.pow(degree(turned(edge)), -damping);
                words.add(edges.get(edge));
                if (edge.to().equals(end)) {
                    Total one = new Total(1, weight, Certainty.weakestOf(words));
                    totals.merge(longer, one, PlainMetapaths::sum);
                } else {
                    walk(edge.to(), end, visited, longer, weight, words);
                }
                words.remove(words.size() - 1);
                visited.remove(edge.to());
            }
        }
    }

    private static Total sum(Total one, Total other) {
        return new Total(
                one.pathCount() + other.pathCount(),
                one.dwpc() + other.dwpc(),
                one.certainty().best(other.certainty()));
    }

    private static Edge turned(Edge edge) {
        String way = edge.way().equals("-") ? "-" : edge.way().equals(">") ? "<" : ">";
        return new Edge(edge.to(), edge.predicate(), way, edge.from());
    }

    private double degree(Edge edge) {
        return edges.keySet().stream()
                .filter(other -> other.from().equals(edge.from())
                        && other.predicate().equals(edge.predicate())
                        && other.way().equals(edge.way())
                        && category(other.to()).equals(category(edge.to())))
                .mapToInt(other -> 1)
                .sum();
    }

    private String category(String id) {
        Entity entity = graph.entity(id);
        return entity == null || entity.categories().isEmpty()
                ? "uncategorised"
                : entity.categories().get(0);
    }
}
