package org.evigraph.graph;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.evigraph.model.Entity;
import org.evigraph.model.Predicate;
import org.evigraph.model.Qualifiers;
import org.evigraph.model.Sign;
import org.jspecify.annotations.Nullable;

/** Lays a checked draft out in columns, in order. */
final class ColumnPacker {
    private final Draft draft;
    private final DraftClaims claims;
    private final ClaimOrder order;
    private final int[] entityRanks;
    private final int[] predicateRanks;
    private final List<Predicate> predicates;
    private final TextPool texts = new TextPool();
    private final TextMove move;

    ColumnPacker(Draft draft, ClaimOrder order, int[] entityRanks, int[] predicateRanks) {
        this.draft = draft;
        this.claims = draft.claims;
        this.order = order;
        this.entityRanks = entityRanks;
        this.predicateRanks = predicateRanks;
        this.predicates = draft.predicates.values();
        this.move = new TextMove(draft.texts, texts);
    }

    Columns pack() {
        int[] entities = draft.entities.sorted();
        int[] citations = draft.citations.sorted();
        PackedColumn.Builder packedEntities = new PackedColumn.Builder(texts);
        int[] entityIds = packAll(draft.entities, entities, packedEntities);
        PackedColumn.Builder packedCitations = new PackedColumn.Builder(texts);
        int[] citationIds = packAll(draft.citations, citations, packedCitations);

        int[] subjects = column(row -> entityRanks[claims.subject(row)]);
        int[] objects = column(row -> entityRanks[claims.object(row)]);
        PlaceColumn claimPredicates = PlaceColumn.of(
                column(row -> predicateRanks[claims.predicateOf(claims.relation(row))]), predicates.size());
        int[] claimQualifiers = column(row -> claims.qualifiersOf(claims.relation(row)));
        byte[] signs = signs(claimPredicates, objects, claimQualifiers, entities);
        LineOrder lines = LineOrder.of(draft.lines, order);
        claims.forgetRows();
        order.forget();
        draft.lines.ids().close();
        draft.texts.close();

        LinePacker packedLines = new LinePacker(draft, lines, move, texts);
        QualifierPacker qualifiers = new QualifierPacker(draft, entityRanks, move, texts);
        int[] firstLines = lines.firsts();
        for (int claim = 0; claim < claimQualifiers.length; claim++) {
            claimQualifiers[claim] = qualifiers.place(claimQualifiers[claim]);
            for (int place = firstLines[claim]; place < firstLines[claim + 1]; place++) {
                packedLines.add(place);
            }
        }
        texts.close();

        TextTable table = TextTable.of(texts);
        return new Columns(
                draft.info(),
                table,
                draft.categories.values(),
                draft.schemes.values(),
                predicates,
                packedEntities.build(table, EntityCodec::read),
                IntColumn.of(entityIds),
                packedCitations.build(table, CitationCodec::read),
                IntColumn.of(citationIds),
                ByteColumn.of(statuses(citations)),
                overlaps(citations),
                qualifiers.build(table),
                qualifiers.populations(),
                claimPredicates,
                PlaceColumn.of(claimQualifiers, qualifiers.size()),
                ByteColumn.of(signs),
                IntColumn.of(firstLines),
                packedLines.build(table),
                packedLines.citations(),
                packedLines.bits(),
                packedLines.people(),
                links(entities),
                Topology.of(subjects, objects, entities.length));
    }

    private <T> int[] packAll(Registry<T> registry, int[] numbers, PackedColumn.Builder column) {
        int[] ids = new int[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            registry.move(numbers[i], column.next(), move);
            ids[i] = registry.moveId(numbers[i], texts);
        }
        return ids;
    }

    /** {@return for each claim what one of its rows says} */
    private int[] column(IntUnaryOperator value) {
        int[] column = new int[order.size()];
        for (int claim = 0; claim < column.length; claim++) {
            column[claim] = value.applyAsInt(order.row(order.first(claim)));
        }
        return column;
    }

    private byte[] signs(PlaceColumn claimPredicates, int[] objects, int[] claimQualifiers, int[] entities) {
        @Nullable Sign[] plainSigns = plainSigns();
        byte[] signs = new byte[objects.length];
        for (int claim = 0; claim < signs.length; claim++) {
            boolean isPlain = claimQualifiers[claim] == claims.noQualifiers();
            Sign sign = isPlain ? plainSigns[claimPredicates.get(claim)] : null;
            if (sign == null) {
                Qualifiers qualifiers = claims.qualifiers(claimQualifiers[claim]);
                List<String> categories = draft.entities.read(entities[objects[claim]], EntityCodec::readCategories);
                sign = predicates.get(claimPredicates.get(claim)).signFor(categories, qualifiers);
            }
            signs[claim] = (byte) sign.ordinal();
        }
        return signs;
    }

    /** {@return for each predicate its sign without circumstances, unless that depends on the object} */
    private @Nullable Sign[] plainSigns() {
        @Nullable Sign[] signs = new Sign[predicates.size()];
        for (int i = 0; i < signs.length; i++) {
            Predicate predicate = predicates.get(i);
            signs[i] = predicate.signByObjectCategory().isEmpty() ? predicate.sign() : null;
        }
        return signs;
    }

    private Map<Structure, Links> links(int[] entities) {
        Map<Structure, Adjacency.Builder> rows = new EnumMap<>(Structure.class);
        for (Structure kind : Structure.values()) {
            rows.put(kind, new Adjacency.Builder());
        }
        for (int number : entities) {
            boolean refers = draft.entities.refers(number);
            Entity entity = refers ? draft.entities.value(number) : null;
            rows.forEach((kind, builder) -> {
                if (entity != null) {
                    linked(kind, entity).forEach(id -> builder.add(entityRanks[draft.entities.find(id)]));
                }
                builder.endRow();
            });
        }
        Map<Structure, Links> links = new EnumMap<>(Structure.class);
        rows.forEach((kind, builder) -> links.put(kind, new Links(builder.build())));
        return links;
    }

    private static List<String> linked(Structure kind, Entity entity) {
        return switch (kind) {
            case IS_A -> entity.isA();
            case CONCERNS -> entity.concerns();
            case EXCLUDES -> entity.excludes();
        };
    }

    private byte[] statuses(int[] citations) {
        byte[] statuses = new byte[citations.length];
        for (int i = 0; i < statuses.length; i++) {
            statuses[i] = (byte) draft.citations.value(citations[i]).status().ordinal();
        }
        return statuses;
    }

    private Adjacency overlaps(int[] citations) {
        int[] ranks = draft.citations.ranks();
        Adjacency.Builder rows = new Adjacency.Builder();
        for (int number : citations) {
            if (draft.citations.refers(number)) {
                for (String other : draft.citations.value(number).overlaps()) {
                    rows.add(ranks[draft.citations.find(other)]);
                }
            }
            rows.endRow();
        }
        return rows.build();
    }
}
