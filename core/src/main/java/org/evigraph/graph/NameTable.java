package org.evigraph.graph;

import java.util.Arrays;
import java.util.List;

/**
 * For each name of each entity, what its {@linkplain NameForm form} hashes to and whose it is, by hash, then entity.
 *
 * <p>It is a part of a snapshot, so that the first name that is asked for need not wait until all were read. The hash is
 * {@link String#hashCode}, which is the same on every Java.
 *
 * @param hashes never falling
 */
record NameTable(IntColumn hashes, IntColumn entities) {
    static NameTable of(EvidenceGraph graph) {
        long[] rows = new long[64];
        int count = 0;
        for (int index = 0; index < graph.entityCount(); index++) {
            List<EntityName> names = EntityName.of(index, graph.entity(index));
            if (count + names.size() > rows.length) {
                rows = Arrays.copyOf(rows, count + names.size() + (rows.length >> 1));
            }
            for (EntityName name : names) {
                rows[count++] = (long) name.form().hashCode() << 32 | index;
            }
        }
        Arrays.sort(rows, 0, count);
        int[] hashes = new int[count];
        int[] entities = new int[count];
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (i == 0 || rows[i] != rows[i - 1]) {
                hashes[kept] = (int) (rows[i] >> 32);
                entities[kept++] = (int) rows[i];
            }
        }
        return new NameTable(IntColumn.of(Arrays.copyOf(hashes, kept)), IntColumn.of(Arrays.copyOf(entities, kept)));
    }

    /** {@return the entities, in order, among which are all that have a name of that form} */
    int[] entitiesNamed(String form) {
        int hash = form.hashCode();
        int from = hash == Integer.MIN_VALUE ? 0 : hashes.lastAtMost(hash - 1) + 1;
        return entities.copy(from, hashes.lastAtMost(hash) + 1);
    }
}
