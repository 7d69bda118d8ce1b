package org.evigraph.graph;

import org.evigraph.model.FindingKind;
import org.evigraph.model.InvalidValueException;
import org.evigraph.model.Location;
import org.evigraph.model.Proposition;
import org.evigraph.model.Qualifiers;

/**
 * The propositions that a builder has been given so far, a row each time one came; equal rows become one claim when all are
 * sorted ({@link ClaimOrder}).
 *
 * <p>Ids are numbers of the registries. A predicate and the circumstances of a proposition are together its relation; there
 * are far fewer relations than claims. Belongs to one thread.
 *
 * <p><b>Cost.</b> About 15 bytes a row; no object, and no look-up among the rows.
 */
final class DraftClaims {
    private final Registry<?> entities;
    private final Registry<?> predicates;
    private final TextPool texts;

    /** Every distinct set of circumstances, packed. */
    private final TextPool qualifiers = new TextPool();

    private final int noQualifiers;
    private final PackedWriter scratch;

    /** Every distinct pair of the numbers of a predicate and of circumstances, packed; a relation is one less. */
    private final TextPool relations = new TextPool();

    private final PackedWriter pair = PackedWriter.ofNumbers();
    private final GrowingInts relationPredicates = new GrowingInts();
    private final GrowingInts relationQualifiers = new GrowingInts();
    /** For each relation the first row that has it, or -1. */
    private final GrowingInts relationRows = new GrowingInts();

    private GrowingInts subjects = new GrowingInts();
    private GrowingInts objects = new GrowingInts();
    private GrowingInts rowRelations = new GrowingInts();
    private Places places = new Places();

    DraftClaims(Registry<?> entities, Registry<?> predicates, TextPool texts) {
        this.entities = entities;
        this.predicates = predicates;
        this.texts = texts;
        this.scratch = PackedWriter.ofDraft(texts);
        this.noQualifiers = number(Qualifiers.NONE);
    }

    /** {@return the row that was added} */
    int add(Proposition proposition, Location at) {
        int relation = relation(proposition.predicate(), proposition.qualifiers());
        int subject = entities.number(proposition.subject());
        int object = entities.number(proposition.object());
        return add(subject, relation, object, at.source(), at.line(), at.column());
    }

    /** {@return the row that was added} */
    int add(int subject, int relation, int object, String source, long line, long column) {
        int row = subjects.size();
        subjects.add(subject);
        objects.add(object);
        rowRelations.add(relation);
        places.add(source, line, column);
        if (relationRows.get(relation) < 0) {
            relationRows.set(relation, row);
        }
        return row;
    }

    /** {@return who takes the claims of a source as numbers} */
    ClaimConsumer from(String source) {
        return new ClaimConsumer() {
            @Override
            public int entity(String id) {
                int number = entities.number(required(id));
                entities.reportMalformed(Location.of(source));
                return number;
            }

            @Override
            public int predicate(String id) {
                int relation = relation(required(id), Qualifiers.NONE);
                predicates.reportMalformed(Location.of(source));
                return relation;
            }

            @Override
            public void accept(int subject, int predicate, int object, long line, long column) {
                add(subject, predicate, object, source, line, column);
            }
        };
    }

    static String required(String id) {
        if (id.isBlank()) {
            throw new InvalidValueException(
                    FindingKind.MISSING_FIELD, "id", "'" + id + "'", "a text that is not blank", "give one");
        }
        return id;
    }

    /** {@return the relation that a predicate and circumstances are together, a new one if they never were} */
    int relation(String predicate, Qualifiers circumstances) {
        int predicateNumber = predicates.number(predicate);
        int qualifiersNumber = number(circumstances);
        pair.clear();
        pair.number(predicateNumber);
        pair.number(qualifiersNumber);
        int relation = pair.internTo(relations) - 1;
        if (relation == relationRows.size()) {
            relationPredicates.add(predicateNumber);
            relationQualifiers.add(qualifiersNumber);
            relationRows.add(-1);
        }
        return relation;
    }

    @SuppressWarnings("ReferenceEquality") // most claims have none at all, and that is one object; others are looked up
    private int number(Qualifiers circumstances) {
        if (circumstances == Qualifiers.NONE && noQualifiers > 0) {
            return noQualifiers;
        }
        scratch.clear();
        QualifiersCodec.write(scratch, circumstances);
        return scratch.internTo(qualifiers);
    }

    int size() {
        return subjects.size();
    }

    /** Lets go of the rows; relations and circumstances stay. */
    void forgetRows() {
        subjects = new GrowingInts();
        objects = new GrowingInts();
        rowRelations = new GrowingInts();
        places = new Places();
    }

    int relationCount() {
        return relationRows.size();
    }

    int predicateOf(int relation) {
        return relationPredicates.get(relation);
    }

    int qualifiersOf(int relation) {
        return relationQualifiers.get(relation);
    }

    /** {@return the number of no circumstances at all} */
    int noQualifiers() {
        return noQualifiers;
    }

    /** {@return the first row that has a relation, or -1 if none has} */
    int firstRow(int relation) {
        return relationRows.get(relation);
    }

    /** {@return how many sets of circumstances have a number, counted from zero} */
    int qualifiersCount() {
        return qualifiers.size();
    }

    Qualifiers qualifiers(int number) {
        return QualifiersCodec.read(qualifiers.reader(number, texts));
    }

    /** {@return a reader of what {@link QualifiersCodec} wrote} */
    PackedReader qualifiersReader(int number) {
        return qualifiers.reader(number, texts);
    }

    int subject(int row) {
        return subjects.get(row);
    }

    int object(int row) {
        return objects.get(row);
    }

    int relation(int row) {
        return rowRelations.get(row);
    }

    Location at(int row) {
        return places.get(row);
    }

    Proposition proposition(int row) {
        int relation = relation(row);
        return new Proposition(
                entities.id(subject(row)),
                predicates.id(predicateOf(relation)),
                entities.id(object(row)),
                qualifiers(qualifiersOf(relation)));
    }
}
