package org.evigraph.exporter.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.evigraph.exporter.PlainText;
import org.evigraph.model.Coded;
import org.evigraph.model.HiddenCharacters;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** Members of JSON objects, by the rule of the native formats: what is not known is not written. */
final class JsonWriter {
    /** A surrogate without its other half; a pair is one character to a pattern, and of another kind. */
    private static final Pattern UNPAIRED = Pattern.compile("\\p{Cs}");

    private static final String REPLACEMENT = "\uFFFD";

    /** Those that the format gives, ready to be copied: they are few, and there are millions of members. */
    private static final Map<String, SerializableString> NAMES = new ConcurrentHashMap<>();

    private final JsonPart part;
    private final JsonGenerator json;

    JsonWriter(JsonPart part) {
        this.part = part;
        this.json = part.generator();
    }

    /** Writes an object: the document, a line, or an item of a list. */
    void object(Runnable members) {
        json.writeStartObject();
        members.run();
        json.writeEndObject();
    }

    private <T> void object(T item, BiConsumer<JsonWriter, T> members) {
        json.writeStartObject();
        members.accept(this, item);
        json.writeEndObject();
    }

    /** Writes a member that is an object, under any name. */
    void object(String name, Runnable members) {
        json.writeName(name);
        object(members);
    }

    /** Writes a member that is a list, also if it is empty. */
    <T> void list(String name, Iterable<T> items, Consumer<T> item) {
        name(name);
        json.writeStartArray();
        items.forEach(item);
        json.writeEndArray();
    }

    /** Writes a member that is a list of objects, unless it is empty. */
    <T> void objects(String name, Collection<T> items, Consumer<T> members) {
        if (!items.isEmpty()) {
            list(name, items, item -> object(() -> members.accept(item)));
        }
    }

    /** As {@link #objects(String, Collection, Consumer)}, for a list of which several threads may write a part each. */
    <T> void objects(String name, List<T> items, BiConsumer<JsonWriter, T> members) {
        if (!items.isEmpty()) {
            name(name);
            json.writeStartArray();
            objects(items, members);
            json.writeEndArray();
        }
    }

    /** Writes objects one after the other, of which several threads may write a part each. */
    <T> void objects(List<T> items, BiConsumer<JsonWriter, T> members) {
        if (!items.isEmpty()) {
            object(items.get(0), members);
            part.writeMore(items.size() - 1, (writer, number) -> writer.object(items.get(number + 1), members));
        }
    }

    /** Writes a member that is a list of texts, unless it is empty. */
    void texts(String name, Collection<String> texts) {
        if (!texts.isEmpty()) {
            textList(name, texts);
        }
    }

    /** Writes a member that is a list of texts, also if it is empty. */
    void textList(String name, Collection<String> texts) {
        part.layout().onOneLine(() -> list(name, texts, this::value));
    }

    /** Writes a member that is a list of long texts, each on a line of its own, also if it is empty. */
    void textLines(String name, Collection<String> texts) {
        list(name, texts, this::value);
    }

    /** Writes a member that is a list of words, also if it is empty. */
    void codes(String name, Collection<? extends Coded> words) {
        textList(name, words.stream().map(Coded::code).toList());
    }

    /** Writes a member that is an object of texts by key, unless it is empty. */
    void texts(String name, Map<String, String> texts) {
        if (!texts.isEmpty()) {
            object(name, () -> texts.forEach(json::writeStringProperty));
        }
    }

    void text(String name, @Nullable String text) {
        if (text != null) {
            name(name);
            value(text);
        }
    }

    private void name(String name) {
        SerializableString ready = NAMES.get(name);
        if (ready == null) {
            ready = new SerializedString(name);
            NAMES.put(name, ready);
        }
        json.writeName(ready);
    }

    /** Writes a text. Half a surrogate pair, which a question may hold and a graph never does, cannot be UTF-8. */
    private void value(String text) {
        byte[] utf8 = text.getBytes(UTF_8);
        if (PlainText.isPlain(utf8, '"', '\\')) {
            json.writeRawUTF8String(utf8, 0, utf8.length);
            return;
        }
        json.writeString(
                HiddenCharacters.isWellFormed(text)
                        ? text
                        : UNPAIRED.matcher(text).replaceAll(REPLACEMENT));
    }

    void code(String name, @Nullable Coded word) {
        if (word != null) {
            text(name, word.code());
        }
    }

    /** Writes a member unless it is what its absence means. */
    void codeUnless(Coded absent, String name, Coded word) {
        if (!word.equals(absent)) {
            code(name, word);
        }
    }

    /** Writes a number digit for digit. */
    void number(String name, @Nullable BigDecimal number) {
        if (number != null) {
            name(name);
            json.writeNumber(number);
        }
    }

    void number(String name, @Nullable Long number) {
        if (number != null) {
            name(name);
            json.writeNumber(number);
        }
    }

    void number(String name, @Nullable Integer number) {
        if (number != null) {
            name(name);
            json.writeNumber(number);
        }
    }

    /** Writes a number with as many digits as tell it from its neighbours. */
    void number(String name, @Nullable Double number) {
        number(name, number == null ? null : BigDecimal.valueOf(number));
    }

    void flag(String name, boolean flag) {
        name(name);
        json.writeBoolean(flag);
    }
}
