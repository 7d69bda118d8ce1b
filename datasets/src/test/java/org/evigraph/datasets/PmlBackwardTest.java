package org.evigraph.datasets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reading backward is only worth something if it sees every change: a lost field, an altered one, one too many. */
class PmlBackwardTest {
    private static final JsonNode DOCUMENT = PmlDocument.tree();
    private static final List<Object> RECORDS = read(DOCUMENT);

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void seesAFieldThatIsLost(long seed) {
        JsonNode document = DOCUMENT.deepCopy();
        Place place = somePlace(document, new Random(seed));
        place.record().remove(place.field());
        assertThat(seesAChange(document)).as("without %s", place).isTrue();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void seesAFieldThatIsAltered(long seed) {
        JsonNode document = DOCUMENT.deepCopy();
        Place place = somePlace(document, new Random(seed));
        JsonNode old = place.record().get(place.field());
        place.record().set(place.field(), altered(old));
        assertThat(seesAChange(document)).as("with another %s", place).isTrue();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void seesAFieldThatIsAdded(long seed) {
        JsonNode document = DOCUMENT.deepCopy();
        Place place = somePlace(document, new Random(seed));
        place.record().put("invented", "1");
        assertThat(seesAChange(document)).as("beside %s", place).isTrue();
    }

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    private record Place(ObjectNode record, String field) {}

    /** A field somewhere in the four lists; not the claim's own id, which is made from the rest of the claim. */
    private static Place somePlace(JsonNode document, Random random) {
        List<Place> places = new ArrayList<>();
        for (String list : List.of("predicates", "entities", "citations", "claims")) {
            for (JsonNode record : document.get(list)) {
                addPlaces(places, record);
            }
        }
        places.removeIf(place -> place.field().equals("id") && place.record().has("evidence"));
        return places.get(random.nextInt(places.size()));
    }

    private static void addPlaces(List<Place> places, JsonNode node) {
        if (node instanceof ObjectNode record) {
            record.propertyNames().forEach(field -> places.add(new Place(record, field)));
        }
        node.forEach(child -> addPlaces(places, child));
    }

    private static JsonNode altered(JsonNode old) {
        ObjectNode holder = (ObjectNode) PmlSource.read("{}");
        if (old.isString()) {
            return holder.put("text", old.stringValue() + "x").get("text");
        }
        if (old.isNumber()) {
            // The same number with one more digit: even 15.0 for 15 is a change.
            int scale = old.decimalValue().scale();
            return holder.put("number", old.decimalValue().setScale(scale + 1)).get("number");
        }
        if (old.isBoolean()) {
            return holder.put("flag", !old.booleanValue()).get("flag");
        }
        JsonNode other = old.deepCopy();
        if (other instanceof ObjectNode record) {
            record.put("invented", "1");
        } else {
            ((ArrayNode) other).remove(0);
        }
        return other;
    }

    private static boolean seesAChange(JsonNode document) {
        try {
            return !read(document).equals(RECORDS);
        } catch (IllegalArgumentException | NullPointerException | IndexOutOfBoundsException refused) {
            return true;
        }
    }

    private static List<Object> read(JsonNode document) {
        PmlBackward backward = new PmlBackward(document);
        return List.of(
                List.copyOf(backward.predicateRows()), backward.entities(), backward.sources(), backward.claims());
    }
}
