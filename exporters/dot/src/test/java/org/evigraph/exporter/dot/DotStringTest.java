package org.evigraph.exporter.dot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.model.Entity;
import org.evigraph.testkit.HostileTexts;
import org.evigraph.testkit.TinyGraphs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DotStringTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '!', quoteCharacter = '`', textBlock = """
            say "so"                     ! "say \\"so\\""
            x"]; evil [label="pwn        ! "x\\"]; evil [label=\\"pwn"
            a\\b and \\N and \\n         ! "a\\\\b and \\\\N and \\\\n"
            R&D &amp; &#65;              ! "R&amp;D &amp;amp; &amp;#65;"
            <<B>html label</B>>          ! "<<B>html label</B>>"
            """)
    void escapesWhateverMeansSomethingToGraphviz(String text, String expected) {
        assertThat(DotString.centred(List.of(text))).hasToString(expected);
    }

    @Test
    void aBackslashNeverStandsBeforeTheClosingQuote() {
        assertThat(DotString.centred(List.of("ends with \\"))).hasToString("\"ends with \\\\ \"");
    }

    @Test
    void charactersThatNobodySeesAreWrittenOut() {
        assertThat(DotString.centred(List.of("a\nb\u202Ec\uFFFE"))).hasToString("\"a\\\\u000Ab\\\\u202Ec\\\\uFFFE\"");
    }

    @Test
    void linesAreSetInTheMiddleOrFlushLeft() {
        assertThat(DotString.centred(List.of("one", "two"))).hasToString("\"one\\ntwo\"");
        assertThat(DotString.left(List.of("one", "two"))).hasToString("\"one\\ltwo\\l\"");
    }

    // A name longer than a node bears is cut.
    @Test
    void graphvizShowsHostileNamesAsTheyAre() throws Exception {
        Graphviz.assumeInstalled();
        EvidenceGraph graph = TinyGraphs.hostile();
        Map<String, String> shown = Svg.textOfNodes(Graphviz.svg(Drawings.bytes(Drawings.of(graph))));
        assertThat(shown).hasSize(HostileTexts.ALL.size() + 1).containsKey("key");
        for (int number = 0; number < graph.entityCount(); number++) {
            Entity entity = graph.entity(number);
            String expected = Wrapping.shortened(DotString.shown(entity.name()), EntityLook.LONGEST_NAME);
            assertThat(shown).containsEntry("n" + number, Svg.withoutBlanks(expected));
        }
    }
}
