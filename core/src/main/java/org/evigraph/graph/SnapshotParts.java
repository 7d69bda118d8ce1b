package org.evigraph.graph;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32C;
import org.evigraph.graph.SnapshotHeader.Part;
import org.jspecify.annotations.Nullable;

/**
 * Gives the parts of a snapshot, each after every byte of it was summed and every number checked. Belongs to one thread.
 *
 * <p><b>Cost.</b> One pass over the file through a small buffer; CRC-32C is an instruction of the processor. Mapped pages are not
 * touched: that would take several times as long as to read them (docs/decisions/0049).
 */
final class SnapshotParts {
    private static final int PIECE = 1 << 17;

    private final SnapshotBytes file;
    private final SnapshotHeader header;
    private final int longestMapping;
    private final ByteBuffer piece;
    private final int[] numbers = new int[PIECE / Integer.BYTES];
    private final byte[] bytes = new byte[numbers.length];

    /**
     * Reads the head of the file.
     *
     * @param longestMapping the most bytes that one buffer may hold, which tests make few
     */
    SnapshotParts(SnapshotBytes file, int longestMapping) throws IOException {
        this(file, new SnapshotHeader(file), longestMapping);
    }

    private SnapshotParts(SnapshotBytes file, SnapshotHeader header, int longestMapping) {
        this.file = file;
        this.header = header;
        this.longestMapping = longestMapping;
        this.piece =
                ByteBuffer.allocateDirect((int) Math.min(PIECE, file.size())).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** {@return the same parts, for another thread to take some of} */
    SnapshotParts forAnotherThread() {
        return new SnapshotParts(file, header, longestMapping);
    }

    SnapshotHeader header() {
        return header;
    }

    /** {@return how many numbers a part holds} */
    int count(Block block) throws IOException {
        long length = header.part(block).length();
        if (length % Integer.BYTES != 0) {
            throw DamagedSnapshotException.in(block, "its length is no whole number of numbers");
        }
        if (length / Integer.BYTES > Integer.MAX_VALUE - 8) {
            throw tooLong(block, length / Integer.BYTES + " numbers");
        }
        return (int) (length / Integer.BYTES);
    }

    /** {@return how many bytes a part holds} */
    int length(Block block) throws IOException {
        long length = header.part(block).length();
        if (length > Integer.MAX_VALUE - 8) {
            throw tooLong(block, length + " bytes");
        }
        return (int) length;
    }

    private static IOException tooLong(Block block, String howLong) {
        return new IOException("the part " + block.label() + " of the snapshot has " + howLong
                + ", and this program holds 2^31 at most");
    }

    /** {@return a column of that many numbers which pass a check} */
    IntColumn numbers(Block block, int count, ColumnCheck check) throws IOException {
        if (count(block) != count) {
            throw DamagedSnapshotException.in(block, "it has " + count(block) + " numbers in place of " + count);
        }
        pass(block, check, Integer.BYTES);
        if (header.part(block).length() <= longestMapping) {
            ByteBuffer bytes = at(block, 0, Integer.BYTES * count);
            if (bytes.isDirect()) {
                return IntColumn.mapped(bytes.asIntBuffer());
            }
        }
        return copied(block, count);
    }

    /** {@return the numbers in an array: those that lie in one already, and those that are too many for one mapping} */
    private IntColumn copied(Block block, int size) throws IOException {
        int[] copied = new int[size];
        int most = longestMapping / Integer.BYTES;
        for (int done = 0; done < size; ) {
            int count = Math.min(most, size - done);
            at(block, (long) Integer.BYTES * done, Integer.BYTES * count)
                    .asIntBuffer()
                    .get(copied, done, count);
            done += count;
        }
        return IntColumn.of(copied);
    }

    ByteColumn bytes(Block block) throws IOException {
        return passed(block, null);
    }

    /** {@return a column of that many bytes which pass a check, none of them taken as negative} */
    ByteColumn bytes(Block block, int count, ColumnCheck check) throws IOException {
        if (length(block) != count) {
            throw DamagedSnapshotException.in(block, "it has " + length(block) + " bytes in place of " + count);
        }
        return passed(block, check);
    }

    private ByteColumn passed(Block block, @Nullable ColumnCheck check) throws IOException {
        int length = length(block);
        pass(block, check, Byte.BYTES);
        return ByteColumn.of(at(block, 0, length));
    }

    private ByteBuffer at(Block block, long from, int length) throws IOException {
        return file.at(header.part(block).start() + from, length).order(ByteOrder.LITTLE_ENDIAN);
    }

    private void pass(Block block, @Nullable ColumnCheck check, int width) throws IOException {
        Part part = header.part(block);
        CRC32C sum = new CRC32C();
        long padded = SnapshotLayout.padded(part.length());
        for (long done = 0; done < padded; ) {
            int length = (int) Math.min(check == null ? PIECE : numbers.length * width, padded - done);
            file.copy(part.start() + done, piece.clear().limit(length));
            piece.flip();
            if (check != null) {
                int count = (int) (Math.min(length, part.length() - done) / width);
                if (width == Byte.BYTES) {
                    widen(count);
                } else {
                    piece.asIntBuffer().get(numbers, 0, count);
                }
                check.take(numbers, count);
            }
            sum.update(piece);
            done += length;
        }
        if ((int) sum.getValue() != part.checksum()) {
            throw DamagedSnapshotException.in(block, "its checksum does not fit");
        }
        String fault = check == null ? null : check.fault();
        if (fault != null) {
            throw DamagedSnapshotException.in(block, fault);
        }
    }

    private void widen(int count) {
        piece.get(0, bytes, 0, count);
        for (int i = 0; i < count; i++) {
            numbers[i] = bytes[i] & 0xFF;
        }
    }
}
