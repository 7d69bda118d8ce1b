package org.evigraph.exporter.dot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import org.evigraph.model.Citation;
import org.evigraph.model.Status;

/** A publication in a few words for a label, or in full for a tooltip. */
final class CitationText {
    private static final int LONGEST_SHORT = 17;
    private static final int AUTHORS_IN_FULL = 3;

    /** Who bears one of these is no person, so that the last word is no surname. */
    private static final Set<String> BODIES = Set.of(
            "academy",
            "administration",
            "agency",
            "association",
            "authority",
            "center",
            "centre",
            "clinic",
            "collaboration",
            "college",
            "commission",
            "committee",
            "consortium",
            "council",
            "department",
            "federation",
            "foundation",
            "group",
            "initiative",
            "institute",
            "ministry",
            "network",
            "office",
            "organisation",
            "organization",
            "panel",
            "programme",
            "program",
            "service",
            "services",
            "society",
            "team",
            "university");

    private CitationText() {}

    /** {@return the first author's surname, or else the title, or else the id; and the year, if it is known} */
    static String inShort(Citation citation) {
        String name = name(citation);
        String year = citation.year() == null ? "" : Words.GAP + citation.year();
        String status = citation.status() == Status.RETRACTED ? " (retracted)" : "";
        return Wrapping.shortened(name, LONGEST_SHORT).replace(" ", Words.GAP) + year + status;
    }

    private static String name(Citation citation) {
        if (!citation.authors().isEmpty()) {
            return surname(citation.authors().get(0));
        }
        if (citation.title() != null) {
            return citation.title();
        }
        return citation.description() != null ? citation.description() : citation.publicId();
    }

    /**
     * {@return the surname in a name as it is printed: {@code Tan IL}, {@code Tan, I. L.}, {@code Ik L. Tan}; a name that
     * looks like none of these, as it is}
     */
    static String surname(String author) {
        int comma = author.indexOf(',');
        if (comma > 0) {
            return author.substring(0, comma);
        }
        List<String> words = new ArrayList<>(List.of(author.strip().split(" +", -1)));
        if (words.size() < 2 || words.size() > 4 || words.stream().anyMatch(CitationText::isOfNoPerson)) {
            return author;
        }
        int last = words.size() - 1;
        if (isInitials(words.get(last))) {
            return String.join(" ", words.subList(0, last));
        }
        int first = last;
        while (first > 1 && Character.isLowerCase(words.get(first - 1).codePointAt(0))) {
            first--;
        }
        return String.join(" ", words.subList(first, last + 1));
    }

    private static boolean isOfNoPerson(String word) {
        return BODIES.contains(word.toLowerCase(Locale.ROOT))
                || word.codePoints().noneMatch(Character::isLetter)
                || word.indexOf('(') >= 0;
    }

    private static boolean isInitials(String word) {
        String letters = word.replace(".", "").replace("-", "");
        return letters.length() <= 3 && letters.equals(letters.toUpperCase(Locale.ROOT));
    }

    /** {@return everything that a reader needs to find it} */
    static String inFull(Citation citation) {
        StringJoiner parts = new StringJoiner(". ");
        List<String> authors = citation.authors();
        if (!authors.isEmpty()) {
            String named = String.join(", ", authors.subList(0, Math.min(AUTHORS_IN_FULL, authors.size())));
            parts.add(authors.size() > AUTHORS_IN_FULL ? named + " et al" : named);
        }
        if (citation.title() != null) {
            parts.add(citation.title());
        } else if (citation.description() != null) {
            parts.add("(" + citation.description() + ")");
        }
        String where = where(citation);
        if (!where.isEmpty()) {
            parts.add(where);
        }
        parts.add(citation.publicId());
        if (citation.status() != Status.CURRENT) {
            parts.add(citation.status().code().replace('-', ' ').toUpperCase(Locale.ROOT));
        }
        return parts.toString();
    }

    private static String where(Citation citation) {
        StringJoiner where = new StringJoiner(" ");
        if (citation.container() != null) {
            where.add(citation.container());
        }
        if (citation.year() != null) {
            where.add(citation.year().toString());
        }
        if (citation.volumeIssue() != null) {
            where.add(citation.volumeIssue());
        }
        return citation.pages() == null ? where.toString() : where + ": " + citation.pages();
    }
}
