package org.evigraph.importer.drugmechdb;

import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.evigraph.importer.Limit;
import org.evigraph.importer.record.Intake;
import org.evigraph.importer.record.Place;
import org.evigraph.importer.record.Value;
import org.evigraph.importer.text.FaultException;
import org.evigraph.importer.text.Faults;
import org.evigraph.model.FindingKind;
import org.evigraph.model.Location;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * The records of a YAML file, one after another: the items of a list, or documents that are records themselves.
 *
 * <p>Every scalar is a text, so that {@code NO}, {@code 0123} and {@code 2001-01-01} stay as they are written; only an
 * empty plain one is nothing. An alias stands for the very value of its anchor, so that no chain of aliases grows. Tags
 * are refused, a key may come once.
 *
 * <p><b>Source.</b> YAML 1.2.2; the events are those of SnakeYAML Engine.
 *
 * <p><b>Cost.</b> One pass; holds one record, and the values that have an anchor.
 */
final class YamlRecords {
    private static final Place START = new Spot(1, 1);

    /** Characters to read at a time. The engine copies all that it holds of a line whenever it reads on, so not few. */
    private static final int PIECE = 1 << 15;

    private record Spot(long line, long column) implements Place {}

    private final Iterator<Event> events;
    private final MeteredReader text;
    private final Intake intake;
    private final Map<String, Value> anchors = new HashMap<>();
    private boolean inList;
    private boolean empty = true;
    private Place last = START;

    YamlRecords(Reader reader, Intake intake) {
        this.intake = intake;
        this.text = new MeteredReader(reader, intake);
        LoadSettings settings = LoadSettings.builder()
                .setLabel(intake.source())
                .setBufferSize(PIECE)
                .setCodePointLimit(
                        (int) Math.min(Integer.MAX_VALUE, intake.limits().of(Limit.FILE_BYTES)))
                .build();
        this.events = new ParserImpl(settings, new StreamReader(settings, text));
    }

    /**
     * {@return the next record; {@code null} after the last}
     *
     * @throws FaultException if the text cannot be read on
     */
    Value.@Nullable Members next() throws FaultException {
        while (true) {
            Event event = event();
            switch (event.getEventId()) {
                case StreamEnd -> {
                    return null;
                }
                case StreamStart, DocumentEnd, Comment -> {}
                case DocumentStart -> anchors.clear();
                case SequenceEnd -> inList = false;
                case SequenceStart -> {
                    if (inList) {
                        refuseItem(value(event, 1));
                    } else {
                        requireNoTag(((SequenceStartEvent) event).getTag(), event);
                        inList = true;
                    }
                }
                case MappingStart, Scalar, Alias -> {
                    empty = false;
                    Value value = value(event, 1);
                    if (value instanceof Value.Members members) {
                        return members;
                    }
                    refuseItem(value);
                }
                case MappingEnd -> throw new IllegalStateException("An object ends that did not begin");
            }
        }
    }

    /** {@return whether nothing came that could be a record} */
    boolean isEmpty() {
        return empty;
    }

    private void refuseItem(Value value) {
        intake.typeError(value, "record", "an object with graph, nodes and links", "write one object for a record");
    }

    private Event event() throws FaultException {
        try {
            text.recordBegins();
            Event event = events.next();
            last = place(event.getStartMark());
            return event;
        } catch (MarkedYamlEngineException e) {
            Place at = place(e.getProblemMark());
            throw syntax(at, String.valueOf(e.getProblem()));
        } catch (YamlEngineException e) {
            if (e.getCause() instanceof FaultException fault) {
                throw fault;
            }
            MeteredReader.Unprintable character = text.unprintable();
            if (e instanceof ReaderException && character != null) {
                throw unprintable(character);
            }
            throw syntax(
                    last, String.valueOf(e.getMessage()).lines().findFirst().orElse("text that is no YAML"));
        }
    }

    private FaultException syntax(Place at, String problem) {
        return new FaultException(Faults.file(
                FindingKind.SYNTAX,
                intake.at(at),
                "this: " + Faults.quoted(problem),
                "YAML 1.2",
                "mend the text there or just before; check indents and quotes"));
    }

    private FaultException unprintable(MeteredReader.Unprintable character) {
        return new FaultException(Faults.file(
                FindingKind.SYNTAX,
                intake.at(character),
                String.format(Locale.ROOT, "the character U+%04X", character.character()),
                "characters that YAML 1.2 admits",
                "take it out, or write it as an escape in double quotes"));
    }

    private static Place place(Optional<Mark> mark) {
        return mark.<Place>map(at -> new Spot(at.getLine() + 1L, at.getColumn() + 1L))
                .orElse(START);
    }

    private Value value(Event event, int depth) throws FaultException {
        Place place = last;
        if (event instanceof AliasEvent alias) {
            Value known = anchors.get(alias.getAlias().getValue());
            if (known == null) {
                throw syntax(place, "an alias *" + alias.getAlias() + " before its anchor ends");
            }
            return known;
        }
        Value value;
        if (event instanceof ScalarEvent scalar) {
            value = scalar(scalar, place);
        } else {
            requireDepth(depth, place);
            value = event instanceof MappingStartEvent mapping ? members(mapping, depth) : items(event, depth);
        }
        ((NodeEvent) event).getAnchor().ifPresent(anchor -> anchors.put(anchor.getValue(), value));
        return value;
    }

    private Value scalar(ScalarEvent scalar, Place place) throws FaultException {
        requireNoTag(scalar.getTag(), scalar);
        String written = scalar.getValue();
        if (written.isEmpty() && scalar.isPlain()) {
            return new Value.Nothing(place);
        }
        if (written.length() > intake.limits().of(Limit.TEXT_LENGTH)) {
            intake.add(Faults.overLimit(
                    Limit.TEXT_LENGTH,
                    intake.limits(),
                    intake.at(place),
                    "text",
                    "a text of " + written.length() + " characters"));
            return new Value.Faulty(place);
        }
        return new Value.Text(written, place);
    }

    private Value items(Event event, int depth) throws FaultException {
        requireNoTag(((SequenceStartEvent) event).getTag(), event);
        Place place = last;
        List<Value> items = new ArrayList<>();
        for (Event next = event(); next.getEventId() != Event.ID.SequenceEnd; next = event()) {
            items.add(value(next, depth + 1));
        }
        return new Value.Items(items, place);
    }

    private Value members(MappingStartEvent event, int depth) throws FaultException {
        requireNoTag(event.getTag(), event);
        Place place = last;
        Map<String, Value> members = new LinkedHashMap<>();
        Map<String, Place> keys = new HashMap<>();
        boolean faulty = false;
        for (Event next = event(); next.getEventId() != Event.ID.MappingEnd; next = event()) {
            Place at = last;
            Value key = value(next, depth + 1);
            Value value = value(event(), depth + 1);
            if (!(key instanceof Value.Text name)) {
                intake.typeError(key, "key", "a text", "give the field a name");
                faulty = true;
                continue;
            }
            Place first = keys.putIfAbsent(name.text(), at);
            if (first == null) {
                members.put(name.text(), value);
            } else {
                intake.duplicate(at, first, name.text(), "leave one of the two out");
                faulty = true;
            }
        }
        return faulty ? new Value.Faulty(place) : new Value.Members(members, place);
    }

    private void requireDepth(int depth, Place place) throws FaultException {
        if (depth > intake.limits().of(Limit.DEPTH)) {
            throw new FaultException(Faults.overLimit(
                    Limit.DEPTH, intake.limits(), intake.at(place), "record", "a depth of " + depth + " and more"));
        }
    }

    private void requireNoTag(Optional<String> tag, Event event) throws FaultException {
        if (tag.isPresent()) {
            Place place = place(event.getStartMark());
            Location at = intake.at(place);
            throw new FaultException(Faults.file(
                    FindingKind.UNSUPPORTED,
                    at,
                    "the tag " + Faults.quoted(tag.get()),
                    "plain texts, lists and objects",
                    "take the tag out"));
        }
    }
}
