package org.evigraph.exporter.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Writer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.evigraph.model.HiddenCharacters;

/**
 * A page that stands by itself: no script, nothing fetched, its one style sheet named by its digest in the content security
 * policy, so that whatever else got in would not run.
 *
 * <p>It is at the same time well-formed XML, which a test reads.
 *
 * <p><b>Source.</b> HTML Living Standard, section 13.3 (escapes); Content Security Policy Level 3.
 */
final class Html implements Language {
    private static final String STYLE = """

            body { font: 15px/1.4 Helvetica, Arial, sans-serif; color: #1a1a1a; margin: 2em; }
            h1 { font-size: 1.4em; }
            h2 { font-size: 1.1em; }
            table { border-collapse: collapse; width: 100%; }
            th, td { border-bottom: 1px solid #999; padding: 0.4em 0.6em; text-align: left; vertical-align: top;
              overflow-wrap: anywhere; }
            thead th { border-bottom: 2px solid #1a1a1a; border-top: 2px solid #1a1a1a; }
            tr.first td { border-top: 2px solid #555; }
            td p { margin: 0 0 0.3em 0; }
            sup { font-size: 0.75em; }
            ol { list-style: none; padding-left: 0; }
            ol b { display: inline-block; min-width: 2em; }
            @media print { @page { size: landscape; margin: 1.5cm; } body { margin: 0; font-size: 9pt; }
              tr { break-inside: avoid; } thead { display: table-header-group; } a { color: inherit; } }
            """;

    private final Writer out;

    Html(Writer out) {
        this.out = out;
    }

    @Override
    public void begin(String title) throws IOException {
        out.write("<!DOCTYPE html>\n<html lang=\"en\" xmlns=\"http://www.w3.org/1999/xhtml\">\n<head>\n");
        out.write("<meta charset=\"utf-8\"/>\n");
        out.write("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '" + digest()
                + "'; base-uri 'none'; form-action 'none'\"/>\n");
        out.write("<meta name=\"referrer\" content=\"no-referrer\"/>\n");
        out.write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");
        out.write("<title>" + escaped(title) + "</title>\n<style>" + STYLE + "</style>\n</head>\n<body>\n");
        out.write("<h1>" + escaped(title) + "</h1>\n");
    }

    private static String digest() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(STYLE.getBytes(UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    @Override
    public void paragraph(String text) throws IOException {
        out.write("<p>" + escaped(text) + "</p>\n");
    }

    @Override
    public void table(List<String> header) throws IOException {
        out.write("<table>\n<thead>\n<tr>");
        for (String name : header) {
            out.write("<th scope=\"col\">" + escaped(name) + "</th>");
        }
        out.write("</tr>\n</thead>\n<tbody>\n");
    }

    @Override
    public void row(boolean first, List<List<Item>> cells) throws IOException {
        out.write(first ? "<tr class=\"first\">\n" : "<tr>\n");
        for (List<Item> cell : cells) {
            out.write("<td>" + cell.stream().map(Html::line).collect(Collectors.joining()) + "</td>\n");
        }
        out.write("</tr>\n");
    }

    private static String line(Item item) {
        String text = escaped(item.text());
        String marks = item.marks().isEmpty() ? "" : "<sup>" + escaped(String.join(" ", item.marks())) + "</sup>";
        return "<p>" + (item.strong() ? "<strong>" + text + "</strong>" : text) + marks + "</p>";
    }

    @Override
    public void endTable() throws IOException {
        out.write("</tbody>\n</table>\n");
    }

    @Override
    public void list(String heading, List<Entry> entries) throws IOException {
        out.write("<h2>" + escaped(heading) + "</h2>\n<ol>\n");
        for (Entry entry : entries) {
            String text = escaped(entry.text());
            String linked = entry.address() == null
                    ? text
                    : text + " <a rel=\"noopener noreferrer\" href=\"" + escaped(entry.address()) + "\">"
                            + escaped(entry.address()) + "</a>";
            out.write("<li><b>" + escaped(entry.mark()) + "</b> " + linked + "</li>\n");
        }
        out.write("</ol>\n");
    }

    @Override
    public void end() throws IOException {
        out.write("</body>\n</html>\n");
    }

    /** {@return the text as it stands in an element or an attribute, what cannot be seen or stand there made visible} */
    static String escaped(String text) {
        return HiddenCharacters.escaped(text)
                .replace("\uFFFE", "\\uFFFE")
                .replace("\uFFFF", "\\uFFFF")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
