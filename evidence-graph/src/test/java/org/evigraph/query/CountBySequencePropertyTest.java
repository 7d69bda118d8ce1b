package org.evigraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.pathway.CountAnswer;
import org.evigraph.pathway.CountAnswer.Sequence;
import org.evigraph.pathway.Flag;
import org.evigraph.pathway.Pathway;
import org.evigraph.pathway.PathwayAnswer;
import org.evigraph.pathway.Step;
import org.evigraph.testkit.RandomEvidence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CountBySequencePropertyTest {
    private static final int QUESTIONS = 6;

    static LongStream seeds() {
        return LongStream.range(0, Integer.getInteger("evigraph.seeds", 334));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void countsWhatListingEveryPathwayShows(long seed) {
        EvidenceGraph graph = RandomEvidence.dense(seed).graph();
        Random random = new Random(seed);
        PathwayFinder finder = PathwayFinder.over(graph);
        for (int question = 0; question < QUESTIONS; question++) {
            PathwayQuery query = PathwayFinderPropertyTest.query(graph, random).withLimit(1_000_000);
            PathwayAnswer listed = finder.find(query);
            CountAnswer counted = finder.countBySequence(query);
            assertThat(counted.sequences()).as("%s", query).isEqualTo(sequences(listed));
            assertThat(counted.found()).isEqualTo(listed.found());
            assertThat(counted.refuted()).isEqualTo(listed.refuted());
            assertThat(counted.question()).isEqualTo(listed.question());
            assertThat(counted.sequences().stream().mapToLong(Sequence::count).sum())
                    .isEqualTo(counted.found());
        }
    }

    private static List<Sequence> sequences(PathwayAnswer answer) {
        Map<String, Sequence> counts = new TreeMap<>();
        for (Pathway pathway : answer.pathways()) {
            if (!pathway.flags().contains(Flag.REFUTED)) {
                List<String> readings = pathway.steps().stream()
                        .map(CountBySequencePropertyTest::reading)
                        .toList();
                counts.merge(
                        String.join("\u0000", readings),
                        new Sequence(readings, 1),
                        (old, one) -> new Sequence(readings, old.count() + 1));
            }
        }
        List<Sequence> sorted = new ArrayList<>(counts.values());
        sorted.sort(
                Comparator.comparingLong(Sequence::count).reversed()); // stable, and the map has the readings in order
        return sorted;
    }

    private static String reading(Step step) {
        if (step.structural()) {
            return step.reading();
        }
        return (step.inverse() ? "<" : "")
                + step.claims().get(0).claim().proposition().predicate();
    }
}
