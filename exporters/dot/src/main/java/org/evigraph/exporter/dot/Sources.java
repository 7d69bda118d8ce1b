package org.evigraph.exporter.dot;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.evigraph.model.Citation;
import org.evigraph.model.Claim;
import org.evigraph.model.Direction;
import org.evigraph.model.EvidenceLine;
import org.evigraph.model.StudyDesign;
import org.jspecify.annotations.Nullable;

/** Who says so, and who disagrees. */
final class Sources {
    private static final int NAMED = 2;

    private final Function<String, @Nullable Citation> citations;

    /** Looks publications up by their ids. */
    Sources(Function<String, @Nullable Citation> citations) {
        this.citations = citations;
    }

    /** {@return the first papers for, and the first against, a line each; nothing for claims without evidence} */
    List<String> inShort(List<Claim> claims) {
        Set<String> pro = new LinkedHashSet<>();
        pro.addAll(named(claims, EnumSet.of(Direction.SUPPORTS)));
        pro.addAll(named(claims, EnumSet.of(Direction.NEUTRAL)));
        Set<String> contra = named(claims, EnumSet.of(Direction.DISPUTES));
        List<String> lines = new ArrayList<>();
        if (!pro.isEmpty()) {
            lines.add(Words.some(List.copyOf(pro), NAMED));
        }
        if (!contra.isEmpty()) {
            lines.add("against: " + Words.some(List.copyOf(contra), NAMED));
        }
        return lines;
    }

    private Set<String> named(List<Claim> claims, Set<Direction> directions) {
        Set<String> names = new LinkedHashSet<>();
        for (Claim claim : claims) {
            for (EvidenceLine line : claim.evidence()) {
                if (directions.contains(line.direction())) {
                    Citation citation = citation(line);
                    names.add(citation == null ? noCitation(line) : CitationText.inShort(citation));
                }
            }
        }
        return names;
    }

    /** {@return each line of evidence on a claim, with its publication in full} */
    List<String> inFull(Claim claim) {
        List<String> lines = new ArrayList<>();
        for (EvidenceLine line : claim.evidence()) {
            Citation citation = citation(line);
            String source = citation == null ? noCitation(line) : CitationText.inFull(citation);
            String design = line.design() == StudyDesign.UNKNOWN
                    ? ""
                    : ", " + line.design().label();
            String place = line.locator() == null ? "" : " (" + line.locator() + ")";
            lines.add("- " + Words.of(line.direction()) + design + ": " + source + place);
        }
        return lines.isEmpty() ? List.of("- no evidence") : lines;
    }

    private @Nullable Citation citation(EvidenceLine line) {
        return line.citation() == null ? null : citations.apply(line.citation());
    }

    private static String noCitation(EvidenceLine line) {
        return line.citation() == null ? "no citation" : line.citation();
    }
}
