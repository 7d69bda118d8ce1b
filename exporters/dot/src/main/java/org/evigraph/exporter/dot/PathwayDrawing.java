package org.evigraph.exporter.dot;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.evigraph.model.Entity;
import org.evigraph.pathway.EntityRef;
import org.evigraph.pathway.PathwayAnswer;
import org.evigraph.pathway.PathwayAnswer.Question;

/** The pathways of an answer in one picture, to be read from left to right or, if they are long, from top to bottom. */
final class PathwayDrawing {
    private final PathwayAnswer answer;
    private final Picture picture;
    private final List<List<Integer>> columns;
    private final Flow flow;
    private final Roles roles = new Roles(List.of());
    private final Key key = new Key();

    PathwayDrawing(PathwayAnswer answer) {
        this.answer = answer;
        this.picture = new Picture(answer);
        this.columns = picture.order().columns(picture.nodes().size());
        this.flow = Flow.of(columns.size());
    }

    void writeTo(Canvas canvas) throws IOException {
        canvas.begin(title(), flow);
        canvas.beginColumns(columns.size());
        nodes(canvas);
        canvas.endColumns(columns);
        claims(canvas);
        links(canvas);
        canvas.end(key);
    }

    private void claims(Canvas canvas) throws IOException {
        ClaimLook look = new ClaimLook(new Sources(id -> answer.citations().get(id)), flow);
        for (Bundle bundle : picture.bundles()) {
            Bundle.Common common = bundle.common();
            key.add(common.stroke());
            key.add(common.certainty());
            canvas.line(common.subject(), common.object(), look.of(bundle));
        }
    }

    private void links(Canvas canvas) throws IOException {
        for (Picture.Link link : picture.links()) {
            key.addStructure();
            canvas.line(link.from(), link.to(), Links.look(link.reading(), flow));
        }
    }

    private void nodes(Canvas canvas) throws IOException {
        Set<String> waypoints =
                answer.question().waypoints().stream().map(EntityRef::id).collect(Collectors.toSet());
        List<EntityRef> nodes = picture.nodes();
        for (int number = 0; number < nodes.size(); number++) {
            EntityRef node = nodes.get(number);
            Entity entity = answer.entities().get(node.id());
            Role role = entity == null ? Role.OTHER : roles.of(entity.categories());
            key.add(role);
            List<String> tooltip = entity == null ? List.of(node.name(), node.id()) : EntityLook.tooltip(entity);
            canvas.entity(number, node.name(), role, waypoints.contains(node.id()), tooltip);
        }
    }

    private List<String> title() {
        Question question = answer.question();
        List<String> lines = new ArrayList<>(Titles.wrapped(question.pattern()));
        List<String> facts = new ArrayList<>();
        if (answer.pathways().isEmpty()) {
            facts.add("not stated: no evidence in this graph");
        } else {
            facts.add(shown());
        }
        facts.add("graph " + answer.graph().name());
        if (question.population() != null) {
            facts.add("asked for " + question.population().name());
        }
        lines.addAll(Titles.wrapped(String.join(Words.DOT, facts)));
        if (answer.truncation() != null) {
            lines.addAll(Titles.wrapped("stopped early: " + answer.truncation()));
        }
        if (answer.refuted() > 0 && !question.refuted()) {
            lines.add(Words.count(answer.refuted(), "more pathway") + " through disputed steps only, not shown");
        }
        answer.suggestions().forEach(suggestion -> lines.addAll(Titles.wrapped("try: " + suggestion)));
        return lines;
    }

    private String shown() {
        int shown = answer.pathways().size();
        if (answer.found() <= shown && !answer.truncated()) {
            return Words.count(shown, "pathway");
        }
        String all = Words.count(answer.found(), "pathway");
        return answer.truncated() ? shown + " of at least " + all : "the best " + shown + " of " + all;
    }
}
