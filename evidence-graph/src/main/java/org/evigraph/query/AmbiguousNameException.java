package org.evigraph.query;

import java.util.List;
import java.util.stream.Collectors;
import org.evigraph.model.Entity;
import org.evigraph.model.HiddenCharacters;

/** A name that means several entities of the graph. */
public final class AmbiguousNameException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final String name;
    private final transient List<Entity> candidates;

    AmbiguousNameException(String name, List<Entity> candidates) {
        super(candidates.stream()
                .map(entity -> entity.id() + " (" + entity.name() + ")")
                .map(HiddenCharacters::escaped)
                .collect(Collectors.joining(
                        ", ", "'" + HiddenCharacters.escaped(name) + "' means several entities. Use an id: ", "")));
        this.name = name;
        this.candidates = candidates;
    }

    /** {@return the name as typed} */
    public String name() {
        return name;
    }

    /** {@return what it may mean, by id} */
    public List<Entity> candidates() {
        return candidates;
    }
}
