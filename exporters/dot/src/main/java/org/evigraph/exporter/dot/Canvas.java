package org.evigraph.exporter.dot;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.List;

/**
 * A DOT file while it is written: a title, nodes by their numbers, lines between them, and the key.
 *
 * <p>The key is a node in a column of its own after all others, where no line runs.
 */
final class Canvas implements Closeable {
    private final Writer out;
    private Flow flow = Flow.RIGHT;
    private int columns;
    private long cut;

    Canvas(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
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
        out.append("digraph evigraph {\n");
        out.append("  graph ").append(graph.toString()).append(";\n");
        out.append("  node ").append(node.toString()).append(";\n");
        out.append("  edge ").append(edge.toString()).append(";\n");
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
        out.append("  n")
                .append(Integer.toString(number))
                .append(' ')
                .append(attributes.toString())
                .append(";\n");
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
            out.append("  c").append(Integer.toString(column)).append(' ');
            out.append(unseen.toString()).append(";\n");
        }
    }

    /** Puts nodes into columns, along the flow. */
    void endColumns(List<List<Integer>> columns) throws IOException {
        for (int column = 0; column < columns.size(); column++) {
            if (column > 0) {
                unseen("c" + (column - 1), "c" + column);
            }
            out.append("  {rank=\"same\"; c").append(Integer.toString(column)).append(';');
            for (int node : columns.get(column)) {
                out.append(" n").append(Integer.toString(node)).append(';');
            }
            out.append("}\n");
        }
    }

    private void unseen(String left, String right) throws IOException {
        out.append("  ").append(left).append(" -> ").append(right);
        out.append(" [style=\"invis\", weight=\"0\"];\n");
    }

    /** Draws a line. */
    void line(int from, int to, Attributes attributes) throws IOException {
        out.append("  n")
                .append(Integer.toString(from))
                .append(" -> n")
                .append(Integer.toString(to))
                .append(' ')
                .append(attributes.toString())
                .append(";\n");
    }

    /**
     * Ends the drawing with the key of what was used.
     *
     * <p>A cluster's label would be easier, but lines that leave the cluster run through it.
     */
    void end(Key key) throws IOException {
        if (!key.isEmpty()) {
            Attributes plain = new Attributes().with("shape", "plain").with("fontsize", "10");
            out.append("  key ")
                    .append(plain.with("tooltip", DotString.EMPTY).toString())
                    .append(";\n");
            out.append("  key [label=").append(key.html(flow)).append("];\n");
            if (columns > 0) {
                unseen("c" + (columns - 1), "key");
            }
        }
        out.append("}\n");
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
