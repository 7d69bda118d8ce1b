package org.evigraph.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.evigraph.grade.Certainty;
import org.evigraph.model.Sign;
import org.evigraph.pathway.Flag;
import org.evigraph.pathway.Pathway;
import org.evigraph.pathway.Step;

/** What two engines must agree on for one pathway. */
record Found(
        List<String> entities,
        List<List<String>> claims,
        List<String> readings,
        List<Certainty> certainties,
        List<Sign> signs,
        Certainty certainty,
        Sign netSign,
        boolean refuted,
        boolean uncertain,
        boolean conflicted,
        int inverses,
        int papers) {
    static Found of(Pathway pathway) {
        List<String> entities = new ArrayList<>(List.of(pathway.start().id()));
        pathway.steps().forEach(step -> entities.add(step.to().id()));
        return new Found(
                entities,
                pathway.steps().stream()
                        .map(step -> step.claims().stream()
                                .map(claim -> claim.claim().id())
                                .toList())
                        .toList(),
                pathway.steps().stream().map(Step::reading).toList(),
                pathway.steps().stream().map(Step::certainty).toList(),
                pathway.steps().stream().map(Step::sign).toList(),
                pathway.certainty(),
                pathway.netSign(),
                pathway.flags().contains(Flag.REFUTED),
                pathway.flags().contains(Flag.UNCERTAIN),
                pathway.flags().contains(Flag.CONFLICTED),
                (int) pathway.steps().stream().filter(Step::inverse).count(),
                pathway.independentCitations());
    }

    private static final Comparator<List<String>> IDS = (left, right) -> compare(left, right);
    static final Comparator<List<Integer>> PLACES = (left, right) -> compare(left, right);

    /** docs/decisions/0010. */
    static final Comparator<Found> RANK = Comparator.comparing(Found::refuted)
            .thenComparing(Found::certainty)
            .thenComparing(found -> found.entities().size())
            .thenComparing(Found::uncertain)
            .thenComparing(Found::inverses)
            .thenComparing(found -> -found.papers())
            .thenComparing(Found::entities, IDS);

    private static <T extends Comparable<T>> int compare(List<T> left, List<T> right) {
        for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
            int order = left.get(i).compareTo(right.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(left.size(), right.size());
    }
}
