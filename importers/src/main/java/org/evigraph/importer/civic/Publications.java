package org.evigraph.importer.civic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evigraph.model.Citation;
import org.evigraph.model.FindingKind;
import org.evigraph.model.InvalidValueException;
import org.evigraph.model.Link;

/** What evidence is cited from. CIViC names authors, year and journal in one text, and no title. */
final class Publications {
    /** The prefix of an id, by the kind of source. */
    private static final Map<String, String> PREFIXES = Map.of("PubMed", "PMID:", "ASCO", "ASCO:", "ASH", "ASH:");

    private static final Pattern YEAR = Pattern.compile("(?:^|, )(1[89]\\d\\d|2[01]\\d\\d)(?:, (.+))?$");

    private final Told told;

    Publications(Told told) {
        this.told = told;
    }

    /**
     * {@return the id of the publication of a row of evidence}
     *
     * @throws InvalidValueException if it is of a kind that CIViC does not have, or under two names
     */
    String publicationOf(Row row) {
        String prefix = PREFIXES.get(row.required("source_type"));
        if (prefix == null) {
            throw InvalidValueException.notInList(
                    FindingKind.VALUE, "source_type", row.text("source_type"), List.of("PubMed", "ASCO", "ASH"));
        }
        String id = prefix + row.number("citation_id");
        String words = row.text("citation");
        if (told.isNew(id, words, row, "citation")) {
            Citation.Builder citation = Citation.builder(id).description(words);
            Matcher year = YEAR.matcher(words);
            if (year.find()) {
                citation.year(Integer.valueOf(year.group(1))).container(year.group(2));
            }
            if (row.has("asco_abstract_id")) {
                citation.attributes(Map.of("asco_abstract_id", row.text("asco_abstract_id")));
            }
            told.tell(citation.build(), row.at());
        }
        return id;
    }

    /** {@return the id of an assertion, which is CIViC's own publication} */
    String assertionOf(Row row) {
        String id = "civic.aid:" + row.number("assertion_id");
        if (told.isNew(id, id, row, "assertion_id")) {
            List<Link> links = new ArrayList<>();
            if (row.has("assertion_civic_url")) {
                links.add(new Link(row.text("assertion_civic_url"), "given by CIViC"));
            }
            told.tell(
                    Citation.builder(id)
                            .description(row.text("assertion_summary"))
                            .container("CIViC")
                            .type("assertion")
                            .links(links)
                            .build(),
                    row.at());
        }
        return id;
    }
}
