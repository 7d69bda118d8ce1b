package org.evigraph.exporter.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.evigraph.exporter.Destination;
import org.evigraph.model.Claim;
import org.evigraph.testkit.MemoryDestination;
import org.evigraph.testkit.RandomEvidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists that several threads write are what a single generator makes of them, byte for byte. */
class LongListPropertyTest {
    private static final int LONG = 700; // many more than are written by one thread

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19})
    void aDocumentWithLongListsIsTheSameWhoeverWritesIt(long seed) throws IOException {
        RandomEvidence evidence = RandomEvidence.medium(seed);
        isTheSameInADocument(repeated(evidence.claims(), LONG), ClaimJson::write);
        isTheSameInADocument(repeated(evidence.entities(), LONG), EntityJson::write);
        isTheSameInADocument(repeated(evidence.citations(), LONG), CitationJson::write);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19})
    void manyLinesAreTheSameWhoeverWritesThem(long seed) throws IOException {
        RandomEvidence evidence = RandomEvidence.medium(seed);
        isTheSameInLines(repeated(evidence.claims(), LONG), ClaimJson::write);
        isTheSameInLines(repeated(evidence.entities(), LONG), EntityJson::write);
        isTheSameInLines(repeated(evidence.citations(), LONG), CitationJson::writeInLine);
    }

    @ParameterizedTest(name = "{0} items")
    @ValueSource(ints = {0, 1, 2, 255, 256, 257, 258, 259, 264, 265, 513, 5_000})
    void noLengthOfAListMakesADifference(int length) throws IOException {
        List<Claim> claims = repeated(RandomEvidence.small(5).claims(), length);
        isTheSameInADocument(claims, ClaimJson::write);
        isTheSameInLines(claims, ClaimJson::write);
    }

    @Test
    void saysWhatWentWrongInTheStreamWhileALongListIsWritten() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        List<Claim> claims = repeated(RandomEvidence.medium(1).claims(), 5_000);
        assertThatIOException()
                .isThrownBy(() ->
                        JsonFile.lines(Destination.of(full), "full", json -> json.objects(claims, ClaimJson::write)))
                .withMessage("No space left on device");
    }

    @ParameterizedTest(name = "item {0} of {1}")
    @CsvSource({"0, 10", "9, 10", "0, 5000", "4999, 5000"})
    void saysWhatWentWrongInAnItem(int broken, int length) {
        List<Integer> items = IntStream.range(0, length).boxed().toList();
        Consumer<JsonWriter> content = json -> json.objects(items, (line, item) -> {
            line.number("item", item);
            if (item == broken) {
                throw new IllegalStateException("broken");
            }
        });
        assertThat(catchThrowable(() -> JsonFile.lines(new MemoryDestination(), "broken", content)))
                .isInstanceOf(IllegalStateException.class)
                .hasStackTraceContaining("IllegalStateException: broken");
    }

    private static <T> List<T> repeated(List<T> items, int length) {
        return items.isEmpty()
                ? items
                : IntStream.range(0, length)
                        .mapToObj(number -> items.get(number % items.size()))
                        .toList();
    }

    private static <T> void isTheSameInADocument(List<T> items, BiConsumer<JsonWriter, T> members) throws IOException {
        String byOne = document(json -> json.objects("items", items, item -> members.accept(json, item)));
        String byMany = document(json -> json.objects("items", items, members));
        assertThat(byMany).isEqualTo(byOne);
    }

    /** Two long lists, one deeper than the other, with something before and after them. */
    private static String document(Consumer<JsonWriter> list) throws IOException {
        MemoryDestination to = new MemoryDestination();
        JsonFile.indented(
                to,
                "document",
                json -> json.object(() -> {
                    json.text("before", "a");
                    list.accept(json);
                    json.object("deeper", () -> list.accept(json));
                    json.text("after", "z");
                }));
        return to.text();
    }

    private static <T> void isTheSameInLines(List<T> items, BiConsumer<JsonWriter, T> members) throws IOException {
        String byOne = lines(json -> items.forEach(item -> json.object(() -> members.accept(json, item))));
        String byMany = lines(json -> json.objects(items, members));
        assertThat(byMany).isEqualTo(byOne);
    }

    private static String lines(Consumer<JsonWriter> lines) throws IOException {
        MemoryDestination to = new MemoryDestination();
        JsonFile.lines(to, "lines", json -> {
            json.object(() -> json.text("before", "a"));
            lines.accept(json);
            json.object(() -> json.text("after", "z"));
        });
        return to.text();
    }
}
