package org.evigraph.graph;

import java.util.List;
import org.evigraph.grade.Scheme;
import org.evigraph.model.AgentType;
import org.evigraph.model.Category;
import org.evigraph.model.Citation;
import org.evigraph.model.Claim;
import org.evigraph.model.Direction;
import org.evigraph.model.Entity;
import org.evigraph.model.EvidenceLine;
import org.evigraph.model.GraphInfo;
import org.evigraph.model.Predicate;
import org.evigraph.model.Proposition;
import org.evigraph.model.QuestionType;
import org.evigraph.model.Sign;
import org.evigraph.model.Status;
import org.evigraph.model.StudyDesign;
import org.jgrapht.Graph;
import org.jspecify.annotations.Nullable;

/**
 * Entities joined by claims, each claim with its evidence. Immutable.
 *
 * <p>There are two ways to look at it. By value: {@link #entities()}, {@link #claims()} and the rest are lists of small
 * records that are made when asked for. By number: every entity, claim, line of evidence, citation and predicate has an
 * index from zero, and the methods that take and give indices read flat columns without making objects; algorithms use
 * them.
 *
 * <p><b>Order.</b> Entities, citations and predicates by id; claims by subject, object, predicate and qualifiers; the
 * lines of a claim by id. The order in which the graph was built leaves no trace.
 *
 * <p><b>Cost.</b> Methods by number take constant time; {@code indexOf} methods take logarithmic time; making a claim
 * costs in proportion to its evidence. The columns take at most 48 bytes a claim with one line beside the texts.
 *
 * <p><b>Threads.</b> Safe to share.
 */
public interface EvidenceGraph {
    /** {@return a new builder} */
    static GraphBuilder builder() {
        return new GraphBuilder();
    }

    /** {@return what the graph says of itself} */
    GraphInfo info();

    /** {@return the entities, by id} */
    List<Entity> entities();

    /** {@return the claims, by subject, object, predicate and qualifiers} */
    List<Claim> claims();

    /** {@return the publications, by id} */
    List<Citation> citations();

    /** {@return the predicates that were declared or used, by id} */
    List<Predicate> predicates();

    /** {@return the categories that the graph declares beside the standard ones, by id} */
    List<Category> categories();

    /** {@return the grading schemes that the graph declares beside the standard ones, by id} */
    List<Scheme> schemes();

    /** {@return the entity of that id, or {@code null}} */
    @Nullable
    Entity entity(String id);

    /** {@return the publication of that id, or {@code null}; aliases do not count} */
    @Nullable
    Citation citation(String id);

    /** {@return whether {@code category} is {@code ancestor} or stands under it} */
    boolean isCategoryUnder(String category, String ancestor);

    /** {@return the names by which entities can be found} */
    NameIndex names();

    /**
     * {@return the item that an id names, whatever kind it is, or {@code null}}
     *
     * <p>Looks among entities, publications and their aliases, claims, and lines of evidence. Takes time in proportion
     * to the graph at the first call.
     */
    @Nullable
    Item find(String id);

    /**
     * {@return the claims as a live, unmodifiable JGraphT graph over the same columns}
     *
     * <p>Directed, with parallel edges and loops; an edge goes from subject to object and weighs 1. Structural links
     * are not edges of it. Edges and vertices are equal if their ids are.
     */
    Graph<Entity, Claim> asJGraphT();

    /** {@return {@code sha256:} and the digest of everything in the graph; equal graphs have equal digests} */
    String digest();

    // By number.

    /** {@return how many entities there are} */
    int entityCount();

    /** {@return how many claims there are} */
    int claimCount();

    /** {@return how many lines of evidence there are} */
    int lineCount();

    /** {@return how many publications there are} */
    int citationCount();

    /** {@return the index of the entity of that id, or -1} */
    int indexOfEntity(String id);

    /** {@return the index of the publication of that id, or -1} */
    int indexOfCitation(String id);

    /** {@return the index of the claim with that proposition, or -1} */
    int indexOfClaim(Proposition proposition);

    /** {@return the entity at an index} */
    Entity entity(int entity);

    /** {@return the name of the entity at an index; cheaper than the entity} */
    String nameOf(int entity);

    /** {@return the publication at an index} */
    Citation citation(int citation);

    /** {@return what became of the publication at an index} */
    Status statusOf(int citation);

    /** {@return the publications that say they may share patients with the one at an index. Not to be changed} */
    int[] overlapsOf(int citation);

    /** {@return the predicate at an index} */
    Predicate predicate(int predicate);

    /** {@return the claim at an index} */
    Claim claim(int claim);

    /** {@return what the claim at an index states; cheaper than the claim, which has its evidence with it} */
    Proposition proposition(int claim);

    /** {@return the line of evidence at an index} */
    EvidenceLine line(int line);

    /** {@return the first claim whose subject is the entity; its claims end before {@code firstOut(entity + 1)}} */
    int firstOut(int entity);

    /** {@return the first place, for {@link #inClaim}, of the claims whose object is the entity; as with firstOut} */
    int firstIn(int entity);

    /** {@return the claim at a place between {@code firstIn(entity)} and {@code firstIn(entity + 1)}} */
    int inClaim(int place);

    /** {@return the index of a claim's subject} */
    int subjectOf(int claim);

    /** {@return the index of a claim's object} */
    int objectOf(int claim);

    /** {@return the index of a claim's predicate} */
    int predicateOf(int claim);

    /** {@return what happens to the object of a claim if it holds, as its predicate and qualifiers say} */
    Sign signOf(int claim);

    /** {@return the first line of a claim; its lines end before {@code firstLine(claim + 1)}} */
    int firstLine(int claim);

    /** {@return the claim that a line belongs to; takes logarithmic time} */
    int claimOfLine(int line);

    /** {@return the index of a line's publication, or -1 if it names none} */
    int citationOf(int line);

    /** {@return which way a line points} */
    Direction directionOf(int line);

    /** {@return how the study behind a line looked} */
    StudyDesign designOf(int line);

    /** {@return what kind of question a line answers, if known} */
    @Nullable
    QuestionType questionOf(int line);

    /** {@return what kind of agent produced a line; not provided if nobody says} */
    AgentType agentOf(int line);

    /** {@return the people behind a line, or -1 if the source does not say; more than an int holds counts as the largest} */
    int sampleSizeOf(int line);

    /** {@return whether a line carries any grade, so that it is worth making} */
    boolean isGraded(int line);

    /** {@return the entities of a claim's population, in order; empty if mixed or not stated. Not to be changed} */
    int[] populationsOf(int claim);

    /** {@return the entities that an entity's links of that kind lead to, in order. Not to be changed} */
    int[] links(Structure kind, int entity);

    /** {@return the entities whose links of that kind lead to an entity, in order. Not to be changed} */
    int[] linksTo(Structure kind, int entity);

    /** {@return the entity and everything below it by {@code is a}, sorted} */
    int[] descendants(int entity);

    /** A thing in a graph that has an id. */
    sealed interface Item {
        /** An entity. */
        record OfEntity(Entity entity) implements Item {}

        /** A claim. */
        record OfClaim(Claim claim) implements Item {}

        /** A line of evidence, and the claim it speaks to. */
        record OfLine(EvidenceLine line, Claim claim) implements Item {}

        /** A publication. */
        record OfCitation(Citation citation) implements Item {}
    }
}
