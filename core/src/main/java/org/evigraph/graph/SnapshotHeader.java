package org.evigraph.graph;

import static org.evigraph.graph.SnapshotLayout.BLOCKS;
import static org.evigraph.graph.SnapshotLayout.HEADER;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.CRC32C;

/** Where the parts of a snapshot lie, as the head of the file tells, once its own checksum fits. */
final class SnapshotHeader {
    private static final String NAME = "header";

    /**
     * Where a part lies.
     *
     * @param length without the padding
     * @param checksum CRC-32C, with the padding
     */
    record Part(long start, long length, int checksum) {}

    private final Map<Block, Part> parts = new EnumMap<>(Block.class);

    SnapshotHeader(SnapshotBytes file) throws IOException {
        ByteBuffer header = checked(file);
        long start = HEADER;
        for (Block block : Block.values()) {
            int entry = SnapshotLayout.FIXED_HEADER + block.ordinal() * SnapshotLayout.ENTRY;
            long length = header.getLong(entry + 8);
            long padded = SnapshotLayout.padded(length);
            long left = file.size() - start;
            if (header.getLong(entry) != start || length < 0 || length > left || padded > left) {
                throw damaged("it does not tell where the part " + block.label() + " lies");
            }
            parts.put(block, new Part(start, length, header.getInt(entry + 16)));
            start += padded;
        }
        if (start != file.size()) {
            throw damaged("there is more behind the last part");
        }
    }

    private static ByteBuffer checked(SnapshotBytes file) throws IOException {
        if (file.size() < HEADER) {
            throw damaged("the file is too short");
        }
        ByteBuffer header = file.at(0, HEADER).order(ByteOrder.LITTLE_ENDIAN);
        if (header.getLong(0) != SnapshotLayout.MAGIC) {
            throw damaged("this is no snapshot");
        }
        int version = header.getInt(8);
        if (version != SnapshotLayout.VERSION) {
            throw new DamagedSnapshotException(
                    NAME,
                    "the snapshot is of version " + version + ", this program reads version " + SnapshotLayout.VERSION);
        }
        if (header.getInt(20 + 4) != BLOCKS
                || sum(header.slice(0, HEADER - 8)) != header.getInt(HEADER - 8)
                || header.getInt(HEADER - 4) != 0) {
            throw damaged("its checksum does not fit");
        }
        if (header.getInt(12) != SnapshotLayout.words()) {
            throw new DamagedSnapshotException(
                    NAME, "the snapshot was made by an Evigraph with other lists of designs or statuses");
        }
        if (header.getLong(16) != file.size()) {
            throw damaged("the file has " + file.size() + " bytes in place of " + header.getLong(16));
        }
        return header;
    }

    private static DamagedSnapshotException damaged(String how) {
        return new DamagedSnapshotException(NAME, "the snapshot is damaged in " + NAME + ": " + how);
    }

    private static int sum(ByteBuffer bytes) {
        CRC32C sum = new CRC32C();
        sum.update(bytes);
        return (int) sum.getValue();
    }

    Part part(Block block) {
        return Objects.requireNonNull(parts.get(block));
    }
}
