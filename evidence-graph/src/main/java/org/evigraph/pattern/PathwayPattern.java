package org.evigraph.pattern;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.evigraph.pattern.NodePattern.Named;
import org.jspecify.annotations.Nullable;

/**
 * What a pathway must look like: places for entities, ways between them, and conditions.
 *
 * <p>In shorthand the places are names with arrows between: {@code natalizumab -> plasma exchange -> IRIS risk}. In full
 * they are written as in Cypher and ISO GQL:
 *
 * <pre>{@code
 * (natalizumab)-[causes|predisposes_to]->(c:Condition)<-[treats]-(:Intervention)-[*1..2]->(IRIS)
 *     where certainty >= low and design in (rct, cohort) having citations >= 2
 * }</pre>
 *
 * <p>docs/pattern.md has the grammar, and what each part means.
 *
 * @param nodes the places, two or more
 * @param edges the ways between them, one fewer
 * @param where what every step over claims must meet, or {@code null}
 * @param having what the whole pathway must meet, or {@code null}
 */
public record PathwayPattern(
        List<NodePattern> nodes,
        List<EdgePattern> edges,
        @Nullable Condition where,
        @Nullable Condition having) {
    /** Creates a pattern. */
    public PathwayPattern {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
        if (nodes.size() < 2 || edges.size() != nodes.size() - 1) {
            throw new IllegalArgumentException("A pattern has two or more places, and one way fewer: " + nodes);
        }
        if (where != null && !where.fields().allMatch(field -> field.isOf(false))) {
            throw new IllegalArgumentException("A step does not have all that the condition speaks of: " + where);
        }
        if (having != null && !having.fields().allMatch(field -> field.isOf(true))) {
            throw new IllegalArgumentException("A pathway does not have all that the condition speaks of: " + having);
        }
        Set<String> variables = new HashSet<>();
        for (NodePattern node : nodes) {
            String variable = node.variable();
            if (variable != null && !variables.add(variable)) {
                throw new IllegalArgumentException(
                        "A pathway passes no entity twice, so no variable either: " + variable);
            }
        }
    }

    /** {@return the pattern in which a pathway passes entities of these names in order, with arrows between them} */
    public static PathwayPattern through(List<String> names) {
        List<NodePattern> nodes = new ArrayList<>();
        List<EdgePattern> edges = new ArrayList<>();
        for (String name : names) {
            nodes.add(new Named(name));
            edges.add(EdgePattern.arrow());
        }
        return new PathwayPattern(nodes, edges.subList(0, Math.max(0, edges.size() - 1)), null, null);
    }

    /**
     * {@return the pattern that {@code text} spells}
     *
     * @throws PatternSyntaxException if it spells none
     */
    public static PathwayPattern parse(String text) {
        return new PatternParser(text).parse();
    }

    /** {@return whether this is shorthand: names with arrows between them, and no conditions} */
    public boolean isShorthand() {
        return where == null
                && having == null
                && nodes.stream().allMatch(Named.class::isInstance)
                && edges.stream().allMatch(EdgePattern::isArrow);
    }

    /** {@return the names in it, in order} */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        for (NodePattern node : nodes) {
            if (node instanceof Named named) {
                names.add(named.name());
            }
        }
        return names;
    }

    /** {@return the pattern as it would be typed; parsing it again gives this pattern} */
    @Override
    public String toString() {
        return new PatternWriter().write(this);
    }
}
