package org.evigraph.text;

import java.io.IOException;
import java.util.HexFormat;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.graph.SnapshotReport;
import org.evigraph.graph.SnapshotReport.Part;

/** What a sound snapshot holds: the graph in a few numbers, then its parts with their sizes and checksums. */
public final class SnapshotText {
    private SnapshotText() {}

    /** Writes the report on the file of that name. */
    public static void write(String file, SnapshotReport report, Page page) throws IOException {
        EvidenceGraph graph = report.graph();
        page.paragraph(0, 2).add(Style.STRONG, file).add(": sound").end();
        Fields fields = new Fields(page, 2);
        fields.put("version", Integer.toString(report.version()));
        fields.put("bytes", Long.toString(report.bytes()));
        fields.put("graph", graph.info().name());
        fields.put("digest", graph.digest());
        fields.put("entities", Integer.toString(graph.entityCount()));
        fields.put("claims", Integer.toString(graph.claimCount()));
        fields.put("lines of evidence", Integer.toString(graph.lineCount()));
        fields.put("publications", Integer.toString(graph.citationCount()));
        page.gap();
        page.paragraph(0, 2).add(Style.STRONG, "parts, bytes, CRC-32C").end();
        int names = 0;
        int sizes = 0;
        for (Part part : report.parts()) {
            names = Math.max(names, part.name().length());
            sizes = Math.max(sizes, Long.toString(part.bytes()).length());
        }
        for (Part part : report.parts()) {
            String bytes = Long.toString(part.bytes());
            page.unbroken(
                    2,
                    part.name() + " ".repeat(names - part.name().length() + 2 + sizes - bytes.length()) + bytes + "  "
                            + HexFormat.of().toHexDigits(part.checksum()));
        }
    }
}
