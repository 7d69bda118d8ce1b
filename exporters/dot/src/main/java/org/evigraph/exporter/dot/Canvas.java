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
 * <p>The drawing is one cluster whose label is the key, so that the key stands below it, is never taken for evidence,
 * and takes no room among the ranks.
 */
final class Canvas implements Closeable {
    private final Writer out;

    Canvas(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
    }

    /** Begins a drawing that reads from left to right, with a title of these lines. */
    void begin(List<String> title) throws IOException {
        Attributes graph = new Attributes()
                .with("charset", "UTF-8")
                .with("rankdir", "LR")
                .with("nodesep", "0.22")
                .with("ranksep", "0.3")
                .with("pad", "0.25")
                .with("bgcolor", "white")
                .with("fontname", Fonts.PLAIN)
                .with("fontsize", "14")
                .with("fontcolor", "#1A1A1A")
                .with("labelloc", "t")
                .with("labeljust", "l")
                .with("label", DotString.left(title))
                .with("tooltip", DotString.EMPTY);
        Attributes cluster = new Attributes()
                .with("peripheries", "0")
                .with("margin", "6")
                .with("labelloc", "b")
                .with("labeljust", "l")
                .with("fontsize", "10")
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
        out.append("  subgraph cluster_drawing {\n");
        out.append("    graph ").append(cluster.toString()).append(";\n");
        out.append("    node ").append(node.toString()).append(";\n");
        out.append("    edge ").append(edge.toString()).append(";\n");
    }

    /** Draws a node. */
    void node(int number, Attributes attributes) throws IOException {
        out.append("    n")
                .append(Integer.toString(number))
                .append(' ')
                .append(attributes.toString())
                .append(";\n");
    }

    /**
     * Makes room for columns; to be called before any node is drawn.
     *
     * <p>Graphviz puts a line's end right of its start, and if lines make a circle it turns some around: those that its
     * search from the first node in the file finds to lead back. So the file begins with a spine that nobody sees, one
     * node for each column, along which that search runs first; every line that leads to the left is then found to lead
     * back. (The attribute {@code constraint} would do the same, but Graphviz draws such lines without care.)
     *
     * <p><b>Source.</b> Gansner et al. (1993), A technique for drawing directed graphs, section 2.1.
     */
    void beginColumns(int columns) throws IOException {
        Attributes unseen = new Attributes()
                .with("shape", "point")
                .with("style", "invis")
                .with("width", "0")
                .with("height", "0")
                .with("label", "");
        for (int column = 0; column < columns; column++) {
            out.append("    c").append(Integer.toString(column)).append(' ');
            out.append(unseen.toString()).append(";\n");
        }
    }

    /** Puts nodes into columns, from left to right. */
    void endColumns(List<List<Integer>> columns) throws IOException {
        for (int column = 0; column < columns.size(); column++) {
            if (column > 0) {
                out.append("    c").append(Integer.toString(column - 1));
                out.append(" -> c").append(Integer.toString(column));
                out.append(" [style=\"invis\", weight=\"0\"];\n");
            }
            out.append("    {rank=\"same\"; c").append(Integer.toString(column)).append(';');
            for (int node : columns.get(column)) {
                out.append(" n").append(Integer.toString(node)).append(';');
            }
            out.append("}\n");
        }
    }

    /** Draws a line. */
    void line(int from, int to, Attributes attributes) throws IOException {
        out.append("    n")
                .append(Integer.toString(from))
                .append(" -> n")
                .append(Integer.toString(to))
                .append(' ')
                .append(attributes.toString())
                .append(";\n");
    }

    /** Ends the drawing with the key of what was used. */
    void end(Key key) throws IOException {
        if (!key.isEmpty()) {
            out.append("    label=").append(key.html()).append(";\n");
        }
        out.append("  }\n}\n");
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
