package org.evigraph.datasets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Objects;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.graph.EvidenceGraph.Item;
import org.evigraph.importer.Datasets;
import org.evigraph.importer.GraphReader;
import org.evigraph.model.Citation;
import org.evigraph.model.Severity;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** The bundled document as whoever uses it meets it: read by name. */
class PmlGraphTest {
    @Test
    void isReadWithoutAnyFinding() throws IOException {
        GraphReader reader = new GraphReader().strict(true);
        reader.add(Datasets.find("pml").orElseThrow().source()).graph();
        assertThat(reader.findings().list(Severity.ERROR)).isEmpty();
        assertThat(reader.findings().list(Severity.WARNING)).isEmpty();
    }

    @Test
    void isTheGraphThatWasConverted() throws IOException {
        EvidenceGraph read = GraphReader.dataset("pml");
        EvidenceGraph converted = PmlConversion.graph();
        assertThat(read.info()).isEqualTo(converted.info());
        assertThat(read.predicates()).isEqualTo(converted.predicates());
        assertThat(read.entities()).isEqualTo(converted.entities());
        assertThat(read.citations()).isEqualTo(converted.citations());
        assertThat(read.claims()).isEqualTo(converted.claims());
        assertThat(read.digest()).isEqualTo(converted.digest());
    }

    @Test
    void findsEveryLineByTheIdThatTheCuratorGaveIt() throws IOException {
        EvidenceGraph graph = GraphReader.dataset("pml");
        for (ObjectNode record : PmlSource.claims()) {
            String id = record.get("id").stringValue();
            assertThat(graph.find(id)).as(id).isInstanceOfSatisfying(Item.OfLine.class, item -> {
                assertThat(item.line().id()).isEqualTo(id);
                assertThat(item.line().statement())
                        .isEqualTo(record.get("statement").stringValue());
                assertThat(item.claim().proposition().subject())
                        .isEqualTo(record.get("subject").get("id").stringValue());
                assertThat(item.claim().proposition().object())
                        .isEqualTo(record.get("object").get("id").stringValue());
            });
        }
    }

    @Test
    void findsEverySourceByTheIdThatTheCuratorGaveIt() throws IOException {
        EvidenceGraph graph = GraphReader.dataset("pml");
        for (ObjectNode record : PmlSource.sources()) {
            String id = record.get("id").stringValue();
            assertThat(graph.find(id))
                    .as(id)
                    .isInstanceOfSatisfying(
                            Item.OfCitation.class,
                            item -> assertThat(item.citation().id().equals(id)
                                            || item.citation().aliases().contains(id))
                                    .isTrue());
        }
    }

    @Test
    void leavesUnknownWhatNobodyIdentified() throws IOException {
        Citation unknown = Objects.requireNonNull(GraphReader.dataset("pml").citation("page-ref-1"));
        assertThat(unknown.title()).isNull();
        assertThat(unknown.authors()).isEmpty();
        assertThat(unknown.year()).isNull();
        assertThat(unknown.container()).isNull();
        assertThat(unknown.xrefs()).isEmpty();
        assertThat(unknown.links()).isEmpty();
        assertThat(unknown.publicId()).isEqualTo("page-ref-1");
    }
}
