package org.evigraph.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.graph.GraphBuilder;
import org.evigraph.model.Citation;
import org.evigraph.model.Claim;
import org.evigraph.model.Direction;
import org.evigraph.model.Entity;
import org.evigraph.model.EvidenceLine;
import org.evigraph.model.Grade;
import org.evigraph.model.Proposition;
import org.evigraph.model.Status;
import org.evigraph.pathway.DataChange;
import org.evigraph.pathway.DataChange.FieldChange;
import org.evigraph.pathway.DataChange.Kind;
import org.evigraph.pathway.DataChange.What;
import org.evigraph.pathway.DiffAnswer.QuestionDiff;
import org.evigraph.query.PathwayQuery;
import org.evigraph.testkit.RandomEvidence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GraphDiffPropertyTest {
    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    private static List<DataChange> diff(EvidenceGraph before, EvidenceGraph after) {
        return GraphDiff.between(before, after).changes();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void findsNoDifferenceBetweenAGraphAndItselfInWhateverOrderItCame(long seed) {
        RandomEvidence evidence = RandomEvidence.small(seed);
        GraphBuilder shuffled = EvidenceGraph.builder();
        evidence.pushTo(shuffled, seed);
        GraphDiff diff = GraphDiff.between(evidence.graph(), shuffled.build());
        assertThat(diff.answer(List.of()).isEmpty()).isTrue();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void findsADifferenceIfAndOnlyIfTheDigestsAreNotEqual(long seed) {
        EvidenceGraph before = RandomEvidence.small(seed).graph();
        EvidenceGraph after = RandomEvidence.small(seed + 1).graph();
        assertThat(diff(before, after).isEmpty()).isEqualTo(before.digest().equals(after.digest()));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void tellsTheSameTheOtherWayRoundWithAddedAndRemovedSwapped(long seed) {
        EvidenceGraph one = RandomEvidence.small(seed).graph();
        EvidenceGraph other = RandomEvidence.small(seed + 1).graph();
        assertThat(diff(other, one).stream().map(GraphDiffPropertyTest::outline).toList())
                .containsExactlyInAnyOrderElementsOf(diff(one, other).stream()
                        .map(GraphDiffPropertyTest::mirrored)
                        .map(GraphDiffPropertyTest::outline)
                        .toList());
    }

    /** What must be the same from both sides; the names of what changed are those of the second graph. */
    private static Object outline(DataChange change) {
        return List.of(change.what(), change.kind(), change.id(), change.fields());
    }

    private static DataChange mirrored(DataChange change) {
        Kind kind = switch (change.kind()) {
            case ADDED -> Kind.REMOVED;
            case REMOVED -> Kind.ADDED;
            case CHANGED -> Kind.CHANGED;
        };
        List<FieldChange> fields = change.fields().stream()
                .map(field -> new FieldChange(field.field(), /* before= */ field.after(), /* after= */ field.before()))
                .toList();
        String id = change.what() == What.GRAPH ? fields.isEmpty() ? "" : nameBefore(change) : change.id();
        return new DataChange(change.what(), kind, id, change.name(), change.claim(), fields);
    }

    private static String nameBefore(DataChange info) {
        return info.fields().stream()
                .filter(field -> field.field().equals("name"))
                .findFirst()
                .map(field -> field.before().get(0))
                .orElse(info.id());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void reportsAsManyAddedAndRemovedThingsAsTheSizesDifferBy(long seed) {
        EvidenceGraph before = RandomEvidence.small(seed).graph();
        EvidenceGraph after = RandomEvidence.small(seed + 1).graph();
        List<DataChange> changes = diff(before, after);
        for (What what : List.of(What.ENTITY, What.CLAIM, What.EVIDENCE, What.CITATION)) {
            assertThat(size(after, what) - size(before, what))
                    .as(what.code())
                    .isEqualTo(count(changes, what, Kind.ADDED) - count(changes, what, Kind.REMOVED));
        }
    }

    private static long size(EvidenceGraph graph, What what) {
        return switch (what) {
            case ENTITY -> graph.entityCount();
            case CLAIM -> graph.claimCount();
            case EVIDENCE -> graph.lineCount();
            case CITATION -> graph.citationCount();
            case GRAPH, CATEGORY, SCHEME, PREDICATE, GRADE -> throw new IllegalArgumentException(what.code());
        };
    }

    private static long count(List<DataChange> changes, What what, Kind kind) {
        return changes.stream()
                .filter(change -> change.what() == what && change.kind() == kind)
                .count();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void keepsItsChangesInOrder(long seed) {
        List<DataChange> changes = diff(
                RandomEvidence.small(seed).graph(),
                RandomEvidence.small(seed + 1).graph());
        assertThat(changes)
                .isSortedAccordingTo(Comparator.comparing(DataChange::what).thenComparing(DataChange::kind));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void reportsExactlyTheLineThatWasDropped(long seed) {
        Edit edit = new Edit(seed);
        EvidenceLine dropped = edit.someLine();
        if (dropped == null) {
            return;
        }
        edit.eachLine(line -> line.id().equals(dropped.id()) ? null : line);
        // A publication of which nothing is known but that the line cites it goes with it.
        assertThat(edit.changesBut(What.CITATION)).singleElement().satisfies(change -> {
            assertThat(change.what()).isEqualTo(What.EVIDENCE);
            assertThat(change.kind()).isEqualTo(Kind.REMOVED);
            assertThat(change.id()).isEqualTo(dropped.id());
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void reportsExactlyTheDirectionThatWasTurned(long seed) {
        Edit edit = new Edit(seed);
        EvidenceLine turned = edit.someLine();
        if (turned == null) {
            return;
        }
        Direction to = turned.direction() == Direction.SUPPORTS ? Direction.DISPUTES : Direction.SUPPORTS;
        edit.eachLine(line -> line.id().equals(turned.id()) ? withDirection(line, to) : line);
        assertThat(edit.changes()).singleElement().satisfies(change -> {
            assertThat(change.what()).isEqualTo(What.EVIDENCE);
            assertThat(change.id()).isEqualTo(turned.id());
            assertThat(change.fields())
                    .containsExactly(new FieldChange(
                            "direction", List.of(turned.direction().code()), List.of(to.code())));
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void reportsExactlyTheGradeThatWasAdded(long seed) {
        Edit edit = new Edit(seed);
        EvidenceLine graded = edit.someLine();
        if (graded == null) {
            return;
        }
        Grade grade = Grade.published("grade-certainty", "low");
        List<Grade> more = new ArrayList<>(graded.grades());
        more.add(grade);
        edit.eachLine(line -> line.id().equals(graded.id()) ? withGrades(line, more) : line);
        assertThat(edit.changes()).singleElement().satisfies(change -> {
            assertThat(change.what()).isEqualTo(What.GRADE);
            assertThat(change.kind()).isEqualTo(Kind.ADDED);
            assertThat(change.id()).isEqualTo(graded.id());
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void reportsExactlyThePublicationThatWasRetracted(long seed) {
        Edit edit = new Edit(seed);
        List<Citation> current = edit.citations.stream()
                .filter(citation -> citation.status() != Status.RETRACTED)
                .toList();
        if (current.isEmpty()) {
            return;
        }
        Citation retracted = current.get(edit.random.nextInt(current.size()));
        edit.citations.replaceAll(citation -> citation.equals(retracted) ? retract(citation) : citation);
        assertThat(edit.changes()).singleElement().satisfies(change -> {
            assertThat(change.what()).isEqualTo(What.CITATION);
            assertThat(change.id()).isEqualTo(retracted.id());
            assertThat(change.fields())
                    .containsExactly(
                            new FieldChange("status", List.of(retracted.status().code()), List.of("retracted")));
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void reportsExactlyTheEntityThatWasRenamed(long seed) {
        Edit edit = new Edit(seed);
        if (edit.entities.isEmpty()) {
            return;
        }
        Entity renamed = edit.entities.get(edit.random.nextInt(edit.entities.size()));
        edit.entities.replaceAll(entity -> entity.equals(renamed) ? rename(entity) : entity);
        assertThat(edit.changes())
                .containsExactly(new DataChange(
                        What.ENTITY,
                        Kind.CHANGED,
                        renamed.id(),
                        renamed.name() + " II",
                        null,
                        List.of(new FieldChange("name", List.of(renamed.name()), List.of(renamed.name() + " II")))));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void reportsExactlyTheClaimThatWasAddedWithItsLine(long seed) {
        Edit edit = new Edit(seed);
        if (edit.entities.isEmpty()) {
            return;
        }
        String entity =
                edit.entities.get(edit.random.nextInt(edit.entities.size())).id();
        Proposition proposition = Proposition.of(entity, "has been added to", entity);
        edit.claims.add(new Claim(
                proposition, List.of(EvidenceLine.builder("the added line").build())));
        List<DataChange> changes = edit.changes();
        assertThat(changes)
                .extracting(DataChange::what, DataChange::kind, DataChange::id)
                .containsExactly(
                        tuple(What.PREDICATE, Kind.ADDED, "has been added to"),
                        tuple(What.CLAIM, Kind.ADDED, new Claim(proposition, List.of()).id()),
                        tuple(What.EVIDENCE, Kind.ADDED, "the added line"));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void saysOfALineThatMovedFromWhichClaimToWhich(long seed) {
        Edit edit = new Edit(seed);
        EvidenceLine moved = edit.someLine();
        if (moved == null) {
            return;
        }
        Claim from = edit.claims.stream()
                .filter(claim -> claim.evidence().contains(moved))
                .findFirst()
                .orElseThrow();
        Claim to = new Claim(
                from.proposition().with(from.proposition().qualifiers().withTiming("after it was moved")),
                List.of(moved));
        edit.eachLine(line -> line.equals(moved) ? null : line);
        edit.claims.add(to);
        assertThat(edit.changes()).hasSize(2).anySatisfy(change -> {
            assertThat(change.what()).isEqualTo(What.EVIDENCE);
            assertThat(change.kind()).isEqualTo(Kind.CHANGED);
            assertThat(change.fields()).containsExactly(new FieldChange("claim", List.of(from.id()), List.of(to.id())));
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void findsNoChangedAnswerBetweenAGraphAndItself(long seed) {
        RandomEvidence evidence = RandomEvidence.dense(seed);
        QuestionDiff asked = GraphDiff.between(evidence.graph(), evidence.graph())
                .ask(PathwayQuery.of(
                        evidence.first().id() + " -> " + evidence.last().id()));
        assertThat(asked.isChanged()).isFalse();
        assertThat(asked.stayed()).isEqualTo(asked.after().found());
        assertThat(asked.restated()).isZero();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void namesACauseOfEachPathwayThatALostLineChanged(long seed) {
        Edit edit = new Edit(RandomEvidence.dense(seed));
        EvidenceLine dropped = edit.someLine();
        if (dropped == null) {
            return;
        }
        edit.eachLine(line -> line.id().equals(dropped.id()) ? null : line);
        QuestionDiff asked = GraphDiff.between(edit.before, edit.after())
                .ask(PathwayQuery.of(edit.entities.get(0).id() + " -> "
                        + edit.entities.get(edit.entities.size() - 1).id()));
        assertThat(asked.pathways())
                .allSatisfy(changed ->
                        assertThat(changed.causes()).extracting(DataChange::id).containsExactly(dropped.id()));
    }

    private static EvidenceLine withDirection(EvidenceLine line, Direction direction) {
        return new EvidenceLine(
                line.id(),
                line.citation(),
                direction,
                line.design(),
                line.question(),
                line.statement(),
                line.locator(),
                line.access(),
                line.assertedBy(),
                line.via(),
                line.wording(),
                line.sampleSize(),
                line.grades(),
                line.effects(),
                line.knowledgeLevel(),
                line.agentType(),
                line.note(),
                line.attributes());
    }

    private static EvidenceLine withGrades(EvidenceLine line, List<Grade> grades) {
        return new EvidenceLine(
                line.id(),
                line.citation(),
                line.direction(),
                line.design(),
                line.question(),
                line.statement(),
                line.locator(),
                line.access(),
                line.assertedBy(),
                line.via(),
                line.wording(),
                line.sampleSize(),
                grades,
                line.effects(),
                line.knowledgeLevel(),
                line.agentType(),
                line.note(),
                line.attributes());
    }

    private static Entity rename(Entity entity) {
        return new Entity(
                entity.id(),
                entity.name() + " II",
                entity.categories(),
                entity.synonyms(),
                entity.xrefs(),
                entity.description(),
                entity.isA(),
                entity.concerns(),
                entity.excludes(),
                entity.attributes());
    }

    private static Citation retract(Citation citation) {
        return new Citation(
                citation.id(),
                citation.aliases(),
                citation.title(),
                citation.description(),
                citation.authors(),
                citation.year(),
                citation.container(),
                citation.volumeIssue(),
                citation.pages(),
                citation.type(),
                citation.xrefs(),
                citation.links(),
                Status.RETRACTED,
                citation.statusDate(),
                citation.design(),
                citation.access(),
                citation.overlaps(),
                citation.overlapBasis(),
                citation.note(),
                citation.attributes());
    }
}
