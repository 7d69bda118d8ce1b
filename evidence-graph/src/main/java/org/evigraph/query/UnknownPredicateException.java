package org.evigraph.query;

import java.util.List;
import org.evigraph.model.HiddenCharacters;

/** A word on an edge of a pattern that is no predicate of the graph, with what may have been meant. */
public final class UnknownPredicateException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final String word;
    private final transient List<String> suggestions;

    UnknownPredicateException(String word, List<String> suggestions) {
        super("No predicate of this graph is called '" + HiddenCharacters.escaped(word) + "'. Did you mean "
                + HiddenCharacters.escaped(String.join(", ", suggestions)) + "?");
        this.word = word;
        this.suggestions = suggestions;
    }

    /** {@return the word as typed} */
    public String word() {
        return word;
    }

    /** {@return near misses, or else every predicate} */
    public List<String> suggestions() {
        return suggestions;
    }
}
