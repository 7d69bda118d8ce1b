package org.evigraph.certainty;

import java.util.List;
import org.evigraph.model.FindingKind;
import org.evigraph.model.InvalidValueException;

/** The rules that can be asked for by name. */
public final class CertaintyRules {
    private static final List<CertaintyRule> ALL = List.of(new WeakestLink(), new Belief());

    private CertaintyRules() {}

    /** {@return the rules, the default first} */
    public static List<CertaintyRule> all() {
        return ALL;
    }

    /**
     * {@return the rule of that name}
     *
     * @throws InvalidValueException if there is none; it names those that there are
     */
    public static CertaintyRule named(String name) {
        return ALL.stream()
                .filter(rule -> rule.name().equals(name))
                .findFirst()
                .orElseThrow(() -> InvalidValueException.notInList(
                        FindingKind.VALUE,
                        "rule",
                        name,
                        ALL.stream().map(CertaintyRule::name).toList()));
    }
}
