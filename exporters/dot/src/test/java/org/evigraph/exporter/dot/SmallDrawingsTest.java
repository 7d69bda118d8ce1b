package org.evigraph.exporter.dot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.evigraph.exporter.ExportOptions;
import org.evigraph.exporter.ExportReport;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.model.Entity;
import org.evigraph.model.GraphInfo;
import org.evigraph.pathway.Answer.GraphSummary;
import org.evigraph.pathway.SearchAnswer;
import org.evigraph.pathway.SearchAnswer.Hit;
import org.evigraph.pathway.SummaryAnswer;
import org.evigraph.pathway.SummaryAnswer.Group;
import org.evigraph.pathway.SummaryAnswer.Row;
import org.evigraph.testkit.MemoryDestination;
import org.evigraph.testkit.TinyGraphs;
import org.junit.jupiter.api.Test;

class SmallDrawingsTest {
    private static final GraphSummary GRAPH = new GraphSummary("sample", 2, 1, "sha256:0");

    @Test
    void aSearchIsANodeForEachHit() throws Exception {
        Hit hit = new Hit(SearchAnswer.Kind.ENTITY, "plex", "Plasma exchange", List.of("procedure"), "PLEX", 15);
        String drawing = Drawings.of(new SearchAnswer("plex", GRAPH, 1, List.of(hit)));
        assertThat(drawing)
                .contains("label=\"plex \u00B7 1 of 1 hit \u00B7 graph sample\\l\"")
                .contains("n0 [label=\"Plasma exchange\", shape=\"box\", style=\"rounded,filled\"");
    }

    @Test
    void aNameThatIsTooLongToBeDrawnIsCountedAndWholeInTheTooltip() throws Exception {
        String name = "word ".repeat(60).strip();
        EvidenceGraph graph =
                EvidenceGraph.builder().add(Entity.of("long", name, "drug")).build();
        MemoryDestination to = new MemoryDestination();
        ExportReport report = new DotExporter().write(graph, to, ExportOptions.DEFAULT);
        assertThat(report.notes()).containsEntry("names cut to 160 characters", 1L);
        assertThat(to.text()).contains("\u2026\", shape=").contains("tooltip=\"" + name);
    }

    @Test
    void aSummaryIsABoxForEachTable() throws Exception {
        Group designs = new Group("study design", List.of(new Row("cohort", 7), new Row("case \"report\"", 2)));
        String drawing = Drawings.of(new SummaryAnswer(GraphInfo.named("sample"), GRAPH, List.of(designs)));
        assertThat(drawing).contains("n0 [label=\"study design\\l7  cohort\\l2  case \\\"report\\\"\\l\"");
    }

    @Test
    void aGraphShowsWhichWayTheEvidenceOfEachClaimPointsAndNoCertainty() throws Exception {
        EvidenceGraph graph = TinyGraphs.quarrel();
        String drawing = Drawings.of(graph);
        assertThat(drawing.lines().filter(line -> line.contains(" -> ") && line.contains("label=\"causes\"")))
                .hasSize(4)
                .anyMatch(line -> line.contains("style=\"dashed\""))
                .anyMatch(line -> line.contains("style=\"dotted\""))
                .anyMatch(line -> line.contains(":white:"))
                .allMatch(line -> line.contains("penwidth=\"2\"") || line.contains(":white:"));
        assertThat(drawing).contains("label=\"is a\"", "label=\"excludes\"").doesNotContain("<B>Certainty</B>");
    }
}
