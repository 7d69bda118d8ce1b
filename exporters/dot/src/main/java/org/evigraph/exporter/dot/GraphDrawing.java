package org.evigraph.exporter.dot;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.graph.Structure;
import org.evigraph.model.Claim;
import org.evigraph.model.Entity;
import org.evigraph.model.Predicate;
import org.evigraph.model.Qualifiers;
import org.evigraph.model.Sign;

/** A whole graph: every entity, every claim, every structural link. How sure a claim is, no graph says: no engine, no width. */
final class GraphDrawing {
    private final EvidenceGraph graph;
    private final Roles roles;
    private final Sources sources;
    private final Key key = new Key();
    /** Large graphs have claims by the million of which no more is known, and these look alike. */
    private final Map<Bare, String> bareLooks = new HashMap<>();

    /** What tells claims apart that have neither evidence nor circumstances. */
    private record Bare(int predicate, Sign sign) {}

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

    private String look(int claim) {
        boolean isBare = graph.firstLine(claim) == graph.firstLine(claim + 1)
                && graph.proposition(claim).qualifiers().equals(Qualifiers.NONE);
        return isBare
                ? bareLooks.computeIfAbsent(
                        new Bare(graph.predicateOf(claim), graph.signOf(claim)), first -> writtenOut(claim))
                : writtenOut(claim);
    }

    private String writtenOut(int number) {
        Claim claim = graph.claim(number);
        Predicate predicate = graph.predicate(graph.predicateOf(number));
        Stroke stroke = new Stroke(graph.signOf(number), predicate.symmetric(), Pointing.of(claim), Stroke.PLAIN_WIDTH);
        key.add(stroke);
        Attributes attributes = new Attributes().with("label", Flow.RIGHT.label(List.of(predicate.reading())));
        stroke.apply(attributes);
        return attributes
                .with("tooltip", DotString.centred(tooltip(claim, predicate)))
                .toString();
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
