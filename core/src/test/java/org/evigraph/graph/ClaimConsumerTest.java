package org.evigraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Random;
import org.evigraph.model.Entity;
import org.evigraph.model.Finding;
import org.evigraph.model.InvalidValueException;
import org.evigraph.model.Location;
import org.evigraph.model.Proposition;
import org.evigraph.model.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimConsumerTest {
    private static GraphBuilder withEntities(int count) {
        GraphBuilder builder = EvidenceGraph.builder();
        for (int i = 0; i < count; i++) {
            builder.add(Entity.of("e" + i, "entity"));
        }
        return builder;
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {0, 1, 2, 3})
    void claimsByNumberMakeTheGraphThatPropositionsMake(long seed) {
        Random random = new Random(seed);
        GraphBuilder plain = withEntities(20);
        GraphBuilder numbered = withEntities(20);
        ClaimConsumer claims = numbered.claims("edges");
        int[] entities = random.ints(0, 20).distinct().limit(20).toArray();
        int[] numbers = new int[20];
        for (int entity : entities) {
            numbers[entity] = claims.entity("e" + entity);
        }
        for (int i = 0; i < 500; i++) {
            int subject = random.nextInt(20);
            int object = random.nextInt(20);
            String predicate = "p" + random.nextInt(3);
            plain.add(Proposition.of("e" + subject, predicate, "e" + object));
            claims.accept(numbers[subject], claims.predicate(predicate), numbers[object], i, 1);
        }
        assertThat(numbered.build().digest()).isEqualTo(plain.build().digest());
    }

    @Test
    void anEntityThatNobodyDescribesIsReportedAtTheClaim() {
        GraphBuilder builder = withEntities(1);
        ClaimConsumer claims = builder.claims("edges");
        claims.accept(claims.entity("e0"), claims.predicate("p"), claims.entity("e1"), 7, 1);
        assertThatExceptionOfType(InvalidEvidenceException.class)
                .isThrownBy(builder::build)
                .satisfies(thrown -> assertThat(thrown.findings().list(Severity.ERROR))
                        .extracting(Finding::location)
                        .containsExactly(new Location("edges", 7, 1)));
    }

    @Test
    void whatIsOnlyAskedForIsNotInTheGraph() {
        GraphBuilder builder = withEntities(3);
        ClaimConsumer claims = builder.claims("edges");
        claims.entity("a");
        claims.predicate("never");
        claims.accept(claims.entity("e2"), claims.predicate("p"), claims.entity("e0"), 1, 1);
        EvidenceGraph graph = builder.build();
        assertThat(graph.entityCount()).isEqualTo(3);
        assertThat(graph.predicates()).hasSize(1);
        assertThat(graph.proposition(0)).isEqualTo(Proposition.of("e2", "p", "e0"));
    }

    @Test
    void aBlankIdIsRefused() {
        ClaimConsumer claims = EvidenceGraph.builder().claims("edges");
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> claims.entity(" "));
    }
}
