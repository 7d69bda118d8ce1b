package org.evigraph.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.SortedMap;
import org.evigraph.exporter.Destination;
import org.evigraph.exporter.ExportOptions;
import org.evigraph.exporter.Exporter;
import org.evigraph.exporter.Exporters;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.pathway.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every exporter must do, whatever its format. */
public interface ExporterContract {
    /** {@return the exporter under test} */
    Exporter exporter();

    /**
     * Fails if a reader that is not ours does not accept the files: a schema, {@code dot}, another parser.
     *
     * @param files what the exporter wrote for one graph or answer, by name
     */
    void assertReadable(SortedMap<String, byte[]> files) throws Exception;

    /** The services name it. */
    @Test
    default void isFoundByTheNameOfItsFormatAndByItsExtensions() {
        assertThat(Exporters.named(exporter().format())).hasSameClassAs(exporter());
        assertThat(exporter().format()).matches("[a-z][a-z0-9-]*");
        for (String extension : exporter().extensions()) {
            assertThat(Exporters.forFileName("some name." + extension))
                    .hasValueSatisfying(found -> assertThat(found).hasSameClassAs(exporter()));
        }
    }

    /** A list of formats shows it. */
    @Test
    default void describesItselfInOneLine() {
        assertThat(exporter().description()).isNotBlank().doesNotContain("\n");
        assertThat(exporter().description().length()).isLessThan(100);
    }

    /** Nothing is something to write, too. */
    @Test
    default void writesAGraphOfNothing() throws Exception {
        assumeGraphs();
        SortedMap<String, byte[]> files = export(TinyGraphs.empty(), ExportOptions.DEFAULT);
        assertThat(files).isNotEmpty();
        files.forEach((name, bytes) -> assertThat(bytes).as(name).isNotEmpty());
        assertReadable(files);
    }

    /** Every text of the model stays inside its place. */
    @Test
    default void writesTinyGraphsSoThatOthersCanReadThem() throws Exception {
        assumeGraphs();
        for (EvidenceGraph graph : TinyGraphs.all().values()) {
            assertReadable(export(graph, ExportOptions.DEFAULT));
        }
    }

    /** Hostile graphs too. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19})
    default void writesRandomGraphsSoThatOthersCanReadThem(long seed) throws Exception {
        assumeGraphs();
        assertReadable(export(RandomEvidence.small(seed).graph(), ExportOptions.DEFAULT));
    }

    /** Hostile answers too. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19})
    default void writesRandomAnswersAsOneFileThatOthersCanRead(long seed) throws Exception {
        for (Answer answer : answers(seed)) {
            SortedMap<String, byte[]> files = export(answer);
            assertThat(files).hasSize(1);
            assertReadable(files);
        }
    }

    /** Also when the evidence came in another order. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    default void givesTheSameBytesForTheSameGraph(long seed) throws Exception {
        assumeGraphs();
        RandomEvidence evidence = seed == 0 ? RandomEvidence.medium(seed) : RandomEvidence.small(seed);
        var shuffled = EvidenceGraph.builder();
        evidence.pushTo(shuffled, seed);
        assertSame(export(shuffled.build(), ExportOptions.DEFAULT), export(evidence.graph(), ExportOptions.DEFAULT));
    }

    /** Two runs are one. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    default void givesTheSameBytesForTheSameAnswer(long seed) throws Exception {
        for (int kind = 0; kind < answers(seed).size(); kind++) {
            assertSame(export(answers(seed).get(kind)), export(answers(seed).get(kind)));
        }
    }

    /** Only a format of folders may write several files, and the data never names them. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {0, 1, 2, 3})
    default void namesItsFilesItself(long seed) throws Exception {
        assumeGraphs();
        SortedMap<String, byte[]> files = export(RandomEvidence.small(seed).graph(), ExportOptions.DEFAULT);
        assertThat(files.size() > 1).isEqualTo(exporter().writesFolders());
        assertThat(files.keySet())
                .isEqualTo(export(TinyGraphs.hostile(), ExportOptions.DEFAULT).keySet());
        assertThat(files.keySet()).allSatisfy(name -> assertThat(name).matches("[a-z][a-z_]*\\.[a-z]+"));
    }

    /** A full disk is reported as what it is, at whichever byte it comes. */
    @ParameterizedTest(name = "after {0} bytes")
    @ValueSource(ints = {0, 1, 100, 10_000})
    default void saysWhenItCannotWrite(int capacity) {
        Destination full = fileName -> new OutputStream() {
            private int left = capacity;

            @Override
            public void write(int b) throws IOException {
                if (left-- == 0) {
                    throw new IOException("No space left on device");
                }
            }
        };
        assertThatIOException().isThrownBy(() -> writeMuch(full)).withMessageContaining("No space left");
    }

    private void writeMuch(Destination to) throws IOException {
        if (exporter().writesGraphs()) {
            exporter().write(RandomEvidence.medium(1).graph(), to, ExportOptions.DEFAULT);
        }
        for (long seed = 0; seed < 20; seed++) {
            for (Answer answer : answers(seed)) {
                exporter().write(answer, to, ExportOptions.DEFAULT);
            }
        }
    }

    /** What it cannot hold it refuses before it opens a file. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {0, 1, 2, 3})
    default void refusesWhatItCannotHold(long seed) {
        MemoryDestination to = new MemoryDestination();
        for (Answer answer : RandomAnswers.all(seed)) {
            if (!exporter().writes(answer.getClass())) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> exporter().write(answer, to, ExportOptions.DEFAULT));
            }
        }
        if (!exporter().writesGraphs()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> exporter().write(TinyGraphs.lonely(), to, ExportOptions.DEFAULT));
        }
        assertThat(to.files()).isEmpty();
    }

    private List<Answer> answers(long seed) {
        return RandomAnswers.all(seed).stream()
                .filter(answer -> exporter().writes(answer.getClass()))
                .toList();
    }

    private void assumeGraphs() {
        assumeTrue(exporter().writesGraphs(), "the format holds graphs");
    }

    private SortedMap<String, byte[]> export(EvidenceGraph graph, ExportOptions options) throws IOException {
        MemoryDestination to = new MemoryDestination();
        exporter().write(graph, to, options);
        to.texts();
        return to.files();
    }

    private SortedMap<String, byte[]> export(Answer answer) throws IOException {
        MemoryDestination to = new MemoryDestination();
        exporter().write(answer, to, ExportOptions.DEFAULT);
        to.texts();
        return to.files();
    }

    private static void assertSame(SortedMap<String, byte[]> one, SortedMap<String, byte[]> other) {
        assertThat(one.keySet()).isEqualTo(other.keySet());
        one.forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(other.get(name)));
    }
}
