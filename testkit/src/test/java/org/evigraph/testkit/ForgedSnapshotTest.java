package org.evigraph.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Named.named;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.evigraph.graph.DamagedSnapshotException;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.graph.GraphSnapshot;
import org.evigraph.graph.SnapshotBytes;
import org.evigraph.model.Predicate;
import org.evigraph.model.Sign;
import org.evigraph.model.Status;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What somebody might write into a snapshot whose checksums he can make fit. */
class ForgedSnapshotTest {
    private static final EvidenceGraph GRAPH = TinyGraphs.quarrel();

    @Test
    void aSealedSnapshotThatNobodyChangedIsTheSame() throws IOException {
        assertThat(open(ForgedSnapshot.of(GRAPH).sealed()).digest()).isEqualTo(GRAPH.digest());
        GraphSnapshot.verify(bytes(ForgedSnapshot.of(GRAPH).sealed()));
    }

    @ParameterizedTest(name = "{1}: {0}")
    @MethodSource("refusedAtOnce")
    void whatWouldLeadASearchAstrayIsRefusedOnOpening(UnaryOperator<ForgedSnapshot> forgery, String part) {
        byte[] forged = forgery.apply(ForgedSnapshot.of(GRAPH)).sealed();
        assertThatThrownBy(() -> open(forged))
                .isInstanceOf(DamagedSnapshotException.class)
                .hasMessageStartingWith("the snapshot is damaged in " + part + ": ");
    }

    static Stream<Arguments> refusedAtOnce() {
        int most = Integer.MAX_VALUE;
        int least = Integer.MIN_VALUE;
        return Stream.of(
                forgery("text-ends", "a text ends before it begins", f -> f.withNumber("text-ends", 2, 0)),
                forgery("text-ends", "a text ends behind all", f -> f.withNumber("text-ends", -1, most)),
                forgery("text-ends", "a text ends before all", f -> f.withNumber("text-ends", 0, -1)),
                forgery("text-ends", "no texts", f -> f.withNumbers("text-ends")),
                forgery("texts", "texts cut", f -> f.withBytes("texts", new byte[3]), "text-ends"),
                forgery("vocabulary", "no vocabulary", f -> f.withBytes("vocabulary")),
                forgery("vocabulary", "a list of 2^63", f -> f.withBytes("vocabulary", endless())),
                forgery("vocabulary", "a text beyond the table", f -> f.withBytes("vocabulary", (byte) 127)),
                forgery("entity-starts", "a record begins behind all", f -> f.withNumber("entity-starts", -1, most)),
                forgery("entity-starts", "records fall", f -> f.withNumber("entity-starts", 1, 1 << 20)),
                forgery("entity-starts", "one too few", f -> f.withNumbers("entity-starts", 0)),
                forgery("entity-ids", "an id below the table", f -> f.withNumber("entity-ids", 0, -1)),
                forgery("entity-ids", "an id beyond the table", f -> f.withNumber("entity-ids", 0, most)),
                forgery("entity-ids", "no id at all", f -> f.withNumber("entity-ids", 0, 0)),
                forgery("entity-ids", "ids out of order", f -> swapped(f, "entity-ids", 0, 1)),
                forgery("entity-ids", "an id twice", f -> repeated(f, "entity-ids")),
                forgery("entity-ids", "half a number", f -> f.withBytes("entity-ids", new byte[6])),
                forgery("citation-ids", "ids out of order", f -> swapped(f, "citation-ids", 0, 1)),
                forgery("citation-ids", "an id twice", f -> repeated(f, "citation-ids")),
                forgery("citation-statuses", "an unknown status", f -> byteAt(f, "citation-statuses", 0, 99)),
                forgery("citation-statuses", "a status below all", f -> byteAt(f, "citation-statuses", 0, -1)),
                forgery("citation-statuses", "a status too few", f -> f.withBytes("citation-statuses", new byte[1])),
                forgery("overlap-rows", "rows that fall", f -> f.withNumber("overlap-rows", 1, most)),
                forgery("population-rows", "rows from below 0", f -> f.withNumber("population-rows", 0, least)),
                forgery("populations", "a population beyond all", f -> f.withNumber("populations", 0, most)),
                forgery("subjects", "a subject beyond all", f -> f.withNumber("subjects", -1, 1 << 20)),
                forgery("subjects", "a subject below all", f -> f.withNumber("subjects", 0, least)),
                forgery("subjects", "claims of another subject", f -> f.withNumber("subjects", 0, 0)),
                forgery("objects", "claims out of order", f -> swapped(f, "objects", 0, 2)),
                forgery("objects", "an object beyond all", f -> f.withNumber("objects", 0, 1 << 20)),
                forgery("objects", "claims without objects", f -> f.withNumbers("objects")),
                forgery("predicates", "a predicate beyond all", f -> byteAt(f, "predicates", 0, 2)),
                forgery("claim-qualifiers", "qualifiers beyond all", f -> byteAt(f, "claim-qualifiers", 0, 77)),
                forgery("signs", "an unknown sign", f -> byteAt(f, "signs", 0, 17)),
                forgery("first-lines", "lines beyond all", f -> f.withNumber("first-lines", -1, most)),
                forgery("first-lines", "lines left out", f -> f.withNumber("first-lines", -1, 5)),
                forgery("first-out", "claims beyond all", f -> f.withNumber("first-out", -1, most)),
                forgery("first-out", "claims of nobody", f -> f.withNumber("first-out", 3, 0), "subjects"),
                forgery("first-in", "claims below all", f -> f.withNumber("first-in", 0, -1)),
                forgery("in-claims", "a claim that is not there", f -> f.withNumber("in-claims", 0, 99)),
                forgery("in-claims", "a claim of another object", f -> swapped(f, "in-claims", 0, 4)),
                forgery("in-claims", "a claim twice", f -> repeated(f, "in-claims")),
                forgery("line-starts", "a line begins below 0", f -> f.withNumber("line-starts", 0, -1)),
                forgery("line-citations", "a paper that is not there", f -> f.withNumber("line-citations", 0, 3)),
                forgery("line-citations", "less than no paper", f -> f.withNumber("line-citations", 0, -2)),
                forgery("line-bits", "an unknown direction", f -> f.withNumber("line-bits", 0, 0xFF)),
                forgery("line-bits", "an unknown agent", f -> f.withNumber("line-bits", 0, most)),
                forgery("is-a", "broader than all", f -> f.withNumber("is-a", 0, most)),
                forgery("is-a", "its own broader thing", f -> f.withNumber("is-a", 0, GRAPH.indexOfEntity("drug"))),
                forgery("name-hashes", "hashes that fall", f -> f.withNumber("name-hashes", 0, most)),
                forgery("name-entities", "a name of nobody", f -> f.withNumber("name-entities", 0, most)));
    }

    @ParameterizedTest(name = "{1}: {0}")
    @MethodSource("refusedWhenAskedFor")
    void whatIsAtOddsWithTheColumnsIsRefusedWhenItIsAskedFor(UnaryOperator<ForgedSnapshot> forgery, String part)
            throws IOException {
        byte[] forged = forgery.apply(ForgedSnapshot.of(GRAPH)).sealed();
        EvidenceGraph graph = open(forged);
        Throwable refusal = catchThrowable(() -> SameGraph.assertSame(graph, GRAPH));
        assertThat(refusal).isInstanceOf(UncheckedIOException.class);
        assertThat(refusal.getCause())
                .isInstanceOf(DamagedSnapshotException.class)
                .hasMessageStartingWith("the snapshot is damaged in " + part + ": ");
        assertThatThrownBy(() -> GraphSnapshot.verify(bytes(forged))).isInstanceOf(DamagedSnapshotException.class);
    }

    static Stream<Arguments> refusedWhenAskedFor() {
        int current = Status.CURRENT.ordinal();
        return Stream.of(
                forgery("entities", "a list longer than its record", f -> byteAt(f, "entities", 2, 127)),
                forgery("entities", "a text beyond the table", f -> byteAt(f, "entities", 1, 127)),
                forgery("entities", "a number without an end", f -> byteAt(f, "entities", -1, -1)),
                forgery("entities", "a record that goes on", f -> f.withBytes("entities", longer(f, "entities"))),
                forgery("entity-ids", "another id", f -> byteAt(f, "entities", 0, 2)),
                forgery("citation-statuses", "no longer retracted", f -> byteAt(f, "citation-statuses", 2, current)),
                forgery("citations", "no known design", f -> f.withBytes("citations", filled(f, "citations", 100))),
                forgery("qualifiers", "qualifiers of nonsense", f -> byteAt(f, "qualifiers", 0, 100)),
                forgery("populations", "the other population", f -> swapped(f, "populations", 0, 1)),
                forgery("signs", "the other sign", f -> byteAt(f, "signs", 0, 1 + f.bytes("signs")[0])),
                forgery("lines", "a mask of everything", f -> byteAt(f, "lines", 1, 127)),
                forgery("lines", "a line without an id", f -> byteAt(f, "lines", 0, 0)),
                forgery(
                        "line-bits",
                        "graded by nobody",
                        f -> f.withNumber("line-bits", 0, f.numbers("line-bits")[0] | 1 << 24)),
                forgery("is-a", "another broader thing", f -> f.withNumber("is-a", 0, f.numbers("is-a")[0] + 1)),
                forgery("excludes", "another excluded thing", f -> f.withNumber("excludes", 0, 0)));
    }

    @ParameterizedTest(name = "{1}: {0}")
    @MethodSource("refusedByVerify")
    void whatNoSearchCanTellIsRefusedByVerify(UnaryOperator<ForgedSnapshot> forgery, String part) {
        byte[] forged = forgery.apply(ForgedSnapshot.of(GRAPH)).sealed();
        assertThatThrownBy(() -> GraphSnapshot.verify(bytes(forged)))
                .isInstanceOf(DamagedSnapshotException.class)
                .hasMessageStartingWith("the snapshot is damaged in " + part + ": ");
    }

    static Stream<Arguments> refusedByVerify() {
        return Stream.of(
                forgery("texts", "a text that is not UTF-8", f -> f.withBytes("texts", notUtf8(f))),
                forgery("name-entities", "a name of another", f -> swapped(f, "name-entities", 0, 3), "name-hashes"),
                forgery("name-hashes", "a name that nobody finds", f -> f.withNumber("name-hashes", -1, 0x7FFFFFF0)),
                forgery(
                        "predicates",
                        "parallel claims out of order",
                        f -> swappedBytes(swappedBytes(f, "predicates"), "signs")),
                forgery(
                        "predicates",
                        "a claim twice",
                        f -> byteAt(
                                byteAt(f, "predicates", 3, f.bytes("predicates")[2]), "signs", 3, f.bytes("signs")[2])),
                forgery("texts", "lines out of order", f -> f.withBytes("texts", retold(f, "q1", "q9")), "lines"));
    }

    @Test
    void aWordThatStandsAboveItselfIsRefused() {
        EvidenceGraph graph = EvidenceGraph.builder()
                .add(Predicate.of("ails", "ails", "ailed by", Sign.NONE))
                .build();
        ForgedSnapshot forged = ForgedSnapshot.of(graph);
        byte[] words = forged.bytes("vocabulary");
        int at = 1;
        while (words[at] != words[at - 1] || words[at] == 0) {
            at++; // its id and its reading are the same text
        }
        assertThat(words[at + 2]).as("its parent").isZero();
        words[at + 2] = words[at];
        assertThatThrownBy(() -> open(forged.sealed()))
                .hasMessage("the snapshot is damaged in vocabulary: one of its predicates stands above itself");
    }

    @Test
    void aHeaderThatLiesIsRefused() {
        ForgedSnapshot sound = ForgedSnapshot.of(GRAPH);
        for (String part : sound.parts()) {
            for (long[] lie : new long[][] {
                {0, 8},
                {-8, 8},
                {1L << 62, 8},
                {1024, Long.MAX_VALUE},
                {1024, Long.MAX_VALUE - 6},
                {1024, -1},
                {1024, -8}
            }) {
                byte[] forged = sound.lyingAbout(part, lie[0], lie[1]);
                assertThatThrownBy(() -> open(forged))
                        .isInstanceOf(DamagedSnapshotException.class)
                        .hasMessageContaining("header");
            }
        }
    }

    private static Arguments forgery(String part, String what, UnaryOperator<ForgedSnapshot> forgery) {
        return forgery(part, what, forgery, part);
    }

    private static Arguments forgery(String changed, String what, UnaryOperator<ForgedSnapshot> forgery, String named) {
        Named<UnaryOperator<ForgedSnapshot>> payload = named(what + " in " + changed, forgery);
        return Arguments.of(payload, named);
    }

    private static ForgedSnapshot swapped(ForgedSnapshot forged, String part, int one, int other) {
        int[] numbers = forged.numbers(part);
        return forged.withNumber(part, one, numbers[other]).withNumber(part, other, numbers[one]);
    }

    /** What two parallel claims say, each in place of the other. */
    private static ForgedSnapshot swappedBytes(ForgedSnapshot forged, String part) {
        byte[] bytes = forged.bytes(part).clone();
        return byteAt(byteAt(forged, part, 2, bytes[3]), part, 3, bytes[2]);
    }

    private static ForgedSnapshot repeated(ForgedSnapshot forged, String part) {
        return forged.withNumber(part, 1, forged.numbers(part)[0]);
    }

    private static ForgedSnapshot byteAt(ForgedSnapshot forged, String part, int place, int value) {
        byte[] bytes = forged.bytes(part).clone();
        bytes[place < 0 ? bytes.length + place : place] = (byte) value;
        return forged.withBytes(part, bytes);
    }

    private static byte[] longer(ForgedSnapshot forged, String part) {
        return Arrays.copyOf(forged.bytes(part), forged.bytes(part).length + 1);
    }

    private static byte[] filled(ForgedSnapshot forged, String part, int value) {
        byte[] bytes = forged.bytes(part).clone();
        Arrays.fill(bytes, 9, 14, (byte) value);
        return bytes;
    }

    private static byte[] notUtf8(ForgedSnapshot forged) {
        byte[] bytes = forged.bytes("texts").clone();
        bytes[new String(bytes, UTF_8).indexOf("The harm")] = (byte) 0xFF;
        return bytes;
    }

    private static byte[] retold(ForgedSnapshot forged, String text, String other) {
        return new String(forged.bytes("texts"), UTF_8).replace(text, other).getBytes(UTF_8);
    }

    /** Ten bytes that are one number: the largest. */
    private static byte[] endless() {
        byte[] bytes = new byte[10];
        Arrays.fill(bytes, (byte) 0xFF);
        bytes[9] = 0x7F;
        return bytes;
    }

    private static EvidenceGraph open(byte[] file) throws IOException {
        return GraphSnapshot.open(bytes(file));
    }

    private static SnapshotBytes bytes(byte[] file) {
        return SnapshotBytes.of(ByteBuffer.wrap(file));
    }
}
