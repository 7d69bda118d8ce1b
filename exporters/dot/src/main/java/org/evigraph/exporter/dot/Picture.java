package org.evigraph.exporter.dot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evigraph.model.Entity;
import org.evigraph.model.Predicate;
import org.evigraph.model.Proposition;
import org.evigraph.model.Sign;
import org.evigraph.pathway.EntityRef;
import org.evigraph.pathway.Pathway;
import org.evigraph.pathway.PathwayAnswer;
import org.evigraph.pathway.Step;
import org.evigraph.pathway.StepClaim;

/**
 * What an answer's drawing shows: every entity once, every claim once, however many pathways share them.
 *
 * <p>Nodes, bundles and links come in the order in which the pathways bring them, the best first.
 */
final class Picture {
    /** A structural link, in its own direction. */
    record Link(int from, int to, String reading) {}

    private final PathwayAnswer answer;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<EntityRef> nodes = new ArrayList<>();
    private final Map<Proposition, Bundle> drawn = new LinkedHashMap<>();
    private final Map<Bundle.Common, Bundle> bundles = new LinkedHashMap<>();
    private final Set<Link> links = new LinkedHashSet<>();
    private final ReadingOrder order = new ReadingOrder();

    Picture(PathwayAnswer answer) {
        this.answer = answer;
        List<EntityRef> waypoints = answer.question().waypoints();
        if (answer.pathways().isEmpty()) {
            List<Integer> row = waypoints.stream().map(this::number).toList();
            for (int place = 1; place < row.size(); place++) {
                order.add(row.get(place - 1), row.get(place));
            }
        }
        for (Pathway pathway : answer.pathways()) {
            pathway.steps().forEach(step -> add(step, pathway.rank()));
        }
    }

    /** {@return the entities; each one's number is its place} */
    List<EntityRef> nodes() {
        return nodes;
    }

    /** {@return the lines for claims} */
    List<Bundle> bundles() {
        return List.copyOf(bundles.values());
    }

    /** {@return the lines for structure} */
    Set<Link> links() {
        return links;
    }

    /** {@return which node stands left of which} */
    ReadingOrder order() {
        return order;
    }

    private int number(EntityRef entity) {
        Integer known = numbers.putIfAbsent(entity.id(), nodes.size());
        if (known == null) {
            nodes.add(entity);
            return nodes.size() - 1;
        }
        return known;
    }

    private void add(Step step, int rank) {
        int from = number(step.from());
        int to = number(step.to());
        order.add(from, to);
        if (step.structural()) {
            String forward = Links.forward(step.reading());
            links.add(forward == null ? new Link(from, to, step.reading()) : new Link(to, from, forward));
        }
        for (StepClaim claim : step.claims()) {
            Bundle bundle = drawn.get(claim.claim().proposition());
            if (bundle == null) {
                bundle = bundle(claim, claim.inverse() ? to : from, claim.inverse() ? from : to);
                bundle.claims().add(claim);
                drawn.put(claim.claim().proposition(), bundle);
            }
            bundle.ranks().add(rank);
        }
    }

    private Bundle bundle(StepClaim claim, int subject, int object) {
        Proposition proposition = claim.claim().proposition();
        Predicate predicate = predicate(proposition.predicate());
        Entity entity = answer.entities().get(proposition.object());
        Sign sign = predicate.signFor(entity == null ? List.of() : entity.categories(), proposition.qualifiers());
        Pointing pointing = Pointing.of(claim.assessment());
        Stroke stroke = new Stroke(
                sign,
                predicate.symmetric(),
                pointing,
                Stroke.width(claim.assessment().certainty()));
        Bundle.Common common = new Bundle.Common(
                subject, object, predicate.id(), stroke, claim.assessment().certainty());
        return bundles.computeIfAbsent(common, key -> new Bundle(key, predicate.reading()));
    }

    private Predicate predicate(String id) {
        Predicate declared = answer.predicates().get(id);
        return declared == null ? Predicate.unknown(id) : declared;
    }
}
