package org.evigraph.exporter.dot;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.evigraph.model.Claim;
import org.evigraph.pathway.Assessment;
import org.evigraph.pathway.EntityRef;
import org.evigraph.pathway.StepClaim;

/** How a line of an answer looks: what it says, how sure it is, and the first papers; all of them in the tooltip. */
final class ClaimLook {
    private static final int LONGEST_READING = 80;

    private final Sources sources;
    private final Flow flow;

    ClaimLook(Sources sources, Flow flow) {
        this.sources = sources;
        this.flow = flow;
    }

    /** {@return the attributes of a line} */
    Attributes of(Bundle bundle) {
        DotString tooltip = DotString.centred(tooltip(bundle));
        Attributes attributes = new Attributes().with("label", label(bundle));
        bundle.common().stroke().apply(attributes);
        return attributes.with("tooltip", tooltip).with("labeltooltip", tooltip);
    }

    private DotString label(Bundle bundle) {
        List<Claim> claims = bundle.claims().stream().map(StepClaim::claim).toList();
        List<String> lines = new ArrayList<>();
        lines.add(Wrapping.shortened(bundle.reading(), LONGEST_READING));
        lines.add(sureness(bundle));
        lines.addAll(sources.inShort(claims));
        return flow.label(lines);
    }

    private static String sureness(Bundle bundle) {
        Pointing pointing = bundle.common().stroke().pointing();
        int claims = bundle.claims().size();
        return Words.of(bundle.common().certainty())
                + (pointing == Pointing.SUPPORTED ? "" : Words.DOT + pointing.label())
                + (claims == 1 ? "" : Words.DOT + Words.count(claims, "claim"));
    }

    private List<String> tooltip(Bundle bundle) {
        List<String> lines = new ArrayList<>();
        String ranks = bundle.ranks().stream().map(Object::toString).collect(Collectors.joining(", "));
        lines.add((bundle.ranks().size() == 1 ? "pathway " : "pathways ") + ranks);
        for (StepClaim claim : bundle.claims()) {
            lines.add(bundle.reading() + among(claim) + ": " + counts(claim.assessment()));
            String circumstances = Circumstances.of(claim.claim().proposition().qualifiers());
            if (!circumstances.isEmpty()) {
                lines.add("  " + circumstances);
            }
            lines.addAll(sources.inFull(claim.claim()));
        }
        return lines;
    }

    private static String among(StepClaim claim) {
        return claim.populations().isEmpty()
                ? ""
                : ", among " + claim.populations().stream().map(EntityRef::name).collect(Collectors.joining(" or "));
    }

    /** {@return the certainty, where it comes from, and the papers on each side} */
    private static String counts(Assessment assessment) {
        String basis = assessment.basis() == Assessment.Basis.NONE
                ? ""
                : " (" + assessment.basis().code() + ")";
        return Words.of(assessment.certainty()) + basis + "; " + assessment.supports() + " for, " + assessment.neutral()
                + " open, " + assessment.disputes() + " against";
    }
}
