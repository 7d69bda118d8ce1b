package org.evigraph.graph;

import org.evigraph.model.Access;
import org.evigraph.model.AgentType;
import org.evigraph.model.Effect;
import org.evigraph.model.EvidenceLine;
import org.evigraph.model.Grade;
import org.evigraph.model.KnowledgeLevel;
import org.evigraph.model.Origin;
import org.evigraph.model.Relation;

/**
 * Lines of evidence as packed bytes, but for what the search reads, which has columns of its own.
 *
 * <p>First comes the id, then the rest. Most lines have few of the many things that a line can have. A mask of two bytes says which are there; the others
 * take no room.
 */
final class LineCodec {
    private static final int STATEMENT = 1 << 0;
    private static final int LOCATOR = 1 << 1;
    private static final int ACCESS = 1 << 2;
    private static final int ASSERTED_BY = 1 << 3;
    private static final int VIA = 1 << 4;
    private static final int WORDING = 1 << 5;
    private static final int SAMPLE_SIZE = 1 << 6;
    private static final int GRADES = 1 << 7;
    private static final int EFFECTS = 1 << 8;
    private static final int KNOWLEDGE_LEVEL = 1 << 9;
    private static final int AGENT_TYPE = 1 << 10;
    private static final int NOTE = 1 << 11;
    private static final int ATTRIBUTES = 1 << 12;
    private static final Access[] ACCESSES = Access.values();
    private static final KnowledgeLevel[] KNOWLEDGE_LEVELS = KnowledgeLevel.values();
    private static final AgentType[] AGENT_TYPES = AgentType.values();
    private static final Relation[] RELATIONS = Relation.values();

    private LineCodec() {}

    /** Writes all but the id. */
    static void writeRest(PackedWriter to, EvidenceLine line) {
        int mask = (line.statement() != null ? STATEMENT : 0)
                | (line.locator() != null ? LOCATOR : 0)
                | (line.access() != null ? ACCESS : 0)
                | (line.assertedBy() != null ? ASSERTED_BY : 0)
                | (!line.via().isEmpty() ? VIA : 0)
                | (line.wording() != null ? WORDING : 0)
                | (LineBits.people(line) == LineBits.MANY ? SAMPLE_SIZE : 0)
                | (!line.grades().isEmpty() ? GRADES : 0)
                | (!line.effects().isEmpty() ? EFFECTS : 0)
                | (line.knowledgeLevel() != null ? KNOWLEDGE_LEVEL : 0)
                | (line.agentType() != null ? AGENT_TYPE : 0)
                | (line.note() != null ? NOTE : 0)
                | (!line.attributes().isEmpty() ? ATTRIBUTES : 0);
        to.number(mask);
        if ((mask & STATEMENT) != 0) {
            to.text(line.statement());
        }
        if ((mask & LOCATOR) != 0) {
            to.text(line.locator());
        }
        if ((mask & ACCESS) != 0) {
            to.constant(line.access());
        }
        if ((mask & ASSERTED_BY) != 0) {
            to.text(line.assertedBy());
        }
        if ((mask & VIA) != 0) {
            to.texts(line.via());
        }
        if ((mask & WORDING) != 0) {
            to.text(line.wording());
        }
        if ((mask & SAMPLE_SIZE) != 0) {
            to.optional(line.sampleSize());
        }
        if ((mask & GRADES) != 0) {
            to.list(line.grades(), LineCodec::writeGrade);
        }
        if ((mask & EFFECTS) != 0) {
            to.list(line.effects(), LineCodec::writeEffect);
        }
        if ((mask & KNOWLEDGE_LEVEL) != 0) {
            to.constant(line.knowledgeLevel());
        }
        if ((mask & AGENT_TYPE) != 0) {
            to.constant(line.agentType());
        }
        if ((mask & NOTE) != 0) {
            to.text(line.note());
        }
        if ((mask & ATTRIBUTES) != 0) {
            to.map(line.attributes());
        }
    }

    /** {@return a builder that holds all but what has columns of its own} */
    static EvidenceLine.Builder read(PackedReader from) {
        return readRest(from.required(), from);
    }

    /** {@return whether a line names more than its citation: publications by which it was read, or grades} */
    static boolean refers(PackedReader rest) {
        return (rest.number() & (VIA | GRADES)) != 0;
    }

    /** {@return a builder of the line with that id and whatever {@link #writeRest} wrote} */
    static EvidenceLine.Builder readRest(String id, PackedReader from) {
        EvidenceLine.Builder line = EvidenceLine.builder(id);
        int mask = (int) from.number();
        if ((mask & STATEMENT) != 0) {
            line.statement(from.text());
        }
        if ((mask & LOCATOR) != 0) {
            line.locator(from.text());
        }
        if ((mask & ACCESS) != 0) {
            line.access(from.constant(ACCESSES));
        }
        if ((mask & ASSERTED_BY) != 0) {
            line.assertedBy(from.text());
        }
        if ((mask & VIA) != 0) {
            line.via(from.texts());
        }
        if ((mask & WORDING) != 0) {
            line.wording(from.text());
        }
        if ((mask & SAMPLE_SIZE) != 0) {
            line.sampleSize(from.count());
        }
        if ((mask & GRADES) != 0) {
            line.grades(from.list(LineCodec::readGrade));
        }
        if ((mask & EFFECTS) != 0) {
            line.effects(from.list(LineCodec::readEffect));
        }
        if ((mask & KNOWLEDGE_LEVEL) != 0) {
            line.knowledgeLevel(from.constant(KNOWLEDGE_LEVELS));
        }
        if ((mask & AGENT_TYPE) != 0) {
            line.agentType(from.constant(AGENT_TYPES));
        }
        if ((mask & NOTE) != 0) {
            line.note(from.text());
        }
        if ((mask & ATTRIBUTES) != 0) {
            line.attributes(from.map());
        }
        return line;
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
