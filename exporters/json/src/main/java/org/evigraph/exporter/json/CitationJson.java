package org.evigraph.exporter.json;

import java.time.LocalDate;
import org.evigraph.model.Citation;
import org.evigraph.model.Link;
import org.evigraph.model.Status;
import org.evigraph.model.StudyDesign;

/** Publications, in full as a graph holds them, and spelled out as answers show them. */
final class CitationJson {
    private static final String TYPE = "type";

    /** In JSON Lines {@code type} says what a line holds. */
    private static final String TYPE_IN_LINES = "publicationType";

    private CitationJson() {}

    /** Writes the native form, in which defaults go without saying. */
    static void write(JsonWriter json, Citation citation) {
        write(json, citation, TYPE);
    }

    /** Writes the native form as JSON Lines have it. */
    static void writeInLine(JsonWriter json, Citation citation) {
        write(json, citation, TYPE_IN_LINES);
    }

    private static void write(JsonWriter json, Citation citation, String type) {
        json.text("id", citation.id());
        writeDescription(json, citation, type);
        json.objects("xrefs", citation.xrefs(), xref -> EntityJson.write(json, xref));
        json.objects("links", citation.links(), link -> {
            json.text("url", link.url());
            json.text("basis", link.basis());
        });
        json.codeUnless(Status.CURRENT, "status", citation.status());
        writeStatusDate(json, citation);
        json.codeUnless(StudyDesign.UNKNOWN, "design", citation.design());
        writeReading(json, citation);
    }

    /** Writes the form of answers, a member under the publication's id: its readers know no defaults. */
    static void writeSpelledOut(JsonWriter json, Citation citation) {
        json.object(citation.id(), () -> {
            writeDescription(json, citation, TYPE);
            json.texts(
                    "xrefs",
                    citation.xrefs().stream().map(xref -> xref.id().toString()).toList());
            json.texts("links", citation.links().stream().map(Link::url).toList());
            json.code("status", citation.status());
            writeStatusDate(json, citation);
            json.code("design", citation.design());
            writeReading(json, citation);
        });
    }

    private static void writeDescription(JsonWriter json, Citation citation, String type) {
        json.texts("aliases", citation.aliases());
        json.text("title", citation.title());
        json.text("description", citation.description());
        json.texts("authors", citation.authors());
        json.number("year", citation.year());
        json.text("container", citation.container());
        json.text("volumeIssue", citation.volumeIssue());
        json.text("pages", citation.pages());
        json.text(type, citation.type());
    }

    private static void writeStatusDate(JsonWriter json, Citation citation) {
        LocalDate since = citation.statusDate();
        json.text("statusDate", since == null ? null : since.toString());
    }

    private static void writeReading(JsonWriter json, Citation citation) {
        json.code("access", citation.access());
        json.texts("overlaps", citation.overlaps());
        json.text("overlapBasis", citation.overlapBasis());
        json.text("note", citation.note());
        json.texts("attributes", citation.attributes());
    }
}
