package org.evigraph.exporter.dot;

import java.util.ArrayList;
import java.util.List;
import org.evigraph.model.Entity;

/** How an entity looks: its name in the shape of its role. */
final class EntityLook {
    private static final int NAME_WIDTH = 22;
    /** A name is cut to so many characters; the tooltip has all of it. */
    static final int LONGEST_NAME = 160;

    private EntityLook() {}

    /**
     * {@return the attributes of a node}
     *
     * @param bold whether it shall stand out
     */
    static Attributes of(String name, Role role, boolean bold, List<String> tooltip) {
        String shown = Wrapping.shortened(DotString.shown(name), LONGEST_NAME);
        Attributes attributes = new Attributes().with("label", DotString.centred(Wrapping.balanced(shown, NAME_WIDTH)));
        role.apply(attributes, bold);
        return attributes.with("tooltip", DotString.centred(tooltip));
    }

    /** {@return whether a name is too long to be drawn whole} */
    static boolean isCut(String name) {
        return name.codePointCount(0, name.length()) > LONGEST_NAME;
    }

    /** {@return what is known of an entity, for a tooltip} */
    static List<String> tooltip(Entity entity) {
        List<String> lines = new ArrayList<>();
        lines.add(entity.name());
        lines.add(entity.id() + (entity.categories().isEmpty() ? "" : ": " + String.join(", ", entity.categories())));
        if (entity.description() != null) {
            lines.add(entity.description());
        }
        return lines;
    }
}
