package org.evigraph.graph;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.evigraph.model.Claim;
import org.evigraph.model.EvidenceLine;

/**
 * Holds the columns of an opened snapshot against its records: whether both say the same, and in the order that a graph has.
 *
 * <p>Opening finds whatever could lead a search astray; this also finds a file made by hand, or by a program with a fault,
 * whose every number is in place and not what a builder would have written.
 *
 * <p><b>Cost.</b> Makes every record once; memory for one at a time. Belongs to one thread.
 */
final class SnapshotAudit {
    private final ColumnarGraph graph;
    private final Columns columns;

    SnapshotAudit(ColumnarGraph graph) {
        this.graph = graph;
        this.columns = graph.columns();
    }

    void run() throws DamagedSnapshotException {
        texts();
        records();
        claims();
        names();
        require(columns.digest().equals(graph.digest()), Block.VOCABULARY, "its digest is not that of the content");
    }

    private static void require(boolean holds, Block block, String fault) throws DamagedSnapshotException {
        if (!holds) {
            throw DamagedSnapshotException.in(block, fault);
        }
    }

    private void texts() throws DamagedSnapshotException {
        TextTable texts = columns.texts();
        for (int number = 0; number < texts.size(); number++) {
            require(texts.isWellFormed(number), Block.TEXTS, "text " + number + " is not UTF-8");
        }
    }

    /** Each is held against its columns when it is made. */
    private void records() {
        for (int index = 0; index < graph.entityCount(); index++) {
            graph.entity(index);
        }
        for (int index = 0; index < graph.citationCount(); index++) {
            graph.citation(index);
        }
        RecordCheck check = new RecordCheck(columns);
        for (int index = 0; index < columns.qualifiers().size(); index++) {
            check.qualifiers(index, columns.qualifiers().get(index));
        }
    }

    private void claims() throws DamagedSnapshotException {
        for (int index = 0; index < graph.claimCount(); index++) {
            Claim claim = graph.claim(index);
            require(!areParallel(index) || follows(index, claim), Block.PREDICATES, "it is out of order at " + index);
            String last = "";
            for (EvidenceLine line : claim.evidence()) {
                require(last.compareTo(line.id()) < 0, Block.LINES, "those of claim " + index + " are out of order");
                last = line.id();
            }
        }
    }

    private boolean areParallel(int claim) {
        return claim > 0
                && graph.subjectOf(claim - 1) == graph.subjectOf(claim)
                && graph.objectOf(claim - 1) == graph.objectOf(claim);
    }

    /** {@return whether a claim stands where it should behind one between the same two entities} */
    private boolean follows(int index, Claim claim) {
        int order = Integer.compare(graph.predicateOf(index), graph.predicateOf(index - 1));
        if (order == 0) {
            Claim before = new Claim(graph.proposition(index - 1), List.of());
            order = Comparator.<Claim, String>comparing(
                            one -> QualifierOrder.text(one.proposition().qualifiers()))
                    .thenComparing(Claim::id)
                    .compare(claim, before);
        }
        return order > 0;
    }

    /** Those whose form is the same whatever Unicode a Java knows. */
    private void names() throws DamagedSnapshotException {
        NameTable table = graph.nameTable();
        for (int index = 0; index < graph.entityCount(); index++) {
            for (EntityName name : EntityName.of(index, graph.entity(index))) {
                boolean found = !NameForm.isPlain(name.text())
                        || Arrays.binarySearch(table.entitiesNamed(name.form()), index) >= 0;
                require(found, Block.NAME_HASHES, "it does not find a name of entity " + index);
            }
        }
        for (int place = 0; place < table.hashes().size(); place++) {
            int hash = table.hashes().get(place);
            int index = table.entities().get(place);
            boolean meant = EntityName.of(index, graph.entity(index)).stream()
                    .anyMatch(name ->
                            !NameForm.isPlain(name.text()) || name.form().hashCode() == hash);
            require(meant, Block.NAME_HASHES, "it knows a name that entity " + index + " does not have");
        }
    }
}
