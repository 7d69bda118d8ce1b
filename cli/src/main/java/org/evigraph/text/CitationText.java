package org.evigraph.text;

import java.io.IOException;
import java.util.List;
import java.util.StringJoiner;
import org.evigraph.model.Citation;
import org.evigraph.model.Link;
import org.evigraph.model.Status;
import org.evigraph.model.Xref;
import org.jspecify.annotations.Nullable;

/** A publication in a few words, in one entry of a list of references, or with all that is known of it. */
public final class CitationText {
    private static final int SHORT_TITLE = 48;
    private static final List<String> MARKS = List.of("unknown: ", "(title not shown) ");

    private CitationText() {}

    /** {@return {@code Tan 2011 (PMID:21832229)}: what a reader needs to find it again} */
    static String brief(Citation citation) {
        if (isUnknown(citation)) {
            return "unknown source (" + citedAs(citation) + ")";
        }
        String who = who(citation);
        String year =
                citation.year() == null ? "" : who.isEmpty() ? citation.year().toString() : " " + citation.year();
        String text = who + year;
        String name = text.isEmpty() ? citation.publicId() : text + " (" + citation.publicId() + ")";
        return citation.status() == Status.CURRENT ? name : name + " " + status(citation);
    }

    /** {@return authors, year, title, container and identifiers, as far as known} */
    static String full(Citation citation) {
        if (isUnknown(citation)) {
            return "Unknown source (" + citedAs(citation) + ")";
        }
        StringJoiner text = new StringJoiner(" ");
        if (!citation.authors().isEmpty()) {
            text.add(authors(citation.authors()));
        }
        if (citation.year() != null) {
            text.add("(" + citation.year() + ").");
        }
        String title = title(citation);
        if (title != null) {
            text.add(title);
        }
        StringJoiner place = new StringJoiner(" ", "", ".").setEmptyValue("");
        add(place, citation.container());
        add(place, citation.volumeIssue() == null ? null : citation.volumeIssue() + pages(citation));
        if (place.length() > 1) {
            text.add(place.toString());
        }
        text.add(citation.publicId());
        if (citation.status() != Status.CURRENT) {
            text.add(status(citation));
        }
        return text.toString();
    }

    /** Writes all that is known of a publication. */
    public static void write(Citation citation, Page page) throws IOException {
        page.paragraph(0, 2).add(Style.STRONG, full(citation)).end();
        Fields fields = new Fields(page, 2);
        fields.put("id", citation.id());
        fields.put("also cited as", String.join(", ", citation.aliases()));
        if (citation.title() != null) {
            fields.put("description", citation.description());
        }
        fields.put("type", citation.type());
        if (citation.pages() != null && citation.volumeIssue() == null) {
            fields.put("pages", citation.pages());
        }
        fields.put("study design", Words.of(citation.design()));
        fields.put("read", citation.access() == null ? null : Words.of(citation.access()));
        if (citation.status() != Status.CURRENT) {
            fields.put("status", status(citation));
        }
        for (Xref xref : citation.xrefs()) {
            fields.put("identifier", xref.id() + from(xref.basis()));
        }
        for (Link link : citation.links()) {
            fields.put("address", link.url() + from(link.basis()));
        }
        fields.put("may share patients with", String.join(", ", citation.overlaps()));
        fields.put("because", citation.overlapBasis());
        fields.put("note", citation.note());
        fields.putAll(citation.attributes());
    }

    /** Nothing is known by which anybody could find the publication. */
    private static boolean isUnknown(Citation citation) {
        return citation.title() == null
                && citation.authors().isEmpty()
                && citation.year() == null
                && citation.container() == null
                && citation.xrefs().isEmpty()
                && citation.links().isEmpty()
                && citation.id().indexOf(':') < 0;
    }

    private static String citedAs(Citation citation) {
        String description = citation.description();
        return description == null
                ? "cited as " + citation.id()
                : Prose.oneLine(bare(description)) + "; cited as " + citation.id();
    }

    /** {@return the description without the brackets and the mark by which a curator says that it is no title} */
    private static String bare(String description) {
        String text = description;
        if (text.startsWith("(") && text.indexOf(')') == text.length() - 1) {
            text = text.substring(1, text.length() - 1);
        }
        for (String mark : MARKS) {
            if (text.startsWith(mark)) {
                return text.substring(mark.length());
            }
        }
        return text;
    }

    private static String who(Citation citation) {
        if (!citation.authors().isEmpty()) {
            return Surname.of(citation.authors().get(0));
        }
        String title = citation.title();
        if (title != null) {
            return "\"" + Prose.cut(Prose.oneLine(title), SHORT_TITLE) + "\"";
        }
        String description = citation.description();
        return description == null
                ? ""
                : "[no title known: " + Prose.cut(Prose.oneLine(bare(description)), SHORT_TITLE) + "]";
    }

    private static @Nullable String title(Citation citation) {
        String title = citation.title();
        if (title != null) {
            return title.endsWith("?") || title.endsWith(".") ? title : title + ".";
        }
        return citation.description() == null ? null : "[No title known: " + bare(citation.description()) + "].";
    }

    private static String authors(List<String> authors) {
        return authors.size() <= 3 ? String.join(", ", authors) : authors.get(0) + " and others";
    }

    private static String pages(Citation citation) {
        return citation.pages() == null ? "" : ":" + citation.pages();
    }

    private static String status(Citation citation) {
        String word = Words.of(citation.status()).toUpperCase(java.util.Locale.ROOT);
        return citation.statusDate() == null ? word : word + " since " + citation.statusDate();
    }

    private static String from(@Nullable String basis) {
        return basis == null ? "" : " (" + basis + ")";
    }

    private static void add(StringJoiner joiner, @Nullable String part) {
        if (part != null) {
            joiner.add(part);
        }
    }
}
