package org.evigraph.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.model.Access;
import org.evigraph.model.Citation;
import org.evigraph.model.Claim;
import org.evigraph.model.Direction;
import org.evigraph.model.EvidenceLine;
import org.evigraph.pathway.Assessment;
import org.jspecify.annotations.Nullable;

/** Who says so, who leaves it open and who disagrees: the papers behind a claim, the stronger designs first. */
final class Sources {
    /** The columns of a label, which are the same for every direction. */
    private static final int LABEL = 14;

    private final EvidenceGraph graph;
    private final Claim claim;

    Sources(EvidenceGraph graph, Claim claim) {
        this.graph = graph;
        this.claim = claim;
    }

    /** Writes the papers of each direction in which the evidence points, a line each, at most {@code most} of them. */
    void write(Page page, int indent, int most) throws IOException {
        for (Direction direction : Direction.values()) {
            List<String> papers = papers(direction);
            Style style = direction == Direction.DISPUTES ? Style.POOR : Style.FAINT;
            String label = label(direction);
            for (String paper : shown(papers, most)) {
                page.paragraph(indent, LABEL + 2).add(style, label).add(paper).end();
                label = " ".repeat(LABEL);
            }
        }
    }

    /**
     * {@return how many sources point each way, and how many of these count as independent: {@code 3 sources support it, 2
     * of them independent; 1 disputes it}}
     */
    String counts(Assessment assessment) {
        if (claim.evidence().isEmpty()) {
            return "nobody has studied it";
        }
        StringJoiner counts = new StringJoiner("; ");
        for (Direction direction : Direction.values()) {
            int sources = papers(direction).size();
            if (sources > 0) {
                counts.add(
                        Words.sources(sources, direction) + independent(sources, independent(assessment, direction)));
            } else if (direction == Direction.SUPPORTS) {
                counts.add("no source supports it");
            }
        }
        return counts.toString();
    }

    private static int independent(Assessment assessment, Direction direction) {
        return switch (direction) {
            case SUPPORTS -> assessment.supports();
            case NEUTRAL -> assessment.neutral();
            case DISPUTES -> assessment.disputes();
        };
    }

    /** Papers on the same patients count once, and a text that only passes on what others said does not count. */
    private static String independent(int sources, int independent) {
        if (independent == sources) {
            return "";
        }
        if (sources == 1) {
            return " (not independent)";
        }
        return independent == 0 ? " (none independent)" : " (" + independent + " independent)";
    }

    /** {@return at most {@code most} papers that dispute, or an empty text if none does} */
    String disputing(int most) {
        return String.join("; ", shown(papers(Direction.DISPUTES), most));
    }

    private static String label(Direction direction) {
        return switch (direction) {
            case SUPPORTS -> "supported by: ";
            case NEUTRAL -> "left open by: ";
            case DISPUTES -> "disputed by:  ";
        };
    }

    private static List<String> shown(List<String> papers, int most) {
        if (papers.size() <= most) {
            return papers;
        }
        List<String> shown = new ArrayList<>(papers.subList(0, most));
        shown.add("and " + (papers.size() - most) + " more");
        return shown;
    }

    /** {@return each paper that points that way once, by its strongest design} */
    private List<String> papers(Direction direction) {
        List<EvidenceLine> lines = new ArrayList<>();
        for (EvidenceLine line : claim.evidence()) {
            if (line.direction() == direction) {
                lines.add(line);
            }
        }
        lines.sort(Comparator.comparing(EvidenceLine::design).thenComparing(EvidenceLine::id));
        Map<String, String> papers = new LinkedHashMap<>();
        for (EvidenceLine line : lines) {
            String key = line.citation() == null ? "line " + line.id() : line.citation();
            if (!papers.containsKey(key)) {
                papers.put(key, paper(line));
            }
        }
        return List.copyOf(papers.values());
    }

    private String paper(EvidenceLine line) {
        String id = line.citation();
        StringBuilder text = new StringBuilder(id == null ? "line " + line.id() + " without citation" : brief(id));
        text.append(", ").append(Words.of(line.design()));
        if (line.sampleSize() != null) {
            text.append(", n=").append(line.sampleSize());
        }
        if (isSecondHand(line.access())) {
            text.append(", not read itself");
        }
        return text.toString();
    }

    private String brief(String id) {
        Citation citation = graph.citation(id);
        return citation == null ? id : CitationText.brief(citation);
    }

    private static boolean isSecondHand(@Nullable Access access) {
        return access == Access.SECONDARY || access == Access.CITED_BY_SOURCE || access == Access.NOT_SEEN;
    }
}
