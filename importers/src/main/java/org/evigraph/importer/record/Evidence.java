package org.evigraph.importer.record;

import java.util.List;
import java.util.Objects;
import org.evigraph.model.Access;
import org.evigraph.model.AgentType;
import org.evigraph.model.Coded;
import org.evigraph.model.Direction;
import org.evigraph.model.Effect;
import org.evigraph.model.EvidenceLine;
import org.evigraph.model.FindingKind;
import org.evigraph.model.Grade;
import org.evigraph.model.KnowledgeLevel;
import org.evigraph.model.Origin;
import org.evigraph.model.QuestionType;
import org.evigraph.model.Relation;
import org.evigraph.model.StudyDesign;
import org.jspecify.annotations.Nullable;

/** What is said on a claim: lines of evidence, their grades and their numbers. */
final class Evidence {
    private enum OriginWord implements Coded {
        PUBLISHED("published"),
        DERIVED("derived");

        private final String code;

        OriginWord(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    private Evidence() {}

    static EvidenceLine line(Fields fields) {
        return line(fields, fields.list("grades", Evidence::grade), fields.list("effects", Evidence::effect));
    }

    static EvidenceLine line(Fields fields, List<Grade> grades, List<Effect> effects) {
        return new EvidenceLine(
                fields.requiredName("id"),
                fields.text("citation"),
                fields.requiredCoded(Direction.class, "direction", Direction.NEUTRAL),
                Objects.requireNonNullElse(fields.coded(StudyDesign.class, "design"), StudyDesign.UNKNOWN),
                fields.coded(QuestionType.class, "question"),
                fields.text("statement"),
                fields.text("locator"),
                fields.coded(Access.class, "access"),
                fields.text("assertedBy"),
                fields.texts("via"),
                fields.text("wording"),
                fields.count("sampleSize"),
                grades,
                effects,
                fields.coded(KnowledgeLevel.class, "knowledgeLevel"),
                fields.coded(AgentType.class, "agentType"),
                fields.text("note"),
                fields.map("attributes"));
    }

    static Grade grade(Fields fields) {
        String scheme = fields.required("scheme");
        String level = fields.required("level");
        Origin origin = origin(fields, fields.requiredCoded(OriginWord.class, "origin", OriginWord.PUBLISHED));
        return new Grade(scheme, level, origin, fields.text("note"));
    }

    private static Origin origin(Fields fields, OriginWord word) {
        String by = fields.text("by");
        if (word == OriginWord.DERIVED) {
            refuse(fields, "by", by, word, "say who graded only of a published grade");
            return new Origin.Derived(fields.required("rule"));
        }
        refuse(fields, "rule", fields.text("rule"), word, "say by which rule only of a derived grade");
        return new Origin.Published(by);
    }

    private static void refuse(Fields fields, String field, @Nullable String text, OriginWord word, String fix) {
        if (text != null && !text.isEmpty()) {
            fields.error(FindingKind.VALUE, field, Intake.quoted(text), "nothing, as the grade is " + word.code(), fix);
        }
    }

    static Effect effect(Fields fields) {
        return new Effect(
                fields.required("measure"),
                fields.number("value"),
                fields.text("unit"),
                fields.coded(Relation.class, "relation"),
                fields.number("rangeLow"),
                fields.number("rangeHigh"),
                fields.number("ciLow"),
                fields.number("ciHigh"),
                fields.number("ciLevel"),
                fields.text("pValue"),
                fields.text("group"),
                fields.text("comparator"),
                fields.count("sampleSize"),
                fields.count("denominator"),
                fields.text("timing"),
                fields.text("asPrinted"),
                fields.map("other"));
    }
}
