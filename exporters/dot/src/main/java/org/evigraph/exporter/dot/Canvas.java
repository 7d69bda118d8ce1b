package org.evigraph.exporter.dot;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.evigraph.exporter.TextFile;

/**
 * A DOT file while it is written: a title, nodes by their numbers, lines between them, and the key.
 *
 * <p>The key is a node in a column of its own after all others, where no line runs.
 */
final class Canvas implements Closeable {
    private final TextFile out;
    private Flow flow = Flow.RIGHT;
    private int columns;
    private long cut;

    Canvas(OutputStream out) {
        this.out = new TextFile(out);
    }

    /** Begins a drawing with a title of these lines. */
    void begin(List<String> title, Flow flow) throws IOException {
        this.flow = flow;
        Attributes graph = new Attributes().with("charset", "UTF-8");
        flow.apply(graph);
        graph.with("pad", "0.25")
                .with("bgcolor", "white")
                .with("fontname", Fonts.PLAIN)
                .with("fontsize", "14")
                .with("fontcolor", "#1A1A1A")
                .with("labelloc", "t")
                .with("labeljust", "l")
                .with("label", DotString.left(title))
                .with("tooltip", DotString.EMPTY);
        Attributes node = new Attributes()
                .with("fontname", Fonts.PLAIN)
                .with("fontsize", "12")
                .with("fontcolor", "#1A1A1A")
                .with("margin", "0.12,0.07");
        Attributes edge = new Attributes()
                .with("fontname", Fonts.PLAIN)
                .with("fontsize", "9.5")
                .with("arrowsize", "0.8");
        out.put("digraph evigraph {\n");
        statement("graph ", graph);
        statement("node ", node);
        statement("edge ", edge);
    }

    /** Draws an entity. */
    void entity(int number, String name, Role role, boolean bold, List<String> tooltip) throws IOException {
        if (EntityLook.isCut(name)) {
            cut++;
        }
        node(number, EntityLook.of(name, role, bold, tooltip));
    }

    /** {@return how many names were too long to be drawn whole} */
    long namesCut() {
        return cut;
    }

    /** Draws a node. */
    void node(int number, Attributes attributes) throws IOException {
        statement("n" + number + " ", attributes);
    }

    private void statement(String start, Attributes attributes) throws IOException {
        out.put("  ");
        out.put(start);
        out.put(attributes.toString());
        out.put(";\n");
    }

    /**
     * Makes room for columns (rows, in a drawing that flows down); to be called before any node is drawn.
     *
     * <p>Graphviz puts a line's end after its start, and if lines make a circle it turns some around: those that its
     * search from the first node in the file finds to lead back. So the file begins with a spine that nobody sees, one
     * node for each column, along which that search runs first; every line that leads back is then found to. (The attribute {@code constraint} would do the same, but Graphviz draws such lines without care.)
     *
     * <p><b>Source.</b> Gansner et al. (1993), A technique for drawing directed graphs, section 2.1.
     */
    void beginColumns(int columns) throws IOException {
        this.columns = columns;
        Attributes unseen = new Attributes()
                .with("shape", "point")
                .with("style", "invis")
                .with("width", "0")
                .with("height", "0")
                .with("label", "");
        for (int column = 0; column < columns; column++) {
            statement("c" + column + " ", unseen);
        }
    }

    /** Puts nodes into columns, along the flow. */
    void endColumns(List<List<Integer>> columns) throws IOException {
        for (int column = 0; column < columns.size(); column++) {
            if (column > 0) {
                unseen("c" + (column - 1), "c" + column);
            }
            out.put("  {rank=\"same\"; c" + column + ";");
            for (int node : columns.get(column)) {
                out.put(" n" + node + ";");
            }
            out.put("}\n");
        }
    }

    private void unseen(String left, String right) throws IOException {
        out.put("  " + left + " -> " + right + " [style=\"invis\", weight=\"0\"];\n");
    }

    /** Draws a line. */
    void line(int from, int to, Attributes attributes) throws IOException {
        line(from, to, attributes.toString());
    }

    /** Draws a line, of attributes that were written out before. */
    void line(int from, int to, String attributes) throws IOException {
        out.put("  n");
        out.put(from);
        out.put(" -> n");
        out.put(to);
        out.put(' ');
        out.put(attributes);
        out.put(";\n");
    }

    /**
     * Ends the drawing with the key of what was used.
     *
     * <p>A cluster's label would be easier, but lines that leave the cluster run through it.
     */
    void end(Key key) throws IOException {
        if (!key.isEmpty()) {
            Attributes plain = new Attributes().with("shape", "plain").with("fontsize", "10");
            statement("key ", plain.with("tooltip", DotString.EMPTY));
            out.put("  key [label=" + key.html(flow) + "];\n");
            if (columns > 0) {
                unseen("c" + (columns - 1), "key");
            }
        }
        out.put("}\n");
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
