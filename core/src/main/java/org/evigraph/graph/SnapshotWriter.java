package org.evigraph.graph;

import static org.evigraph.graph.SnapshotLayout.BLOCKS;
import static org.evigraph.graph.SnapshotLayout.HEADER;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.CRC32C;

/** Writes the columns of a graph block by block. Belongs to one thread. */
final class SnapshotWriter {
    private static final int CHUNK = 1 << 13;

    private final Map<Block, IntColumn> numbers = new EnumMap<>(Block.class);
    private final Map<Block, ByteColumn> bytes = new EnumMap<>(Block.class);

    private final ByteBuffer chunk = ByteBuffer.allocate(CHUNK).order(ByteOrder.LITTLE_ENDIAN);

    SnapshotWriter(ColumnarGraph graph) {
        Columns columns = graph.columns();
        vocabulary(columns, graph.digest());
        texts(Block.TEXT_ENDS, Block.TEXTS, columns.texts());
        packed(Block.ENTITY_STARTS, Block.ENTITIES, columns.entities());
        numbers.put(Block.ENTITY_IDS, columns.entityIds());
        packed(Block.CITATION_STARTS, Block.CITATIONS, columns.citations());
        numbers.put(Block.CITATION_IDS, columns.citationIds());
        bytes.put(Block.CITATION_STATUSES, columns.citationStatuses());
        rows(Block.OVERLAP_ROWS, Block.OVERLAPS, columns.overlaps());
        packed(Block.QUALIFIER_STARTS, Block.QUALIFIERS, columns.qualifiers());
        rows(Block.POPULATION_ROWS, Block.POPULATIONS, columns.populations());
        numbers.put(Block.SUBJECTS, columns.topology().subjects());
        numbers.put(Block.OBJECTS, columns.topology().objects());
        places(Block.PREDICATES, columns.claimPredicates());
        places(Block.CLAIM_QUALIFIERS, columns.claimQualifiers());
        bytes.put(Block.SIGNS, columns.signs());
        numbers.put(Block.FIRST_LINES, columns.firstLines());
        numbers.put(Block.FIRST_OUT, columns.topology().firstOut());
        numbers.put(Block.FIRST_IN, columns.topology().firstIn());
        numbers.put(Block.IN_CLAIMS, columns.topology().inClaims());
        packed(Block.LINE_STARTS, Block.LINES, columns.lines());
        numbers.put(Block.LINE_CITATIONS, columns.lineCitations());
        numbers.put(Block.LINE_BITS, columns.lineBits());
        numbers.put(Block.LINE_SAMPLE_MARKS, columns.lineSampleSizes().marks());
        numbers.put(Block.LINE_SAMPLE_SIZES, columns.lineSampleSizes().numbers());
        columns.links().forEach((kind, links) -> rows(Block.rowsOf(kind), Block.targetsOf(kind), links.forward()));
        numbers.put(Block.NAME_HASHES, graph.nameTable().hashes());
        numbers.put(Block.NAME_ENTITIES, graph.nameTable().entities());
    }

    private void vocabulary(Columns columns, String digest) {
        TextPool texts = new TextPool();
        PackedWriter words = new PackedWriter(texts);
        words.text(digest);
        VocabularyCodec.write(words, columns.info());
        words.list(columns.categories(), VocabularyCodec::write);
        words.list(columns.schemes(), VocabularyCodec::write);
        words.list(columns.predicates(), VocabularyCodec::write);
        bytes.put(Block.VOCABULARY, ByteColumn.of(words.toBytes()));
        texts(Block.VOCABULARY_TEXT_ENDS, Block.VOCABULARY_TEXTS, TextTable.of(texts));
    }

    private void texts(Block ends, Block texts, TextTable table) {
        numbers.put(ends, table.ends());
        bytes.put(texts, table.bytes());
    }

    private void packed(Block starts, Block records, PackedColumn<?> column) {
        numbers.put(starts, column.starts());
        bytes.put(records, column.bytes());
    }

    private void places(Block block, PlaceColumn column) {
        ByteColumn narrow = column.narrow();
        if (narrow != null) {
            bytes.put(block, narrow);
        } else {
            numbers.put(block, column.wide());
        }
    }

    private void rows(Block first, Block targets, Adjacency rows) {
        numbers.put(first, rows.first());
        numbers.put(targets, rows.targets());
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(header());
        for (Block block : Block.values()) {
            write(block, out);
        }
    }

    private byte[] header() throws IOException {
        ByteBuffer header = ByteBuffer.allocate(HEADER).order(ByteOrder.LITTLE_ENDIAN);
        header.putLong(SnapshotLayout.MAGIC)
                .putInt(SnapshotLayout.VERSION)
                .putInt(SnapshotLayout.words())
                .putLong(0) // the length, known below
                .putInt(BLOCKS)
                .putInt(0);
        long start = HEADER;
        for (Block block : Block.values()) {
            long length = length(block);
            ChecksumStream sum = new ChecksumStream();
            write(block, sum);
            header.putLong(start).putLong(length).putInt(sum.value()).putInt(0);
            start += SnapshotLayout.padded(length);
        }
        header.putLong(16, start);
        CRC32C sum = new CRC32C();
        sum.update(header.array(), 0, HEADER - 8);
        header.putInt((int) sum.getValue()).putInt(0);
        return header.array();
    }

    private long length(Block block) {
        IntColumn column = numbers.get(block);
        return column != null
                ? (long) Integer.BYTES * column.size()
                : bytes(block).size();
    }

    private ByteColumn bytes(Block block) {
        return Objects.requireNonNull(bytes.get(block), block::label);
    }

    private void write(Block block, OutputStream out) throws IOException {
        IntColumn column = numbers.get(block);
        if (column != null) {
            write(column, out);
        } else {
            write(bytes(block).content(), out);
        }
        long length = length(block);
        out.write(new byte[(int) (SnapshotLayout.padded(length) - length)]);
    }

    private void write(IntColumn column, OutputStream out) throws IOException {
        int[] some;
        for (int from = 0; from < column.size(); from += some.length) {
            some = column.copy(from, from + Math.min(CHUNK / Integer.BYTES, column.size() - from));
            chunk.clear();
            chunk.asIntBuffer().put(some);
            out.write(chunk.array(), 0, some.length * Integer.BYTES);
        }
    }

    private void write(ByteBuffer content, OutputStream out) throws IOException {
        while (content.hasRemaining()) {
            int count = Math.min(CHUNK, content.remaining());
            content.get(chunk.array(), 0, count);
            out.write(chunk.array(), 0, count);
        }
    }

    /** Keeps the checksum of what is written, and nothing else. */
    private static final class ChecksumStream extends OutputStream {
        private final CRC32C sum = new CRC32C();

        @Override
        public void write(int b) {
            sum.update(b);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            sum.update(bytes, offset, length);
        }

        int value() {
            return (int) sum.getValue();
        }
    }
}
