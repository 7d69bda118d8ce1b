package org.evigraph.graph;

import java.util.Arrays;
import java.util.List;
import org.evigraph.model.Citation;
import org.evigraph.model.Claim;
import org.evigraph.model.Entity;
import org.evigraph.model.EvidenceLine;
import org.evigraph.model.Predicate;

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
        predicates();
        entities();
        citations();
        qualifiers();
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

    private void predicates() throws DamagedSnapshotException {
        String last = "";
        for (Predicate predicate : columns.predicates()) {
            require(last.compareTo(predicate.id()) < 0, Block.VOCABULARY, "its predicates are out of order");
            last = predicate.id();
        }
    }

    private void entities() throws DamagedSnapshotException {
        String last = "";
        for (int index = 0; index < graph.entityCount(); index++) {
            Entity entity = graph.entity(index);
            require(entity.id().equals(graph.entityId(index)), Block.ENTITY_IDS, differs(index));
            require(last.compareTo(entity.id()) < 0, Block.ENTITY_IDS, "it is out of order at " + index);
            last = entity.id();
            for (Structure kind : Structure.values()) {
                List<String> linked = switch (kind) {
                    case IS_A -> entity.isA();
                    case CONCERNS -> entity.concerns();
                    case EXCLUDES -> entity.excludes();
                };
                require(areEntities(graph.links(kind, index), linked), Block.targetsOf(kind), differs(index));
            }
        }
    }

    private void citations() throws DamagedSnapshotException {
        String last = "";
        for (int index = 0; index < graph.citationCount(); index++) {
            Citation citation = graph.citation(index);
            String id = columns.texts().require(columns.citationIds().get(index));
            require(citation.id().equals(id), Block.CITATION_IDS, differs(index));
            require(last.compareTo(id) < 0, Block.CITATION_IDS, "it is out of order at " + index);
            last = id;
            require(citation.status() == graph.statusOf(index), Block.CITATION_STATUSES, differs(index));
            List<String> overlaps = Arrays.stream(graph.overlapsOf(index))
                    .mapToObj(other ->
                            columns.texts().require(columns.citationIds().get(other)))
                    .toList();
            require(overlaps.equals(citation.overlaps()), Block.OVERLAPS, differs(index));
        }
    }

    private void qualifiers() throws DamagedSnapshotException {
        for (int index = 0; index < columns.qualifiers().size(); index++) {
            List<String> populations = columns.qualifiers().get(index).populations();
            require(areEntities(columns.populations().of(index), populations), Block.POPULATIONS, differs(index));
        }
    }

    private void claims() throws DamagedSnapshotException {
        for (int index = 0; index < graph.claimCount(); index++) {
            Claim claim = graph.claim(index);
            require(
                    graph.signOf(index)
                            == graph.predicate(graph.predicateOf(index))
                                    .signFor(
                                            graph.entity(graph.objectOf(index)).categories(),
                                            claim.proposition().qualifiers()),
                    Block.SIGNS,
                    differs(index));
            require(!areParallel(index) || predicateRises(index), Block.PREDICATES, "it is out of order at " + index);
            int line = graph.firstLine(index);
            for (EvidenceLine value : claim.evidence()) {
                line(line++, value);
            }
        }
    }

    private boolean areParallel(int claim) {
        return claim > 0
                && graph.subjectOf(claim - 1) == graph.subjectOf(claim)
                && graph.objectOf(claim - 1) == graph.objectOf(claim);
    }

    private boolean predicateRises(int claim) {
        return graph.predicateOf(claim - 1) <= graph.predicateOf(claim);
    }

    private void line(int index, EvidenceLine value) throws DamagedSnapshotException {
        require(LineBits.of(value) == columns.lineBits().get(index), Block.LINE_BITS, differs(index));
        require(LineBits.people(value) == graph.sampleSizeOf(index), Block.LINE_SAMPLE_SIZES, differs(index));
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

    private boolean areEntities(int[] indices, List<String> ids) {
        return Arrays.stream(indices).mapToObj(graph::entityId).toList().equals(ids);
    }

    private static String differs(int index) {
        return "at " + index + " it differs from the record";
    }
}
