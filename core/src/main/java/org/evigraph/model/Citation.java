package org.evigraph.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A publication that a reader can open. A detail that no source gives is absent, never invented.
 *
 * @param id a CURIE such as {@code PMID:16107614} or {@code DOI:10.1056/NEJMoa0810316}, or a word unique in its graph
 * @param aliases other ids under which its graph's sources know it
 * @param title as printed
 * @param description the curator's words for a publication whose title is not known
 * @param authors as printed, in order; empty if not known
 * @param year of publication
 * @param container the journal, book or site that it is part of
 * @param volumeIssue as in {@code 17(1)}
 * @param pages as in {@code 37-51}
 * @param type as in {@code article} or {@code guideline}
 * @param xrefs its identifiers elsewhere: PubMed, DOI, registry
 * @param links where it can be opened
 * @param status what became of it
 * @param statusDate since when
 * @param design how its main study looked
 * @param access how much of it was read
 * @param overlaps ids of citations that may share patients with it
 * @param overlapBasis why they may
 * @param note a caution for readers
 * @param attributes whatever else a source gives, by key
 */
public record Citation(
        String id,
        List<String> aliases,
        @Nullable String title,
        @Nullable String description,
        List<String> authors,
        @Nullable Integer year,
        @Nullable String container,
        @Nullable String volumeIssue,
        @Nullable String pages,
        @Nullable String type,
        List<Xref> xrefs,
        List<Link> links,
        Status status,
        @Nullable LocalDate statusDate,
        StudyDesign design,
        @Nullable Access access,
        List<String> overlaps,
        @Nullable String overlapBasis,
        @Nullable String note,
        SortedMap<String, String> attributes) {
    /** Creates the value; empty texts become {@code null}, lists are copied. */
    public Citation {
        Texts.required("id", id);
        aliases = Texts.list("aliases", aliases);
        title = Texts.orNull(title);
        description = Texts.orNull(description);
        authors = Texts.list("authors", authors);
        Ranges.year("year", year);
        container = Texts.orNull(container);
        volumeIssue = Texts.orNull(volumeIssue);
        pages = Texts.orNull(pages);
        type = Texts.orNull(type);
        xrefs = List.copyOf(xrefs);
        links = List.copyOf(links);
        overlaps = Texts.list("overlaps", overlaps);
        overlapBasis = Texts.orNull(overlapBasis);
        note = Texts.orNull(note);
        attributes = Texts.sorted("attributes", attributes);
    }

    /** {@return a builder; what is not set stays unknown} */
    public static Builder builder(String id) {
        return new Builder(id);
    }

    /** Equal values have equal ids; a cheap hash keeps large collections fast. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /**
     * {@return the identifier that a reader can look up anywhere: the PubMed one, else the DOI, else {@link #id}}
     */
    public String publicId() {
        if (id.startsWith("PMID:")) {
            return id;
        }
        for (String prefix : List.of("PMID", "DOI")) {
            for (Xref xref : xrefs) {
                if (xref.id().prefix().equals(prefix)) {
                    return xref.id().toString();
                }
            }
        }
        return id;
    }

    /** Gathers what is known of one publication. Belongs to one thread. */
    public static final class Builder {
        private final String id;
        private List<String> aliases = List.of();
        private @Nullable String title;
        private @Nullable String description;
        private List<String> authors = List.of();
        private @Nullable Integer year;
        private @Nullable String container;
        private @Nullable String volumeIssue;
        private @Nullable String pages;
        private @Nullable String type;
        private List<Xref> xrefs = List.of();
        private List<Link> links = List.of();
        private Status status = Status.CURRENT;
        private @Nullable LocalDate statusDate;
        private StudyDesign design = StudyDesign.UNKNOWN;
        private @Nullable Access access;
        private List<String> overlaps = List.of();
        private @Nullable String overlapBasis;
        private @Nullable String note;
        private Map<String, String> attributes = Map.of();

        private Builder(String id) {
            this.id = id;
        }

        /** Sets {@link Citation#aliases}. */
        public Builder aliases(List<String> aliases) {
            this.aliases = aliases;
            return this;
        }

        /** Sets {@link Citation#title}. */
        public Builder title(@Nullable String title) {
            this.title = title;
            return this;
        }

        /** Sets {@link Citation#description}. */
        public Builder description(@Nullable String description) {
            this.description = description;
            return this;
        }

        /** Sets {@link Citation#authors}. */
        public Builder authors(List<String> authors) {
            this.authors = authors;
            return this;
        }

        /** Sets {@link Citation#year}. */
        public Builder year(@Nullable Integer year) {
            this.year = year;
            return this;
        }

        /** Sets {@link Citation#container}. */
        public Builder container(@Nullable String container) {
            this.container = container;
            return this;
        }

        /** Sets {@link Citation#volumeIssue}. */
        public Builder volumeIssue(@Nullable String volumeIssue) {
            this.volumeIssue = volumeIssue;
            return this;
        }

        /** Sets {@link Citation#pages}. */
        public Builder pages(@Nullable String pages) {
            this.pages = pages;
            return this;
        }

        /** Sets {@link Citation#type}. */
        public Builder type(@Nullable String type) {
            this.type = type;
            return this;
        }

        /** Sets {@link Citation#xrefs}. */
        public Builder xrefs(List<Xref> xrefs) {
            this.xrefs = xrefs;
            return this;
        }

        /** Sets {@link Citation#links}. */
        public Builder links(List<Link> links) {
            this.links = links;
            return this;
        }

        /** Sets {@link Citation#status}. */
        public Builder status(Status status) {
            this.status = status;
            return this;
        }

        /** Sets {@link Citation#statusDate}. */
        public Builder statusDate(@Nullable LocalDate statusDate) {
            this.statusDate = statusDate;
            return this;
        }

        /** Sets {@link Citation#design}. */
        public Builder design(StudyDesign design) {
            this.design = design;
            return this;
        }

        /** Sets {@link Citation#access}. */
        public Builder access(@Nullable Access access) {
            this.access = access;
            return this;
        }

        /** Sets {@link Citation#overlaps}. */
        public Builder overlaps(List<String> overlaps) {
            this.overlaps = overlaps;
            return this;
        }

        /** Sets {@link Citation#overlapBasis}. */
        public Builder overlapBasis(@Nullable String overlapBasis) {
            this.overlapBasis = overlapBasis;
            return this;
        }

        /** Sets {@link Citation#note}. */
        public Builder note(@Nullable String note) {
            this.note = note;
            return this;
        }

        /** Sets {@link Citation#attributes}. */
        public Builder attributes(Map<String, String> attributes) {
            this.attributes = attributes;
            return this;
        }

        /**
         * {@return the value}
         *
         * @throws InvalidValueException if a part is not admitted
         */
        public Citation build() {
            return new Citation(
                    id,
                    aliases,
                    title,
                    description,
                    authors,
                    year,
                    container,
                    volumeIssue,
                    pages,
                    type,
                    xrefs,
                    links,
                    status,
                    statusDate,
                    design,
                    access,
                    overlaps,
                    overlapBasis,
                    note,
                    new TreeMap<>(attributes));
        }
    }
}
