package org.evigraph.graph;

import static org.evigraph.graph.SnapshotLayout.BLOCKS;
import static org.evigraph.graph.SnapshotLayout.HEADER;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.CRC32C;
import org.evigraph.grade.Scheme;
import org.evigraph.model.Category;
import org.evigraph.model.GraphInfo;
import org.evigraph.model.Predicate;

/** Reads what {@link SnapshotWriter} wrote, and believes nothing of it before it is checked. Belongs to one thread. */
final class SnapshotReader {
    private static final String HEADER_NAME = "header";

    private final ByteBuffer file;
    private final Map<Block, ByteBuffer> blocks = new EnumMap<>(Block.class);

    SnapshotReader(ByteBuffer from) throws DamagedSnapshotException {
        this.file = from.slice().order(ByteOrder.LITTLE_ENDIAN);
        checkHeader();
        long start = HEADER;
        for (Block block : Block.values()) {
            int entry = SnapshotLayout.FIXED_HEADER + block.ordinal() * SnapshotLayout.ENTRY;
            long length = file.getLong(entry + 8);
            if (file.getLong(entry) != start
                    || length < 0
                    || length > file.capacity() - start
                    || SnapshotLayout.padded(length) > file.capacity() - start) {
                throw damaged(HEADER_NAME, "it does not tell where the part " + block.label() + " lies");
            }
            ByteBuffer padded = file.slice((int) start, (int) SnapshotLayout.padded(length));
            if (sum(padded) != file.getInt(entry + 16)) {
                throw damaged(block.label(), "its checksum does not fit");
            }
            blocks.put(block, padded.limit((int) length).order(ByteOrder.LITTLE_ENDIAN));
            start += SnapshotLayout.padded(length);
        }
        if (start != file.capacity()) {
            throw damaged(HEADER_NAME, "there is more behind the last part");
        }
    }

    private void checkHeader() throws DamagedSnapshotException {
        if (file.capacity() < HEADER || file.getLong(0) != SnapshotLayout.MAGIC) {
            throw damaged(HEADER_NAME, file.capacity() < HEADER ? "the file is too short" : "this is no snapshot");
        }
        int version = file.getInt(8);
        if (version != SnapshotLayout.VERSION) {
            throw new DamagedSnapshotException(
                    HEADER_NAME,
                    "the snapshot is of version " + version + ", this program reads version " + SnapshotLayout.VERSION);
        }
        if (file.getInt(20 + 4) != BLOCKS
                || sum(file.slice(0, HEADER - 8)) != file.getInt(HEADER - 8)
                || file.getInt(HEADER - 4) != 0) {
            throw damaged(HEADER_NAME, "its checksum does not fit");
        }
        if (file.getInt(12) != SnapshotLayout.words()) {
            throw new DamagedSnapshotException(
                    HEADER_NAME, "the snapshot was made by an Evigraph with other lists of designs or statuses");
        }
        if (file.getLong(16) != file.capacity()) {
            throw damaged(HEADER_NAME, "the file has " + file.capacity() + " bytes in place of " + file.getLong(16));
        }
    }

    private static DamagedSnapshotException damaged(String block, String how) {
        return new DamagedSnapshotException(block, "the snapshot is damaged in " + block + ": " + how);
    }

    private static int sum(ByteBuffer bytes) {
        CRC32C sum = new CRC32C();
        sum.update(bytes.duplicate());
        return (int) sum.getValue();
    }

    EvidenceGraph graph() throws DamagedSnapshotException {
        TextTable words = texts(Block.VOCABULARY_TEXT_ENDS, Block.VOCABULARY_TEXTS);
        PackedReader vocabulary = new PackedReader(bytes(Block.VOCABULARY), words, 0);
        String digest = vocabulary.required();
        GraphInfo info = VocabularyCodec.readInfo(vocabulary);
        List<Category> categories = vocabulary.list(VocabularyCodec::readCategory);
        List<Scheme> schemes = vocabulary.list(VocabularyCodec::readScheme);
        List<Predicate> predicates = vocabulary.list(VocabularyCodec::readPredicate);
        TextTable texts = texts(Block.TEXT_ENDS, Block.TEXTS);
        int[] entityIds = ints(Block.ENTITY_IDS);
        Map<Structure, Adjacency> links = new EnumMap<>(Structure.class);
        for (Structure kind : Structure.values()) {
            links.put(kind, rows(Block.rowsOf(kind), Block.targetsOf(kind)));
        }
        Columns columns = new Columns(
                info,
                texts,
                List.copyOf(categories),
                List.copyOf(schemes),
                List.copyOf(predicates),
                new PackedColumn<>(ints(Block.ENTITY_STARTS), bytes(Block.ENTITIES), texts, EntityCodec::read),
                entityIds,
                new PackedColumn<>(ints(Block.CITATION_STARTS), bytes(Block.CITATIONS), texts, CitationCodec::read),
                ints(Block.CITATION_IDS),
                bytes(Block.CITATION_STATUSES),
                rows(Block.OVERLAP_ROWS, Block.OVERLAPS),
                new PackedColumn<>(ints(Block.QUALIFIER_STARTS), bytes(Block.QUALIFIERS), texts, QualifiersCodec::read),
                rows(Block.POPULATION_ROWS, Block.POPULATIONS),
                ints(Block.SUBJECTS),
                ints(Block.OBJECTS),
                ints(Block.PREDICATES),
                ints(Block.CLAIM_QUALIFIERS),
                bytes(Block.SIGNS),
                ints(Block.FIRST_LINES),
                ints(Block.FIRST_OUT),
                ints(Block.FIRST_IN),
                ints(Block.IN_CLAIMS),
                new PackedColumn<>(ints(Block.LINE_STARTS), bytes(Block.LINES), texts, LineCodec::read),
                ints(Block.LINE_CITATIONS),
                ints(Block.LINE_BITS),
                ints(Block.LINE_SAMPLE_SIZES),
                links,
                Columns.reversed(links, entityIds.length));
        return new ColumnarGraph(columns, digest);
    }

    private TextTable texts(Block ends, Block texts) {
        return TextTable.packed(ints(ends), bytes(texts));
    }

    private Adjacency rows(Block first, Block targets) {
        return new Adjacency(ints(first), ints(targets));
    }

    private int[] ints(Block block) {
        ByteBuffer content = block(block);
        int[] numbers = new int[content.remaining() / Integer.BYTES];
        content.asIntBuffer().get(numbers);
        return numbers;
    }

    private byte[] bytes(Block block) {
        ByteBuffer content = block(block);
        byte[] bytes = new byte[content.remaining()];
        content.get(bytes);
        return bytes;
    }

    private ByteBuffer block(Block block) {
        return Objects.requireNonNull(blocks.get(block)).duplicate().order(ByteOrder.LITTLE_ENDIAN);
    }
}
