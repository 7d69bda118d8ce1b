package org.evigraph.graph;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.zip.CRC32C;
import org.evigraph.grade.Scheme.Measures;
import org.evigraph.model.Access;
import org.evigraph.model.AgentType;
import org.evigraph.model.Coded;
import org.evigraph.model.Direction;
import org.evigraph.model.KnowledgeLevel;
import org.evigraph.model.QuestionType;
import org.evigraph.model.Relation;
import org.evigraph.model.Sign;
import org.evigraph.model.Status;
import org.evigraph.model.StudyDesign;

/** Where things lie in a snapshot; the writer and the reader agree on it here. */
final class SnapshotLayout {
    /** No text file starts so, and a transfer that changes line ends breaks it. */
    static final long MAGIC = 0x0A1A0A0D47564589L; // 0x89 'E' 'V' 'G' CR LF SUB LF, as little-endian bytes

    static final int VERSION = 4;

    /** Magic, version, words, length of the file, number of blocks, spare. */
    static final int FIXED_HEADER = 8 + 4 + 4 + 8 + 4 + 4;

    /** Start, length, checksum, spare. */
    static final int ENTRY = 8 + 8 + 4 + 4;

    static final int BLOCKS = Block.values().length;

    /** Ends with its own checksum and four spare bytes. */
    static final int HEADER = FIXED_HEADER + BLOCKS * ENTRY + 8;

    private SnapshotLayout() {}

    /** {@return the length, rounded up to whole words of eight bytes} */
    static long padded(long length) {
        return length + 7 & ~7L;
    }

    /**
     * {@return the checksum of the closed lists whose constants are stored by their places}
     *
     * <p>Another order of constants would make other values of the same bytes.
     */
    static int words() {
        CRC32C sum = new CRC32C();
        add(sum, Access.values());
        add(sum, AgentType.values());
        add(sum, Direction.values());
        add(sum, KnowledgeLevel.values());
        add(sum, Measures.values());
        add(sum, QuestionType.values());
        add(sum, Relation.values());
        add(sum, Sign.values());
        add(sum, Status.values());
        add(sum, StudyDesign.values());
        return (int) sum.getValue();
    }

    private static void add(CRC32C sum, Coded[] constants) {
        for (Coded constant : constants) {
            sum.update((constant.code() + "\n").getBytes(UTF_8));
        }
        sum.update('\f');
    }
}
