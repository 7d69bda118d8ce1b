package org.evigraph.importer.json;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evigraph.importer.record.Intake;
import org.evigraph.importer.record.Place;
import org.evigraph.importer.record.RecordKind;
import org.evigraph.importer.record.Records;
import org.evigraph.importer.record.UnknownFields;
import org.evigraph.importer.record.Value;
import org.evigraph.importer.text.FaultException;
import org.evigraph.importer.text.Faults;
import org.evigraph.model.FindingKind;
import org.evigraph.model.Location;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/** Reads one document: its header, and its lists item by item. */
final class DocumentReader {
    private static final List<String> KNOWN = known();

    private final Intake intake;
    private final Records records;
    private final JsonParser parser;
    private final ValueReader values;

    DocumentReader(Reader text, Intake intake) {
        this.intake = intake;
        this.records = new Records(intake);
        this.parser = Parsing.factory(intake.limits()).createParser(ObjectReadContext.empty(), text);
        this.values = new ValueReader(parser, intake, 1, "");
    }

    private static List<String> known() {
        List<String> known = new ArrayList<>(Header.FIELDS);
        known.addAll(RecordKind.plurals());
        return List.copyOf(known);
    }

    /** Reads to the end. */
    void read() throws IOException {
        try (parser) {
            document();
        } catch (JacksonException e) {
            throw new FaultException(Parsing.fault(e, values, intake));
        }
    }

    private void document() throws IOException {
        JsonToken first = parser.nextToken();
        if (first == null) {
            throw new FaultException(Faults.file(
                    FindingKind.EMPTY, Location.of(intake.source()), "nothing", "a JSON document", "check the file"));
        }
        if (first != JsonToken.START_OBJECT) {
            intake.typeError(
                    values.readRecord(),
                    "document",
                    "an object",
                    "write {\"evigraph\": \"1\", \"kind\": \"graph\", ...}");
            return;
        }
        Place start = values.place();
        Header header = new Header(intake);
        Map<String, Value> fields = new LinkedHashMap<>();
        Map<String, Place> seen = new HashMap<>();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            Place place = values.place();
            Place before = seen.putIfAbsent(name, place);
            if (before != null) {
                intake.duplicate(place, before, name, "join the two");
            }
            JsonToken token = parser.nextToken();
            RecordKind kind = RecordKind.ofPlural(name);
            if (kind != null) {
                list(kind, token);
            } else if (Header.FIELDS.contains(name)) {
                Value value = values.readRecord();
                header.check(name, value);
                fields.put(name, value);
            } else {
                UnknownFields.warn(intake, place, name, name, KNOWN);
                values.skip();
            }
        }
        header.finish(new Value.Members(fields, start), records, true);
        requireEnd();
    }

    private void list(RecordKind kind, JsonToken token) throws FaultException {
        if (token != JsonToken.START_ARRAY) {
            Value value = values.readRecord();
            if (!(value instanceof Value.Nothing)) {
                intake.typeError(value, kind.plural(), "a list of objects", "put it in square brackets: [...]");
            }
            return;
        }
        int index = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            JsonPath path = JsonPath.ofItem(kind.plural(), index++);
            Value item = values.readRecord();
            if (item instanceof Value.Members members) {
                records.accept(kind, members, path);
            } else {
                intake.typeError(item, path.self(), "an object", "write it as {...}");
            }
        }
    }

    private void requireEnd() throws IOException {
        String found;
        Place place;
        try {
            if (parser.nextToken() == null) {
                return;
            }
            found = "more text";
            place = values.place();
        } catch (JacksonException e) {
            if (e.getCause() instanceof IOException || e.getLocation() == null) {
                throw e;
            }
            found = "more text";
            place = values.spot(e.getLocation());
        }
        throw new FaultException(Faults.file(
                FindingKind.TRAILING,
                intake.at(place),
                found + " after the end of the document",
                "nothing",
                "take it out; if the file has a record in each line, read it as jsonl"));
    }
}
