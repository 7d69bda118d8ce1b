package org.evigraph.cli;

import java.util.ArrayList;
import java.util.List;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.graph.NameForm;
import org.evigraph.graph.NameIndex.Match;
import org.evigraph.model.Citation;
import org.evigraph.model.Entity;
import org.evigraph.model.EvidenceLine;
import org.evigraph.model.Xref;
import org.evigraph.pathway.Answer.GraphSummary;
import org.evigraph.pathway.SearchAnswer;
import org.evigraph.pathway.SearchAnswer.Hit;
import org.evigraph.pathway.SearchAnswer.Kind;

/**
 * Looks for words: in what entities are called, then in what is known of publications, then in what lines of evidence
 * say.
 *
 * <p><b>Cost.</b> One pass over names, publications and lines of evidence.
 */
final class GraphSearch {
    private final EvidenceGraph graph;
    private final String[] words;
    private final int limit;
    private final List<Hit> hits = new ArrayList<>();
    private long found;

    private GraphSearch(EvidenceGraph graph, String text, int limit) {
        this.graph = graph;
        this.words = NameForm.of(text).split(" ");
        this.limit = limit;
    }

    /** {@return everything in which all the words of {@code text} occur, the best {@code limit} of it in full} */
    static SearchAnswer in(EvidenceGraph graph, String text, int limit) {
        GraphSearch search = new GraphSearch(graph, text, limit);
        if (!NameForm.of(text).isEmpty()) {
            search.entities(text);
            search.citations();
            search.lines();
        }
        return new SearchAnswer(text, GraphSummary.of(graph), search.found, search.hits);
    }

    private void entities(String text) {
        for (Match match : graph.names().search(text)) {
            Entity entity = match.entity();
            int index = graph.indexOfEntity(entity.id());
            int claims =
                    graph.firstOut(index + 1) - graph.firstOut(index) + graph.firstIn(index + 1) - graph.firstIn(index);
            add(new Hit(Kind.ENTITY, entity.id(), entity.name(), entity.categories(), match.text(), claims));
        }
    }

    private void citations() {
        int[] claims = null;
        for (int index = 0; index < graph.citationCount(); index++) {
            Citation citation = graph.citation(index);
            if (!matches(text(citation))) {
                continue;
            }
            if (claims == null) {
                claims = claimsByCitation();
            }
            String title = citation.title() == null ? citation.description() : citation.title();
            add(new Hit(
                    Kind.CITATION,
                    citation.id(),
                    title == null ? citation.publicId() : title,
                    List.of(),
                    title == null ? citation.publicId() : title,
                    claims[index]));
        }
    }

    private static String text(Citation citation) {
        StringBuilder text = new StringBuilder(citation.id());
        citation.aliases().forEach(alias -> text.append(' ').append(alias));
        for (Xref xref : citation.xrefs()) {
            text.append(' ').append(xref.id());
        }
        citation.authors().forEach(author -> text.append(' ').append(author));
        for (Object part :
                new Object[] {citation.title(), citation.description(), citation.year(), citation.container()}) {
            if (part != null) {
                text.append(' ').append(part);
            }
        }
        return text.toString();
    }

    private int[] claimsByCitation() {
        int[] claims = new int[graph.citationCount()];
        int[] last = new int[graph.citationCount()];
        for (int line = 0; line < graph.lineCount(); line++) {
            int citation = graph.citationOf(line);
            int claim = graph.claimOfLine(line) + 1;
            if (citation >= 0 && last[citation] != claim) {
                last[citation] = claim;
                claims[citation]++;
            }
        }
        return claims;
    }

    private void lines() {
        for (int index = 0; index < graph.lineCount(); index++) {
            EvidenceLine line = graph.line(index);
            String statement = line.statement() == null ? "" : line.statement();
            if (matches(line.id() + " " + statement)) {
                add(new Hit(Kind.EVIDENCE, line.id(), statement, List.of(), statement, 1));
            }
        }
    }

    private boolean matches(String text) {
        String form = NameForm.of(text);
        for (String word : words) {
            if (!form.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private void add(Hit hit) {
        found++;
        if (hits.size() < limit) {
            hits.add(hit);
        }
    }
}
