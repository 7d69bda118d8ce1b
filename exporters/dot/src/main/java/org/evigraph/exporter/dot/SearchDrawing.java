package org.evigraph.exporter.dot;

import java.io.IOException;
import java.util.List;
import org.evigraph.pathway.SearchAnswer;
import org.evigraph.pathway.SearchAnswer.Hit;

/** What a search found: a node for each hit, the best on top. */
final class SearchDrawing {
    private final SearchAnswer answer;
    private final Roles roles = new Roles(List.of());
    private final Key key = new Key();

    SearchDrawing(SearchAnswer answer) {
        this.answer = answer;
    }

    void writeTo(Canvas canvas) throws IOException {
        List<Hit> hits = answer.hits();
        String found = hits.isEmpty() ? "nothing found" : hits.size() + " of " + Words.count(answer.found(), "hit");
        canvas.begin(
                Titles.wrapped(answer.text() + Words.DOT + found + Words.DOT + "graph "
                        + answer.graph().name()),
                Flow.RIGHT);
        for (int number = 0; number < hits.size(); number++) {
            Hit hit = hits.get(number);
            Role role = roles.of(hit.categories());
            key.add(role);
            List<String> tooltip = List.of(
                    hit.kind().code() + " " + hit.id(),
                    "matched: " + hit.matched(),
                    Words.count(hit.claims(), "claim"));
            canvas.entity(number, hit.name(), role, false, tooltip);
        }
        canvas.end(key);
    }
}
