package org.evigraph.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import org.evigraph.importer.Datasets.Dataset;
import org.junit.jupiter.api.Test;

/** The test resources bring data sets of their own. */
class DatasetsTest {
    @Test
    void areListedByName() {
        assertThat(Datasets.all()).extracting(Dataset::name).containsExactly("lost", "tiny");
        assertThat(Datasets.find("tiny").orElseThrow().description()).isEqualTo("two entities and a claim");
        assertThat(Datasets.find("huge")).isEmpty();
    }

    @Test
    void canBeReadAnyNumberOfTimes() throws IOException {
        assertThat(GraphReader.dataset("tiny").claims()).hasSize(1);
        assertThat(GraphReader.dataset("tiny").claims()).hasSize(1);
    }

    @Test
    void aWrongNameIsUnreadableAndNearOnesAreNamed() {
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> GraphReader.dataset("tinny"))
                .withMessage("tinny: there is no such data set. Fix: did you mean tiny?");
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> GraphReader.dataset("something else"))
                .withMessage("something else: there is no such data set. Fix: use one of lost, tiny");
    }

    @Test
    void oneThatIsListedAndNotThereIsUnreadable() {
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> GraphReader.dataset("lost"))
                .withMessageContaining("install the program anew");
    }
}
