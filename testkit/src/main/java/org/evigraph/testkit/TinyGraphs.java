package org.evigraph.testkit;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.graph.GraphBuilder;
import org.evigraph.model.Citation;
import org.evigraph.model.Direction;
import org.evigraph.model.Entity;
import org.evigraph.model.EvidenceLine;
import org.evigraph.model.Predicate;
import org.evigraph.model.Proposition;
import org.evigraph.model.Qualifiers;
import org.evigraph.model.Sign;
import org.evigraph.model.Status;
import org.evigraph.model.StudyDesign;

/** Graphs that a reader can hold in the head, each with a name. What they say is made up. */
public final class TinyGraphs {
    private TinyGraphs() {}

    /** {@return every graph of this class, by name} */
    public static Map<String, EvidenceGraph> all() {
        Map<String, EvidenceGraph> graphs = new TreeMap<>();
        for (EvidenceGraph graph : List.of(empty(), lonely(), diamond(), quarrel(), hostile())) {
            graphs.put(graph.info().name(), graph);
        }
        return graphs;
    }

    /** {@return a graph of nothing, named {@code empty}} */
    public static EvidenceGraph empty() {
        return EvidenceGraph.builder().name("empty").build();
    }

    /** {@return two entities joined by one claim that nobody has studied, named {@code lonely}} */
    public static EvidenceGraph lonely() {
        return EvidenceGraph.builder()
                .name("lonely")
                .add(Entity.of("a", "A", "drug"))
                .add(Entity.of("b", "B", "condition"))
                .add(Proposition.of("a", "treats", "b"))
                .build();
    }

    /**
     * {@return two ways from {@code start} to {@code end}, over {@code sure} by trials and over {@code unsure} by case
     * reports, named {@code diamond}}
     */
    public static EvidenceGraph diamond() {
        GraphBuilder builder = EvidenceGraph.builder()
                .name("diamond")
                .add(Predicate.of("causes", "causes", "caused by", Sign.PLUS))
                .add(Citation.builder("PMID:1").title("A trial").year(2011).build())
                .add(Citation.builder("PMID:2").title("A case").year(2012).build());
        for (String id : List.of("start", "sure", "unsure", "end")) {
            builder.add(Entity.of(id, "The " + id, "condition"));
        }
        return builder.add(
                        causes("start", "sure"), line("d1", "PMID:1", StudyDesign.RANDOMISED_TRIAL, Direction.SUPPORTS))
                .add(causes("sure", "end"), line("d2", "PMID:1", StudyDesign.RANDOMISED_TRIAL, Direction.SUPPORTS))
                .add(causes("start", "unsure"), line("d3", "PMID:2", StudyDesign.CASE_REPORT, Direction.SUPPORTS))
                .add(causes("unsure", "end"), line("d4", "PMID:2", StudyDesign.CASE_REPORT, Direction.SUPPORTS))
                .build();
    }

    /**
     * {@return everything that evidence can disagree about: a claim disputed, one left open, one whose only paper is
     * retracted, an opposite claim, other populations, and structure, named {@code quarrel}}
     */
    public static EvidenceGraph quarrel() {
        return EvidenceGraph.builder()
                .name("quarrel")
                .add(Predicate.of("causes", "causes", "caused by", Sign.PLUS))
                .add(Predicate.of("prevents", "prevents", "prevented by", Sign.MINUS))
                .add(Entity.builder("drug", "The drug")
                        .categories(List.of("drug"))
                        .isA(List.of("class"))
                        .build())
                .add(Entity.of("class", "Its class", "drug_class"))
                .add(Entity.of("harm", "The harm", "outcome"))
                .add(Entity.of("death", "Death", "outcome"))
                .add(Entity.builder("young", "The young")
                        .categories(List.of("population"))
                        .excludes(List.of("old"))
                        .build())
                .add(Entity.of("old", "The old", "population"))
                .add(Citation.builder("PMID:1").title("For").year(2001).build())
                .add(Citation.builder("PMID:2").title("Against").year(2002).build())
                .add(Citation.builder("PMID:3")
                        .title("Withdrawn")
                        .status(Status.RETRACTED)
                        .build())
                .add(
                        causes("drug", "harm"),
                        line("q1", "PMID:1", StudyDesign.COHORT, Direction.SUPPORTS),
                        line("q2", "PMID:2", StudyDesign.COHORT, Direction.DISPUTES))
                .add(
                        Proposition.of("drug", "prevents", "harm"),
                        line("q3", "PMID:2", StudyDesign.CASE_SERIES, Direction.SUPPORTS))
                .add(
                        causes("drug", "death").with(Qualifiers.ofPopulations("young")),
                        line("q4", "PMID:1", StudyDesign.COHORT, Direction.NEUTRAL))
                .add(
                        causes("drug", "death").with(Qualifiers.ofPopulations("old")),
                        line("q5", "PMID:3", StudyDesign.RANDOMISED_TRIAL, Direction.SUPPORTS))
                .add(
                        causes("harm", "death"),
                        EvidenceLine.builder("q6").direction(Direction.DISPUTES).build())
                .build();
    }

    /** {@return a circle of entities of which each has one of the {@link HostileTexts} as its name, named {@code hostile}} */
    public static EvidenceGraph hostile() {
        GraphBuilder builder = EvidenceGraph.builder().name("hostile");
        List<String> names = HostileTexts.ALL;
        for (int number = 0; number < names.size(); number++) {
            String id = "e" + number;
            builder.add(Entity.of(id, names.get(number), names.get(number)));
            builder.add(
                    Proposition.of(id, names.get(number), "e" + (number + 1) % names.size()),
                    EvidenceLine.builder("l" + number)
                            .statement(names.get(number))
                            .build());
        }
        return builder.build();
    }

    private static Proposition causes(String subject, String object) {
        return Proposition.of(subject, "causes", object);
    }

    private static EvidenceLine line(String id, String citation, StudyDesign design, Direction direction) {
        return EvidenceLine.builder(id)
                .citation(citation)
                .design(design)
                .direction(direction)
                .build();
    }
}
