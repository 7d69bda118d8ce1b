package org.evigraph.exporter.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.evigraph.exporter.ExportOptions;
import org.evigraph.pathway.Answer;
import org.evigraph.pathway.Answer.GraphSummary;
import org.evigraph.pathway.SearchAnswer;
import org.evigraph.pathway.SearchAnswer.Hit;
import org.evigraph.pathway.SummaryAnswer;
import org.evigraph.pathway.SummaryAnswer.Group;
import org.evigraph.pathway.SummaryAnswer.Row;
import org.evigraph.testkit.MemoryDestination;
import org.evigraph.testkit.TinyAnswers;
import org.evigraph.testkit.TinyGraphs;
import org.junit.jupiter.api.Test;

class AnswerTablesTest {
    private static final String HEADER =
            "rank,step,from_id,from_name,reading,to_id,to_name,claim_id,certainty,conflicted,"
                    + "supports,neutral,disputes,population,citations\n";

    @Test
    void aPathwayIsOneRowForEachClaimOfEachStep() throws IOException {
        String claim = TinyAnswers.quarrel()
                .pathways()
                .get(0)
                .steps()
                .get(1)
                .claims()
                .get(0)
                .claim()
                .id();
        String opposite = TinyAnswers.quarrel()
                .pathways()
                .get(0)
                .steps()
                .get(1)
                .claims()
                .get(1)
                .claim()
                .id();
        assertThat(csv(TinyAnswers.quarrel()))
                .isEqualTo(HEADER + """
                1,1,class,Its class,includes,drug,The drug,,not-applicable,,,,,,
                1,2,drug,The drug,causes,harm,The harm,CLAIM,very-low,true,1,0,1,,PMID:1|PMID:2
                1,2,drug,The drug,prevents,harm,The harm,OPPOSITE,very-low,false,1,0,0,,PMID:2
                """.replace("CLAIM", claim).replace("OPPOSITE", opposite));
    }

    @Test
    void anAnswerOfNothingIsAHeader() throws IOException {
        assertThat(csv(TinyAnswers.nothing())).isEqualTo(HEADER);
        GraphSummary graph = GraphSummary.of(TinyGraphs.empty());
        assertThat(csv(new SearchAnswer("x", graph, 0, List.of())))
                .isEqualTo("kind,id,name,categories,matched,claims\n");
        assertThat(csv(new SummaryAnswer(TinyGraphs.empty().info(), graph, List.of())))
                .isEqualTo("group,value,count\n");
    }

    @Test
    void aSearchIsARowForEachHitAndASummaryOneForEachCount() throws IOException {
        GraphSummary graph = GraphSummary.of(TinyGraphs.lonely());
        Hit hit = new Hit(SearchAnswer.Kind.ENTITY, "a", "A", List.of("drug", "x|y"), "=a", 1);
        assertThat(csv(new SearchAnswer("a", graph, 1, List.of(hit))))
                .isEqualTo("kind,id,name,categories,matched,claims\nentity,a,A,drug|x\\|y,'=a,1\n");
        Group group = new Group("study design", List.of(new Row("cohort", 7), new Row("rct", 2)));
        assertThat(csv(new SummaryAnswer(TinyGraphs.lonely().info(), graph, List.of(group))))
                .isEqualTo("group,value,count\nstudy design,cohort,7\nstudy design,rct,2\n");
    }

    private static String csv(Answer answer) throws IOException {
        MemoryDestination to = new MemoryDestination();
        new CsvExporter().write(answer, to, ExportOptions.DEFAULT);
        return to.text();
    }
}
