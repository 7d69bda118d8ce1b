package org.evigraph.importer.record;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.evigraph.grade.Scheme.Level;
import org.evigraph.graph.EvidenceConsumer;
import org.evigraph.importer.Limit;
import org.evigraph.importer.text.FaultException;
import org.evigraph.importer.text.Faults;
import org.evigraph.model.Effect;
import org.evigraph.model.EvidenceLine;
import org.evigraph.model.Grade;
import org.evigraph.model.GraphInfo;
import org.evigraph.model.Location;
import org.evigraph.model.Proposition;
import org.jspecify.annotations.Nullable;

/** Makes the model's values of records and pushes them; what is faulty is reported and left out. */
public final class Records {
    private final Intake intake;
    private final EvidenceConsumer consumer;
    private long count;

    /** Creates the way from one file to its consumer. */
    public Records(Intake intake) {
        this.intake = intake;
        this.consumer = intake.consumer();
    }

    /** Takes what the source says of itself. */
    public void graph(Value.Members value, Labels labels) {
        Fields fields = new Fields(value, labels, intake);
        GraphInfo info = fields.read(Declarations::graph);
        if (info != null) {
            consumer.accept(info, intake.at(value.place()));
        }
    }

    /** Takes one record. */
    public void accept(RecordKind kind, Value.Members value, Labels labels) throws FaultException {
        countOne(value.place(), labels);
        Fields fields = new Fields(value, labels, intake);
        switch (kind) {
            case CATEGORY -> push(value, fields.read(Declarations::category), consumer::accept);
            case PREDICATE -> push(value, fields.read(Declarations::predicate), consumer::accept);
            case SCHEME -> push(value, fields.read(Declarations::scheme), consumer::accept);
            case ENTITY -> push(value, fields.read(Things::entity), consumer::accept);
            case CITATION -> push(value, fields.read(Things::citation), consumer::accept);
            case CLAIM -> claim(value, fields);
        }
    }

    private void countOne(Place place, Labels labels) throws FaultException {
        if (++count > intake.limits().of(Limit.RECORDS)) {
            throw new FaultException(Faults.overLimit(
                    Limit.RECORDS, intake.limits(), intake.at(place), labels.self(), count + " records and more"));
        }
    }

    private <T> void push(Value.Members value, @Nullable T read, BiConsumer<T, Location> accept) {
        if (read != null) {
            accept.accept(read, intake.at(value.place()));
        } else if (value.members().get("id") instanceof Value.Text id) {
            consumer.acceptFaulty(id.text());
        }
    }

    private void claim(Value.Members value, Fields fields) {
        List<Fields> lines = fields.records("evidence");
        Proposition proposition = fields.read(Claims::proposition);
        if (proposition != null) {
            consumer.accept(proposition, intake.at(value.place()));
        }
        for (Fields line : lines) {
            push(proposition, line, line.read(Evidence::line));
        }
    }

    private void push(@Nullable Proposition proposition, Fields fields, @Nullable EvidenceLine line) {
        if (proposition != null && line != null) {
            consumer.accept(proposition, line, intake.at(fields.place()));
        }
    }

    /** Takes a grading scheme whose levels stand elsewhere. */
    public void scheme(Value.Members value, Labels labels, List<Level> levels) throws FaultException {
        push(value, read(value, labels, fields -> Declarations.scheme(fields, levels)), consumer::accept);
    }

    /** {@return a level of a scheme; {@code null} if there is an error in it} */
    public @Nullable Level level(Value.Members value, Labels labels) throws FaultException {
        return read(value, labels, Declarations::level);
    }

    /** {@return what a record claims, without its evidence; {@code null} if there is an error in it} */
    public @Nullable Proposition proposition(Value.Members value, Labels labels) throws FaultException {
        return read(value, labels, Claims::proposition);
    }

    /** {@return a grade; {@code null} if there is an error in it} */
    public @Nullable Grade grade(Value.Members value, Labels labels) throws FaultException {
        return read(value, labels, Evidence::grade);
    }

    /** {@return an effect; {@code null} if there is an error in it} */
    public @Nullable Effect effect(Value.Members value, Labels labels) throws FaultException {
        return read(value, labels, Evidence::effect);
    }

    /** {@return a line of evidence whose grades and effects stand elsewhere; {@code null} if there is an error in it} */
    public @Nullable EvidenceLine line(Value.Members value, Labels labels, List<Grade> grades, List<Effect> effects)
            throws FaultException {
        return read(value, labels, fields -> Evidence.line(fields, grades, effects));
    }

    private <T> @Nullable T read(Value.Members value, Labels labels, Function<Fields, T> mapping)
            throws FaultException {
        countOne(value.place(), labels);
        return new Fields(value, labels, intake).read(mapping);
    }
}
