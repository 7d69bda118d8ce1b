package org.evigraph.graph;

import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.evigraph.grade.Scheme;
import org.evigraph.grade.Schemes;
import org.evigraph.model.Citation;
import org.evigraph.model.Entity;
import org.evigraph.model.EvidenceLine;
import org.evigraph.model.Grade;
import org.evigraph.model.Predicate;
import org.evigraph.model.Proposition;
import org.evigraph.model.Qualifiers;

/**
 * Holds a record of a snapshot, when it is made, against the columns that the search reads in its place, so that what is
 * shown is what was searched.
 *
 * <p>Each check throws an {@link UncheckedIOException} of a {@link DamagedSnapshotException}, and costs a few look-ups
 * beside the making of the record. <b>Threads.</b> Safe to share.
 */
final class RecordCheck {
    private final Columns columns;

    RecordCheck(Columns columns) {
        this.columns = columns;
    }

    void entity(int index, Entity entity) {
        require(entity.id().equals(id(columns.entityIds(), index)), Block.ENTITY_IDS, index);
        columns.links().forEach((kind, links) -> {
            List<String> linked = switch (kind) {
                case IS_A -> entity.isA();
                case CONCERNS -> entity.concerns();
                case EXCLUDES -> entity.excludes();
            };
            require(areNamed(columns.entityIds(), links.from(index), linked), Block.targetsOf(kind), index);
        });
    }

    void citation(int index, Citation citation) {
        require(citation.id().equals(id(columns.citationIds(), index)), Block.CITATION_IDS, index);
        int status = columns.citationStatuses().get(index);
        require(citation.status().ordinal() == status, Block.CITATION_STATUSES, index);
        int[] overlaps = columns.overlaps().of(index);
        require(areNamed(columns.citationIds(), overlaps, citation.overlaps()), Block.OVERLAPS, index);
    }

    void line(int index, EvidenceLine line) {
        require(LineBits.of(line) == columns.lineBits().get(index), Block.LINE_BITS, index);
        require(LineBits.people(line) == columns.lineSampleSizes().get(index), Block.LINE_SAMPLE_SIZES, index);
        for (Grade grade : line.grades()) {
            if (!isOfItsScheme(grade)) {
                throw new UncheckedIOException(DamagedSnapshotException.in(
                        Block.LINES, "line " + index + " has a grade that its scheme does not have"));
            }
        }
    }

    void qualifiers(int index, Qualifiers qualifiers) {
        int[] populations = columns.populations().of(index);
        require(areNamed(columns.entityIds(), populations, qualifiers.populations()), Block.POPULATIONS, index);
    }

    void proposition(int claim, Proposition proposition) {
        qualifiers(columns.claimQualifiers().get(claim), proposition.qualifiers());
        Predicate predicate = columns.predicates().get(columns.claimPredicates().get(claim));
        // Few predicates make it depend on what the object is, which would have to be made for it.
        List<String> categories = predicate.signByObjectCategory().isEmpty()
                ? List.of()
                : columns.entities()
                        .get(columns.topology().objects().get(claim))
                        .categories();
        int sign = predicate.signFor(categories, proposition.qualifiers()).ordinal();
        require(sign == columns.signs().get(claim), Block.SIGNS, claim);
    }

    private boolean isOfItsScheme(Grade grade) {
        for (Scheme declared : columns.schemes()) {
            if (declared.id().equals(grade.scheme())) {
                return declared.codes().contains(grade.level());
            }
        }
        return Schemes.find(grade.scheme())
                .map(scheme -> scheme.codes().contains(grade.level()))
                .orElse(false);
    }

    private boolean areNamed(IntColumn idColumn, int[] indices, List<String> ids) {
        return indices.length == ids.size()
                && (indices.length == 0
                        || Arrays.stream(indices)
                                .mapToObj(index -> id(idColumn, index))
                                .toList()
                                .equals(ids));
    }

    private String id(IntColumn ids, int index) {
        return columns.texts().require(ids.get(index));
    }

    private static void require(boolean holds, Block block, int index) {
        if (!holds) {
            throw new UncheckedIOException(
                    DamagedSnapshotException.in(block, "at " + index + " it differs from the record"));
        }
    }
}
