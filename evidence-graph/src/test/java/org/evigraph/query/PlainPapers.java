package org.evigraph.query;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.model.Citation;
import org.evigraph.model.Claim;
import org.evigraph.model.Direction;
import org.evigraph.model.EvidenceLine;
import org.evigraph.model.Status;
import org.evigraph.model.StudyDesign;

/** Which publications count, and which count as one, worked out anew each time. */
record PlainPapers(EvidenceGraph graph, Set<String> excludedCitations) {
    boolean counts(EvidenceLine line) {
        String id = line.citation();
        return id == null
                || (!excludedCitations.contains(id)
                        && Objects.requireNonNull(graph.citation(id)).status() != Status.RETRACTED);
    }

    int independent(List<Claim> claims, Direction direction) {
        Set<String> papers = new TreeSet<>();
        for (Claim claim : claims) {
            for (EvidenceLine line : claim.evidence()) {
                boolean mention = line.design().kind() == StudyDesign.Kind.MENTION;
                if (line.citation() != null && counts(line) && line.direction() == direction && !mention) {
                    papers.add(line.citation());
                }
            }
        }
        int groups = 0;
        while (!papers.isEmpty()) {
            groups++;
            papers.removeAll(overlapping(papers.iterator().next()));
        }
        return groups;
    }

    private Set<String> overlapping(String paper) {
        Set<String> group = new TreeSet<>(List.of(paper));
        boolean grows = true;
        while (grows) {
            grows = false;
            for (Citation citation : graph.citations()) {
                for (String other : citation.overlaps()) {
                    if (group.contains(citation.id()) || group.contains(other)) {
                        grows |= group.addAll(List.of(citation.id(), other));
                    }
                }
            }
        }
        return group;
    }
}
