package org.evigraph.graph;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.evigraph.grade.Scheme;
import org.evigraph.model.Category;
import org.evigraph.model.GraphInfo;
import org.evigraph.model.Predicate;
import org.evigraph.model.Sign;
import org.evigraph.model.Status;

/** Reads what {@link SnapshotWriter} wrote, and believes nothing of it before it is checked. Belongs to one thread. */
final class SnapshotReader {
    private final SnapshotParts parts;

    SnapshotReader(SnapshotParts parts) {
        this.parts = parts;
    }

    /** What stands before the columns. */
    private record Vocabulary(
            String digest,
            GraphInfo info,
            List<Category> categories,
            List<Scheme> schemes,
            List<Predicate> predicates) {
        static Vocabulary read(PackedReader from) {
            return new Vocabulary(
                    from.required(),
                    VocabularyCodec.readInfo(from),
                    List.copyOf(from.list(VocabularyCodec::readCategory)),
                    List.copyOf(from.list(VocabularyCodec::readScheme)),
                    List.copyOf(from.list(VocabularyCodec::readPredicate)));
        }
    }

    private Vocabulary vocabulary() throws IOException {
        TextTable texts = texts(Block.VOCABULARY_TEXT_ENDS, Block.VOCABULARY_TEXTS);
        ByteColumn bytes = parts.bytes(Block.VOCABULARY);
        Vocabulary vocabulary;
        try {
            vocabulary = Vocabulary.read(bytes.reader(0, bytes.size(), texts));
        } catch (RuntimeException senseless) {
            throw DamagedSnapshotException.in(Block.VOCABULARY, "it makes no sense", senseless);
        }
        VocabularyCheck.run(vocabulary.categories(), vocabulary.schemes(), vocabulary.predicates());
        return vocabulary;
    }

    /** {@return the graph, once every part of the file was passed and every column checked} */
    ColumnarGraph graph() throws IOException {
        SnapshotParts others = parts.forAnotherThread();
        int entities = parts.count(Block.ENTITY_IDS);
        // Half of the work, and the other half needs none of it.
        try (Meanwhile<Topology> topology = Meanwhile.begin(() -> Topology.read(others, entities))) {
            return graph(entities, topology);
        }
    }

    private ColumnarGraph graph(int entities, Meanwhile<Topology> topology) throws IOException {
        Vocabulary vocabulary = vocabulary();
        TextTable texts = texts(Block.TEXT_ENDS, Block.TEXTS);
        int citations = parts.count(Block.CITATION_IDS);
        int qualifiers = parts.count(Block.QUALIFIER_STARTS);
        int claims = parts.count(Block.SUBJECTS);
        int lines = parts.count(Block.LINE_STARTS);
        NameTable names = names(entities);
        Columns columns = new Columns(
                vocabulary.info(),
                texts,
                vocabulary.categories(),
                vocabulary.schemes(),
                vocabulary.predicates(),
                records(Block.ENTITY_STARTS, entities, Block.ENTITIES, texts, EntityCodec::read),
                ids(Block.ENTITY_IDS, entities, texts),
                records(Block.CITATION_STARTS, citations, Block.CITATIONS, texts, CitationCodec::read),
                ids(Block.CITATION_IDS, citations, texts),
                constants(Block.CITATION_STATUSES, citations, Status.values().length),
                rows(Block.OVERLAP_ROWS, citations, Block.OVERLAPS, citations),
                records(Block.QUALIFIER_STARTS, qualifiers, Block.QUALIFIERS, texts, QualifiersCodec::read),
                rows(Block.POPULATION_ROWS, qualifiers, Block.POPULATIONS, entities),
                places(Block.PREDICATES, claims, vocabulary.predicates().size()),
                places(Block.CLAIM_QUALIFIERS, claims, qualifiers),
                constants(Block.SIGNS, claims, Sign.values().length),
                firsts(Block.FIRST_LINES, claims, lines),
                records(Block.LINE_STARTS, lines, Block.LINES, texts, LineCodec::read),
                parts.numbers(Block.LINE_CITATIONS, lines, ColumnCheck.between(-1, citations)),
                parts.numbers(Block.LINE_BITS, lines, ColumnCheck.lineBits()),
                people(lines),
                links(entities),
                topology.get());
        return new ColumnarGraph(columns, vocabulary.digest(), names);
    }

    private IntColumn ids(Block block, int size, TextTable texts) throws IOException {
        IntColumn ids = indices(block, size, texts.size());
        IdOrder.check(texts, ids, block);
        return ids;
    }

    private Map<Structure, Links> links(int entities) throws IOException {
        Map<Structure, Links> links = new EnumMap<>(Structure.class);
        for (Structure kind : Structure.values()) {
            links.put(kind, new Links(rows(Block.rowsOf(kind), entities, Block.targetsOf(kind), entities)));
        }
        if (CircleCheck.hasCircle(
                Objects.requireNonNull(links.get(Structure.IS_A)).forward())) {
            throw DamagedSnapshotException.in(Block.IS_A, "an entity stands above itself");
        }
        return links;
    }

    private NameTable names(int entities) throws IOException {
        int names = parts.count(Block.NAME_HASHES);
        return new NameTable(
                parts.numbers(Block.NAME_HASHES, names, ColumnCheck.rising()),
                indices(Block.NAME_ENTITIES, names, entities));
    }

    private TextTable texts(Block ends, Block texts) throws IOException {
        ColumnCheck check = ColumnCheck.dividing(parts.length(texts));
        return TextTable.packed(parts.numbers(ends, parts.count(ends), check), parts.bytes(texts));
    }

    private <T> PackedColumn<T> records(
            Block starts, int count, Block records, TextTable texts, Function<PackedReader, T> read)
            throws IOException {
        ColumnCheck check = ColumnCheck.within(parts.length(records));
        return new PackedColumn<>(parts.numbers(starts, count, check), parts.bytes(records), texts, read, records);
    }

    private Adjacency rows(Block first, int sources, Block targets, int targetCount) throws IOException {
        int total = parts.count(targets);
        return new Adjacency(firsts(first, sources, total), indices(targets, total, targetCount));
    }

    private IntColumn firsts(Block block, int sources, int total) throws IOException {
        return parts.numbers(block, sources + 1, ColumnCheck.dividing(total));
    }

    private ByteColumn constants(Block block, int size, int constants) throws IOException {
        return parts.bytes(block, size, ColumnCheck.constants(constants));
    }

    private PlaceColumn places(Block block, int size, int items) throws IOException {
        return PlaceColumn.isNarrow(items)
                ? PlaceColumn.of(parts.bytes(block, size, ColumnCheck.between(0, items)))
                : PlaceColumn.of(indices(block, size, items));
    }

    private SparseColumn people(int lines) throws IOException {
        int counted = parts.count(Block.LINE_SAMPLE_SIZES);
        ColumnCheck marks = SparseColumn.check(lines, counted);
        return new SparseColumn(
                parts.numbers(Block.LINE_SAMPLE_MARKS, SparseColumn.marks(lines), marks),
                parts.numbers(Block.LINE_SAMPLE_SIZES, counted, ColumnCheck.people()));
    }

    private IntColumn indices(Block block, int size, int count) throws IOException {
        return parts.numbers(block, size, ColumnCheck.between(0, count));
    }
}
