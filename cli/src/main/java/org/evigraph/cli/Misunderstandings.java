package org.evigraph.cli;

import java.util.ArrayList;
import java.util.List;
import org.evigraph.graph.NameIndex.Match;
import org.evigraph.model.Entity;
import org.evigraph.model.InvalidValueException;
import org.evigraph.pattern.PatternSyntaxException;
import org.evigraph.query.AmbiguousNameException;
import org.evigraph.query.UnknownNameException;
import org.evigraph.text.ShellWord;

/** What a person is told whose question was not understood: what was typed, and what may have been meant. */
final class Misunderstandings {
    /** So many of the things that a name may mean are listed. */
    private static final int MOST_LISTED = 100;

    private Misunderstandings() {}

    /** {@return what to say if that was thrown over the words of a question; no lines if it was thrown over something else} */
    static List<String> of(Throwable thrown) {
        if (thrown instanceof UnknownNameException unknown) {
            return unknown(unknown.name(), named(unknown.suggestions()));
        }
        if (thrown instanceof AmbiguousNameException ambiguous) {
            return ambiguous(ambiguous.name(), ambiguous.candidates());
        }
        if (thrown instanceof PatternSyntaxException syntax) {
            List<String> lines =
                    new ArrayList<>(String.valueOf(syntax.getMessage()).lines().toList());
            lines.add("Write names with arrows between: \"natalizumab -> plasma exchange -> IRIS\"");
            lines.add("or a full pattern, as in the examples of: evigraph pathways --help");
            return lines;
        }
        if (thrown instanceof InvalidValueException invalid) {
            return List.of(
                    invalid.field() + ": found " + invalid.found() + ", expected " + invalid.expected(), invalid.fix());
        }
        return List.of();
    }

    static List<String> ambiguous(String name, List<Entity> candidates) {
        List<String> lines = new ArrayList<>();
        lines.add("'" + name + "' may mean any of " + candidates.size() + " things; say which by its id:");
        firstOf(candidates).forEach(entity -> lines.add("  " + named(entity)));
        if (candidates.size() > MOST_LISTED) {
            lines.add("  and " + (candidates.size() - MOST_LISTED) + " more");
        }
        return lines;
    }

    /** {@return those that are listed: where very many bear one name, nobody reads them all} */
    static List<Entity> firstOf(List<Entity> candidates) {
        return candidates.subList(0, Math.min(MOST_LISTED, candidates.size()));
    }

    static List<String> unknown(String name, List<String> suggestions) {
        List<String> lines = new ArrayList<>();
        lines.add("nothing in this graph is called '" + name + "'");
        if (!suggestions.isEmpty()) {
            lines.add("Did you mean:");
            suggestions.forEach(suggestion -> lines.add("  " + suggestion));
        }
        lines.add("To look for words: evigraph search " + ShellWord.of(name));
        return lines;
    }

    /** {@return the entities that may have been meant, each with its id} */
    static List<String> named(List<Match> matches) {
        return matches.stream().map(match -> named(match.entity())).toList();
    }

    private static String named(Entity entity) {
        return entity.id() + "  " + entity.name();
    }
}
