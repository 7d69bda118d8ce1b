package org.evigraph.importer.record;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.evigraph.importer.text.Faults;
import org.evigraph.model.Coded;
import org.evigraph.model.Curie;
import org.evigraph.model.FindingKind;
import org.evigraph.model.HiddenCharacters;
import org.evigraph.model.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * One record, field by field. Each question for a field says which type it has; what is of another type, missing or not
 * allowed is reported with its place and answered with a stand-in, so that all faults of the record are found. Whoever
 * asks throws the record away if there was one.
 */
public final class Fields {
    /** Stands for a required text that is missing. */
    private static final String STAND_IN = "?";

    private static final Curie NO_CURIE = new Curie(STAND_IN, STAND_IN);

    private final Value.Members record;
    private final Labels labels;
    private final Intake intake;
    private final List<String> asked = new ArrayList<>(24);
    private int found;
    private long before;

    /** Creates the view of a record. */
    public Fields(Value.Members record, Labels labels, Intake intake) {
        this.record = record;
        this.labels = labels;
        this.intake = intake;
    }

    /** {@return where the record begins} */
    public Place place() {
        return record.place();
    }

    /**
     * {@return what {@code mapping} makes of the record; {@code null} if there was any error in it}
     *
     * <p>To be called once.
     */
    public <T> @Nullable T read(Function<Fields, T> mapping) {
        before = intake.errors();
        T value = null;
        try {
            value = mapping.apply(this);
        } catch (InvalidValueException e) {
            refused(e);
        }
        warnOfUnknown();
        return isFaulty() ? null : value;
    }

    /** {@return whether there was any error in the record so far} */
    boolean isFaulty() {
        return intake.errors() > before;
    }

    /** {@return a text; {@code null} if there is none} */
    public @Nullable String text(String field) {
        Value value = value(field);
        if (value == null) {
            return null;
        }
        if (value instanceof Value.Text text) {
            return text.text();
        }
        String fix = value instanceof Value.Items || value instanceof Value.Members
                ? "write one text in double quotes"
                : "write it in double quotes";
        intake.typeError(value, labels.field(field), "a text", fix);
        return null;
    }

    /** {@return a text that must be there and not be blank} */
    public String required(String field) {
        long before = intake.errors();
        String text = text(field);
        if (text != null && !text.isBlank()) {
            return text;
        }
        if (intake.errors() == before) {
            missing(field, "a text that is not blank");
        }
        return STAND_IN;
    }

    /** {@return an identifier that must be there} */
    public Curie requiredCurie(String field) {
        String text = required(field);
        try {
            return text.equals(STAND_IN) ? NO_CURIE : Curie.parse(text);
        } catch (InvalidValueException e) {
            error(e.kind(), field, e.found(), e.expected(), e.fix());
            return NO_CURIE;
        }
    }

    /** {@return a text that must be there and by which people know the record; hidden characters are reported} */
    public String requiredName(String field) {
        String text = required(field);
        warnOfHidden(text, field);
        return text;
    }

    private void warnOfHidden(String text, String field) {
        Value value = record.members().get(field);
        if (value != null && HiddenCharacters.firstIn(text) >= 0) {
            Complaints.hidden(intake, value, labels.field(field), text);
        }
    }

    /** {@return a list of texts, none of them blank; empty if there is none} */
    public List<String> texts(String field) {
        List<String> texts = new ArrayList<>();
        int index = 0;
        for (Value item : items(field, "a list of texts")) {
            if (item instanceof Value.Text text && !text.text().isBlank()) {
                texts.add(text.text());
            } else {
                Complaints.item(intake, item, labels.item(field, index).self());
            }
            index++;
        }
        return texts;
    }

    /** {@return names; hidden characters are reported} */
    public List<String> names(String field) {
        List<String> names = texts(field);
        names.forEach(name -> warnOfHidden(name, field));
        return names;
    }

    /** {@return texts by key; empty if there are none} */
    public SortedMap<String, String> map(String field) {
        SortedMap<String, String> map = new TreeMap<>();
        Value value = value(field);
        if (value instanceof Value.Members members) {
            members.members().forEach((key, entry) -> {
                if (entry instanceof Value.Text text && !key.isBlank()) {
                    map.put(key, text.text());
                } else {
                    Complaints.entry(intake, key, entry, labels.inside(field).field(key));
                }
            });
        } else if (value != null) {
            intake.typeError(value, labels.field(field), "an object of texts", "write {\"key\": \"text\"}");
        }
        return map;
    }

    /** {@return constants by key; empty if there are none} */
    public <E extends Enum<E> & Coded> SortedMap<String, E> codedMap(Class<E> type, String field) {
        SortedMap<String, E> map = new TreeMap<>();
        map(field).forEach((key, code) -> {
            E constant = parse(type, field, code);
            if (constant != null) {
                map.put(key, constant);
            }
        });
        return map;
    }

    /** {@return a number, digit for digit} */
    public @Nullable BigDecimal number(String field) {
        Value value = value(field);
        if (value instanceof Value.Numeral number) {
            return Numbers.decimal(number, labels, field, intake);
        }
        if (value != null) {
            intake.typeError(value, labels.field(field), "a number", Numbers.fixOf(value));
        }
        return null;
    }

    /** {@return how many there are} */
    public @Nullable Long count(String field) {
        Value value = value(field);
        return value == null ? null : Numbers.whole(value, labels, field, 0, Long.MAX_VALUE, intake);
    }

    /** {@return a year; whether it can be is for the model to say} */
    public @Nullable Integer year(String field) {
        Value value = value(field);
        Long year = value == null
                ? null
                : Numbers.whole(value, labels, field, Integer.MIN_VALUE, Integer.MAX_VALUE, intake);
        return year == null ? null : year.intValue();
    }

    /** {@return whether something holds; {@code false} if nothing is said} */
    public boolean flag(String field) {
        Value value = value(field);
        if (value instanceof Value.Flag flag) {
            return flag.value();
        }
        if (value != null) {
            intake.typeError(value, labels.field(field), "true or false", "write true or false, without quotes");
        }
        return false;
    }

    /** {@return a day} */
    public @Nullable LocalDate date(String field) {
        String text = text(field);
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            error(FindingKind.DATE, field, Faults.quoted(text), "a day that exists, as in 2020-01-31", "mend the date");
            return null;
        }
    }

    /** {@return a constant by its word; {@code null} if nothing is said} */
    public <E extends Enum<E> & Coded> @Nullable E coded(Class<E> type, String field) {
        String code = text(field);
        return code == null || code.isEmpty() ? null : parse(type, field, code);
    }

    /** {@return a constant that must be there; {@code standIn} if it is not} */
    public <E extends Enum<E> & Coded> E requiredCoded(Class<E> type, String field, E standIn) {
        long before = intake.errors();
        String code = text(field);
        if (code == null || code.isBlank()) {
            if (intake.errors() == before) {
                missing(field, "one of " + String.join(", ", Coded.codes(type)));
            }
            return standIn;
        }
        E constant = parse(type, field, code);
        return constant == null ? standIn : constant;
    }

    private <E extends Enum<E> & Coded> @Nullable E parse(Class<E> type, String field, String code) {
        try {
            return Coded.parse(type, field, code);
        } catch (InvalidValueException e) {
            error(e.kind(), field, e.found(), e.expected(), e.fix());
            return null;
        }
    }

    /** {@return what {@code mapping} makes of a record inside this one; {@code null} if there is none} */
    public <T> @Nullable T object(String field, Function<Fields, T> mapping) {
        Value value = value(field);
        if (value instanceof Value.Members members) {
            return new Fields(members, labels.inside(field), intake).read(mapping);
        }
        if (value != null) {
            intake.typeError(value, labels.field(field), "an object", "write it as {...}");
        }
        return null;
    }

    /** {@return what {@code mapping} makes of each record of a list} */
    public <T> List<T> list(String field, Function<Fields, T> mapping) {
        return readAll(records(field), mapping);
    }

    /** {@return as {@link #list}, where a plain text may stand for a record of which only {@code shorthand} is known} */
    public <T> List<T> list(String field, String shorthand, Function<Fields, T> mapping) {
        return readAll(records(field, shorthand), mapping);
    }

    private static <T> List<T> readAll(List<Fields> records, Function<Fields, T> mapping) {
        List<T> values = new ArrayList<>();
        for (Fields record : records) {
            T value = record.read(mapping);
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    /** {@return the records of a list} */
    public List<Fields> records(String field) {
        return records(field, null);
    }

    private List<Fields> records(String field, @Nullable String shorthand) {
        List<Fields> records = new ArrayList<>();
        int index = 0;
        for (Value item : items(field, shorthand == null ? "a list of objects" : "a list of objects or texts")) {
            Labels inside = labels.item(field, index++);
            if (item instanceof Value.Members members) {
                records.add(new Fields(members, inside, intake));
            } else if (item instanceof Value.Text && shorthand != null) {
                records.add(new Fields(new Value.Members(Map.of(shorthand, item), item.place()), inside, intake));
            } else {
                intake.typeError(item, inside.self(), "an object", "write it as {...}");
            }
        }
        return records;
    }

    private List<Value> items(String field, String expected) {
        Value value = value(field);
        if (value instanceof Value.Items items) {
            return items.items();
        }
        if (value != null) {
            intake.typeError(value, labels.field(field), expected, "put it in square brackets: [...]");
        }
        return List.of();
    }

    /** Reports a required field that is not there. */
    void missing(String field, String expected) {
        Complaints.missing(intake, record.members().get(field), place(), labels.field(field), expected);
    }

    /** Reports an error in a field, at the field if it is there, else at the record. */
    public void error(FindingKind kind, String field, String found, String expected, String fix) {
        Value value = record.members().get(field);
        intake.error(kind, value == null ? place() : value.place(), labels.field(field), found, expected, fix);
    }

    private void refused(InvalidValueException e) {
        String field = e.field().substring(e.field().lastIndexOf('.') + 1);
        String self = labels.self();
        if (self.equals(field) || self.endsWith("." + field)) {
            intake.error(e.kind(), place(), self, e.found(), e.expected(), e.fix());
            return;
        }
        error(e.kind(), field, e.found(), e.expected(), e.fix());
    }

    private @Nullable Value value(String field) {
        Value value = record.members().get(field);
        asked.add(field);
        if (value == null) {
            return null;
        }
        found++;
        if (value instanceof Value.Faulty) {
            intake.recall();
            return null;
        }
        return value instanceof Value.Nothing ? null : value;
    }

    private void warnOfUnknown() {
        if (found == record.members().size()) {
            return;
        }
        record.members().forEach((name, value) -> {
            if (!asked.contains(name)) {
                UnknownFields.warn(intake, value.place(), labels.field(name), name, asked);
            }
        });
    }
}
