package org.evigraph.importer.hetionet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evigraph.importer.Recorder;
import org.evigraph.model.Category;
import org.evigraph.model.GraphInfo;
import org.evigraph.model.Predicate;
import org.junit.jupiter.api.Test;

/** What the importer knows by heart is what Hetionet's own metagraph says. */
class MetagraphTest {
    private static final Pattern TUPLE = Pattern.compile(
            "\\[\\s*\"([^\"]+)\",\\s*\"([^\"]+)\",\\s*\"([^\"]+)\",\\s*\"(both|forward|backward)\"\\s*\\]");
    private static final Pattern ABBREVIATION = Pattern.compile("\"([^\"]+)\": \"([A-Za-z]+)\"");

    private static String metagraph() throws IOException {
        try (InputStream file =
                Objects.requireNonNull(MetagraphTest.class.getResourceAsStream("hetionet-v1.0-metagraph.json"))) {
            return new String(file.readAllBytes(), UTF_8);
        }
    }

    private static Map<String, String> abbreviations() throws IOException {
        Map<String, String> found = new HashMap<>();
        Matcher pair = ABBREVIATION.matcher(metagraph());
        while (pair.find()) {
            found.put(pair.group(1), pair.group(2));
        }
        return found;
    }

    @Test
    void everyTypeOfEdgeIsKnownByItsKindsItsNameAndItsDirection() throws IOException {
        List<String> expected = new ArrayList<>();
        Matcher tuple = TUPLE.matcher(metagraph());
        while (tuple.find()) {
            // Between two nodes of one kind, an edge that holds both ways is symmetric, and the other one has an arrow.
            boolean oneKind = tuple.group(1).equals(tuple.group(2));
            boolean both = tuple.group(4).equals("both");
            expected.add(tuple.group(1) + " " + tuple.group(3) + " " + tuple.group(2)
                    + (oneKind && both ? " symmetric" : ""));
        }
        assertThat(Metaedge.all())
                .hasSize(24)
                .extracting(
                        type -> type.source().label() + " " + type.relation().label() + " "
                                + type.target().label() + (type.relation().isSymmetric() ? " symmetric" : ""))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void everyNameHasTheAbbreviationOfTheMetagraph() throws IOException {
        Map<String, String> expected = abbreviations();
        for (Kind kind : Kind.all()) {
            assertThat(kind.abbreviation()).isEqualTo(expected.get(kind.label()));
        }
        for (Relation relation : Relation.values()) {
            assertThat(relation.abbreviation()).isEqualTo(expected.get(relation.label()));
        }
    }

    @Test
    void theAbbreviationsAreHandedDownWithTheGraph() throws IOException {
        Recorder nodes = Recorder.read("hetionet", "id\tname\tkind\n");
        String handedDown =
                String.valueOf(nodes.all(GraphInfo.class).get(0).attributes().get(Metagraph.ABBREVIATIONS));
        assertThat(handedDown.split(", "))
                .containsExactlyInAnyOrderElementsOf(abbreviations().entrySet().stream()
                        .map(pair -> pair.getKey() + "=" + pair.getValue())
                        .toList());
    }

    @Test
    void aTypeIsToldApartByItsCapitalsAndFirstLetterButForPathway() {
        for (Kind kind : Kind.all()) {
            String capitals = kind.label().replaceAll("[^A-Z]", "");
            assertThat(kind == Kind.PATHWAY ? "PW" : capitals).isEqualTo(kind.abbreviation());
        }
        for (Relation relation : Relation.values()) {
            assertThat(relation.label()).startsWith(relation.abbreviation());
        }
    }

    @Test
    void everyKindStandsUnderAStandardCategory() {
        List<String> standard = Category.standard().stream().map(Category::id).toList();
        Recorder nodes = Recorder.read("hetionet", "id\tname\tkind\n");
        assertThat(nodes.all(Category.class))
                .hasSize(11)
                .allSatisfy(category -> assertThat(standard).contains(String.valueOf(category.parent())));
    }

    @Test
    void anEdgeBetweenTwoKindsCanBeReadFromEitherEnd() {
        Recorder nodes = Recorder.read("hetionet", "id\tname\tkind\n");
        assertThat(nodes.all(Predicate.class))
                .hasSize(16)
                .allSatisfy(predicate -> assertThat(predicate.inverseReading()).isNotNull());
    }
}
