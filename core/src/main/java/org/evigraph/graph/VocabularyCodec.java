package org.evigraph.graph;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evigraph.grade.Scheme;
import org.evigraph.grade.Scheme.Level;
import org.evigraph.grade.Scheme.Measures;
import org.evigraph.model.Category;
import org.evigraph.model.GraphInfo;
import org.evigraph.model.Predicate;
import org.evigraph.model.Sign;

/** What a graph says of itself and the words that it declares, as packed bytes. */
final class VocabularyCodec {
    private static final Sign[] SIGNS = Sign.values();
    private static final Measures[] MEASURES = Measures.values();

    private VocabularyCodec() {}

    static void write(PackedWriter to, GraphInfo info) {
        to.text(info.name());
        to.text(info.description());
        to.text(info.version());
        to.text(info.license());
        to.map(info.attributes());
    }

    static GraphInfo readInfo(PackedReader from) {
        return new GraphInfo(from.required(), from.text(), from.text(), from.text(), from.map());
    }

    static void write(PackedWriter to, Category category) {
        to.text(category.id());
        to.text(category.label());
        to.text(category.parent());
    }

    static Category readCategory(PackedReader from) {
        return new Category(from.required(), from.required(), from.text());
    }

    static void write(PackedWriter to, Scheme scheme) {
        to.text(scheme.id());
        to.text(scheme.name());
        to.optional(scheme.year());
        to.constant(scheme.measures());
        to.list(scheme.levels(), (writer, level) -> {
            writer.text(level.code());
            writer.text(level.meaning());
        });
        to.text(scheme.source());
    }

    static Scheme readScheme(PackedReader from) {
        return new Scheme(
                from.required(),
                from.required(),
                from.integer(),
                from.requiredConstant(MEASURES),
                readLevels(from),
                from.text());
    }

    private static List<Level> readLevels(PackedReader from) {
        return from.list(reader -> new Level(reader.required(), reader.text()));
    }

    static void write(PackedWriter to, Predicate predicate) {
        to.text(predicate.id());
        to.text(predicate.reading());
        to.text(predicate.inverseReading());
        to.text(predicate.parent());
        to.number(predicate.symmetric() ? 1 : 0);
        to.constant(predicate.sign());
        to.list(predicate.signByObjectCategory().entrySet(), (writer, exception) -> {
            writer.text(exception.getKey());
            writer.constant(exception.getValue());
        });
        to.texts(predicate.mappings());
        to.text(predicate.note());
    }

    static Predicate readPredicate(PackedReader from) {
        return new Predicate(
                from.required(),
                from.required(),
                from.text(),
                from.text(),
                from.number() == 1,
                from.requiredConstant(SIGNS),
                readExceptions(from),
                from.texts(),
                from.text());
    }

    private static SortedMap<String, Sign> readExceptions(PackedReader from) {
        SortedMap<String, Sign> exceptions = new TreeMap<>();
        for (long left = from.number(); left > 0; left--) {
            exceptions.put(from.required(), from.requiredConstant(SIGNS));
        }
        return exceptions;
    }
}
