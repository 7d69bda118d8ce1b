package org.evigraph.graph;

import static java.nio.charset.StandardCharsets.UTF_8;
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

    /** For each block an {@code int[]} or a {@code byte[]}. */
    private final Map<Block, Object> blocks = new EnumMap<>(Block.class);

    private final ByteBuffer chunk = ByteBuffer.allocate(CHUNK).order(ByteOrder.LITTLE_ENDIAN);

    SnapshotWriter(Columns columns, String digest) {
        vocabulary(columns, digest);
        texts(Block.TEXT_ENDS, Block.TEXTS, columns.texts());
        packed(Block.ENTITY_STARTS, Block.ENTITIES, columns.entities());
        blocks.put(Block.ENTITY_IDS, columns.entityIds());
        packed(Block.CITATION_STARTS, Block.CITATIONS, columns.citations());
        blocks.put(Block.CITATION_IDS, columns.citationIds());
        blocks.put(Block.CITATION_STATUSES, columns.citationStatuses());
        rows(Block.OVERLAP_ROWS, Block.OVERLAPS, columns.overlaps());
        packed(Block.QUALIFIER_STARTS, Block.QUALIFIERS, columns.qualifiers());
        rows(Block.POPULATION_ROWS, Block.POPULATIONS, columns.populations());
        blocks.put(Block.SUBJECTS, columns.subjects());
        blocks.put(Block.OBJECTS, columns.objects());
        blocks.put(Block.PREDICATES, columns.claimPredicates());
        blocks.put(Block.CLAIM_QUALIFIERS, columns.claimQualifiers());
        blocks.put(Block.SIGNS, columns.signs());
        blocks.put(Block.FIRST_LINES, columns.firstLines());
        blocks.put(Block.FIRST_OUT, columns.firstOut());
        blocks.put(Block.FIRST_IN, columns.firstIn());
        blocks.put(Block.IN_CLAIMS, columns.inClaims());
        packed(Block.LINE_STARTS, Block.LINES, columns.lines());
        blocks.put(Block.LINE_CITATIONS, columns.lineCitations());
        blocks.put(Block.LINE_BITS, columns.lineBits());
        blocks.put(Block.LINE_SAMPLE_SIZES, columns.lineSampleSizes());
        columns.links().forEach((kind, links) -> rows(Block.rowsOf(kind), Block.targetsOf(kind), links));
    }

    private void vocabulary(Columns columns, String digest) {
        TextTable.Builder texts = new TextTable.Builder();
        PackedWriter words = new PackedWriter(texts);
        words.text(digest);
        VocabularyCodec.write(words, columns.info());
        words.list(columns.categories(), VocabularyCodec::write);
        words.list(columns.schemes(), VocabularyCodec::write);
        words.list(columns.predicates(), VocabularyCodec::write);
        blocks.put(Block.VOCABULARY, words.toBytes());
        texts(Block.VOCABULARY_TEXT_ENDS, Block.VOCABULARY_TEXTS, texts.build());
    }

    private void texts(Block endsBlock, Block textsBlock, TextTable texts) {
        byte[][] encoded = new byte[texts.size()][];
        int[] ends = new int[texts.size()];
        int end = 0;
        for (int number = 0; number < ends.length; number++) {
            encoded[number] = texts.require(number).getBytes(UTF_8);
            end = Math.addExact(end, encoded[number].length);
            ends[number] = end;
        }
        ByteBuffer all = ByteBuffer.allocate(end);
        for (byte[] text : encoded) {
            all.put(text);
        }
        blocks.put(endsBlock, ends);
        blocks.put(textsBlock, all.array());
    }

    private void packed(Block starts, Block bytes, PackedColumn<?> column) {
        blocks.put(starts, column.starts());
        blocks.put(bytes, column.bytes());
    }

    private void rows(Block first, Block targets, Adjacency rows) {
        blocks.put(first, rows.first());
        blocks.put(targets, rows.targets());
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(header());
        for (Block block : Block.values()) {
            write(content(block), out);
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
            Object content = content(block);
            long length = length(content);
            ChecksumStream sum = new ChecksumStream();
            write(content, sum);
            header.putLong(start).putLong(length).putInt(sum.value()).putInt(0);
            start += SnapshotLayout.padded(length);
        }
        header.putLong(16, start);
        CRC32C sum = new CRC32C();
        sum.update(header.array(), 0, HEADER - 8);
        header.putInt((int) sum.getValue()).putInt(0);
        return header.array();
    }

    private Object content(Block block) {
        return Objects.requireNonNull(blocks.get(block), block::label);
    }

    private static long length(Object content) {
        return content instanceof int[] numbers ? 4L * numbers.length : ((byte[]) content).length;
    }

    private void write(Object content, OutputStream out) throws IOException {
        if (content instanceof int[] numbers) {
            for (int from = 0; from < numbers.length; from += CHUNK / 4) {
                int count = Math.min(CHUNK / 4, numbers.length - from);
                chunk.clear();
                chunk.asIntBuffer().put(numbers, from, count);
                out.write(chunk.array(), 0, count * 4);
            }
        } else {
            out.write((byte[]) content);
        }
        long length = length(content);
        out.write(new byte[(int) (SnapshotLayout.padded(length) - length)]);
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
