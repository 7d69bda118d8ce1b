package org.evigraph.exporter.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.evigraph.exporter.ExportOptions;
import org.evigraph.grade.Conversions;
import org.evigraph.grade.DescribedScheme;
import org.evigraph.grade.GradeDomain;
import org.evigraph.grade.Scheme;
import org.evigraph.grade.Schemes;
import org.evigraph.pathway.Answer;
import org.evigraph.pathway.Answer.GraphSummary;
import org.evigraph.pathway.ConversionAnswer;
import org.evigraph.pathway.SchemesAnswer;
import org.evigraph.pathway.SchemesAnswer.Entry;
import org.evigraph.testkit.MemoryDestination;
import org.evigraph.testkit.TinyGraphs;
import org.junit.jupiter.api.Test;

class GradingJsonTest {
    private static final GraphSummary GRAPH = GraphSummary.of(TinyGraphs.lonely());

    @Test
    void aSchemeStandsWithItsLevelsDomainsAndTables() throws IOException {
        Scheme tier = scheme("amp-tier");
        Entry entry =
                new Entry(DescribedScheme.of(tier), true, List.of(GradeDomain.DOSE_RESPONSE), Conversions.from(tier));
        assertThat(json(new SchemesAnswer(GRAPH, List.of(entry)))).contains("\"kind\":\"schemes\"", """
                        "measures":"classification","levels":[{"code":"I","meaning":"strong clinical significance"},""", """
                        "declared":true,"order":"the best first","domains":[{"domain":"dose-response",\
                        "fhirCode":"DoseResponseGradient","move":"raises","mostLevels":1,""", """
                        "conversions":[{"to":"amp-level","approximate":true,"year":2017,""", """
                        "rows":[{"level":"I","best":"A","worst":"B"},{"level":"II","best":"C","worst":"D"}],\
                        "gaps":[{"level":"III","reason":"tier III means""");
    }

    @Test
    void aConversionSaysThatItIsApproximateAndWhatItLoses() throws IOException {
        assertThat(json(convert("amp-tier", "I", "amp-level"))).contains("""
                        "from":{"scheme":"amp-tier","name":"AMP/ASCO/CAP tier of a variant","level":"I",\
                        "meaning":"strong clinical significance"},\
                        "to":{"scheme":"amp-level","name":"AMP/ASCO/CAP level of evidence"},\
                        "possible":true,"approximate":true,"best":"A","worst":"B","levels":[{"code":"A",""", """
                        "source":"Li et al. (2017), doi:10.1016/j.jmoldx.2016.10.002","version":"as published",\
                        "losses":["Which of the two levels the tier rests on."]}
                        """);
    }

    @Test
    void aRefusalSaysWhyAndNothingElse() throws IOException {
        assertThat(json(convert("aan", "Class I", "grade-certainty")))
                .contains("\"possible\":false,\"refusal\":\"study-is-no-body\",\"why\":\"A single study never")
                .doesNotContain("approximate");
    }

    private static ConversionAnswer convert(String from, String level, String to) {
        return new ConversionAnswer(
                GRAPH,
                scheme(from),
                scheme(from).level(level).orElseThrow(),
                scheme(to),
                Conversions.convert(scheme(from), level, scheme(to)));
    }

    private static Scheme scheme(String id) {
        return Schemes.find(id).orElseThrow();
    }

    private static String json(Answer answer) throws IOException {
        MemoryDestination to = new MemoryDestination();
        new JsonLinesExporter().write(answer, to, ExportOptions.DEFAULT);
        return to.text();
    }
}
