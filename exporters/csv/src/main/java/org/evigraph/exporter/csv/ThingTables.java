package org.evigraph.exporter.csv;

import static org.evigraph.exporter.csv.Cells.code;
import static org.evigraph.exporter.csv.Cells.codeUnless;
import static org.evigraph.exporter.csv.Cells.list;
import static org.evigraph.exporter.csv.Cells.map;
import static org.evigraph.exporter.csv.Cells.parts;
import static org.evigraph.exporter.csv.Cells.plain;

import java.util.List;
import org.evigraph.model.Citation;
import org.evigraph.model.Entity;
import org.evigraph.model.Link;
import org.evigraph.model.Status;
import org.evigraph.model.StudyDesign;
import org.evigraph.model.Xref;

/** Entities and publications as tables. */
final class ThingTables {
    static final Table<Entity> ENTITIES = new Table<Entity>("entities.csv")
            .column("id", Entity::id)
            .column("name", Entity::name)
            .column("categories", entity -> list(entity.categories()))
            .column("synonyms", entity -> list(entity.synonyms()))
            .column("xrefs", entity -> xrefs(entity.xrefs()))
            .column("description", Entity::description)
            .column("is_a", entity -> list(entity.isA()))
            .column("concerns", entity -> list(entity.concerns()))
            .column("excludes", entity -> list(entity.excludes()))
            .column("attributes", entity -> map(entity.attributes()));

    static final Table<Citation> CITATIONS = new Table<Citation>("citations.csv")
            .column("id", Citation::id)
            .column("aliases", citation -> list(citation.aliases()))
            .column("title", Citation::title)
            .column("description", Citation::description)
            .column("authors", citation -> list(citation.authors()))
            .column("year", citation -> plain(citation.year()))
            .column("container", Citation::container)
            .column("volume_issue", Citation::volumeIssue)
            .column("pages", Citation::pages)
            .column("type", Citation::type)
            .column("xrefs", citation -> xrefs(citation.xrefs()))
            .column("links", citation -> links(citation.links()))
            .column("status", citation -> codeUnless(Status.CURRENT, citation.status()))
            .column("status_date", citation -> plain(citation.statusDate()))
            .column("design", citation -> codeUnless(StudyDesign.UNKNOWN, citation.design()))
            .column("access", citation -> code(citation.access()))
            .column("overlaps", citation -> list(citation.overlaps()))
            .column("overlap_basis", Citation::overlapBasis)
            .column("note", Citation::note)
            .column("attributes", citation -> map(citation.attributes()));

    private ThingTables() {}

    private static String xrefs(List<Xref> xrefs) {
        return list(xrefs, xref -> parts(xref.id().toString(), xref.source(), xref.basis()));
    }

    private static String links(List<Link> links) {
        return list(links, link -> parts(link.url(), link.basis()));
    }
}
