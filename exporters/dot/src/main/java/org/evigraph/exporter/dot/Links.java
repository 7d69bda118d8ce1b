package org.evigraph.exporter.dot;

import java.util.List;
import org.evigraph.graph.Structure;
import org.jspecify.annotations.Nullable;

/** Structural links: what a curator joined, and nobody studied. */
final class Links {
    private Links() {}

    /** {@return the attributes of a link's line} */
    static Attributes look(String reading, Flow flow) {
        return new Attributes()
                .with("label", flow.label(List.of(reading)))
                .with("fontname", Fonts.ITALIC)
                .with("fontcolor", "#6B6B6B")
                .with("color", Stroke.PALE)
                .with("penwidth", "1")
                .with("arrowhead", "onormal");
    }

    /** {@return how a link that reads like this backward reads forward, or {@code null} if it does not read backward} */
    static @Nullable String forward(String reading) {
        for (Structure kind : Structure.values()) {
            if (reading.equals(kind.inverseReading()) && !reading.equals(kind.reading())) {
                return kind.reading();
            }
        }
        return null;
    }
}
