package org.evigraph.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.evigraph.graph.Draft.Placed;
import org.evigraph.model.Citation;
import org.evigraph.model.Entity;
import org.evigraph.model.EvidenceLine;
import org.evigraph.model.FindingKind;
import org.evigraph.model.InvalidValueException;
import org.evigraph.model.Location;
import org.evigraph.model.Predicate;
import org.evigraph.model.Qualifiers;
import org.evigraph.model.Sign;
import org.jspecify.annotations.Nullable;

/** Sorts a checked draft and lays it out in columns. */
final class ColumnPacker {
    private static final int[] NONE = {};

    private final Draft draft;
    private final TextTable.Builder texts = new TextTable.Builder();
    private final Map<String, Integer> entityIndex = new HashMap<>();
    private final Map<String, Integer> citationIndex = new HashMap<>();
    private final Map<String, Integer> predicateIndex = new HashMap<>();

    ColumnPacker(Draft draft) {
        this.draft = draft;
    }

    Columns pack() {
        List<Placed<Entity>> entities = List.copyOf(draft.entities.all());
        List<Placed<Citation>> citations = List.copyOf(draft.citations.all());
        List<Predicate> predicates = values(draft.predicates);
        index(entityIndex, entities, Entity::id);
        index(citationIndex, citations, Citation::id);
        predicates.forEach(predicate -> predicateIndex.put(predicate.id(), predicateIndex.size()));

        PackedColumn.Builder packedEntities = new PackedColumn.Builder(texts);
        int[] entityIds = packAll(entities, packedEntities, EntityCodec::write, Entity::id);
        PackedColumn.Builder packedCitations = new PackedColumn.Builder(texts);
        int[] citationIds = packAll(citations, packedCitations, CitationCodec::write, Citation::id);

        DraftClaims claims = draft.claims;
        int[] entityOf = indices(claims.entities(), entityIndex);
        int[] predicateOf = indices(claims.predicates(), predicateIndex);
        int[] order = ClaimOrder.of(claims, entityOf, entities.size(), predicateOf, predicates.size());
        @Nullable Sign[] plainSigns = plainSigns(predicates);
        int count = order.length;
        int[] subjects = new int[count];
        int[] objects = new int[count];
        int[] claimPredicates = new int[count];
        int[] claimQualifiers = new int[count];
        byte[] signs = new byte[count];
        int[] firstLines = new int[count + 1];
        int lineCount =
                Arrays.stream(order).map(claim -> claims.lines(claim).size()).sum();
        int[] lineCitations = new int[lineCount];
        int[] lineBits = new int[lineCount];
        int[] lineSampleSizes = new int[lineCount];
        PackedColumn.Builder packedLines = new PackedColumn.Builder(texts);
        PackedColumn.Builder packedQualifiers = new PackedColumn.Builder(texts);
        int[] qualifierIndex = new int[claims.qualifiers().size()];
        Arrays.fill(qualifierIndex, -1);
        List<int[]> populations = new ArrayList<>();
        int line = 0;
        for (int claim = 0; claim < count; claim++) {
            int given = order[claim];
            subjects[claim] = entityOf[claims.subject(given)];
            objects[claim] = entityOf[claims.object(given)];
            claimPredicates[claim] = predicateOf[claims.predicate(given)];
            int circumstances = claims.circumstances(given);
            Qualifiers qualifiers = claims.qualifiers().get(circumstances);
            if (qualifierIndex[circumstances] < 0) {
                qualifierIndex[circumstances] = populations.size();
                QualifiersCodec.write(packedQualifiers.next(), qualifiers);
                populations.add(entities(qualifiers.populations()));
                checkUnicode(claims.at(given));
            }
            claimQualifiers[claim] = qualifierIndex[circumstances];
            Sign plain = circumstances == 0 ? plainSigns[claimPredicates[claim]] : null;
            Sign sign = plain != null
                    ? plain
                    : predicates
                            .get(claimPredicates[claim])
                            .signFor(entities.get(objects[claim]).value().categories(), qualifiers);
            signs[claim] = (byte) sign.ordinal();
            firstLines[claim] = line;
            for (Placed<EvidenceLine> placed : claims.lines(given)) {
                String citation = placed.value().citation();
                lineCitations[line] = citation == null ? -1 : Objects.requireNonNull(citationIndex.get(citation));
                lineBits[line] = LineBits.of(placed.value());
                lineSampleSizes[line] = LineBits.people(placed.value());
                LineCodec.write(packedLines.next(), placed.value());
                checkUnicode(placed.at());
                line++;
            }
        }
        firstLines[count] = line;

        TextTable table = texts.build();
        Adjacency byObject = rows(objects, entities.size());
        return new Columns(
                draft.info(),
                table,
                values(draft.categories),
                values(draft.schemes),
                predicates,
                packedEntities.build(table, EntityCodec::read),
                IntColumn.of(entityIds),
                packedCitations.build(table, CitationCodec::read),
                IntColumn.of(citationIds),
                ByteColumn.of(statuses(citations)),
                overlaps(citations),
                packedQualifiers.build(table, QualifiersCodec::read),
                Adjacency.of(populations),
                IntColumn.of(subjects),
                IntColumn.of(objects),
                IntColumn.of(claimPredicates),
                IntColumn.of(claimQualifiers),
                ByteColumn.of(signs),
                IntColumn.of(firstLines),
                rows(subjects, entities.size()).first(),
                byObject.first(),
                byObject.targets(),
                packedLines.build(table, LineCodec::read),
                IntColumn.of(lineCitations),
                IntColumn.of(lineBits),
                IntColumn.of(lineSampleSizes),
                links(entities));
    }

    /** {@return the index in the graph of each text that claims name by a number} */
    private static int[] indices(TextNumbers texts, Map<String, Integer> index) {
        int[] indices = new int[texts.size()];
        for (int number = 0; number < indices.length; number++) {
            indices[number] = Objects.requireNonNull(index.get(texts.text(number)));
        }
        return indices;
    }

    /** {@return for each predicate its sign without circumstances, unless that depends on the object} */
    private static @Nullable Sign[] plainSigns(List<Predicate> predicates) {
        @Nullable Sign[] signs = new Sign[predicates.size()];
        for (int i = 0; i < signs.length; i++) {
            Predicate predicate = predicates.get(i);
            signs[i] = predicate.signByObjectCategory().isEmpty() ? predicate.sign() : null;
        }
        return signs;
    }

    private <T> int[] packAll(
            List<Placed<T>> all,
            PackedColumn.Builder column,
            BiConsumer<PackedWriter, T> write,
            Function<T, String> id) {
        int[] ids = new int[all.size()];
        for (int i = 0; i < ids.length; i++) {
            T value = all.get(i).value();
            write.accept(column.next(), value);
            ids[i] = texts.intern(id.apply(value));
            checkUnicode(all.get(i).at());
        }
        return ids;
    }

    private void checkUnicode(Location at) {
        String malformed = texts.takeMalformed();
        if (malformed != null) {
            draft.findings.add(new InvalidValueException(
                            FindingKind.ENCODING,
                            "text",
                            "half of a surrogate pair",
                            "valid Unicode",
                            "mend the text, or leave the broken character out")
                    .at(at));
        }
    }

    private Map<Structure, Links> links(List<Placed<Entity>> entities) {
        Map<Structure, Links> links = new EnumMap<>(Structure.class);
        for (Structure kind : Structure.values()) {
            links.put(
                    kind,
                    new Links(Adjacency.of(entities.stream()
                            .map(placed -> entities(
                                    switch (kind) {
                                        case IS_A -> placed.value().isA();
                                        case CONCERNS -> placed.value().concerns();
                                        case EXCLUDES -> placed.value().excludes();
                                    }))
                            .toList())));
        }
        return links;
    }

    private static byte[] statuses(List<Placed<Citation>> citations) {
        byte[] statuses = new byte[citations.size()];
        for (int i = 0; i < statuses.length; i++) {
            statuses[i] = (byte) citations.get(i).value().status().ordinal();
        }
        return statuses;
    }

    private Adjacency overlaps(List<Placed<Citation>> citations) {
        return Adjacency.of(citations.stream()
                .map(placed -> placed.value().overlaps().stream()
                        .mapToInt(id -> Objects.requireNonNull(citationIndex.get(id)))
                        .toArray())
                .toList());
    }

    private int[] entities(List<String> ids) {
        return ids.isEmpty() ? NONE : ids.stream().mapToInt(this::entity).toArray();
    }

    private int entity(String id) {
        return Objects.requireNonNull(entityIndex.get(id));
    }

    /** {@return for each end, the claims that have it, in order} */
    private static Adjacency rows(int[] ends, int entityCount) {
        int[] one = new int[ends.length + 1];
        Arrays.setAll(one, i -> i);
        return new Adjacency(IntColumn.of(one), IntColumn.of(ends)).reversed(entityCount);
    }

    private static <T> List<T> values(Registry<T> registry) {
        return registry.all().stream().map(Placed::value).toList();
    }

    private static <T> void index(Map<String, Integer> index, List<Placed<T>> all, Function<T, String> id) {
        all.forEach(placed -> index.put(id.apply(placed.value()), index.size()));
    }
}
