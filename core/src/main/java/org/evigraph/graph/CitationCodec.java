package org.evigraph.graph;

import java.time.LocalDate;
import org.evigraph.model.Access;
import org.evigraph.model.Citation;
import org.evigraph.model.Link;
import org.evigraph.model.Status;
import org.evigraph.model.StudyDesign;
import org.jspecify.annotations.Nullable;

/** Publications as packed bytes. */
final class CitationCodec {
    private static final Status[] STATUSES = Status.values();
    private static final StudyDesign[] DESIGNS = StudyDesign.values();
    private static final Access[] ACCESSES = Access.values();

    private CitationCodec() {}

    static void write(PackedWriter to, Citation citation) {
        to.text(citation.id());
        to.texts(citation.aliases());
        to.text(citation.title());
        to.text(citation.description());
        to.texts(citation.authors());
        to.optional(citation.year());
        to.text(citation.container());
        to.text(citation.volumeIssue());
        to.text(citation.pages());
        to.text(citation.type());
        to.list(citation.xrefs(), EntityCodec::writeXref);
        to.list(citation.links(), CitationCodec::writeLink);
        to.constant(citation.status());
        LocalDate date = citation.statusDate();
        to.text(date == null ? null : date.toString());
        to.constant(citation.design());
        to.constant(citation.access());
        to.texts(citation.overlaps());
        to.text(citation.overlapBasis());
        to.text(citation.note());
        to.map(citation.attributes());
    }

    static Citation read(PackedReader from) {
        return new Citation(
                from.required(),
                from.texts(),
                from.text(),
                from.text(),
                from.texts(),
                from.integer(),
                from.text(),
                from.text(),
                from.text(),
                from.text(),
                from.list(EntityCodec::readXref),
                from.list(CitationCodec::readLink),
                from.requiredConstant(STATUSES),
                date(from.text()),
                from.requiredConstant(DESIGNS),
                from.constant(ACCESSES),
                from.texts(),
                from.text(),
                from.text(),
                from.map());
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static void writeLink(PackedWriter to, Link link) {
        to.text(link.url());
        to.text(link.basis());
    }

    private static Link readLink(PackedReader from) {
        return new Link(from.required(), from.text());
    }
}
