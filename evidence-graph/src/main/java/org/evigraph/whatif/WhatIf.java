package org.evigraph.whatif;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.graph.Mask;
import org.evigraph.pathway.Pathway;
import org.evigraph.pathway.PathwayAnswer;
import org.evigraph.pathway.PathwayChange;
import org.evigraph.pathway.Step;
import org.evigraph.pathway.StepClaim;
import org.evigraph.pathway.WhatIfAnswer;
import org.evigraph.query.PathwayFinder;
import org.evigraph.query.PathwayQuery;
import org.jspecify.annotations.Nullable;

/**
 * Asks a question twice: of the graph as it is, and as if something were not there.
 *
 * <p><b>Cost.</b> Two searches over one graph. <b>Threads.</b> Stateless.
 */
public final class WhatIf {
    /** More pathways than this are not compared one by one. */
    private static final int MOST = 10_000;

    private WhatIf() {}

    /**
     * {@return what becomes of every pathway of the answer}
     *
     * @throws org.evigraph.query.UnknownNameException if a name of the question means no entity of the graph
     * @throws org.evigraph.query.AmbiguousNameException if it means several
     */
    public static WhatIfAnswer ask(EvidenceGraph graph, PathwayQuery query, Removals removals) {
        PathwayFinder finder = PathwayFinder.over(graph);
        PathwayQuery all = query.withLimit(MOST);
        Mask mask = removals.mask();
        PathwayAnswer before = finder.find(all);
        PathwayAnswer after = mask.isEmpty() ? before : finder.find(all, mask);
        Causes causes = new Causes(graph, mask);
        List<PathwayChange> changes = PathwayChanges.between(
                before.pathways(), after.pathways(), query.claims(), (was, is) -> causes.of(was == null ? is : was));
        return new WhatIfAnswer(
                before.question(),
                before.graph(),
                removals.list(),
                removals.unknown(),
                count(before, query),
                count(after, query),
                truncation(before, after, query),
                changes);
    }

    private static long count(PathwayAnswer answer, PathwayQuery query) {
        return answer.found() + (query.refuted() ? answer.refuted() : 0);
    }

    private static @Nullable String truncation(PathwayAnswer before, PathwayAnswer after, PathwayQuery query) {
        if (before.truncation() != null) {
            return before.truncation();
        }
        if (after.truncation() != null) {
            return after.truncation();
        }
        return count(before, query) > MOST || count(after, query) > MOST
                ? "only the best " + MOST + " pathways of each answer were compared"
                : null;
    }

    /** What was switched off along a pathway. */
    private record Causes(EvidenceGraph graph, Mask mask) {
        List<String> of(@Nullable Pathway pathway) {
            Set<String> causes = new LinkedHashSet<>();
            for (Step step : pathway == null ? List.<Step>of() : pathway.steps()) {
                entity(step.from().id(), step.from().name(), causes);
                entity(step.to().id(), step.to().name(), causes);
                for (StepClaim claim : step.claims()) {
                    claim(step, graph.indexOfClaim(claim.claim().proposition()), causes);
                }
            }
            if (causes.isEmpty()) {
                causes.add("nothing on the pathway itself is gone; what stood against it, or beside it, is");
            }
            return new ArrayList<>(causes);
        }

        private void entity(String id, String name, Set<String> causes) {
            if (mask.hidesEntity(graph.indexOfEntity(id))) {
                causes.add("the entity " + name + " is gone");
            }
        }

        private void claim(Step step, int claim, Set<String> causes) {
            String where =
                    step.from().name() + " " + step.reading() + " " + step.to().name();
            if (mask.hidesClaim(claim)) {
                causes.add(where + ": claim " + graph.claim(claim).id() + " is gone");
                return;
            }
            for (int line = graph.firstLine(claim); line < graph.firstLine(claim + 1); line++) {
                if (mask.hidesLine(line)) {
                    int citation = graph.citationOf(line);
                    causes.add(where + ": line " + graph.line(line).id() + " ("
                            + (citation < 0
                                    ? "no citation"
                                    : graph.citation(citation).publicId())
                            + ", " + graph.directionOf(line).code() + ") is gone");
                }
            }
        }
    }
}
