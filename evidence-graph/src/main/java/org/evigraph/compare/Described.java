package org.evigraph.compare;

import java.util.List;
import java.util.Map;
import org.evigraph.grade.Scheme;
import org.evigraph.model.Category;
import org.evigraph.model.Citation;
import org.evigraph.model.Effect;
import org.evigraph.model.Entity;
import org.evigraph.model.EvidenceLine;
import org.evigraph.model.Grade;
import org.evigraph.model.GraphInfo;
import org.evigraph.model.Link;
import org.evigraph.model.Origin;
import org.evigraph.model.Predicate;
import org.evigraph.model.Xref;

/** The values of the model as particulars, each field by the name that Evigraph JSON gives it. */
final class Described {
    private Described() {}

    static Particulars of(GraphInfo info) {
        return new Particulars()
                .with("name", info.name())
                .with("description", info.description())
                .with("version", info.version())
                .with("license", info.license())
                .with("attributes", info.attributes());
    }

    static Particulars of(Category category) {
        return new Particulars().with("label", category.label()).with("parent", category.parent());
    }

    static Particulars of(Scheme scheme) {
        return new Particulars()
                .with("name", scheme.name())
                .with("year", scheme.year())
                .with("measures", scheme.measures())
                .with(
                        "levels",
                        scheme.levels().stream()
                                .map(level -> new Parts(level.code())
                                        .with("meaning", level.meaning())
                                        .toString())
                                .toList())
                .with("source", scheme.source());
    }

    static Particulars of(Predicate predicate) {
        return new Particulars()
                .with("reading", predicate.reading())
                .with("inverseReading", predicate.inverseReading())
                .with("parent", predicate.parent())
                .with("symmetric", predicate.symmetric())
                .with("sign", predicate.sign())
                .with("signByObjectCategory", predicate.signByObjectCategory())
                .with("mappings", predicate.mappings())
                .with("note", predicate.note());
    }

    static Particulars of(Entity entity) {
        return new Particulars()
                .with("name", entity.name())
                .with("categories", entity.categories())
                .with("synonyms", entity.synonyms())
                .with("xrefs", xrefs(entity.xrefs()))
                .with("description", entity.description())
                .with("isA", entity.isA())
                .with("concerns", entity.concerns())
                .with("excludes", entity.excludes())
                .with("attributes", entity.attributes());
    }

    static Particulars of(Citation citation) {
        return new Particulars()
                .with("aliases", citation.aliases())
                .with("title", citation.title())
                .with("description", citation.description())
                .with("authors", citation.authors())
                .with("year", citation.year())
                .with("container", citation.container())
                .with("volumeIssue", citation.volumeIssue())
                .with("pages", citation.pages())
                .with("type", citation.type())
                .with("xrefs", xrefs(citation.xrefs()))
                .with("links", citation.links().stream().map(Described::text).toList())
                .with("status", citation.status())
                .with("statusDate", citation.statusDate())
                .with("design", citation.design())
                .with("access", citation.access())
                .with("overlaps", citation.overlaps())
                .with("overlapBasis", citation.overlapBasis())
                .with("note", citation.note())
                .with("attributes", citation.attributes());
    }

    /** All of a line but its grades, which are compared one by one. */
    static Particulars of(EvidenceLine line) {
        return new Particulars()
                .with("citation", line.citation())
                .with("direction", line.direction())
                .with("design", line.design())
                .with("question", line.question())
                .with("statement", line.statement())
                .with("locator", line.locator())
                .with("access", line.access())
                .with("assertedBy", line.assertedBy())
                .with("via", line.via())
                .with("wording", line.wording())
                .with("sampleSize", line.sampleSize())
                .with("effects", line.effects().stream().map(Described::text).toList())
                .with("knowledgeLevel", line.knowledgeLevel())
                .with("agentType", line.agentType())
                .with("note", line.note())
                .with("attributes", line.attributes());
    }

    /** All of a grade but its scheme and who published it, by which it is known. */
    static Particulars of(Grade grade) {
        return new Particulars()
                .with("level", grade.level())
                .with("rule", grade.origin() instanceof Origin.Derived derived ? derived.rule() : null)
                .with("note", grade.note());
    }

    /** {@return a grade in one text, with all of it} */
    static String text(Grade grade) {
        Parts parts = new Parts(grade.scheme()).with("level", grade.level());
        if (grade.origin() instanceof Origin.Published published) {
            parts.with("origin", "published").with("by", published.by());
        } else if (grade.origin() instanceof Origin.Derived derived) {
            parts.with("origin", "derived").with("rule", derived.rule());
        }
        return parts.with("note", grade.note()).toString();
    }

    private static List<String> xrefs(List<Xref> xrefs) {
        return xrefs.stream()
                .map(xref -> new Parts(xref.id().toString())
                        .with("source", xref.source())
                        .with("basis", xref.basis())
                        .toString())
                .toList();
    }

    private static String text(Link link) {
        return new Parts(link.url()).with("basis", link.basis()).toString();
    }

    private static String text(Effect effect) {
        Parts parts = new Parts(effect.measure())
                .with("value", effect.value())
                .with("unit", effect.unit())
                .with("relation", effect.relation())
                .with("rangeLow", effect.rangeLow())
                .with("rangeHigh", effect.rangeHigh())
                .with("ciLow", effect.ciLow())
                .with("ciHigh", effect.ciHigh())
                .with("ciLevel", effect.ciLevel())
                .with("pValue", effect.pValue())
                .with("group", effect.group())
                .with("comparator", effect.comparator())
                .with("sampleSize", effect.sampleSize())
                .with("denominator", effect.denominator())
                .with("timing", effect.timing())
                .with("asPrinted", effect.asPrinted());
        for (Map.Entry<String, String> other : effect.other().entrySet()) {
            parts.with("other." + other.getKey(), other.getValue());
        }
        return parts.toString();
    }
}
