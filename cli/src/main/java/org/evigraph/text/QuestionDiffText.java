package org.evigraph.text;

import java.io.IOException;
import java.util.List;
import java.util.StringJoiner;
import org.evigraph.pathway.DiffAnswer.ChangedPathway;
import org.evigraph.pathway.DiffAnswer.QuestionDiff;
import org.evigraph.pathway.DiffAnswer.Reply;
import org.evigraph.pathway.EntityRef;
import org.evigraph.pathway.PathwayChange;

/** What two graphs answer to one question: how many pathways, which of them changed, and why. */
final class QuestionDiffText {
    private final QuestionDiff question;
    private final int limit;
    private final Page page;

    QuestionDiffText(QuestionDiff question, int limit, Page page) {
        this.question = question;
        this.limit = limit;
        this.page = page;
    }

    void write() throws IOException {
        page.paragraph(0, 2)
                .add("Question: ")
                .add(Style.STRONG, Prose.oneLine(question.pattern()))
                .end();
        Reply before = question.before();
        Reply after = question.after();
        if (!before.isAsked() || !after.isAsked()) {
            page.line(0, "before: " + told(before));
            page.line(0, "after:  " + told(after));
            return;
        }
        page.line(
                0,
                Prose.count(before.found(), "pathway") + " before, " + after.found() + " after: "
                        + (question.isChanged() ? changed() : "the answer is the same") + ".");
        restated();
        meanings(before.waypoints(), after.waypoints());
        PathwayChangeText.write(
                question.pathways().stream().map(ChangedPathway::change).toList(), limit, "on its steps:", page);
        incomplete(before, after);
    }

    private static String told(Reply reply) {
        String refusal = reply.refusal();
        return refusal == null ? Prose.count(reply.found(), "pathway") : "cannot be asked. " + Prose.oneLine(refusal);
    }

    /** {@return as in {@code 37 vanished, 2 dropped, 48 stayed}} */
    private String changed() {
        StringJoiner counts = new StringJoiner(", ");
        for (PathwayChange.Kind kind : PathwayChange.Kind.values()) {
            long count = kind == PathwayChange.Kind.STAYED
                    ? question.stayed()
                    : question.pathways().stream()
                            .filter(changed -> changed.change().kind() == kind)
                            .count();
            if (count > 0) {
                counts.add(count + " " + Words.of(kind));
            }
        }
        return counts.toString();
    }

    private void restated() throws IOException {
        if (question.restated() > 0) {
            page.line(0, Prose.count(question.restated(), "pathway") + " came out the same from data that changed.");
        }
    }

    /** A name may mean another thing than it did. */
    private void meanings(List<EntityRef> before, List<EntityRef> after) throws IOException {
        for (int i = 0; i < Math.min(before.size(), after.size()); i++) {
            EntityRef was = before.get(i);
            EntityRef is = after.get(i);
            if (!was.id().equals(is.id())) {
                page.line(
                        0,
                        "Stop " + (i + 1) + " meant " + Prose.name(was.name()) + " (" + was.id() + ") and now means "
                                + Prose.name(is.name()) + " (" + is.id() + ").");
            }
        }
    }

    private void incomplete(Reply before, Reply after) throws IOException {
        String truncation = before.truncation() == null ? after.truncation() : before.truncation();
        if (truncation != null) {
            page.line(0, "CUT SHORT: " + truncation + ". More time: --timeout 60s");
        } else if (!question.isComplete()) {
            page.line(
                    0,
                    "Only the best " + Math.max(before.compared(), after.compared())
                            + " of each were compared: what vanished or appeared may stand below them.");
        }
    }
}
