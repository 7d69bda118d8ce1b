package org.evigraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.evigraph.model.Direction;
import org.evigraph.model.Entity;
import org.evigraph.model.EvidenceLine;
import org.evigraph.model.Location;
import org.evigraph.model.Proposition;
import org.junit.jupiter.api.Test;

class ColumnsBudgetTest {
    private static final int ENTITIES = 1_000;
    private static final int CLAIMS = 20_000;

    @Test
    void fourClaimsWithFiveLinesTakeAtMostFortyTwoBytesEachBesideTheTexts() {
        Draft draft = new Draft();
        for (int i = 0; i < ENTITIES; i++) {
            draft.entities.add("e" + i, Entity.of("e" + i, "entity"), Location.PROGRAM);
        }
        for (int i = 0; i < CLAIMS; i++) {
            Proposition proposition = Proposition.of("e" + i % ENTITIES, "p" + i / ENTITIES, "e" + i * 7 % ENTITIES);
            draft.add(proposition, line("l" + i, i, i % 10 == 0 ? 100L + i : null), Location.PROGRAM);
            if (i % 4 == 0) {
                draft.add(proposition, line("m" + i, i + 1, null), Location.PROGRAM);
            }
        }
        Columns columns = draft.columns();
        long numbers = 0;
        for (IntColumn column : List.of(
                columns.topology().subjects(),
                columns.topology().objects(),
                columns.claimPredicates().wide(),
                columns.claimQualifiers().wide(),
                columns.firstLines(),
                columns.topology().firstOut(),
                columns.topology().firstIn(),
                columns.topology().inClaims(),
                columns.lineCitations(),
                columns.lineBits(),
                columns.lineSampleSizes().marks(),
                columns.lineSampleSizes().numbers(),
                columns.lines().starts())) {
            numbers += column.size();
        }
        long bytes = numbers * Integer.BYTES
                + columns.claimPredicates().size()
                + columns.claimQualifiers().size()
                + columns.signs().size()
                + columns.lines().bytes().size();
        assertThat((double) bytes / CLAIMS).isLessThanOrEqualTo(42);
    }

    private static EvidenceLine line(String id, int paper, Long people) {
        return EvidenceLine.builder(id)
                .citation("PMID:" + paper % 500)
                .direction(Direction.SUPPORTS)
                .sampleSize(people)
                .build();
    }
}
