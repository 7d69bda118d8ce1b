package org.evigraph.query;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.graph.GraphBuilder;
import org.evigraph.model.Category;
import org.evigraph.model.Citation;
import org.evigraph.model.Direction;
import org.evigraph.model.Entity;
import org.evigraph.model.EvidenceLine;
import org.evigraph.model.Predicate;
import org.evigraph.model.Proposition;
import org.evigraph.model.Qualifiers;
import org.evigraph.model.Sign;
import org.evigraph.model.StudyDesign;

/** Builds graphs for tests in few words: entities come into being when a claim or a link speaks of them. */
final class SmallGraph {
    private final Map<String, Entity.Builder> entities = new LinkedHashMap<>();
    private final GraphBuilder builder = EvidenceGraph.builder()
            .name("small")
            .add(Predicate.of("causes", "causes", "caused by", Sign.PLUS))
            .add(Predicate.of("treats", "treats", "treated by", Sign.MINUS))
            .add(new Predicate("goes_with", "goes with", null, null, true, Sign.NONE, new TreeMap<>(), List.of(), null))
            .add(new Predicate("precedes", "precedes", null, null, false, Sign.NONE, new TreeMap<>(), List.of(), null));
    private int lines;

    SmallGraph entity(String id, UnaryOperator<Entity.Builder> more) {
        entities.put(id, more.apply(entity(id)));
        return this;
    }

    private Entity.Builder entity(String id) {
        return entities.computeIfAbsent(id, fresh -> Entity.builder(fresh, "the " + fresh));
    }

    /** Adds a claim, as in {@code a causes b}, with one line for each way that evidence points. */
    SmallGraph claim(String triple, Direction... directions) {
        return claim(triple, Qualifiers.NONE, StudyDesign.COHORT, directions);
    }

    SmallGraph claim(String triple, Qualifiers qualifiers, StudyDesign design, Direction... directions) {
        return claim(
                triple,
                qualifiers,
                Arrays.stream(directions)
                        .<UnaryOperator<EvidenceLine.Builder>>map(
                                direction -> line -> line.design(design).direction(direction))
                        .toList());
    }

    /** Adds a claim with these lines, each of which supports by a cohort and cites its own paper if not told otherwise. */
    SmallGraph claim(String triple, Qualifiers qualifiers, List<UnaryOperator<EvidenceLine.Builder>> more) {
        String[] words = triple.split(" ", 3);
        entity(words[0]);
        entity(words[2]);
        Proposition proposition = Proposition.of(words[0], words[1], words[2]).with(qualifiers);
        builder.add(proposition);
        for (UnaryOperator<EvidenceLine.Builder> line : more) {
            lines++;
            builder.add(
                    proposition,
                    line.apply(EvidenceLine.builder("line-" + lines)
                                    .citation("PMID:" + lines)
                                    .design(StudyDesign.COHORT)
                                    .direction(Direction.SUPPORTS))
                            .build());
        }
        return this;
    }

    SmallGraph citation(String id, UnaryOperator<Citation.Builder> more) {
        builder.add(more.apply(Citation.builder(id)).build());
        return this;
    }

    /** Declares a predicate, read as its id with blanks, under another one and mapped to a third. */
    SmallGraph predicate(String id, String inverseReading, String parent, String mapping) {
        builder.add(new Predicate(
                id,
                id.replace('_', ' '),
                inverseReading,
                parent,
                false,
                Sign.PLUS,
                new TreeMap<>(),
                List.of(mapping),
                null));
        return this;
    }

    SmallGraph category(String id, String label, String parent) {
        builder.add(new Category(id, label, parent));
        return this;
    }

    EvidenceGraph graph() {
        entities.values().forEach(entity -> builder.add(entity.build()));
        return builder.build();
    }
}
