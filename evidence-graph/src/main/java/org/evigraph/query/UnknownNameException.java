package org.evigraph.query;

import java.util.List;
import java.util.stream.Collectors;
import org.evigraph.graph.NameIndex.Match;
import org.evigraph.model.HiddenCharacters;

/** A name that means no entity of the graph, with what may have been meant. */
public final class UnknownNameException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final String name;
    private final transient List<Match> suggestions;

    UnknownNameException(String name, List<Match> suggestions) {
        super(message(name, suggestions));
        this.name = name;
        this.suggestions = suggestions;
    }

    private static String message(String name, List<Match> suggestions) {
        String start = "No entity is called '" + HiddenCharacters.escaped(name) + "'.";
        if (suggestions.isEmpty()) {
            return start + " Nothing in this graph comes near.";
        }
        return suggestions.stream()
                .map(match -> match.entity().name() + " (" + match.entity().id() + ")")
                .map(HiddenCharacters::escaped)
                .collect(Collectors.joining(", ", start + " Did you mean ", "?"));
    }

    /** {@return the name as typed} */
    public String name() {
        return name;
    }

    /** {@return what may have been meant, the nearest first} */
    public List<Match> suggestions() {
        return suggestions;
    }
}
