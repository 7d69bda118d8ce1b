package org.evigraph.metapath;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.evigraph.certainty.ClaimAssessor;
import org.evigraph.grade.Certainty;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.pathway.Answer.GraphSummary;
import org.evigraph.pathway.EntityRef;
import org.evigraph.pathway.MetapathsAnswer;
import org.evigraph.pathway.MetapathsAnswer.Edge;
import org.evigraph.pathway.MetapathsAnswer.Metapath;
import org.evigraph.pathway.MetapathsAnswer.Question;
import org.evigraph.pathway.Rank;
import org.evigraph.query.Names;

/**
 * Finds the metapaths between two entities: each sequence of categories and predicates, with its pathways counted and
 * weighed.
 *
 * <p><b>Semantics.</b> docs/decisions/0051. In short: claims are read both ways; no entity twice; claims of one predicate and
 * direction between two entities are one step, and claims of another predicate are another; an entity goes by its main
 * category; structure is not walked; what the evidence only disputes is not there.
 *
 * <p><b>Source.</b> The degree-weighted path count is that of Himmelstein and Baranzini (2015),
 * doi:10.1371/journal.pcbi.1004259: the sum, over the pathways, of the product of the degrees that both ends of each step
 * have along its metaedge, each to the power of the damping with a minus before it.
 *
 * <p><b>Cost.</b> A pass over the graph when the finder is made; for a question two breadth-first passes, the edges of every
 * entity that lies between, and then each pathway once.
 *
 * <p><b>Order.</b> As asked for, then fewer steps, then the larger degree-weighted path count, then the text.
 *
 * <p><b>Threads.</b> Safe to share.
 */
public final class MetapathFinder {
    private final EvidenceGraph graph;
    private final Metagraph metagraph;
    private final Abbreviations abbreviations;
    private final ClaimAssessor assessor;

    private MetapathFinder(EvidenceGraph graph) {
        this.graph = graph;
        this.metagraph = new Metagraph(graph);
        this.abbreviations = new Abbreviations(metagraph);
        this.assessor = new ClaimAssessor(graph);
    }

    /** {@return a finder over a graph} */
    public static MetapathFinder over(EvidenceGraph graph) {
        return new MetapathFinder(graph);
    }

    /**
     * {@return at most {@code query.limit()} metapaths, and how many there are in all}
     *
     * @throws org.evigraph.query.UnknownNameException if a name of the question means no entity of the graph
     * @throws org.evigraph.query.AmbiguousNameException if it means several
     */
    public MetapathsAnswer find(MetapathQuery query) {
        int start = Names.resolve(graph, query.from());
        int end = Names.resolve(graph, query.to());
        Spending spending = new Spending(query.budget());
        List<Metapath> all = start == end ? List.of() : metapaths(search(query, start, end, spending), query.rank());
        return new MetapathsAnswer(
                new Question(
                        EntityRef.to(graph.entity(start)),
                        EntityRef.to(graph.entity(end)),
                        query.maxHops(),
                        query.damping(),
                        query.rank()),
                GraphSummary.of(graph),
                spending.truncation(),
                all.size(),
                all.stream().mapToLong(Metapath::pathCount).sum(),
                all.size() > query.limit() ? all.subList(0, query.limit()) : all);
    }

    private Tally search(MetapathQuery query, int start, int end, Spending spending) {
        int longest = query.maxHops();
        Distances distances = new Distances(graph, start, end, longest, spending);
        EdgeReader reader = new EdgeReader(metagraph, assessor);
        Junctions junctions = new Junctions(metagraph, distances, reader, spending, query.damping(), start, longest);
        return new MetapathSearch(junctions, spending, end, longest).run(start);
    }

    private List<Metapath> metapaths(Tally tally, List<Rank> ranks) {
        List<Metapath> metapaths = new ArrayList<>();
        for (int metapath = 0; metapath < tally.size(); metapath++) {
            if (tally.count(metapath) > 0) {
                metapaths.add(metapath(tally, metapath));
            }
        }
        metapaths.sort(order(ranks));
        return metapaths;
    }

    private Metapath metapath(Tally tally, int metapath) {
        int[] metaedges = tally.metaedges(metapath);
        List<String> categories = new ArrayList<>();
        List<Edge> edges = new ArrayList<>();
        categories.add(metagraph.categories().get(metagraph.from(metaedges[0])));
        for (int metaedge : metaedges) {
            categories.add(metagraph.categories().get(metagraph.to(metaedge)));
            String predicate = graph.predicate(metagraph.predicate(metaedge)).id();
            edges.add(new Edge(predicate, metagraph.way(metaedge) == Metagraph.BACKWARD));
        }
        return new Metapath(
                abbreviations.spelledOut(metaedges),
                abbreviations.abbreviated(metaedges),
                categories,
                edges,
                tally.count(metapath),
                tally.weight(metapath),
                Certainty.values()[tally.word(metapath)],
                tally.papers(metapath));
    }

    private static Comparator<Metapath> order(List<Rank> ranks) {
        Comparator<Metapath> order = Comparator.comparingInt(metapath -> 0);
        for (Rank rank : ranks) {
            order = order.thenComparing(order(rank));
        }
        return order.thenComparing(order(Rank.HOPS))
                .thenComparing(order(Rank.DWPC))
                .thenComparing(Metapath::metapath);
    }

    private static Comparator<Metapath> order(Rank rank) {
        return switch (rank) {
            case DWPC -> Comparator.comparingDouble(Metapath::dwpc).reversed();
            case CERTAINTY -> Comparator.comparing(Metapath::certainty);
            case HOPS -> Comparator.comparingInt(Metapath::length);
            case CITATIONS ->
                Comparator.comparingInt(Metapath::independentCitations).reversed();
        };
    }
}
