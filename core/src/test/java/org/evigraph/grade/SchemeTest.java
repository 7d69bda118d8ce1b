package org.evigraph.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.evigraph.grade.Scheme.Level;
import org.evigraph.grade.Scheme.Measures;
import org.junit.jupiter.api.Test;

class SchemeTest {
    /** As everywhere in the model: otherwise a graph made by hand would differ from the same graph read from a file. */
    @Test
    void anEmptyTextIsNotKnown() {
        Scheme scheme = new Scheme("s", "S", null, Measures.STRENGTH, List.of(new Level("A", "")), "");
        assertThat(scheme.source()).isNull();
        assertThat(scheme.levels().get(0).meaning()).isNull();
    }

    @Test
    void aLevelHasACode() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Level(" ", "best"))
                .withMessage("level.code: found ' ', expected a text that is not blank. Fix: give one");
    }
}
