package org.evigraph.graph;

import org.evigraph.model.Access;
import org.evigraph.model.AgentType;
import org.evigraph.model.Effect;
import org.evigraph.model.EvidenceLine;
import org.evigraph.model.Grade;
import org.evigraph.model.KnowledgeLevel;
import org.evigraph.model.Origin;
import org.evigraph.model.Relation;

/** Lines of evidence as packed bytes, but for what the search reads, which has columns of its own. */
final class LineCodec {
    private static final Access[] ACCESSES = Access.values();
    private static final KnowledgeLevel[] KNOWLEDGE_LEVELS = KnowledgeLevel.values();
    private static final AgentType[] AGENT_TYPES = AgentType.values();
    private static final Relation[] RELATIONS = Relation.values();

    private LineCodec() {}

    static void write(PackedWriter to, EvidenceLine line) {
        to.text(line.id());
        to.text(line.statement());
        to.text(line.locator());
        to.constant(line.access());
        to.text(line.assertedBy());
        to.texts(line.via());
        to.text(line.wording());
        to.optional(line.sampleSize());
        to.list(line.grades(), LineCodec::writeGrade);
        to.list(line.effects(), LineCodec::writeEffect);
        to.constant(line.knowledgeLevel());
        to.constant(line.agentType());
        to.text(line.note());
        to.map(line.attributes());
    }

    /** {@return a builder that holds all but what has columns of its own} */
    static EvidenceLine.Builder read(PackedReader from) {
        return EvidenceLine.builder(from.required())
                .statement(from.text())
                .locator(from.text())
                .access(from.constant(ACCESSES))
                .assertedBy(from.text())
                .via(from.texts())
                .wording(from.text())
                .sampleSize(from.count())
                .grades(from.list(LineCodec::readGrade))
                .effects(from.list(LineCodec::readEffect))
                .knowledgeLevel(from.constant(KNOWLEDGE_LEVELS))
                .agentType(from.constant(AGENT_TYPES))
                .note(from.text())
                .attributes(from.map());
    }

    private static void writeGrade(PackedWriter to, Grade grade) {
        to.text(grade.scheme());
        to.text(grade.level());
        if (grade.origin() instanceof Origin.Derived derived) {
            to.number(1);
            to.text(derived.rule());
        } else if (grade.origin() instanceof Origin.Published published) {
            to.number(0);
            to.text(published.by());
        }
        to.text(grade.note());
    }

    private static Grade readGrade(PackedReader from) {
        String scheme = from.required();
        String level = from.required();
        Origin origin = from.number() == 1 ? new Origin.Derived(from.required()) : new Origin.Published(from.text());
        return new Grade(scheme, level, origin, from.text());
    }

    private static void writeEffect(PackedWriter to, Effect effect) {
        to.text(effect.measure());
        to.decimal(effect.value());
        to.text(effect.unit());
        to.constant(effect.relation());
        to.decimal(effect.rangeLow());
        to.decimal(effect.rangeHigh());
        to.decimal(effect.ciLow());
        to.decimal(effect.ciHigh());
        to.decimal(effect.ciLevel());
        to.text(effect.pValue());
        to.text(effect.group());
        to.text(effect.comparator());
        to.optional(effect.sampleSize());
        to.optional(effect.denominator());
        to.text(effect.timing());
        to.text(effect.asPrinted());
        to.map(effect.other());
    }

    private static Effect readEffect(PackedReader from) {
        return new Effect(
                from.required(),
                from.decimal(),
                from.text(),
                from.constant(RELATIONS),
                from.decimal(),
                from.decimal(),
                from.decimal(),
                from.decimal(),
                from.decimal(),
                from.text(),
                from.text(),
                from.text(),
                from.count(),
                from.count(),
                from.text(),
                from.text(),
                from.map());
    }
}
