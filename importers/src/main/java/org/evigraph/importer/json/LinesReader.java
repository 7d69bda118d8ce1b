package org.evigraph.importer.json;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evigraph.importer.record.Intake;
import org.evigraph.importer.record.Labels;
import org.evigraph.importer.record.RecordKind;
import org.evigraph.importer.record.Records;
import org.evigraph.importer.record.Value;
import org.evigraph.importer.text.FaultException;
import org.evigraph.importer.text.Faults;
import org.evigraph.model.Coded;
import org.evigraph.model.FindingKind;
import org.evigraph.model.InvalidValueException;
import org.evigraph.model.Location;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads record by record. A line that is no JSON is one finding; the next line is read all the same. */
final class LinesReader {
    private static final String TYPE = "type";
    private static final String GRAPH = "graph";

    private final Intake intake;
    private final Records records;
    private final Header header;
    private final LineSplitter lines;
    private final JsonFactory factory;
    private long headerLine;
    private boolean started;

    LinesReader(Reader text, Intake intake) {
        this.intake = intake;
        this.records = new Records(intake);
        this.header = new Header(intake);
        this.lines = new LineSplitter(text, intake);
        this.factory = Parsing.factory(intake.limits());
    }

    /** Reads to the end. */
    void read() throws IOException {
        while (lines.next()) {
            if (!lines.isBlank()) {
                line();
                started = true;
            }
        }
        if (!started) {
            throw new FaultException(Faults.file(
                    FindingKind.EMPTY,
                    Location.of(intake.source()),
                    "nothing",
                    "a line for each record, the first of type graph",
                    "check the file"));
        }
    }

    private void line() throws IOException {
        Value value;
        try (JsonParser parser =
                factory.createParser(ObjectReadContext.empty(), lines.characters(), 0, lines.length())) {
            value = parse(parser);
        } catch (FaultException e) {
            intake.add(e.finding());
            return;
        }
        accept(value);
    }

    private Value parse(JsonParser parser) throws IOException {
        ValueReader values = new ValueReader(parser, intake, lines.number(), "line");
        try {
            parser.nextToken();
            Value value = values.readRecord();
            if (parser.nextToken() == null) {
                return value;
            }
            throw new FaultException(Faults.file(
                    FindingKind.TRAILING,
                    intake.at(values.place()),
                    "more text after the end of the record",
                    "the end of the line",
                    "write one record in each line"));
        } catch (JacksonException e) {
            throw new FaultException(Parsing.fault(e, values, intake));
        }
    }

    private void accept(Value value) throws FaultException {
        if (!(value instanceof Value.Members members)) {
            intake.typeError(value, "line", "an object", "write it as {...}");
            return;
        }
        Map<String, Value> fields = new LinkedHashMap<>(members.members());
        String type = type(fields.remove(TYPE), members);
        if (type == null) {
            return;
        }
        Value.Members rest = new Value.Members(fields, members.place());
        if (type.equals(GRAPH)) {
            graph(rest);
            return;
        }
        if (!started) {
            intake.error(
                    FindingKind.MISSING_FIELD,
                    members.place(),
                    "line",
                    "a record of type '" + type + "' in the first line",
                    "the graph",
                    "begin with {\"type\": \"graph\", \"evigraph\": \"1\", \"name\": ...}");
        }
        RecordKind kind = Coded.parse(RecordKind.class, TYPE, type);
        if (kind == RecordKind.CITATION) {
            Value publicationType = fields.remove(CitationLabels.TYPE);
            if (publicationType != null) {
                fields.put(TYPE, publicationType);
            }
            records.accept(kind, rest, new CitationLabels(JsonPath.of(type)));
        } else {
            records.accept(kind, rest, JsonPath.of(type));
        }
    }

    private @Nullable String type(@Nullable Value type, Value.Members record) {
        if (type instanceof Value.Text text) {
            Optional<RecordKind> kind = Coded.find(RecordKind.class, text.text());
            if (kind.isPresent() || text.text().equals(GRAPH)) {
                return text.text();
            }
        }
        List<String> known = new ArrayList<>(List.of(GRAPH));
        known.addAll(Coded.codes(RecordKind.class));
        if (type instanceof Value.Text text) {
            intake.add(InvalidValueException.notInList(FindingKind.VALUE, TYPE, text.text(), known)
                    .at(intake.at(text.place())));
        } else if (type == null || type instanceof Value.Nothing) {
            intake.error(
                    FindingKind.MISSING_FIELD,
                    record.place(),
                    TYPE,
                    "nothing",
                    "one of " + String.join(", ", known),
                    "say what the line is");
        } else {
            intake.typeError(type, TYPE, "a text", "write it in double quotes");
        }
        return null;
    }

    private void graph(Value.Members fields) throws FaultException {
        if (headerLine > 0) {
            intake.error(
                    FindingKind.DUPLICATE_KEY,
                    fields.place(),
                    TYPE,
                    "a second graph; the first is in line " + headerLine,
                    "one graph in a file",
                    "give the files one by one: they are merged when read");
            return;
        }
        headerLine = lines.number();
        for (String field : List.of(Header.VERSION, Header.KIND)) {
            Value value = fields.members().get(field);
            if (value != null) {
                header.check(field, value);
            }
        }
        header.finish(fields, records, false);
    }

    /** The type of a publication has another name than in the document, where no line needs a type. */
    private record CitationLabels(JsonPath path) implements Labels {
        static final String TYPE = "publicationType";

        @Override
        public String self() {
            return path.self();
        }

        @Override
        public String field(String name) {
            return path.field(name.equals(LinesReader.TYPE) ? TYPE : name);
        }

        @Override
        public Labels inside(String name) {
            return path.inside(name);
        }

        @Override
        public Labels item(String name, int index) {
            return path.item(name, index);
        }
    }
}
