package org.evigraph.datasets;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.UnaryOperator;
import org.evigraph.model.Access;
import org.evigraph.model.Citation;
import org.evigraph.model.Coded;
import org.evigraph.model.Curie;
import org.evigraph.model.Link;
import org.evigraph.model.StudyDesign;
import org.evigraph.model.Xref;
import org.jspecify.annotations.Nullable;

/** Records of sources as citations, known by the number that a reader can look up. */
final class PmlCitations {
    private static final String NOT_SHOWN = "(title not shown) ";

    private final UnaryOperator<String> idOfSource;

    /** @param idOfSource gives the id of the citation that a source of the files has become */
    PmlCitations(UnaryOperator<String> idOfSource) {
        this.idOfSource = idOfSource;
    }

    /** {@return the id of the citation that a source becomes: PubMed number, else DOI, else the id it has} */
    static String idOf(Fields record) {
        String pmid = record.text("pmid");
        String doi = record.text("doi");
        if (pmid != null) {
            return "PMID:" + pmid;
        }
        return doi != null ? "DOI:" + doi : record.required("id");
    }

    /** {@return the id of the citation that a source of the files has become} */
    String id(String source) {
        return idOfSource.apply(source);
    }

    List<String> ids(List<String> sources) {
        return sources.stream().map(this::id).toList();
    }

    Citation citation(Fields record) {
        String source = record.required("id");
        String id = id(source);
        Citation.Builder builder = Citation.builder(id).aliases(id.equals(source) ? List.of() : List.of(source));
        title(builder, record.required("title"));
        Long year = record.count("year");
        builder.authors(record.texts("authors"))
                .year(year == null ? null : Math.toIntExact(year))
                .container(record.text("journal"))
                .volumeIssue(record.text("volume_issue"))
                .pages(record.text("pages"))
                .type(record.required("type"))
                .xrefs(xrefs(record))
                .links(links(record))
                .design(Coded.parse(StudyDesign.class, "design", record.required("design")))
                .access(access(record))
                .overlaps(ids(record.texts("overlaps")))
                .overlapBasis(record.text("overlap_basis"))
                .note(record.text("notes"));
        // How many claims point here can be counted; a stored count would be wrong after the next change.
        record.take("claims");
        Fields identification = record.record("identification");
        SortedMap<String, String> attributes = record.rest();
        identification.rest().forEach((key, value) -> attributes.put("identification_" + key, value));
        return builder.attributes(attributes).build();
    }

    static Access access(Fields record) {
        return Coded.parse(Access.class, "access", record.required("access").replace('_', '-'));
    }

    /** A text in brackets is the curator's own, and must never be printed as a title. */
    private static void title(Citation.Builder builder, String title) {
        if (title.startsWith(NOT_SHOWN)) {
            builder.description(title.substring(NOT_SHOWN.length()));
        } else if (title.startsWith("(")) {
            builder.description(title);
        } else {
            builder.title(title);
        }
    }

    private static List<Xref> xrefs(Fields record) {
        List<Xref> xrefs = new ArrayList<>();
        add(xrefs, "PMID", record.text("pmid"), record.text("pmid_basis"));
        add(xrefs, "DOI", record.text("doi"), record.text("doi_basis"));
        String pmcid = record.text("pmcid");
        if (pmcid != null && !pmcid.startsWith("PMC")) {
            throw new IllegalArgumentException(
                    "pmcid: found " + pmcid + ", expected PMC and digits. Fix: mend the source");
        }
        add(xrefs, "PMC", pmcid == null ? null : pmcid.substring("PMC".length()), null);
        add(xrefs, "clinicaltrials", record.text("registry"), null);
        return xrefs;
    }

    private static void add(List<Xref> xrefs, String prefix, @Nullable String local, @Nullable String basis) {
        if (local != null) {
            xrefs.add(new Xref(new Curie(prefix, local), null, basis));
        }
    }

    private static List<Link> links(Fields record) {
        String url = record.text("url");
        String basis = record.text("url_basis");
        return url == null ? List.of() : List.of(new Link(url, basis));
    }
}
