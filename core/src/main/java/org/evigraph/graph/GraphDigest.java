package org.evigraph.graph;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.IntUnaryOperator;
import org.evigraph.grade.Scheme;
import org.evigraph.model.Category;
import org.evigraph.model.GraphInfo;
import org.evigraph.model.Predicate;
import org.evigraph.model.Sign;
import org.jspecify.annotations.Nullable;

/**
 * Sums a graph up in one number. Each part is preceded by its length, so that no two can run together.
 *
 * <p>Belongs to one thread.
 */
final class GraphDigest {
    private static final int CHUNK = 1 << 13;

    private final MessageDigest sha = sha256();

    GraphDigest() {
        add("evigraph 1");
    }

    <T> void addAll(List<T> all, BiConsumer<GraphDigest, T> each) {
        length(all.size());
        all.forEach(one -> each.accept(this, one));
    }

    void add(GraphInfo info) {
        addAll(info.name(), info.description(), info.version(), info.license());
        add(info.attributes());
    }

    void add(Category category) {
        addAll(category.id(), category.label(), category.parent());
    }

    void add(Scheme scheme) {
        addAll(scheme.id(), scheme.name(), scheme.measures().code(), scheme.source());
        add(scheme.year() == null ? null : scheme.year().toString());
        for (Scheme.Level level : scheme.levels()) {
            addAll(level.code(), level.meaning());
        }
        add((String) null);
    }

    void add(Predicate predicate) {
        addAll(predicate.id(), predicate.reading(), predicate.inverseReading(), predicate.parent(), predicate.note());
        addAll(
                predicate.symmetric() ? "symmetric" : "directed",
                predicate.sign().code());
        for (Map.Entry<String, Sign> exception :
                predicate.signByObjectCategory().entrySet()) {
            addAll(exception.getKey(), exception.getValue().code());
        }
        add((String) null);
        predicate.mappings().forEach(this::add);
        add((String) null);
    }

    void add(@Nullable String text) {
        if (text == null) {
            length(-1);
        } else {
            byte[] bytes = text.getBytes(UTF_8);
            length(bytes.length);
            sha.update(bytes);
        }
    }

    void add(ByteColumn bytes) {
        add(bytes, 0, bytes.size());
    }

    /** Adds the bytes from a place to before another. */
    void add(ByteColumn bytes, int from, int to) {
        length(to - from);
        sha.update(bytes.content().position(from).limit(to));
    }

    void add(IntColumn column) {
        add(column.size(), column::get);
    }

    /** Adds as many numbers, each by its place. */
    void add(int size, IntUnaryOperator numbers) {
        length(size * Integer.BYTES);
        ByteBuffer chunk = ByteBuffer.allocate(CHUNK * Integer.BYTES);
        for (int from = 0; from < size; from += CHUNK) {
            chunk.clear();
            for (int place = from; place < Math.min(size, from + CHUNK); place++) {
                chunk.putInt(numbers.applyAsInt(place));
            }
            sha.update(chunk.flip());
        }
    }

    /** {@return the number, once everything was added} */
    String sum() {
        return "sha256:" + HexFormat.of().formatHex(sha.digest());
    }

    private void addAll(@Nullable String... texts) {
        for (String text : texts) {
            add(text);
        }
    }

    private void add(Map<String, String> attributes) {
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            addAll(attribute.getKey(), attribute.getValue());
        }
        add((String) null);
    }

    private void length(int length) {
        sha.update((byte) (length >>> 24));
        sha.update((byte) (length >>> 16));
        sha.update((byte) (length >>> 8));
        sha.update((byte) length);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform must have SHA-256", impossible);
        }
    }
}
