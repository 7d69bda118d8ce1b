package org.evigraph.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.graph.GraphBuilder;
import org.evigraph.model.Citation;
import org.evigraph.model.Claim;
import org.evigraph.model.Entity;
import org.evigraph.model.EvidenceLine;
import org.evigraph.pathway.DataChange;
import org.evigraph.pathway.DataChange.What;
import org.evigraph.testkit.RandomEvidence;
import org.jspecify.annotations.Nullable;

/** A random graph, and a copy of it that a test changes in one place. */
final class Edit {
    final EvidenceGraph before;
    final Random random;
    final List<Entity> entities;
    final List<Citation> citations;
    final List<Claim> claims;

    Edit(long seed) {
        this(RandomEvidence.small(seed));
    }

    Edit(RandomEvidence evidence) {
        before = evidence.graph();
        random = new Random(before.claimCount());
        entities = new ArrayList<>(before.entities());
        citations = new ArrayList<>(evidence.citations());
        claims = new ArrayList<>(before.claims());
    }

    /** {@return one of the lines, or {@code null} if there is none} */
    @Nullable
    EvidenceLine someLine() {
        List<EvidenceLine> lines =
                claims.stream().flatMap(claim -> claim.evidence().stream()).toList();
        return lines.isEmpty() ? null : lines.get(random.nextInt(lines.size()));
    }

    /** Replaces each line, or drops it where {@code edit} gives {@code null}. */
    void eachLine(UnaryOperator<@Nullable EvidenceLine> edit) {
        claims.replaceAll(claim -> new Claim(
                claim.proposition(),
                claim.evidence().stream().map(edit).filter(Objects::nonNull).toList()));
    }

    /** {@return the changed copy} */
    EvidenceGraph after() {
        GraphBuilder builder = EvidenceGraph.builder().add(before.info());
        before.categories().forEach(builder::add);
        before.schemes().forEach(builder::add);
        before.predicates().forEach(builder::add);
        entities.forEach(builder::add);
        citations.forEach(builder::add);
        for (Claim claim : claims) {
            builder.add(claim.proposition(), claim.evidence().toArray(EvidenceLine[]::new));
        }
        return builder.build();
    }

    List<DataChange> changes() {
        return GraphDiff.between(before, after()).changes();
    }

    List<DataChange> changesBut(What what) {
        return changes().stream().filter(change -> change.what() != what).toList();
    }
}
