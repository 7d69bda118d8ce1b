package org.evigraph.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.evigraph.grade.Certainty;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.graph.Mask;
import org.evigraph.model.Direction;
import org.evigraph.model.Entity;
import org.evigraph.model.EvidenceLine;
import org.evigraph.model.InvalidValueException;
import org.evigraph.model.Proposition;
import org.evigraph.pathway.FragilityAnswer;
import org.evigraph.pathway.FragilityAnswer.PaperSet;
import org.evigraph.pathway.Pathway;
import org.evigraph.pathway.PathwayAnswer;
import org.evigraph.pathway.PathwayChange.Kind;
import org.evigraph.pathway.WhatIfAnswer;
import org.evigraph.pattern.PathwayPattern;
import org.evigraph.query.PathwayFinder;
import org.evigraph.query.PathwayQuery;
import org.evigraph.testkit.RandomEvidence;
import org.evigraph.testkit.TinyGraphs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhatIfTest {
    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    private static PathwayQuery question(EvidenceGraph graph, Random random) {
        return PathwayQuery.of(PathwayPattern.through(List.of(
                        graph.entity(random.nextInt(graph.entityCount())).id(),
                        graph.entity(random.nextInt(graph.entityCount())).id())))
                .withMaxHops(2);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void withNothingTakenAwayNothingChanges(long seed) {
        EvidenceGraph graph = RandomEvidence.dense(seed).graph();
        PathwayQuery query = question(graph, new Random(seed));
        WhatIfAnswer answer = WhatIf.ask(graph, query, new Removals(graph));
        PathwayAnswer plain = PathwayFinder.over(graph).find(query.withLimit(10_000));
        assertThat(answer.changes()).allMatch(change -> change.kind() == Kind.STAYED);
        assertThat(answer.changes().stream().map(change -> change.after())).isEqualTo(plain.pathways());
        assertThat(answer.after()).isEqualTo(plain.found());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void takingSupportAwayNeverMakesTheBestPathwaySurer(long seed) {
        EvidenceGraph graph = RandomEvidence.dense(seed).graph();
        Random random = new Random(seed);
        PathwayQuery query = question(graph, random).withLimit(1);
        BitSet lost = new BitSet();
        for (int line = 0; line < graph.lineCount(); line++) {
            lost.set(line, graph.directionOf(line) == Direction.SUPPORTS && random.nextInt(3) == 0);
        }
        PathwayAnswer before = PathwayFinder.over(graph).find(query);
        PathwayAnswer after = PathwayFinder.over(graph).find(query, new Mask(new BitSet(), new BitSet(), lost));
        assertThat(after.found() + after.refuted()).isLessThanOrEqualTo(before.found() + before.refuted());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void retractingAllItsPapersRemovesAClaim(long seed) {
        EvidenceGraph graph = RandomEvidence.dense(seed).graph();
        List<String> all =
                graph.citations().stream().map(citation -> citation.id()).toList();
        PathwayQuery query = question(graph, new Random(seed));
        WhatIfAnswer answer = WhatIf.ask(graph, query, new Removals(graph).retract("all", all));
        for (var change : answer.changes()) {
            Pathway left = change.after();
            if (left != null) {
                assertThat(left.steps())
                        .flatExtracting(step -> step.claims())
                        .allMatch(claim -> claim.claim().evidence().isEmpty()
                                || claim.claim().evidence().stream().anyMatch(line -> line.citation() == null));
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theSetsOfPapersAreThoseThatTryingEverySetFinds(long seed) {
        EvidenceGraph graph = RandomEvidence.small(seed).graph();
        if (graph.entityCount() == 0) {
            return; // nobody can ask
        }
        PathwayQuery query = question(graph, new Random(seed));
        FragilityAnswer answer = Fragility.of(graph, query);
        Set<List<String>> breaking = new TreeSet<>(Comparator.comparing(String::valueOf));
        Set<List<String>> lowering = new TreeSet<>(Comparator.comparing(String::valueOf));
        Certainty whole = answer.certainty();
        if (whole != null) {
            tryEverySet(graph, query, whole, breaking, lowering);
        }
        assertThat(answer.truncation()).isNull();
        assertThat(answer.breaking().stream().map(PaperSet::citations)).containsExactlyInAnyOrderElementsOf(breaking);
        assertThat(answer.lowering().stream().map(PaperSet::citations)).containsExactlyInAnyOrderElementsOf(lowering);
    }

    @Test
    void fewerSetsAreTriedWhereEachTakesMuchJudging() {
        var builder = EvidenceGraph.builder()
                .name("crowd")
                .add(Entity.of("a", "A", "drug"))
                .add(Entity.of("b", "B", "condition"));
        for (int paper = 1; paper <= 2_000; paper++) {
            builder.add(
                    Proposition.of("a", "treats", "b"),
                    EvidenceLine.builder("l" + paper)
                            .direction(Direction.SUPPORTS)
                            .citation("PMID:" + paper)
                            .build());
        }
        FragilityAnswer answer = Fragility.of(builder.build(), PathwayQuery.of("a -> b"));
        assertThat(answer.truncation()).isEqualTo("after 250 sets of papers; there may be more");
    }

    private static void tryEverySet(
            EvidenceGraph graph,
            PathwayQuery query,
            Certainty whole,
            Set<List<String>> breaking,
            Set<List<String>> lowering) {
        List<BitSet> broken = new ArrayList<>();
        List<BitSet> weakened = new ArrayList<>();
        int papers = Math.min(graph.citationCount(), 20);
        for (int size = 1; size <= 3; size++) {
            for (int bits = 0; bits < 1 << papers; bits++) {
                if (Integer.bitCount(bits) != size) {
                    continue;
                }
                BitSet set = BitSet.valueOf(new long[] {bits});
                boolean hasBroken = broken.stream().anyMatch(smaller -> contains(set, smaller));
                boolean hasWeakened = weakened.stream().anyMatch(smaller -> contains(set, smaller));
                if (hasBroken) {
                    continue;
                }
                PathwayAnswer left = PathwayFinder.over(graph).find(query.withLimit(1), mask(graph, set));
                List<String> ids = set.stream()
                        .mapToObj(paper -> graph.citation(paper).id())
                        .toList();
                if (left.pathways().isEmpty()) {
                    broken.add(set);
                    breaking.add(ids);
                } else if (!hasWeakened && left.pathways().get(0).certainty().compareTo(whole) > 0) {
                    weakened.add(set);
                    lowering.add(ids);
                }
            }
        }
    }

    private static boolean contains(BitSet set, BitSet smaller) {
        return smaller.stream().allMatch(set::get);
    }

    private static Mask mask(EvidenceGraph graph, BitSet papers) {
        BitSet lines = new BitSet();
        for (int line = 0; line < graph.lineCount(); line++) {
            lines.set(line, graph.citationOf(line) >= 0 && papers.get(graph.citationOf(line)));
        }
        return new Mask(new BitSet(), new BitSet(), lines);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"paper:1", "grade:low", "design:rtc", "citation:nobody", "source:nobody", "nothing"})
    void whatCannotBeTakenAwaySaysWhatCan(String what) {
        EvidenceGraph graph = TinyGraphs.quarrel();
        assertThatThrownBy(() -> new Removals(graph).without(what)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void anEntityThatIsGoneTakesItsPathwaysWithIt() {
        EvidenceGraph graph = TinyGraphs.diamond();
        WhatIfAnswer answer = WhatIf.ask(
                graph,
                PathwayQuery.of(graph.entity(0).id() + " -> "
                        + graph.entity(graph.entityCount() - 1).id()),
                new Removals(graph).without("entity:" + graph.entity(0).id()));
        assertThat(answer.after()).isZero();
    }
}
