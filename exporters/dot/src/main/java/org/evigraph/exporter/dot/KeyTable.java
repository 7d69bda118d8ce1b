package org.evigraph.exporter.dot;

import java.util.ArrayList;
import java.util.List;

/** The table of a key: a few headings, with entries of a sample and a word each. */
final class KeyTable {
    private static final String START = "<<TABLE BORDER=\"1\" COLOR=\"#C8C8C8\" STYLE=\"ROUNDED\" CELLBORDER=\"0\""
            + " CELLSPACING=\"0\" CELLPADDING=\"2\">";
    private static final String END = "<TR><TD HEIGHT=\"2\"></TD></TR></TABLE>>";
    private static final String ABOVE = "<TR><TD HEIGHT=\"3\"></TD></TR>";
    private static final String BETWEEN = "<TD WIDTH=\"6\"></TD>";
    private static final String NOTHING = "<TD COLSPAN=\"2\"></TD>";

    private final List<List<String>> sections = new ArrayList<>();

    /** {@return an entry} */
    static String entry(String sample, String words) {
        return "<TD>" + sample + "</TD><TD ALIGN=\"LEFT\">" + words + " </TD>";
    }

    /** Adds a section, unless it has no entries. */
    void add(String heading, List<String> entries) {
        if (!entries.isEmpty()) {
            List<String> section = new ArrayList<>();
            section.add("<TD COLSPAN=\"2\" ALIGN=\"LEFT\"><B>" + heading + "</B></TD>");
            section.addAll(entries);
            sections.add(section);
        }
    }

    /** {@return the table, with one section below the other} */
    String stacked() {
        StringBuilder html = new StringBuilder(START);
        for (List<String> section : sections) {
            html.append(ABOVE);
            section.forEach(row -> html.append("<TR>").append(row).append("</TR>"));
        }
        return html.append(END).toString();
    }

    /** {@return the table, with one section beside the other} */
    String beside() {
        StringBuilder html = new StringBuilder(START).append(ABOVE);
        int rows = sections.stream().mapToInt(List::size).max().orElse(0);
        for (int row = 0; row < rows; row++) {
            html.append("<TR>").append(BETWEEN);
            for (List<String> section : sections) {
                html.append(row < section.size() ? section.get(row) : NOTHING).append(BETWEEN);
            }
            html.append("</TR>");
        }
        return html.append(END).toString();
    }
}
