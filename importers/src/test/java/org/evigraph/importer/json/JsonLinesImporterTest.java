package org.evigraph.importer.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.evigraph.importer.Limit;
import org.evigraph.importer.Limits;
import org.evigraph.importer.Recorder;
import org.evigraph.importer.Source;
import org.evigraph.model.Entity;
import org.evigraph.model.GraphInfo;
import org.evigraph.model.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JsonLinesImporterTest {
    private static final String GRAPH = "{\"type\": \"graph\", \"evigraph\": \"1\", \"name\": \"x\"}\n";

    /** {@return the records of {@link JsonImporterTest#EVERYTHING}, a line each} */
    private static String everything() {
        return """
                {"type":"graph","evigraph":"1","name":"tiny","description":"for tests","version":"3","license":"CC0-1.0",\
                "attributes":{"b":"2","a":"1"}}
                {"type":"category","id":"virus","label":"a virus","parent":"pathogen"}

                {"type":"predicate","id":"causes","reading":"causes","inverseReading":"caused by","parent":"affects",\
                "symmetric":true,"sign":"+","signByObjectCategory":{"outcome":"-"},"mappings":["biolink:causes"],\
                "note":"strong"}
                """
                + "  \t\n"
                + lines(JsonImporterTest.EVERYTHING, "schemes", "scheme")
                + lines(JsonImporterTest.EVERYTHING, "entities", "entity")
                + lines(JsonImporterTest.EVERYTHING, "citations", "citation")
                        .replace("\"type\": \"article\"", "\"publicationType\": \"article\"")
                + lines(JsonImporterTest.EVERYTHING, "claims", "claim");
    }

    private static String lines(String document, String list, String type) {
        int from = document.indexOf("\"" + list + "\": [") + list.length() + 5;
        String items = document.substring(from, document.indexOf("\n  ]", from)).replaceAll("\\s*\n\\s*", " ");
        return "{\"type\": \"" + type + "\", "
                + items.strip()
                        .substring(1)
                        .replace(", {\"subject\": \"a\"", "\n{\"type\": \"claim\", \"subject\": \"a\"")
                + "\n";
    }

    @Test
    void readsEveryField() {
        Recorder read = Recorder.read("jsonl", everything());
        assertThat(read.findings).isEmpty();
        assertThat(read.records.get(0)).isEqualTo(JsonImporterTest.INFO);
        assertThat(read.records.subList(1, read.records.size())).isEqualTo(JsonImporterTest.records());
        assertThat(read.places).extracting(Location::line).containsExactly(1L, 2L, 4L, 6L, 7L, 8L, 9L, 9L, 9L, 10L);
    }

    @Test
    void anyLineEndIsGood() {
        for (String lineEnd : List.of("\n", "\r\n", "\r")) {
            String text = "\uFEFF" + everything().replace("\n", lineEnd);
            Recorder read = Recorder.read("jsonl", text.substring(0, text.length() - lineEnd.length()));
            assertThat(read.findings).isEmpty();
            assertThat(read.places.get(9)).isEqualTo(new Location("file", 10, 1));
        }
    }

    private static Arguments fault(String text, String... faults) {
        return Arguments.of(text, List.of(faults));
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("", "file error EVG-004 file"),
                fault("\n \n", "file error EVG-004 file"),
                fault("{\"type\": \"graph\"}", "file:1:1 error EVG-007 evigraph", "file:1:1 error EVG-007 name"),
                fault("{\"type\": \"graph\", \"evigraph\": \"9\"}\n{", "file:1:31 error EVG-020 evigraph"),
                fault(GRAPH + GRAPH, "file:2:1 error EVG-008 type"),
                fault("{\"type\": \"entity\", \"id\": \"a\", \"name\": \"A\"}", "file:1:1 error EVG-007 line"),
                fault(GRAPH + "{\"id\": \"a\"}", "file:2:1 error EVG-007 type"),
                fault(GRAPH + "{\"type\": 1}", "file:2:10 error EVG-005 type"),
                fault(GRAPH + "{\"type\": \"entities\"}", "file:2:10 error EVG-011 type"),
                fault(GRAPH + "[]", "file:2:1 error EVG-005 line"),
                fault(GRAPH + "\n{} {}", "file:3:4 error EVG-009 file"),
                fault(GRAPH + "\n{}}", "file:3:3 error EVG-001 line"),
                fault(GRAPH + "\n\n{\"type\": \"claim\",", "file:4:18 error EVG-002 line.type"),
                fault(
                        GRAPH + "{\"type\": \"entity\", \"id\": \"a\", \"type\": \"entity\"}",
                        "file:2:31 error EVG-008 line.type"),
                fault(
                        GRAPH + "{\"type\": \"entity\", \"id\": \"a\", \"nam\": \"A\"}",
                        "file:2:1 error EVG-007 entity.name",
                        "file:2:38 warning EVG-006 entity.nam"),
                fault(
                        GRAPH
                                + "{\"type\": \"claim\", \"subject\": \"a\", \"predicate\": \"b\", \"object\": \"c\", \"evidence\":"
                                + " [{\"id\": \"l\", \"direction\": \"for\"}]}",
                        "file:2:106 error EVG-011 claim.evidence[0].direction"));
    }

    @ParameterizedTest(name = "{index}: {1}")
    @MethodSource("faults")
    void faultsAreLocated(String text, List<String> faults) {
        assertThat(Recorder.read("jsonl", text).faults()).isEqualTo(faults);
    }

    @Test
    void aLineThatIsNoJsonIsOneFindingAndTheNextLineIsRead() {
        Recorder read = Recorder.read(
                "jsonl",
                GRAPH
                        + "{\"type\": \"entity\", \"id\": \"a\" \"name\": \"A\"}\n"
                        + "garbage\n"
                        + "[".repeat(2000)
                        + "\n{\"type\": \"entity\", \"id\": \"b\", \"name\": \"B\"}\n"
                        + "{\"type\": \"entity\", \"id\": \"c\", \"name\": \"" + "C".repeat(1_000_001) + "\"}\n"
                        + "{\"type\": \"entity\", \"id\": \"d\", \"name\": \"D\"}\n");
        assertThat(read.faults())
                .containsExactly(
                        "file:2:30 error EVG-001 line.id",
                        "file:3:1 error EVG-001 line",
                        "file:4:101 error EVG-010 line" + "[0]".repeat(12) + "...",
                        "file:6:39 error EVG-010 line.name");
        assertThat(read.all(Entity.class)).extracting(Entity::id).containsExactly("b", "d");
    }

    @Test
    void readsOneLineAtATime() {
        long[] made = {0};
        InputStream endless = new InputStream() {
            private byte[] line = GRAPH.getBytes(UTF_8);
            private int next;

            @Override
            public int read() {
                if (next == line.length) {
                    line = ("{\"type\": \"entity\", \"id\": \"e" + made[0]++ + "\", \"name\": \"E\"}\n")
                            .getBytes(UTF_8);
                    next = 0;
                }
                return line[next++];
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                for (int i = 0; i < length; i++) {
                    target[offset + i] = (byte) read();
                }
                return length;
            }
        };
        Recorder stopped =
                Recorder.read("jsonl", Source.of("endless", endless), Limits.DEFAULT.with(Limit.RECORDS, 5000));
        assertThat(stopped.all(GraphInfo.class)).hasSize(1);
        assertThat(stopped.all(Entity.class)).hasSize(5000);
        assertThat(stopped.faults()).containsExactly("endless:5002:1 error EVG-010 entity");
        assertThat(made[0]).isLessThan(8000);
    }
}
