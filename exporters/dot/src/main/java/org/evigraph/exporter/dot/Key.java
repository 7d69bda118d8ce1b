package org.evigraph.exporter.dot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.evigraph.grade.Certainty;
import org.evigraph.model.Sign;

/**
 * What the shapes, colours and strokes of a drawing mean: only of those that it uses.
 *
 * <p>Written as a table in Graphviz's HTML-like form. Every word in it is ours; no text from the data gets here.
 */
final class Key {
    private static final String INK = "#444444";

    private final Set<Role> roles = EnumSet.noneOf(Role.class);
    private final Set<Certainty> certainties = EnumSet.noneOf(Certainty.class);
    private final Set<Pointing> pointings = EnumSet.noneOf(Pointing.class);
    private final Set<Sign> signs = EnumSet.noneOf(Sign.class);
    private boolean symmetric;
    private boolean structural;

    /** Hears of a node. */
    void add(Role role) {
        roles.add(role);
    }

    /** Hears of the width of a line. */
    void add(Certainty certainty) {
        certainties.add(certainty);
    }

    /** Hears of a line. */
    void add(Stroke stroke) {
        pointings.add(stroke.pointing());
        if (stroke.symmetric() && stroke.sign() == Sign.NONE) {
            symmetric = true;
        } else {
            signs.add(stroke.sign());
        }
    }

    /** Hears of a structural link. */
    void addStructure() {
        structural = true;
    }

    /** {@return whether nothing was drawn} */
    boolean isEmpty() {
        return roles.isEmpty();
    }

    /** {@return the table, in the shape that goes with a flow} */
    String html(Flow flow) {
        KeyTable table = new KeyTable();
        table.add("Entity", entries(roles, Key::swatch, role -> role.label() + " (" + role.shapeInWords() + ")"));
        table.add("Certainty", certaintyEntries());
        table.add("Evidence", entries(pointings, Key::stroke, Pointing::label));
        table.add("Effect on the object", effectEntries());
        return flow == Flow.RIGHT ? table.stacked() : table.beside();
    }

    private List<String> certaintyEntries() {
        List<String> entries = new ArrayList<>();
        for (int width : widths()) {
            List<String> words = certainties.stream()
                    .filter(certainty -> Stroke.width(certainty) == width)
                    .map(Words::of)
                    .toList();
            entries.add(KeyTable.entry(bar(width), String.join(" or ", words)));
        }
        return entries;
    }

    private Set<Integer> widths() {
        Set<Integer> widths = new TreeSet<>(Comparator.reverseOrder());
        certainties.forEach(certainty -> widths.add(Stroke.width(certainty)));
        return widths;
    }

    private List<String> effectEntries() {
        List<String> entries = new ArrayList<>();
        for (Sign sign : signs) {
            entries.add(
                    switch (sign) {
                        case PLUS -> KeyTable.entry(glyphs(Stroke.colour(sign), "\u2500\u2500\u25B6"), "more of it");
                        case MINUS -> KeyTable.entry(glyphs(Stroke.colour(sign), "\u2500\u2500\u2524"), "less of it");
                        case NONE -> KeyTable.entry(glyphs(Stroke.colour(sign), "\u2500\u2500&gt;"), "neither");
                    });
        }
        if (symmetric) {
            entries.add(KeyTable.entry(glyphs(Stroke.colour(Sign.NONE), "\u2500\u2500"), "neither, holds both ways"));
        }
        if (structural) {
            entries.add(KeyTable.entry(glyphs(Stroke.PALE, "\u2500\u2500\u25B7"), "structure, no evidence"));
        }
        return entries;
    }

    private static <T> List<String> entries(Set<T> used, Function<T, String> sample, Function<T, String> words) {
        return used.stream()
                .map(one -> KeyTable.entry(sample.apply(one), words.apply(one)))
                .toList();
    }

    private static String swatch(Role role) {
        return cell("WIDTH=\"22\" HEIGHT=\"11\" FIXEDSIZE=\"TRUE\" BORDER=\"1\" COLOR=\"" + role.outline()
                + "\" BGCOLOR=\"" + role.fill() + "\"");
    }

    private static String bar(int width) {
        return cell("WIDTH=\"28\" HEIGHT=\"" + width + "\" FIXEDSIZE=\"TRUE\" BGCOLOR=\"" + INK + "\"");
    }

    private static String stroke(Pointing pointing) {
        String sides = pointing == Pointing.DISPUTED ? "BORDER=\"1\" SIDES=\"TB\"" : "BORDER=\"2\" SIDES=\"B\"";
        String style = pointing.style().equals("solid") ? "" : " STYLE=\"" + pointing.style() + "\"";
        String colour = pointing == Pointing.UNSTUDIED ? Stroke.PALE : INK;
        return cell("WIDTH=\"28\" HEIGHT=\"4\" FIXEDSIZE=\"TRUE\" " + sides + style + " COLOR=\"" + colour + "\"");
    }

    private static String cell(String attributes) {
        return "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"0\"><TR><TD " + attributes
                + "></TD></TR></TABLE>";
    }

    private static String glyphs(String colour, String text) {
        return "<FONT COLOR=\"" + colour + "\">" + text + "</FONT>";
    }
}
