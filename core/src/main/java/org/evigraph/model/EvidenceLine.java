package org.evigraph.model;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What one source says on a proposition: which way it points, how it looked, and where to read it.
 *
 * <p><b>Source.</b> GA4GH VA-Spec 1.0.1, {@code EvidenceLine}.
 *
 * @param id unique in its graph
 * @param citation the id of the publication; {@code null} if none is named
 * @param direction which way it points
 * @param design how the study looked
 * @param question what kind of question it answers
 * @param statement what the source says, in the curator's own words
 * @param locator where in the source it stands
 * @param access how much of the source was read
 * @param assertedBy the id of the citation, or the name, of whoever says so, if it is not the cited source itself
 * @param via ids of citations through which the source was read
 * @param wording how strongly the source says it
 * @param sampleSize the people behind it
 * @param grades its ratings, each in its own scheme
 * @param effects the numbers it gives
 * @param knowledgeLevel what kind of knowledge it expresses
 * @param agentType what kind of agent produced it
 * @param note a reason for care
 * @param attributes whatever else a source gives, by key
 */
public record EvidenceLine(
        String id,
        @Nullable String citation,
        Direction direction,
        StudyDesign design,
        @Nullable QuestionType question,
        @Nullable String statement,
        @Nullable String locator,
        @Nullable Access access,
        @Nullable String assertedBy,
        List<String> via,
        @Nullable String wording,
        @Nullable Long sampleSize,
        List<Grade> grades,
        List<Effect> effects,
        @Nullable KnowledgeLevel knowledgeLevel,
        @Nullable AgentType agentType,
        @Nullable String note,
        SortedMap<String, String> attributes) {
    /** The attribute that says for what a source cites the publication, if not for this very claim. */
    public static final String CITED_FOR = "cited_for";

    /** The value of {@link #CITED_FOR} where a source cites the publication for a whole pathway. */
    public static final String PATHWAY = "pathway";

    /** Creates the value; empty texts become {@code null}, lists are copied. */
    public EvidenceLine {
        Texts.required("id", id);
        citation = Texts.orNull(citation);
        statement = Texts.orNull(statement);
        locator = Texts.orNull(locator);
        assertedBy = Texts.orNull(assertedBy);
        via = Texts.list("via", via);
        wording = Texts.orNull(wording);
        Ranges.notNegative("sampleSize", sampleSize);
        grades = List.copyOf(grades);
        effects = List.copyOf(effects);
        note = Texts.orNull(note);
        attributes = Texts.sorted("attributes", attributes);
    }

    /** {@return whether the publication is cited for a pathway that the claim is a step of, and not for the step} */
    public boolean isCitedForPathway() {
        return PATHWAY.equals(attributes.get(CITED_FOR));
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

    /** Gathers what is known of one line of evidence. Belongs to one thread. */
    public static final class Builder {
        private final String id;
        private @Nullable String citation;
        private Direction direction = Direction.SUPPORTS;
        private StudyDesign design = StudyDesign.UNKNOWN;
        private @Nullable QuestionType question;
        private @Nullable String statement;
        private @Nullable String locator;
        private @Nullable Access access;
        private @Nullable String assertedBy;
        private List<String> via = List.of();
        private @Nullable String wording;
        private @Nullable Long sampleSize;
        private List<Grade> grades = List.of();
        private List<Effect> effects = List.of();
        private @Nullable KnowledgeLevel knowledgeLevel;
        private @Nullable AgentType agentType;
        private @Nullable String note;
        private Map<String, String> attributes = Map.of();

        private Builder(String id) {
            this.id = id;
        }

        /** Sets {@link EvidenceLine#citation}. */
        public Builder citation(@Nullable String citation) {
            this.citation = citation;
            return this;
        }

        /** Sets {@link EvidenceLine#direction}. */
        public Builder direction(Direction direction) {
            this.direction = direction;
            return this;
        }

        /** Sets {@link EvidenceLine#design}. */
        public Builder design(StudyDesign design) {
            this.design = design;
            return this;
        }

        /** Sets {@link EvidenceLine#question}. */
        public Builder question(@Nullable QuestionType question) {
            this.question = question;
            return this;
        }

        /** Sets {@link EvidenceLine#statement}. */
        public Builder statement(@Nullable String statement) {
            this.statement = statement;
            return this;
        }

        /** Sets {@link EvidenceLine#locator}. */
        public Builder locator(@Nullable String locator) {
            this.locator = locator;
            return this;
        }

        /** Sets {@link EvidenceLine#access}. */
        public Builder access(@Nullable Access access) {
            this.access = access;
            return this;
        }

        /** Sets {@link EvidenceLine#assertedBy}. */
        public Builder assertedBy(@Nullable String assertedBy) {
            this.assertedBy = assertedBy;
            return this;
        }

        /** Sets {@link EvidenceLine#via}. */
        public Builder via(List<String> via) {
            this.via = via;
            return this;
        }

        /** Sets {@link EvidenceLine#wording}. */
        public Builder wording(@Nullable String wording) {
            this.wording = wording;
            return this;
        }

        /** Sets {@link EvidenceLine#sampleSize}. */
        public Builder sampleSize(@Nullable Long sampleSize) {
            this.sampleSize = sampleSize;
            return this;
        }

        /** Sets {@link EvidenceLine#grades}. */
        public Builder grades(List<Grade> grades) {
            this.grades = grades;
            return this;
        }

        /** Sets {@link EvidenceLine#effects}. */
        public Builder effects(List<Effect> effects) {
            this.effects = effects;
            return this;
        }

        /** Sets {@link EvidenceLine#knowledgeLevel}. */
        public Builder knowledgeLevel(@Nullable KnowledgeLevel knowledgeLevel) {
            this.knowledgeLevel = knowledgeLevel;
            return this;
        }

        /** Sets {@link EvidenceLine#agentType}. */
        public Builder agentType(@Nullable AgentType agentType) {
            this.agentType = agentType;
            return this;
        }

        /** Sets {@link EvidenceLine#note}. */
        public Builder note(@Nullable String note) {
            this.note = note;
            return this;
        }

        /** Sets {@link EvidenceLine#attributes}. */
        public Builder attributes(Map<String, String> attributes) {
            this.attributes = attributes;
            return this;
        }

        /**
         * {@return the value}
         *
         * @throws InvalidValueException if a part is not admitted
         */
        public EvidenceLine build() {
            return new EvidenceLine(
                    id,
                    citation,
                    direction,
                    design,
                    question,
                    statement,
                    locator,
                    access,
                    assertedBy,
                    via,
                    wording,
                    sampleSize,
                    grades,
                    effects,
                    knowledgeLevel,
                    agentType,
                    note,
                    new TreeMap<>(attributes));
        }
    }
}
