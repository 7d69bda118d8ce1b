package org.evigraph.exporter.dot;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.graph.Structure;
import org.evigraph.model.Claim;
import org.evigraph.model.Entity;
import org.evigraph.model.Predicate;
import org.evigraph.model.Sign;

/** A whole graph: every entity, every claim, every structural link. How sure a claim is, no graph says: no engine, no width. */
final class GraphDrawing {
    private final EvidenceGraph graph;
    private final Roles roles;
    private final Sources sources;
    private final Key key = new Key();

    GraphDrawing(EvidenceGraph graph) {
        this.graph = graph;
        this.roles = new Roles(graph.categories());
        this.sources = new Sources(graph::citation);
    }

    void writeTo(Canvas canvas) throws IOException {
        canvas.begin(
                Titles.wrapped("graph " + graph.info().name() + Words.DOT + Words.count(graph.claimCount(), "claim")
                        + Words.DOT + graph.entityCount() + " entities"),
                Flow.RIGHT);
        for (int number = 0; number < graph.entityCount(); number++) {
            Entity entity = graph.entity(number);
            Role role = roles.of(entity.categories());
            key.add(role);
            canvas.entity(number, entity.name(), role, false, EntityLook.tooltip(entity));
        }
        for (int number = 0; number < graph.claimCount(); number++) {
            canvas.line(graph.subjectOf(number), graph.objectOf(number), look(number));
        }
        for (int number = 0; number < graph.entityCount(); number++) {
            links(canvas, number);
        }
        canvas.end(key);
    }

    private Attributes look(int number) {
        Claim claim = graph.claim(number);
        Predicate predicate = graph.predicate(graph.predicateOf(number));
        Sign sign = predicate.signFor(
                graph.entity(graph.objectOf(number)).categories(),
                claim.proposition().qualifiers());
        Stroke stroke = new Stroke(sign, predicate.symmetric(), Pointing.of(claim), Stroke.PLAIN_WIDTH);
        key.add(stroke);
        Attributes attributes = new Attributes().with("label", Flow.RIGHT.label(List.of(predicate.reading())));
        stroke.apply(attributes);
        return attributes.with("tooltip", DotString.centred(tooltip(claim, predicate)));
    }

    private List<String> tooltip(Claim claim, Predicate predicate) {
        List<String> lines = new ArrayList<>();
        lines.add(predicate.reading());
        String circumstances = Circumstances.of(claim.proposition().qualifiers());
        if (!circumstances.isEmpty()) {
            lines.add(circumstances);
        }
        lines.addAll(sources.inFull(claim));
        return lines;
    }

    private void links(Canvas canvas, int from) throws IOException {
        for (Structure kind : Structure.values()) {
            for (int to : graph.links(kind, from)) {
                key.addStructure();
                canvas.line(from, to, Links.look(kind.reading(), Flow.RIGHT));
            }
        }
    }
}
