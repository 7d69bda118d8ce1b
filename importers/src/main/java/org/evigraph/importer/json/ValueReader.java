package org.evigraph.importer.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.evigraph.importer.Limit;
import org.evigraph.importer.record.Intake;
import org.evigraph.importer.record.Place;
import org.evigraph.importer.record.Value;
import org.evigraph.importer.text.FaultException;
import org.evigraph.importer.text.Faults;
import org.evigraph.model.FindingKind;
import org.evigraph.model.HiddenCharacters;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** Turns a parser's tokens into values with their places, within the limits. */
final class ValueReader {
    private record Spot(long line, long column) implements Place {}

    private final JsonParser parser;
    private final Intake intake;
    private final long firstLine;
    private final String root;
    private final long deepest;
    private final long longest;
    private long recordStart;

    /**
     * @param firstLine the line of the file in which the parser began
     * @param root what the parser's whole text is called
     */
    ValueReader(JsonParser parser, Intake intake, long firstLine, String root) {
        this.parser = parser;
        this.intake = intake;
        this.firstLine = firstLine;
        this.root = root;
        this.deepest = intake.limits().of(Limit.DEPTH);
        this.longest = intake.limits().of(Limit.RECORD_LENGTH);
    }

    /** {@return where the current token begins} */
    Place place() {
        return spot(parser.currentTokenLocation());
    }

    Place spot(TokenStreamLocation at) {
        return new Spot(firstLine - 1 + at.getLineNr(), at.getColumnNr());
    }

    /** {@return the path of the value where the parser stands} */
    String path() {
        return JsonPath.of(parser.streamReadContext(), root);
    }

    /** {@return the value that begins with the current token, as a record of its own} */
    Value readRecord() throws FaultException {
        recordStart = parser.currentTokenLocation().getCharOffset();
        return read(parser.currentToken());
    }

    private Value read(JsonToken token) throws FaultException {
        TokenStreamLocation at = parser.currentTokenLocation();
        Place place = spot(at);
        if (at.getCharOffset() - recordStart > longest) {
            throw overLimit(Limit.RECORD_LENGTH, "a record that goes on");
        }
        return switch (token) {
            case START_OBJECT -> members(place);
            case START_ARRAY -> items(place);
            case VALUE_STRING -> text(place);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Value.Numeral(parser.getString(), place);
            case VALUE_TRUE, VALUE_FALSE -> new Value.Flag(token == JsonToken.VALUE_TRUE, place);
            case VALUE_NULL -> new Value.Nothing(place);
            case NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT ->
                throw new IllegalStateException("No value begins with " + token);
        };
    }

    private Value.Items items(Place place) throws FaultException {
        checkDepth();
        List<Value> items = new ArrayList<>();
        for (JsonToken token = next(); token != JsonToken.END_ARRAY; token = next()) {
            items.add(read(token));
        }
        return new Value.Items(items, place);
    }

    private Value.Members members(Place place) throws FaultException {
        checkDepth();
        Map<String, Value> members = new LinkedHashMap<>();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            Place named = place();
            String path = members.containsKey(name) ? path() : "";
            boolean good = isWellFormed(name, named);
            Value value = read(next());
            Value first = members.putIfAbsent(name, good ? value : new Value.Faulty(named));
            if (first != null) {
                intake.duplicate(named, first.place(), path, "take one of the two out");
                members.put(name, new Value.Faulty(first.place()));
            }
        }
        return new Value.Members(members, place);
    }

    /** Passes over the value that begins with the current token. */
    void skip() throws FaultException {
        int depth = 0;
        JsonToken token = parser.currentToken();
        do {
            if (token.isStructStart()) {
                checkDepth();
                depth++;
            } else if (token.isStructEnd()) {
                depth--;
            }
            token = depth > 0 ? next() : token;
        } while (depth > 0);
    }

    /** {@return the next token; a parser that finds none where one must be throws} */
    private JsonToken next() {
        return Objects.requireNonNull(parser.nextToken());
    }

    private void checkDepth() throws FaultException {
        int depth = parser.streamReadContext().getNestingDepth();
        if (depth > deepest) {
            throw overLimit(Limit.DEPTH, "depth " + depth);
        }
    }

    private FaultException overLimit(Limit limit, String found) {
        return new FaultException(Faults.overLimit(limit, intake.limits(), intake.at(place()), path(), found));
    }

    private Value text(Place place) {
        String text = parser.getString();
        return isWellFormed(text, place) ? new Value.Text(text, place) : new Value.Faulty(place);
    }

    private boolean isWellFormed(String text, Place place) {
        if (HiddenCharacters.isWellFormed(text)) {
            return true;
        }
        intake.error(
                FindingKind.ENCODING,
                place,
                path(),
                Faults.quoted(text) + ", with half of a surrogate pair",
                "valid Unicode",
                "write both halves, or leave the broken character out");
        return false;
    }
}
