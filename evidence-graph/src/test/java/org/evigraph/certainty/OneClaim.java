package org.evigraph.certainty;

import java.util.ArrayList;
import java.util.List;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.graph.GraphBuilder;
import org.evigraph.model.Citation;
import org.evigraph.model.Coded;
import org.evigraph.model.Direction;
import org.evigraph.model.Entity;
import org.evigraph.model.EvidenceLine;
import org.evigraph.model.Grade;
import org.evigraph.model.Origin;
import org.evigraph.model.Proposition;
import org.evigraph.model.Qualifiers;
import org.evigraph.model.QuestionType;
import org.evigraph.model.Status;
import org.evigraph.model.StudyDesign;

/**
 * A graph of one claim, whose evidence a table spells: lines with semicolons between them, each of design, question,
 * direction, publication, and a grade with {@code =} for a published and {@code ~} for a derived one; a minus sign is
 * nothing. P1 and P2 share nothing; P3 and P5 share patients with P4; R is retracted, E under an expression of concern.
 */
final class OneClaim {
    private OneClaim() {}

    static EvidenceGraph of(String evidence, String... populations) {
        GraphBuilder builder = EvidenceGraph.builder()
                .name("one claim")
                .add(Entity.of("drug", "the drug", "drug"))
                .add(Entity.of("harm", "the harm", "outcome"))
                .add(Entity.of("adults", "adults", "population"))
                .add(Entity.builder("old", "old people").isA(List.of("adults")).build())
                .add(Entity.of("children", "children", "population"));
        for (String paper : List.of("P1", "P2", "P4")) {
            builder.add(Citation.builder(paper).build());
        }
        builder.add(Citation.builder("P3").overlaps(List.of("P4")).build())
                .add(Citation.builder("P5").overlaps(List.of("P4")).build())
                .add(Citation.builder("R").status(Status.RETRACTED).build())
                .add(Citation.builder("E").status(Status.EXPRESSION_OF_CONCERN).build());
        return builder.add(
                        Proposition.of("drug", "causes", "harm").with(Qualifiers.ofPopulations(populations)),
                        lines(evidence))
                .build();
    }

    private static EvidenceLine[] lines(String evidence) {
        List<EvidenceLine> lines = new ArrayList<>();
        for (String text : evidence.split(";", 0)) {
            if (!text.isBlank()) {
                lines.add(line("l" + lines.size(), text.strip().split(" +", 0)));
            }
        }
        return lines.toArray(EvidenceLine[]::new);
    }

    private static EvidenceLine line(String id, String[] words) {
        EvidenceLine.Builder line = EvidenceLine.builder(id)
                .design(Coded.parse(StudyDesign.class, "design", words[0]))
                .direction(Coded.parse(Direction.class, "direction", words[2]));
        if (!words[1].equals("-")) {
            line.question(Coded.parse(QuestionType.class, "question", words[1]));
        }
        if (!words[3].equals("-")) {
            line.citation(words[3]);
        }
        if (words.length > 4 && words[4].startsWith("n=")) {
            line.sampleSize(Long.valueOf(words[4].substring(2)));
        } else if (words.length > 4) {
            boolean published = words[4].contains("=");
            String[] grade = words[4].split("[=~]", 2);
            line.grades(List.of(
                    published
                            ? Grade.published(grade[0], grade[1])
                            : new Grade(grade[0], grade[1], new Origin.Derived("by design"), null)));
        }
        return line.build();
    }
}
