package org.evigraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.evigraph.pathway.PathwayAnswer;
import org.junit.jupiter.api.Test;

class PathwayTextTest {
    @Test
    void showsAtAGlanceThatTheEvidenceIsWeakAndHow() throws IOException {
        assertThat(text(Samples.answer(List.of(Samples.pathway()), 1, 0, null))).isEqualTo("""
                exchange -> IRIS
                1 pathway (sample: 2 claims on 3 entities). A pathway is as certain as its
                  weakest step.

                1. VERY LOW certainty; in all, Exchange raises Immune reconstitution
                   inflammatory syndrome; uncertain: the evidence leaves it open
                   1.1 Exchange --includes--> Plasma exchange (structure)
                   1.2 Plasma exchange --may bring on--> Immune reconstitution inflammatory
                       syndrome
                       VERY LOW (derived): no source supports it; 3 sources leave it open;
                           conflicted; uncertain: the evidence leaves it open
                       among: People with natalizumab-associated PML
                       left open by: Tan 2011 (PMID:21832229), cohort without comparison, n=42
                                     "A man treated with plasma exchange" 2009 (nejm-plex), case
                                       report, n=1
                                     unknown source (cited as a guideline; cited as page-ref-1),
                                       background statement
                       also: --causes--> LOW (derived): 1 source supports it; 1 source disputes
                           it; disputed by line l-5 without citation, cohort with comparison,
                           n=185

                Why, with every line of evidence:
                  evigraph explain x
                """);
    }

    @Test
    void saysWhatIsLeftOutAndHowToSeeIt() throws IOException {
        assertThat(text(Samples.answer(List.of(Samples.pathway()), 7, 2, "the time of 10 ms is over")))
                .contains("at least 7 pathways, 1 below (sample: ")
                .endsWith("""

                        CUT SHORT: the time of 10 ms is over. More time: --timeout 60s
                        2 more pathways run only through claims that the evidence disputes; --refuted
                          shows them.

                        Why, with every line of evidence:
                          evigraph explain x
                        """);
    }

    @Test
    void silenceIsCalledSilence() throws IOException {
        assertThat(text(Samples.answer(List.of(), 0, 0, null, "ask the other way round")))
                .isEqualTo("""
                exchange -> IRIS
                not stated: no evidence in this graph (sample: 2 claims on 3 entities)
                What may help:
                  - ask the other way round
                """);
    }

    private static String text(PathwayAnswer answer) throws IOException {
        StringBuilder text = new StringBuilder();
        new PathwayText(Samples.GRAPH, new Page(text, 80, false)).write(answer, "evigraph explain x");
        return text.toString();
    }
}
