package org.evigraph.importer.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evigraph.importer.record.Intake;
import org.evigraph.importer.record.Place;
import org.evigraph.importer.record.Records;
import org.evigraph.importer.record.Value;
import org.evigraph.importer.text.FaultException;
import org.evigraph.model.Finding;
import org.evigraph.model.FindingKind;
import org.evigraph.model.Severity;

/** What a document, or the first line of JSON Lines, says of itself: the version of the format, and the graph's name. */
final class Header {
    static final String VERSION = "evigraph";
    static final String KIND = "kind";

    /** Its fields, in the order in which they are written. */
    static final List<String> FIELDS =
            List.of(VERSION, KIND, "name", "description", "version", "license", "attributes");

    private static final String SUPPORTED = "1";
    private static final String GRAPH = "graph";

    private final Intake intake;

    Header(Intake intake) {
        this.intake = intake;
    }

    /** Refuses what this program does not read, as soon as it is seen, since nothing after it can be trusted. */
    void check(String field, Value value) throws FaultException {
        if (field.equals(VERSION) && !isText(value, SUPPORTED)) {
            throw unsupported(
                    field,
                    value,
                    "the version " + SUPPORTED + " of the format, as in \"evigraph\": \"1\"",
                    "convert the file, or use the program that wrote it");
        }
        if (field.equals(KIND) && !isText(value, GRAPH)) {
            throw unsupported(field, value, "'" + GRAPH + "'", "read a graph; answers and reports cannot be read back");
        }
    }

    private static boolean isText(Value value, String expected) {
        return value instanceof Value.Text text && text.text().equals(expected);
    }

    private FaultException unsupported(String field, Value value, String expected, String fix) {
        return new FaultException(new Finding(
                Severity.ERROR,
                FindingKind.UNSUPPORTED,
                intake.at(value.place()),
                field,
                value.shown(),
                expected,
                fix));
    }

    /** Pushes what is known of the graph, after looking for what must be there. */
    void finish(Value.Members header, Records records, boolean kindRequired) {
        Map<String, Value> rest = new HashMap<>(header.members());
        if (rest.remove(VERSION) == null) {
            missing(header.place(), VERSION, SUPPORTED);
        }
        if (rest.remove(KIND) == null && kindRequired) {
            missing(header.place(), KIND, GRAPH);
        }
        records.graph(new Value.Members(rest, header.place()), JsonPath.of(""));
    }

    private void missing(Place place, String field, String value) {
        intake.error(
                FindingKind.MISSING_FIELD,
                place,
                field,
                "nothing",
                "'" + value + "'",
                "add \"" + field + "\": \"" + value + "\" if this is an Evigraph graph");
    }
}
