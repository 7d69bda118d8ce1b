package org.evigraph.exporter.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.evigraph.model.HiddenCharacters;

/**
 * Markdown with tables, as code hosts and editors show it.
 *
 * <p>A backslash stands before each sign that could begin markup, HTML or an address; the one piece of HTML is the line
 * break within a cell.
 *
 * <p><b>Source.</b> GitHub Flavored Markdown 0.29, sections 6.1 (backslash escapes), 4.10 (tables), 6.9 (autolinks).
 */
final class Markdown implements Language {
    private static final String SIGNS = "\\`*_{}[]<>#|~&!$@";

    private final Writer out;

    Markdown(Writer out) {
        this.out = out;
    }

    @Override
    public void begin(String title) throws IOException {
        out.write("# " + escaped(title) + "\n\n");
    }

    @Override
    public void paragraph(String text) throws IOException {
        out.write(escaped(text) + "\n\n");
    }

    @Override
    public void table(List<String> header) throws IOException {
        out.write(header.stream().map(Markdown::escaped).collect(Collectors.joining(" | ", "| ", " |\n")));
        out.write("| --- ".repeat(header.size()) + "|\n");
    }

    @Override
    public void row(boolean first, List<List<Item>> cells) throws IOException {
        out.write(cells.stream()
                .map(cell -> cell.stream().map(Markdown::line).collect(Collectors.joining("<br>")))
                .collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    private static String line(Item item) {
        String text = escaped(item.text());
        String marks = item.marks().isEmpty() ? "" : " " + escaped(String.join(" ", item.marks()));
        return (item.strong() && !text.isBlank() ? "**" + text + "**" : text) + marks;
    }

    @Override
    public void endTable() throws IOException {
        out.write("\n");
    }

    @Override
    public void list(String heading, List<Entry> entries) throws IOException {
        out.write("## " + escaped(heading) + "\n\n");
        for (Entry entry : entries) {
            String address = entry.address() == null ? "" : " <" + entry.address() + ">";
            out.write("- " + escaped(entry.mark()) + "\\. " + escaped(entry.text()) + address + "\n");
        }
        out.write("\n");
    }

    @Override
    public void end() throws IOException {
        out.flush();
    }

    /** {@return the text on one line, as it is to be read} */
    static String escaped(String text) {
        String shown =
                HiddenCharacters.escaped(text.replaceAll("[ \\t\\r\\n]+", " ").strip());
        StringBuilder escaped = new StringBuilder(shown.length() + 16);
        for (int i = 0; i < shown.length(); i++) {
            char c = shown.charAt(i);
            boolean sign = SIGNS.indexOf(c) >= 0
                    || (c == '.' && isWww(shown, i))
                    || (c == ':' && shown.startsWith("//", i + 1))
                    || (i == 0 && "+-=".indexOf(c) >= 0);
            if (sign || (isFirstNumber(shown, i) && ".)".indexOf(c) >= 0)) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }

    private static boolean isWww(String text, int dot) {
        return dot >= 3 && text.regionMatches(true, dot - 3, "www", 0, 3);
    }

    /** A number and a dot at the start would begin a list. */
    private static boolean isFirstNumber(String text, int at) {
        return at > 0 && text.substring(0, at).chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
