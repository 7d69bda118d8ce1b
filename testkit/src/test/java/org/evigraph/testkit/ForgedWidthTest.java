package org.evigraph.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.evigraph.graph.DamagedSnapshotException;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.graph.GraphBuilder;
import org.evigraph.graph.GraphSnapshot;
import org.evigraph.graph.SnapshotBytes;
import org.evigraph.model.Entity;
import org.evigraph.model.EvidenceLine;
import org.evigraph.model.Predicate;
import org.evigraph.model.Proposition;
import org.evigraph.model.Sign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Columns that take no more bytes than they need, and what a forger may make of that. */
class ForgedWidthTest {
    private static final int LINES = 45;
    private static final long VERY_MANY = 1L << 40;

    /** {@return a graph of that many predicates, each with a claim} */
    private static EvidenceGraph graph(int predicates) {
        GraphBuilder builder =
                EvidenceGraph.builder().add(Entity.of("a", "A", "drug")).add(Entity.of("b", "B", "condition"));
        for (int number = 0; number < predicates; number++) {
            String id = "p" + (1_000 + number);
            builder.add(Predicate.of(id, id, "inverse of " + id, Sign.NONE));
            builder.add(Proposition.of("a", id, "b"));
        }
        for (int number = 0; number < LINES; number++) {
            builder.add(Proposition.of("a", "p1000", "b"), line(number));
        }
        return builder.build();
    }

    /** Every third line counts people, the last so many that no column can tell. */
    private static EvidenceLine line(int number) {
        EvidenceLine.Builder line = EvidenceLine.builder("l" + (100 + number));
        return number % 3 != 2
                ? line.build()
                : line.sampleSize(number == LINES - 1 ? VERY_MANY : 10L * number)
                        .build();
    }

    @ParameterizedTest(name = "{0} predicates")
    @ValueSource(ints = {1, 255, 256, 257, 300})
    void aGraphWithManyOrFewPredicatesComesBack(int predicates) throws IOException {
        EvidenceGraph graph = graph(predicates);
        ForgedSnapshot snapshot = ForgedSnapshot.of(graph);
        assertThat(snapshot.bytes("predicates")).hasSize(predicates <= 256 ? predicates : 4 * predicates);
        SameGraph.assertSame(open(snapshot), graph);
    }

    @Test
    void aColumnOfTheOtherWidthIsRefused() {
        ForgedSnapshot few = ForgedSnapshot.of(graph(256));
        ForgedSnapshot many = ForgedSnapshot.of(graph(257));
        assertRefused(few.copy().withBytes("predicates", Arrays.copyOf(few.bytes("predicates"), 1024)), "predicates");
        assertRefused(many.copy().withBytes("predicates", new byte[257]), "predicates");
        assertRefused(many.copy().withBytes("predicates", new byte[256]), "predicates");
        assertRefused(many.copy().withNumber("predicates", 7, 257), "predicates");
        assertRefused(many.copy().withNumber("predicates", 7, -1), "predicates");
    }

    @ParameterizedTest(name = "{1}: {0}")
    @MethodSource("marks")
    void marksThatDoNotFitTheNumbersAreRefused(String what, String part, UnaryOperator<ForgedSnapshot> forgery) {
        assertRefused(forgery.apply(ForgedSnapshot.of(graph(1))), part);
    }

    static Stream<Arguments> marks() {
        String marks = "line-sample-marks";
        String sizes = "line-sample-sizes";
        return Stream.of(
                forgery("one more", marks, f -> f.withNumber(marks, 0, f.numbers(marks)[0] | 1)),
                forgery("one less", marks, f -> f.withNumber(marks, 0, f.numbers(marks)[0] & ~4)),
                forgery(
                        "behind all",
                        marks,
                        f -> f.withNumber(marks, 2, (f.numbers(marks)[2] & ~(1 << 12)) | (1 << 31))),
                forgery("counted from elsewhere", marks, f -> f.withNumber(marks, 1, 3)),
                forgery("counted below 0", marks, f -> f.withNumber(marks, 3, -1)),
                forgery("too few", marks, f -> f.withNumbers(marks, Arrays.copyOf(f.numbers(marks), 2))),
                forgery("too many", marks, f -> f.withNumbers(marks, Arrays.copyOf(f.numbers(marks), 6))),
                forgery("half a pair", marks, f -> f.withNumbers(marks, Arrays.copyOf(f.numbers(marks), 3))),
                forgery("no number", marks, f -> f.withNumbers(sizes)),
                forgery("a number more", marks, f -> f.withNumbers(sizes, Arrays.copyOf(f.numbers(sizes), 16))),
                forgery("half a number", sizes, f -> f.withBytes(sizes, new byte[6])),
                forgery("fewer than nobody", sizes, f -> f.withNumber(sizes, 0, -1)));
    }

    private static Arguments forgery(String what, String part, UnaryOperator<ForgedSnapshot> forgery) {
        return Arguments.of(what, part, forgery);
    }

    @Test
    void whoeverGivesPeopleToAnotherLineIsFoundByVerify() {
        ForgedSnapshot forged = ForgedSnapshot.of(graph(1));
        int moved = (forged.numbers("line-sample-marks")[0] & ~4) | 2;
        byte[] sealed = forged.withNumber("line-sample-marks", 0, moved).sealed();
        assertThatThrownBy(() -> GraphSnapshot.verify(bytes(sealed)))
                .hasMessage("the snapshot is damaged in vocabulary: its digest is not that of the content");
    }

    @Test
    void aNumberThatTheRecordShouldTellAndDoesNotIsRefusedWhenItIsAskedFor() throws IOException {
        EvidenceGraph graph = open(ForgedSnapshot.of(graph(1)).withNumber("line-sample-sizes", 0, Integer.MAX_VALUE));
        assertThat(graph.line(5).sampleSize()).isEqualTo(50);
        assertThat(graph.line(LINES - 1).sampleSize()).isEqualTo(VERY_MANY);
        assertThatThrownBy(() -> graph.line(2))
                .hasRootCauseInstanceOf(DamagedSnapshotException.class)
                .hasMessageContaining("line-sample-sizes");
    }

    private static void assertRefused(ForgedSnapshot forged, String part) {
        assertThatThrownBy(() -> open(forged))
                .isInstanceOf(DamagedSnapshotException.class)
                .hasMessageStartingWith("the snapshot is damaged in " + part + ": ");
    }

    private static EvidenceGraph open(ForgedSnapshot snapshot) throws IOException {
        return GraphSnapshot.open(bytes(snapshot.sealed()));
    }

    private static SnapshotBytes bytes(byte[] file) {
        return SnapshotBytes.of(ByteBuffer.wrap(file));
    }
}
