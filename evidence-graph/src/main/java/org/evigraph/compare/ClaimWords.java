package org.evigraph.compare;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.model.Claim;
import org.evigraph.model.Dose;
import org.evigraph.model.Qualifiers;
import org.evigraph.pathway.DataChange.ClaimRef;
import org.jspecify.annotations.Nullable;

/** What a claim states, in words, with all the circumstances by which it differs from its neighbours. */
final class ClaimWords {
    private ClaimWords() {}

    /** {@return the claim as changes name it} */
    static ClaimRef ref(EvidenceGraph graph, int claim) {
        return new ClaimRef(id(graph, claim), of(graph, claim));
    }

    /** {@return the claim's id, which hangs on what it states alone, so that its evidence need not be made} */
    static String id(EvidenceGraph graph, int claim) {
        return new Claim(graph.proposition(claim), List.of()).id();
    }

    /** {@return as in {@code natalizumab causes PML (among multiple sclerosis; dose 300 mg)}} */
    static String of(EvidenceGraph graph, int claim) {
        String sentence = graph.nameOf(graph.subjectOf(claim)) + " "
                + graph.predicate(graph.predicateOf(claim)).reading() + " "
                + graph.nameOf(graph.objectOf(claim));
        String circumstances = circumstances(graph, claim);
        return circumstances.isEmpty() ? sentence : sentence + " (" + circumstances + ")";
    }

    private static String circumstances(EvidenceGraph graph, int claim) {
        StringJoiner parts = new StringJoiner("; ");
        String populations = Arrays.stream(graph.populationsOf(claim))
                .mapToObj(population -> graph.nameOf(population))
                .collect(Collectors.joining(" or "));
        if (!populations.isEmpty()) {
            parts.add("among " + populations);
        }
        Qualifiers qualifiers = graph.proposition(claim).qualifiers();
        Dose dose = qualifiers.dose();
        if (dose != null) {
            parts.add("dose " + text(dose));
        }
        add(parts, "compared with ", qualifiers.comparator());
        add(parts, "timing: ", qualifiers.timing());
        add(parts, "condition: ", qualifiers.condition());
        add(parts, "not if ", qualifiers.contraindication());
        for (Map.Entry<String, String> other : qualifiers.other().entrySet()) {
            add(parts, other.getKey() + ": ", other.getValue());
        }
        return parts.toString();
    }

    private static String text(Dose dose) {
        StringJoiner parts = new StringJoiner(", ");
        add(parts, "", dose.text());
        add(parts, "from ", plain(dose.low()));
        add(parts, "to ", plain(dose.high()));
        add(parts, "", dose.unit());
        add(parts, "", dose.schedule());
        add(parts, "", dose.route());
        return parts.toString();
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.toString();
    }

    private static void add(StringJoiner parts, String label, @Nullable String value) {
        if (value != null) {
            parts.add(label + value);
        }
    }
}
