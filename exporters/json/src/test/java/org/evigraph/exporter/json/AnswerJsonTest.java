package org.evigraph.exporter.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.evigraph.exporter.ExportOptions;
import org.evigraph.pathway.Answer;
import org.evigraph.pathway.Answer.GraphSummary;
import org.evigraph.pathway.PathwayAnswer;
import org.evigraph.pathway.SearchAnswer;
import org.evigraph.pathway.SearchAnswer.Hit;
import org.evigraph.pathway.SummaryAnswer;
import org.evigraph.pathway.SummaryAnswer.Group;
import org.evigraph.pathway.SummaryAnswer.Row;
import org.evigraph.testkit.MemoryDestination;
import org.evigraph.testkit.TinyAnswers;
import org.evigraph.testkit.TinyGraphs;
import org.junit.jupiter.api.Test;

class AnswerJsonTest {
    @Test
    void anAnswerOfNothingSaysSoAndWhatMightHelp() throws IOException {
        assertThat(lines(TinyAnswers.nothing()))
                .isEqualTo("""
                {"evigraph":"1","kind":"pathways","query":{"pattern":"b -> a","waypoints":[{"id":"b","name":"B"},\
                {"id":"a","name":"A"}],"maxHops":3,"limit":10,"rule":"weakest-link","directed":false,"exact":false,\
                "claims":false,"refuted":false,"include":[],"exclude":[]},\
                "graph":{"name":"lonely","entities":2,"claims":1,"digest":"DIGEST"},"truncated":false,"found":0,"refuted":0,\
                "pathways":[],"suggestions":["try the other direction: a -> b"],"citations":{}}
                """.replace("DIGEST", TinyGraphs.lonely().digest()));
    }

    @Test
    void aClaimStandsWithItsEvidenceAndThatWithItsPublication() throws IOException {
        PathwayAnswer answer = TinyAnswers.quarrel();
        String id =
                answer.pathways().get(0).steps().get(1).claims().get(0).claim().id();
        assertThat(lines(answer)).contains("""
                        "claims":[{"id":"CLAIM","predicate":"causes","reading":"causes","inverse":false,"population":[],\
                        "certainty":"very-low","origin":"derived","start":"very-low","adjustments":[],\
                        "direction":"supports","conflicted":true,"supports":1,\
                        "neutral":0,"disputes":1,"fit":"not-asked","flags":["conflicted"],\
                        "explanation":["claim drug causes harm: very low [derived; cohort: low; disputed as well: -1]"],\
                        "evidence":[{"id":"q1","citation":"PMID:1","direction":"supports","design":"cohort"},\
                        {"id":"q2","citation":"PMID:2","direction":"disputes","design":"cohort"}]},""".replace("CLAIM", id), """
                        "explanation":["pathway class to harm: very low [weakest-link; not applicable, very low]",\
                        "  step class includes drug: not applicable [structure; is a]",""", """
                        "explanationTree":{"subject":"pathway class to harm","rule":"weakest-link",\
                        "input":"not applicable, very low","result":"very low","details":[{"subject":"step class""", """
                        "citations":{"PMID:1":{"title":"For","year":2001,"status":"current","design":"unknown"},\
                        "PMID:2":{"title":"Against","year":2002,"status":"current","design":"unknown"}}}
                        """);
    }

    @Test
    void aStructuralStepHasNoClaims() throws IOException {
        assertThat(lines(TinyAnswers.quarrel())).contains("""
                        "steps":[{"from":{"id":"class","name":"Its class"},"to":{"id":"drug","name":"The drug"},\
                        "reading":"includes","inverse":false,"certainty":"not-applicable","flags":[],"structural":true,\
                        "sign":"none","independentCitations":0,"claims":[]},""");
    }

    @Test
    void aSearchAndASummaryAreShort() throws IOException {
        GraphSummary graph = GraphSummary.of(TinyGraphs.lonely());
        Hit hit = new Hit(SearchAnswer.Kind.ENTITY, "a", "A", List.of("drug"), "A", 1);
        assertThat(lines(new SearchAnswer("a", graph, 5, List.of(hit))))
                .startsWith("{\"evigraph\":\"1\",\"kind\":\"search\",\"query\":{\"text\":\"a\"},\"graph\":{")
                .endsWith(
                        "},\"found\":5,\"hits\":[{\"kind\":\"entity\",\"id\":\"a\",\"name\":\"A\",\"categories\":[\"drug\"],"
                                + "\"matched\":\"A\",\"claims\":1}]}\n");
        Group group = new Group("study design", List.of(new Row("cohort", 7)));
        assertThat(lines(new SummaryAnswer(TinyGraphs.lonely().info(), graph, List.of(group))))
                .startsWith("{\"evigraph\":\"1\",\"kind\":\"summary\",\"graph\":{")
                .endsWith("},\"info\":{\"name\":\"lonely\"},\"groups\":[{\"name\":\"study design\","
                        + "\"rows\":[{\"value\":\"cohort\",\"count\":7}]}]}\n");
    }

    /** A graph never holds one, but whoever asks may send it. */
    @Test
    void halfASurrogatePairInAQuestionIsShownAsTheReplacementCharacter() throws IOException {
        GraphSummary graph = GraphSummary.of(TinyGraphs.lonely());
        assertThat(lines(new SearchAnswer("a\uD83D b\uDE00 \uD83D\uDE00", graph, 0, List.of())))
                .contains("{\"text\":\"a\uFFFD b\uFFFD \uD83D\uDE00\"}");
    }

    private static String lines(Answer answer) throws IOException {
        MemoryDestination to = new MemoryDestination();
        new JsonLinesExporter().write(answer, to, ExportOptions.DEFAULT);
        return to.text();
    }
}
