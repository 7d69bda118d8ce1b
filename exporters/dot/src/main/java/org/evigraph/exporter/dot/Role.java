package org.evigraph.exporter.dot;

/** What an entity is in the picture: a shape, a pale fill, a dark outline. */
enum Role {
    /** What is done or given. */
    INTERVENTION("intervention", "rounded box", "box", "rounded,filled", "#DCEBF7", "#0B4A7A"),
    /** What brings something on, a risk factor, a pathogen. */
    CAUSE("cause, risk factor", "hexagon", "hexagon", "filled", "#FBE5D3", "#8A4B08"),
    /** An illness or a state. */
    CONDITION("condition", "ellipse", "ellipse", "filled", "#F8E1EA", "#8C2D55"),
    /** What shows. */
    SYMPTOM("symptom", "ellipse, double outline", "ellipse", "filled", "#FAF5D7", "#6F6000"),
    /** How it ends, or what is measured. */
    OUTCOME("outcome", "octagon", "octagon", "filled", "#E6E3F4", "#4B3F8F"),
    /** How it works. */
    MECHANISM("mechanism", "box", "box", "filled", "#E0F0E7", "#1F6B43"),
    /** Who it is about. */
    POPULATION("population", "house", "house", "filled", "#EDEDED", "#555555"),
    /** Anything else. */
    OTHER("other", "box with folded corner", "note", "filled", "#FFFFFF", "#555555");

    private final String label;
    private final String shapeInWords;
    private final String shape;
    private final String style;
    private final String fill;
    private final String outline;

    Role(String label, String shapeInWords, String shape, String style, String fill, String outline) {
        this.label = label;
        this.shapeInWords = shapeInWords;
        this.shape = shape;
        this.style = style;
        this.fill = fill;
        this.outline = outline;
    }

    /** {@return the role, for the key} */
    String label() {
        return label;
    }

    /** {@return the shape, for the key} */
    String shapeInWords() {
        return shapeInWords;
    }

    /** {@return the colour inside} */
    String fill() {
        return fill;
    }

    /** {@return the colour of the outline} */
    String outline() {
        return outline;
    }

    /** Sets the look of a node; {@code bold} for one that the question names. */
    void apply(Attributes attributes, boolean bold) {
        attributes
                .with("shape", shape)
                .with("style", style)
                .with("fillcolor", fill)
                .with("color", outline);
        if (this == CAUSE || this == CONDITION || this == SYMPTOM || this == OUTCOME) {
            attributes.with("margin", "0.03,0.02");
        }
        if (this == SYMPTOM) {
            attributes.with("peripheries", "2");
        }
        if (bold) {
            attributes.with("penwidth", "3").with("fontname", Fonts.BOLD);
        }
    }
}
