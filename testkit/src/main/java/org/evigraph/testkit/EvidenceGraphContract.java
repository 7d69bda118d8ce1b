package org.evigraph.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.evigraph.graph.EvidenceConsumer;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.graph.Structure;
import org.evigraph.model.Citation;
import org.evigraph.model.Claim;
import org.evigraph.model.Entity;
import org.evigraph.model.EvidenceLine;
import org.evigraph.model.Predicate;
import org.jgrapht.Graph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every graph must do, however it holds its evidence. */
public interface EvidenceGraphContract {
    /** The class and method that give the evidence that the contract is tried on. */
    String EVIDENCE = "org.evigraph.testkit.EvidenceGraphContract#evidence";

    /** {@return a graph of whatever {@code pieces} pushes} */
    EvidenceGraph graphOf(Consumer<EvidenceConsumer> pieces);

    /** {@return random evidence of every size} */
    static List<RandomEvidence> evidence() {
        List<RandomEvidence> evidence = new ArrayList<>();
        for (long seed = 0; seed < 40; seed++) {
            evidence.add(RandomEvidence.small(seed));
            evidence.add(RandomEvidence.dense(seed));
        }
        evidence.add(RandomEvidence.medium(0));
        evidence.add(RandomEvidence.medium(1));
        return evidence;
    }

    /** Every value comes out as it went in. */
    @ParameterizedTest(name = "{0}")
    @MethodSource(EVIDENCE)
    default void losesNothingOfWhatItWasGiven(RandomEvidence evidence) {
        EvidenceGraph graph = graphOf(evidence::pushTo);
        assertThat(graph.info()).isEqualTo(evidence.vocabulary().info());
        assertThat(graph.categories())
                .containsExactlyInAnyOrderElementsOf(evidence.vocabulary().categories());
        assertThat(graph.schemes())
                .containsExactlyInAnyOrderElementsOf(evidence.vocabulary().schemes());
        assertThat(graph.predicates()).containsAll(evidence.vocabulary().predicates());
        assertThat(graph.entities()).containsExactlyInAnyOrderElementsOf(evidence.entities());
        assertThat(graph.citations()).containsAll(evidence.citations());
        Map<String, Claim> given = new TreeMap<>();
        evidence.claims().forEach(claim -> given.put(claim.id(), byLineId(claim)));
        assertThat(graph.claims()).containsExactlyInAnyOrderElementsOf(given.values());
    }

    /** A citation that is only an identifier stands for a publication; nothing else is made up. */
    @ParameterizedTest(name = "{0}")
    @MethodSource(EVIDENCE)
    default void addsNothingButBareCitations(RandomEvidence evidence) {
        List<Citation> added = new ArrayList<>(graphOf(evidence::pushTo).citations());
        added.removeAll(evidence.citations());
        assertThat(added)
                .allSatisfy(citation -> assertThat(citation)
                        .isEqualTo(Citation.builder(citation.id()).build()));
    }

    /** The promised order. */
    @ParameterizedTest(name = "{0}")
    @MethodSource(EVIDENCE)
    default void keepsTheOrderThatItPromises(RandomEvidence evidence) {
        EvidenceGraph graph = graphOf(evidence::pushTo);
        assertThat(graph.entities()).extracting(Entity::id).isSorted();
        assertThat(graph.citations()).extracting(Citation::id).isSorted();
        assertThat(graph.predicates()).extracting(Predicate::id).isSorted();
        assertThat(graph.claims())
                .isSortedAccordingTo(Comparator.<Claim, String>comparing(
                                claim -> claim.proposition().subject())
                        .thenComparing(claim -> claim.proposition().object())
                        .thenComparing(claim -> claim.proposition().predicate()));
        graph.claims()
                .forEach(claim -> assertThat(claim.evidence())
                        .extracting(EvidenceLine::id)
                        .isSorted());
    }

    /** Equal graphs are equal whatever way they were built, and different ones differ. */
    @ParameterizedTest(name = "{0}")
    @MethodSource(EVIDENCE)
    default void theOrderOfInputLeavesNoTrace(RandomEvidence evidence) {
        EvidenceGraph graph = graphOf(evidence::pushTo);
        EvidenceGraph shuffled = graphOf(consumer -> evidence.pushTo(consumer, 1));
        assertThat(shuffled.digest()).isEqualTo(graph.digest()).startsWith("sha256:");
        assertThat(shuffled.claims()).isEqualTo(graph.claims());
        assertThat(RandomEvidence.medium(2).graph().digest()).isNotEqualTo(graph.digest());
    }

    /** By number and by value are two ways to look at one thing. */
    @ParameterizedTest(name = "{0}")
    @MethodSource(EVIDENCE)
    default void indicesAndValuesAgree(RandomEvidence evidence) {
        EvidenceGraph graph = graphOf(evidence::pushTo);
        assertThat(graph.entities()).hasSize(graph.entityCount());
        assertThat(graph.citations()).hasSize(graph.citationCount());
        assertThat(graph.claims()).hasSize(graph.claimCount());
        for (int index = 0; index < graph.entityCount(); index++) {
            Entity entity = graph.entities().get(index);
            assertThat(graph.entity(index)).isEqualTo(entity);
            assertThat(graph.nameOf(index)).isEqualTo(entity.name());
            assertThat(graph.indexOfEntity(entity.id())).isEqualTo(index);
            assertThat(graph.entity(entity.id())).isEqualTo(entity);
        }
        for (int index = 0; index < graph.citationCount(); index++) {
            assertThat(graph.indexOfCitation(graph.citation(index).id())).isEqualTo(index);
        }
        assertThat(graph.indexOfEntity("no such thing")).isNegative();
        assertThat(graph.entity("no such thing")).isNull();
    }

    /** What the columns say of a claim is what the claim says of itself. */
    @ParameterizedTest(name = "{0}")
    @MethodSource(EVIDENCE)
    default void theColumnsOfAClaimAgreeWithTheClaim(RandomEvidence evidence) {
        EvidenceGraph graph = graphOf(evidence::pushTo);
        int lines = 0;
        for (int index = 0; index < graph.claimCount(); index++) {
            Claim claim = graph.claim(index);
            assertThat(graph.indexOfClaim(claim.proposition())).isEqualTo(index);
            assertThat(graph.entity(graph.subjectOf(index)).id())
                    .isEqualTo(claim.proposition().subject());
            assertThat(graph.entity(graph.objectOf(index)).id())
                    .isEqualTo(claim.proposition().object());
            assertThat(graph.predicate(graph.predicateOf(index)).id())
                    .isEqualTo(claim.proposition().predicate());
            assertThat(IntStream.of(graph.populationsOf(index))
                            .mapToObj(population -> graph.entity(population).id()))
                    .isEqualTo(claim.proposition().qualifiers().populations());
            assertThat(graph.firstLine(index + 1) - graph.firstLine(index))
                    .isEqualTo(claim.evidence().size());
            for (EvidenceLine line : claim.evidence()) {
                GraphLines.assertAgree(graph, lines++, line, index);
            }
        }
        assertThat(graph.lineCount()).isEqualTo(lines);
    }

    /** What goes out of one entity comes in at another. */
    @ParameterizedTest(name = "{0}")
    @MethodSource(EVIDENCE)
    default void adjacencyOutAndInAgree(RandomEvidence evidence) {
        EvidenceGraph graph = graphOf(evidence::pushTo);
        List<Integer> out = new ArrayList<>();
        List<Integer> in = new ArrayList<>();
        for (int entity = 0; entity < graph.entityCount(); entity++) {
            for (int claim = graph.firstOut(entity); claim < graph.firstOut(entity + 1); claim++) {
                assertThat(graph.subjectOf(claim)).isEqualTo(entity);
                out.add(claim);
            }
            for (int place = graph.firstIn(entity); place < graph.firstIn(entity + 1); place++) {
                assertThat(graph.objectOf(graph.inClaim(place))).isEqualTo(entity);
                in.add(graph.inClaim(place));
            }
        }
        List<Integer> all = IntStream.range(0, graph.claimCount()).boxed().toList();
        assertThat(out).isEqualTo(all);
        assertThat(in).containsExactlyInAnyOrderElementsOf(all);
    }

    /** Structure is followed both ways. */
    @ParameterizedTest(name = "{0}")
    @MethodSource(EVIDENCE)
    default void structuralLinksAgreeInBothDirections(RandomEvidence evidence) {
        EvidenceGraph graph = graphOf(evidence::pushTo);
        for (int entity = 0; entity < graph.entityCount(); entity++) {
            assertThat(ids(graph, graph.links(Structure.IS_A, entity)))
                    .isEqualTo(graph.entity(entity).isA());
            assertThat(ids(graph, graph.links(Structure.CONCERNS, entity)))
                    .isEqualTo(graph.entity(entity).concerns());
            assertThat(ids(graph, graph.links(Structure.EXCLUDES, entity)))
                    .isEqualTo(graph.entity(entity).excludes());
            for (Structure kind : Structure.values()) {
                for (int to : graph.links(kind, entity)) {
                    assertThat(graph.linksTo(kind, to)).contains(entity);
                }
                for (int from : graph.linksTo(kind, entity)) {
                    assertThat(graph.links(kind, from)).contains(entity);
                }
            }
            for (int below : graph.linksTo(Structure.IS_A, entity)) {
                assertThat(graph.descendants(entity)).contains(entity).contains(graph.descendants(below));
            }
        }
    }

    /** The window through which JGraphT's algorithms look shows the same. */
    @ParameterizedTest(name = "{0}")
    @MethodSource(EVIDENCE)
    default void theJGraphTViewShowsTheSameClaims(RandomEvidence evidence) {
        EvidenceGraph graph = graphOf(evidence::pushTo);
        Graph<Entity, Claim> view = graph.asJGraphT();
        assertThat(view.vertexSet()).containsExactlyElementsOf(graph.entities());
        assertThat(view.edgeSet()).containsExactlyElementsOf(graph.claims());
        for (Claim claim : graph.claims()) {
            Entity subject = view.getEdgeSource(claim);
            Entity object = view.getEdgeTarget(claim);
            assertThat(subject.id()).isEqualTo(claim.proposition().subject());
            assertThat(object.id()).isEqualTo(claim.proposition().object());
            assertThat(view.outgoingEdgesOf(subject)).contains(claim);
            assertThat(view.incomingEdgesOf(object)).contains(claim);
            assertThat(view.getAllEdges(subject, object)).contains(claim);
        }
    }

    private static List<String> ids(EvidenceGraph graph, int[] entities) {
        return IntStream.of(entities)
                .mapToObj(entity -> graph.entity(entity).id())
                .toList();
    }

    private static Claim byLineId(Claim claim) {
        return new Claim(
                claim.proposition(),
                claim.evidence().stream()
                        .sorted(Comparator.comparing(EvidenceLine::id))
                        .toList());
    }
}
