package org.evigraph.exporter.report;

import java.util.List;
import java.util.StringJoiner;
import org.evigraph.model.Citation;
import org.evigraph.model.Status;
import org.jspecify.annotations.Nullable;

/** A publication as an entry of a list of references; what is not known is left out. */
final class Reference {
    private final Citation citation;

    Reference(Citation citation) {
        this.citation = citation;
    }

    String text() {
        StringJoiner text = new StringJoiner(" ");
        List<String> authors = citation.authors();
        if (!authors.isEmpty()) {
            text.add(authors.size() <= 3 ? String.join(", ", authors) : authors.get(0) + " and others");
        }
        if (citation.year() != null) {
            text.add("(" + citation.year() + ").");
        }
        if (citation.title() != null) {
            text.add(sentence(citation.title()));
        } else if (citation.description() != null) {
            text.add("[No title known: " + citation.description() + "].");
        }
        if (citation.container() != null) {
            text.add(sentence(citation.container() + volume()));
        }
        text.add(citation.publicId());
        if (citation.status() != Status.CURRENT) {
            String since = citation.statusDate() == null ? "" : " since " + citation.statusDate();
            text.add(citation.status().code().replace('-', ' ') + since);
        }
        return text.toString();
    }

    private static String sentence(String text) {
        return text.endsWith(".") || text.endsWith("?") ? text : text + ".";
    }

    private String volume() {
        if (citation.volumeIssue() == null) {
            return "";
        }
        return " " + citation.volumeIssue() + (citation.pages() == null ? "" : ":" + citation.pages());
    }

    /** {@return where it can be opened, if its identifier has the form of a PubMed id or a plain DOI; never from other data} */
    @Nullable
    String address() {
        String id = citation.publicId();
        if (id.matches("PMID:[0-9]{1,9}")) {
            return "https://pubmed.ncbi.nlm.nih.gov/" + id.substring(5) + "/";
        }
        return id.matches("DOI:10\\.[0-9]{4,9}/[A-Za-z0-9._;()/:-]{1,200}")
                ? "https://doi.org/" + id.substring(4)
                : null;
    }
}
