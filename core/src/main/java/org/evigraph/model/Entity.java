package org.evigraph.model;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A thing that claims are about: an intervention, a cause, a condition, an outcome, a population ...
 *
 * @param id a CURIE such as {@code MESH:D000069442}, or a word that is unique in its graph
 * @param name for people
 * @param categories its roles, the main one first; see {@link Category}
 * @param synonyms other names, for looking up
 * @param xrefs identifiers of the same thing elsewhere
 * @param isA ids of broader entities, the main one first: structure, never evidence
 * @param concerns ids of entities that it is about: structure, never evidence
 * @param excludes ids of populations that nobody can belong to at the same moment: structure, never evidence
 * @param attributes whatever else a source gives, by key
 */
public record Entity(
        String id,
        String name,
        List<String> categories,
        List<String> synonyms,
        List<Xref> xrefs,
        @Nullable String description,
        List<String> isA,
        List<String> concerns,
        List<String> excludes,
        SortedMap<String, String> attributes) {
    /** Creates an entity. */
    public Entity {
        Texts.required("id", id);
        Texts.required("name", name);
        categories = Texts.list("categories", categories);
        synonyms = Texts.list("synonyms", synonyms);
        xrefs = List.copyOf(xrefs);
        description = Texts.orNull(description);
        isA = Texts.list("isA", isA);
        concerns = Texts.list("concerns", concerns);
        excludes = Texts.list("excludes", excludes);
        attributes = Texts.sorted("attributes", attributes);
    }

    /** {@return an entity of which only the name and the categories are known} */
    public static Entity of(String id, String name, String... categories) {
        return builder(id, name).categories(List.of(categories)).build();
    }

    /** {@return a builder of an entity} */
    public static Builder builder(String id, String name) {
        return new Builder(id, name);
    }

    /** Equal entities have equal ids; a cheap hash keeps large collections fast. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Gathers what is known of one entity. Belongs to one thread. */
    public static final class Builder {
        private final String id;
        private final String name;
        private List<String> categories = List.of();
        private List<String> synonyms = List.of();
        private List<Xref> xrefs = List.of();
        private @Nullable String description;
        private List<String> isA = List.of();
        private List<String> concerns = List.of();
        private List<String> excludes = List.of();
        private Map<String, String> attributes = Map.of();

        private Builder(String id, String name) {
            this.id = id;
            this.name = name;
        }

        /** Sets the categories. */
        public Builder categories(List<String> categories) {
            this.categories = categories;
            return this;
        }

        /** Sets the synonyms. */
        public Builder synonyms(List<String> synonyms) {
            this.synonyms = synonyms;
            return this;
        }

        /** Sets the cross-references. */
        public Builder xrefs(List<Xref> xrefs) {
            this.xrefs = xrefs;
            return this;
        }

        /** Sets the description. */
        public Builder description(@Nullable String description) {
            this.description = description;
            return this;
        }

        /** Sets the ids of the broader entities. */
        public Builder isA(List<String> isA) {
            this.isA = isA;
            return this;
        }

        /** Sets the ids of the entities that it is about. */
        public Builder concerns(List<String> concerns) {
            this.concerns = concerns;
            return this;
        }

        /** Sets the ids of the populations that it excludes. */
        public Builder excludes(List<String> excludes) {
            this.excludes = excludes;
            return this;
        }

        /** Sets the open attributes. */
        public Builder attributes(Map<String, String> attributes) {
            this.attributes = attributes;
            return this;
        }

        /**
         * {@return the entity}
         *
         * @throws InvalidValueException if a text that must be there is blank
         */
        public Entity build() {
            return new Entity(
                    id,
                    name,
                    categories,
                    synonyms,
                    xrefs,
                    description,
                    isA,
                    concerns,
                    excludes,
                    new TreeMap<>(attributes));
        }
    }
}
