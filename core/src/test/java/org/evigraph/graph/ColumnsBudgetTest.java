package org.evigraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.evigraph.model.Direction;
import org.evigraph.model.Entity;
import org.evigraph.model.Location;
import org.evigraph.model.Proposition;
import org.junit.jupiter.api.Test;

class ColumnsBudgetTest {
    @Test
    void aClaimWithOneLineTakesAtMostFortyEightBytesBesideTheTexts() {
        int entities = 1_000;
        int claims = 20_000;
        Draft draft = new Draft();
        for (int i = 0; i < entities; i++) {
            draft.entities.add("e" + i, Entity.of("e" + i, "entity"), Location.PROGRAM);
        }
        for (int i = 0; i < claims; i++) {
            Proposition proposition = Proposition.of("e" + i % entities, "p" + i / entities, "e" + i * 7 % entities);
            draft.add(proposition, TinyGraph.line("l" + i, "PMID:" + i % 500, Direction.SUPPORTS), Location.PROGRAM);
        }
        Columns columns = draft.columns();
        long ints = 0;
        for (IntColumn column : new IntColumn[] {
            columns.subjects(),
            columns.objects(),
            columns.claimPredicates(),
            columns.claimQualifiers(),
            columns.firstLines(),
            columns.firstOut(),
            columns.firstIn(),
            columns.inClaims(),
            columns.lineCitations(),
            columns.lineBits(),
            columns.lineSampleSizes(),
            columns.lines().starts()
        }) {
            ints += column.size();
        }
        long bytes = ints * Integer.BYTES
                + columns.signs().size()
                + columns.lines().bytes().size();
        assertThat((double) bytes / claims).isLessThanOrEqualTo(48);
    }
}
