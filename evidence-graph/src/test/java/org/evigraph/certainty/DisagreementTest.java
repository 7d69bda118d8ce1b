package org.evigraph.certainty;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.graph.GraphBuilder;
import org.evigraph.model.Direction;
import org.evigraph.model.Entity;
import org.evigraph.model.EvidenceLine;
import org.evigraph.model.Predicate;
import org.evigraph.model.Proposition;
import org.evigraph.model.Qualifiers;
import org.evigraph.model.Sign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DisagreementTest {
    private static final int MANY = 2_000;

    @Test
    void claimsOnAsManyPeoplesContradictNoneOfTheOthers() {
        EvidenceGraph graph = claims().build();
        assertThat(new Disagreement(graph, new ClaimAssessor(graph)).isWithin(read(graph)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"above", "below"})
    void oneOfThemThatSpeaksOfPeopleAboveOrBelowThoseOfOneOtherContradictsIt(String people) {
        EvidenceGraph graph =
                claims().add(claim("prevents", people), line("last")).build();
        assertThat(new Disagreement(graph, new ClaimAssessor(graph)).isWithin(read(graph)))
                .isTrue();
    }

    @Test
    void whoTheyAreOnIsAskedAFewTimesOfEachHoweverManyThereAre() {
        EvidenceGraph graph = claims().build();
        List<ReadClaim> claims = read(graph);
        AtomicLong asked = new AtomicLong();
        EvidenceGraph counting = (EvidenceGraph) Proxy.newProxyInstance(
                EvidenceGraph.class.getClassLoader(),
                new Class<?>[] {EvidenceGraph.class},
                (proxy, method, arguments) -> {
                    asked.incrementAndGet();
                    return method.invoke(graph, arguments);
                });
        Disagreement disagreement = new Disagreement(counting, new ClaimAssessor(counting));
        asked.set(0);
        assertThat(disagreement.isWithin(claims)).isFalse();
        assertThat(asked).hasValueLessThan(20L * MANY);
    }

    /** Claims of which every other says the opposite, each on people of its own. */
    private static GraphBuilder claims() {
        GraphBuilder builder = EvidenceGraph.builder()
                .name("many peoples")
                .add(Entity.of("drug", "the drug", "drug"))
                .add(Entity.of("harm", "the harm", "outcome"))
                .add(Predicate.of("causes", "causes", "caused by", Sign.PLUS))
                .add(Predicate.of("prevents", "prevents", "prevented by", Sign.MINUS))
                .add(Entity.of("above", "all of them", "population"))
                .add(Entity.builder("people 0", "some")
                        .categories(List.of("population"))
                        .isA(List.of("above"))
                        .build())
                .add(Entity.builder("below", "few")
                        .categories(List.of("population"))
                        .isA(List.of("people " + (MANY - 2)))
                        .build());
        for (int i = 0; i < MANY; i++) {
            String people = "people " + i;
            if (i > 0) {
                builder.add(Entity.of(people, people, "population"));
            }
            builder.add(claim(i % 2 == 0 ? "causes" : "prevents", people), line("line " + i));
        }
        return builder;
    }

    private static Proposition claim(String predicate, String people) {
        return Proposition.of("drug", predicate, "harm").with(Qualifiers.ofPopulations(people));
    }

    private static EvidenceLine line(String id) {
        return EvidenceLine.builder(id).direction(Direction.SUPPORTS).build();
    }

    private static List<ReadClaim> read(EvidenceGraph graph) {
        ClaimAssessor assessor = new ClaimAssessor(graph);
        return IntStream.range(0, graph.claimCount())
                .mapToObj(claim -> new ReadClaim(claim, false, assessor.judge(claim), graph.signOf(claim)))
                .toList();
    }
}
