package org.evigraph.importer.record;

import java.util.Objects;
import org.evigraph.model.Access;
import org.evigraph.model.Citation;
import org.evigraph.model.Entity;
import org.evigraph.model.Link;
import org.evigraph.model.Status;
import org.evigraph.model.StudyDesign;
import org.evigraph.model.Xref;

/** What claims are about and what they stand in: entities and publications. */
final class Things {
    private Things() {}

    static Entity entity(Fields fields) {
        return new Entity(
                fields.requiredName("id"),
                fields.requiredName("name"),
                fields.texts("categories"),
                fields.names("synonyms"),
                fields.list("xrefs", "id", Things::xref),
                fields.text("description"),
                fields.texts("isA"),
                fields.texts("concerns"),
                fields.texts("excludes"),
                fields.map("attributes"));
    }

    static Citation citation(Fields fields) {
        return new Citation(
                fields.requiredName("id"),
                fields.texts("aliases"),
                fields.text("title"),
                fields.text("description"),
                fields.texts("authors"),
                fields.year("year"),
                fields.text("container"),
                fields.text("volumeIssue"),
                fields.text("pages"),
                fields.text("type"),
                fields.list("xrefs", "id", Things::xref),
                fields.list("links", Things::link),
                Objects.requireNonNullElse(fields.coded(Status.class, "status"), Status.CURRENT),
                fields.date("statusDate"),
                Objects.requireNonNullElse(fields.coded(StudyDesign.class, "design"), StudyDesign.UNKNOWN),
                fields.coded(Access.class, "access"),
                fields.texts("overlaps"),
                fields.text("overlapBasis"),
                fields.text("note"),
                fields.map("attributes"));
    }

    private static Xref xref(Fields fields) {
        return new Xref(fields.requiredCurie("id"), fields.text("source"), fields.text("basis"));
    }

    private static Link link(Fields fields) {
        return new Link(fields.required("url"), fields.text("basis"));
    }
}
