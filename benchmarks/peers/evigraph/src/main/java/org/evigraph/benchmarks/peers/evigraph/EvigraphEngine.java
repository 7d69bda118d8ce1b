package org.evigraph.benchmarks.peers.evigraph;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.evigraph.benchmarks.peers.Answers;
import org.evigraph.benchmarks.peers.Engine;
import org.evigraph.benchmarks.peers.Export;
import org.evigraph.benchmarks.peers.Format;
import org.evigraph.benchmarks.peers.Pair;
import org.evigraph.benchmarks.peers.Question;
import org.evigraph.benchmarks.peers.Tables;
import org.evigraph.benchmarks.peers.Workload;
import org.evigraph.exporter.Destination;
import org.evigraph.exporter.ExportOptions;
import org.evigraph.exporter.Exporters;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.importer.GraphReader;
import org.evigraph.pathway.Pathway;
import org.evigraph.pathway.PathwayAnswer;
import org.evigraph.pathway.Step;
import org.evigraph.query.PathwayFinder;
import org.evigraph.query.PathwayQuery;
import org.evigraph.query.PreparedQuestion;
import org.jspecify.annotations.Nullable;

/**
 * Evigraph through its public door: one finder; counts and lists come of one prepared question, values of a question for each
 * pair, parsed beforehand.
 *
 * <p>The tables name no evidence, so that all pathways are graded alike and the best are those of fewest steps: its ten best are
 * the ten shortest. It has no weights on edges.
 */
public final class EvigraphEngine implements Engine {
    private static final String BINDS_ASSOCIATES = "-[binds]->(:Gene)<-[associates]-";
    private static final String BINDS_INTERACTS_ASSOCIATES = "-[binds]->(:Gene)-[interacts]-(:Gene)<-[associates]-";
    private static final int ALL = 1_000_000;

    private @Nullable EvidenceGraph graph;
    private @Nullable PathwayFinder finder;
    private List<Pair> pairs = List.of();
    private int[] from = {};
    private int[] to = {};
    /** The pairs, those with the same end one after the other. */
    private int[] byEnd = {};

    /** Creates an engine that holds nothing yet. */
    public EvigraphEngine() {}

    @Override
    public String description() {
        return "Evigraph of this source tree; a PathwayFinder, its questions prepared or parsed beforehand, one thread";
    }

    @Override
    public void load(Tables tables) throws IOException {
        graph = GraphReader.file(tables.folder());
    }

    @Override
    public void prepare(List<Pair> asked) {
        EvidenceGraph loaded = Objects.requireNonNull(graph);
        finder = PathwayFinder.over(loaded);
        pairs = List.copyOf(asked);
        from = pairs.stream().mapToInt(pair -> loaded.indexOfEntity(pair.compound())).toArray();
        to = pairs.stream().mapToInt(pair -> loaded.indexOfEntity(pair.disease())).toArray();
        byEnd = IntStream.range(0, to.length)
                .boxed()
                .sorted(Comparator.comparing(pair -> to[pair]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    @Override
    public @Nullable Question question(Workload workload) {
        return switch (workload) {
            case TYPED_2_ALL -> counts(BINDS_ASSOCIATES);
            case TYPED_3_ALL, TYPED_3 -> counts(BINDS_INTERACTS_ASSOCIATES);
            case TYPED_3_ALL_PATHS -> paths(BINDS_INTERACTS_ASSOCIATES);
            case ANY_3 -> counts("-[*1..3]-");
            case ANY_3_PATHS -> paths("-[*1..3]-");
            case TYPED_3_ALL_VALUES -> values(BINDS_INTERACTS_ASSOCIATES);
            case ANY_3_VALUES -> values("-[*1..3]-");
            case WEIGHTED_10 -> null;
            case SHORTEST_10 -> best(10);
            case SHORTEST_100 -> best(100);
        };
    }

    private Question counts(String way) {
        PreparedQuestion question = prepared(way);
        return byEnd(pair -> question.count(from[pair], to[pair]).found());
    }

    private Question paths(String way) {
        EvidenceGraph asked = Objects.requireNonNull(graph);
        PreparedQuestion question = prepared(way);
        int[] hashes = new int[asked.entityCount()];
        for (int entity = 0; entity < hashes.length; entity++) {
            hashes[entity] = asked.entity(entity).id().hashCode();
        }
        Listed listed = new Listed(hashes);
        return byEnd(pair -> {
            listed.clear();
            question.visit(from[pair], to[pair], listed);
            return listed.number();
        });
    }

    /** The same, but that all pairs at once are asked by their end, as the limit does. */
    private Question byEnd(Question one) {
        return new Question() {
            @Override
            public long ask(int pair) throws Exception {
                return one.ask(pair);
            }

            @Override
            public long[] askAll(int number) throws Exception {
                long[] answers = new long[number];
                for (int pair : byEnd) {
                    answers[pair] = one.ask(pair);
                }
                return answers;
            }
        };
    }

    /** One question for all pairs: its ends are put in later. */
    private PreparedQuestion prepared(String way) {
        return Objects.requireNonNull(finder).prepare(queries(way).get(0));
    }

    /** The same, each made into a value with its evidence and the explanation of its grade. */
    private Question values(String way) {
        List<PathwayQuery> queries =
                queries(way).stream().map(query -> query.withLimit(ALL)).toList();
        PathwayFinder asked = Objects.requireNonNull(finder);
        return pair -> {
            PathwayAnswer answer = asked.find(queries.get(pair));
            long number = 0;
            for (Pathway pathway : answer.pathways()) {
                number += Answers.path(entities(pathway));
            }
            return number;
        };
    }

    private Question best(int wanted) {
        List<PathwayQuery> queries = queries("-[*1..4]-");
        PathwayFinder asked = Objects.requireNonNull(finder);
        return pair -> {
            int[] ofHops = new int[5];
            Iterator<Pathway> best = asked.bestFirst(queries.get(pair));
            for (int found = 0; found < wanted && best.hasNext(); found++) {
                ofHops[best.next().steps().size()]++;
            }
            return Answers.hops(ofHops);
        };
    }

    private static List<String> entities(Pathway pathway) {
        List<String> ids = new ArrayList<>(4);
        ids.add(pathway.start().id());
        for (Step step : pathway.steps()) {
            ids.add(step.to().id());
        }
        return ids;
    }

    private List<PathwayQuery> queries(String way) {
        return pairs.stream()
                .map(pair -> PathwayQuery.of("(\"" + pair.compound() + "\")" + way + "(\"" + pair.disease() + "\")")
                        .withExact(true))
                .toList();
    }

    @Override
    public Export export(Format format) {
        EvidenceGraph written = Objects.requireNonNull(graph);
        String name = format.name().toLowerCase(Locale.ROOT);
        Export.Writer writer =
                folder -> Exporters.named(name).write(written, Destination.folder(folder), ExportOptions.DEFAULT);
        return switch (format) {
            case CSV -> new Export("\nclaim:", 1, 0, writer);
            case DOT -> new Export(" -> ", 1, 0, writer);
            case JSON -> new Export("\"subject\":", 1, 0, writer);
        };
    }
}
