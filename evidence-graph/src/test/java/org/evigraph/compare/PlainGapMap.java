package org.evigraph.compare;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.evigraph.certainty.ClaimAssessor;
import org.evigraph.certainty.Judgement;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.graph.NameForm;
import org.evigraph.model.Claim;
import org.evigraph.model.Entity;
import org.evigraph.pathway.GapMapAnswer;
import org.evigraph.pathway.GapMapAnswer.Cell;

/** A gap map made the plain way: every row against every column against every claim, over values and ids. */
final class PlainGapMap {
    private final EvidenceGraph graph;
    private final boolean narrower;
    private final ClaimAssessor assessor;

    PlainGapMap(EvidenceGraph graph, boolean narrower) {
        this.graph = graph;
        this.narrower = narrower;
        this.assessor = new ClaimAssessor(graph, -1, new BitSet());
    }

    /** What a cell must agree with. */
    record Plain(String row, String column, Set<String> claims, int papers, boolean studied) {
        static Plain of(GapMapAnswer map, Cell cell) {
            return new Plain(
                    map.rows().get(cell.row()).entity().id(),
                    map.columns().get(cell.column()).entity().id(),
                    new TreeSet<>(cell.claims()),
                    cell.papers(),
                    !cell.isGap());
        }
    }

    List<Entity> entities(String category) {
        return graph.entities().stream()
                .filter(entity -> entity.categories().stream().anyMatch(own -> graph.isCategoryUnder(own, category)))
                .sorted(Comparator.comparing((Entity entity) -> NameForm.of(entity.name()))
                        .thenComparing(Entity::id))
                .toList();
    }

    List<Plain> cells(String rows, String columns) {
        List<Plain> cells = new ArrayList<>();
        for (Entity row : entities(rows)) {
            for (Entity column : entities(columns)) {
                List<Claim> claims = graph.claims().stream()
                        .filter(claim -> joins(claim, row, column))
                        .toList();
                if (!row.equals(column) && !claims.isEmpty()) {
                    cells.add(cell(row, column, claims));
                }
            }
        }
        return cells;
    }

    private boolean joins(Claim claim, Entity row, Entity column) {
        String subject = claim.proposition().subject();
        String object = claim.proposition().object();
        return !subject.equals(object)
                && ((standsFor(row, subject) && standsFor(column, object))
                        || (standsFor(row, object) && standsFor(column, subject)));
    }

    private boolean standsFor(Entity entity, String id) {
        if (entity.id().equals(id)) {
            return true;
        }
        Entity other = Objects.requireNonNull(graph.entity(id));
        return narrower && other.isA().stream().anyMatch(parent -> standsFor(entity, parent));
    }

    private Plain cell(Entity row, Entity column, List<Claim> claims) {
        Set<Integer> papers = new HashSet<>();
        Set<String> ids = new TreeSet<>();
        boolean studied = false;
        for (Claim claim : claims) {
            ids.add(claim.id());
            Judgement judgement = assessor.judge(graph.indexOfClaim(claim.proposition()));
            studied |= judgement.direction() != null;
            for (int[] side : List.of(judgement.supporting(), judgement.neutral(), judgement.disputing())) {
                for (int paper : side) {
                    papers.add(paper);
                }
            }
        }
        return new Plain(row.id(), column.id(), ids, papers.size(), studied);
    }
}
