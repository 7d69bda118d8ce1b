package org.evigraph.whatif;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;
import org.evigraph.certainty.ClaimAssessor;
import org.evigraph.certainty.Judgement;
import org.evigraph.grade.Certainty;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.graph.EvidenceGraph.Item;
import org.evigraph.graph.Mask;
import org.evigraph.model.Citation;
import org.evigraph.model.Coded;
import org.evigraph.model.EvidenceLine;
import org.evigraph.model.FindingKind;
import org.evigraph.model.InvalidValueException;
import org.evigraph.model.Spelling;
import org.evigraph.model.StudyDesign;
import org.evigraph.pathway.WhatIfAnswer.Removal;
import org.evigraph.query.Names;

/**
 * What is to be taken away, gathered piece by piece into a mask.
 *
 * <p><b>Cost.</b> Linear in the graph for each piece. Belongs to one thread.
 */
public final class Removals {
    private static final List<String> KINDS =
            List.of("citation:ID", "source:ID", "design:D", "population:P", "entity:E", "grade:<L");

    private final EvidenceGraph graph;
    private final BitSet entities = new BitSet();
    private final BitSet claims = new BitSet();
    private final BitSet lines = new BitSet();
    private final List<Removal> removals = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();

    /** Takes nothing away from that graph. */
    public Removals(EvidenceGraph graph) {
        this.graph = graph;
    }

    /**
     * Takes one thing away.
     *
     * @param what {@code citation:ID} a publication, by any of its ids; {@code source:ID} whatever a publication or body
     *     says, passes on or is cited by; {@code design:D} all studies of that design; {@code population:P} claims on
     *     those people alone; {@code entity:E} an entity and what stands below it; {@code grade:<L} claims that are less
     *     certain than {@code L}, mechanism aside
     * @throws InvalidValueException if it is none of these, or names what the graph does not have
     * @throws org.evigraph.query.UnknownNameException if an entity or population is unknown
     */
    public Removals without(String what) {
        int colon = what.indexOf(':');
        String value = what.substring(colon + 1);
        switch (what.substring(0, Math.max(colon, 0))) {
            case "citation" -> lines(what, ofCitation(citation(value)));
            case "source" -> lines(what, ofSource(value));
            case "design" -> {
                StudyDesign design = Coded.parse(StudyDesign.class, "design", value);
                lines(what, line -> graph.designOf(line) == design);
            }
            case "population" -> {
                int[] below = graph.descendants(Names.resolve(graph, value));
                claims(what, claim -> isOnlyOn(claim, below));
            }
            case "entity" -> {
                int[] gone = graph.descendants(Names.resolve(graph, value));
                Arrays.stream(gone).forEach(entities::set);
                removals.add(new Removal(what, 0, 0, gone.length));
            }
            case "grade" -> claims(what, isBelow(value));
            default ->
                throw new InvalidValueException(
                        FindingKind.VALUE,
                        "without",
                        "'" + what + "'",
                        "one of " + String.join(", ", KINDS),
                        "write for example citation:PMID:16107614");
        }
        return this;
    }

    /**
     * Takes away every publication of a list, such as one of retracted papers. Ids that the graph does not have are left
     * out of account: such lists are long.
     *
     * @param name of the list
     * @param ids PubMed ids, DOIs or any id of a publication, with or without a prefix, whatever the case
     */
    public Removals retract(String name, Collection<String> ids) {
        Map<String, Integer> known = new HashMap<>();
        for (int index = 0; index < graph.citationCount(); index++) {
            Citation citation = graph.citation(index);
            int place = index;
            known.put(form(citation.id()), place);
            citation.aliases().forEach(alias -> known.put(form(alias), place));
            citation.xrefs().forEach(xref -> known.put(form(xref.id().toString()), place));
        }
        BitSet gone = new BitSet();
        for (String id : ids) {
            Integer index = known.get(form(id));
            if (index != null) {
                gone.set(index);
            }
        }
        lines("retracted by " + name + ": " + gone.cardinality() + " of the graph's publications", line -> {
            int citation = graph.citationOf(line);
            return citation >= 0 && gone.get(citation);
        });
        if (gone.isEmpty()) {
            unknown.add(name + ": none of its " + ids.size() + " ids is in the graph");
        }
        return this;
    }

    /** {@return an id as lists of papers write it: without PMID: or DOI:, and in lower case} */
    private static String form(String id) {
        String form = id.strip().toLowerCase(Locale.ROOT);
        for (String prefix : List.of("https://doi.org/", "http://dx.doi.org/", "pmid:", "doi:")) {
            if (form.startsWith(prefix)) {
                return form.substring(prefix.length()).strip();
            }
        }
        return form;
    }

    /** {@return everything that was taken away} */
    public Mask mask() {
        return new Mask(entities, claims, lines);
    }

    List<Removal> list() {
        return List.copyOf(removals);
    }

    List<String> unknown() {
        return List.copyOf(unknown);
    }

    private void lines(String what, IntPredicate isGone) {
        BitSet gone = all(graph.lineCount(), isGone);
        lines.or(gone);
        removals.add(new Removal(what, gone.cardinality(), 0, 0));
    }

    private void claims(String what, IntPredicate isGone) {
        BitSet gone = all(graph.claimCount(), isGone);
        claims.or(gone);
        removals.add(new Removal(what, 0, gone.cardinality(), 0));
    }

    /** {@return the numbers below a size that are meant, in words at a time: a branch for each costs three times as much} */
    private static BitSet all(int size, IntPredicate isMeant) {
        long[] words = new long[(size + Long.SIZE - 1) / Long.SIZE];
        for (int place = 0; place < words.length; place++) {
            int first = place * Long.SIZE;
            long word = 0;
            for (int bit = 0; bit < Math.min(Long.SIZE, size - first); bit++) {
                word |= (isMeant.test(first + bit) ? 1L : 0) << bit;
            }
            words[place] = word;
        }
        return BitSet.valueOf(words);
    }

    private int citation(String id) {
        if (graph.find(id) instanceof Item.OfCitation found) {
            return graph.indexOfCitation(found.citation().id());
        }
        List<String> near =
                Spelling.near(id, graph.citations().stream().map(Citation::id).toList(), 2);
        throw new InvalidValueException(
                FindingKind.VALUE,
                "citation",
                "'" + id + "'",
                "a publication of the graph",
                near.isEmpty()
                        ? "look for it: evigraph search WORDS"
                        : "did you mean " + String.join(" or ", near) + "?");
    }

    private IntPredicate ofCitation(int citation) {
        return line -> graph.citationOf(line) == citation;
    }

    private IntPredicate ofSource(String id) {
        String source = graph.find(id) instanceof Item.OfCitation found
                ? found.citation().id()
                : id;
        BitSet found = new BitSet();
        for (int line = 0; line < graph.lineCount(); line++) {
            EvidenceLine value = graph.line(line);
            found.set(
                    line,
                    source.equals(value.citation())
                            || source.equals(value.assertedBy())
                            || value.via().contains(source)
                            || value.attributes().containsValue(source));
        }
        if (found.isEmpty()) {
            throw new InvalidValueException(
                    FindingKind.VALUE,
                    "source",
                    "'" + id + "'",
                    "a publication, or whoever asserts or passes on a line of evidence",
                    "look for it: evigraph search " + id);
        }
        return found::get;
    }

    private boolean isOnlyOn(int claim, int[] people) {
        int[] studied = graph.populationsOf(claim);
        return studied.length > 0 && Arrays.stream(studied).allMatch(one -> Arrays.binarySearch(people, one) >= 0);
    }

    private IntPredicate isBelow(String value) {
        if (!value.startsWith("<")) {
            throw new InvalidValueException(
                    FindingKind.VALUE, "grade", "'" + value + "'", "< and a level, such as <low", "write grade:<low");
        }
        Certainty least = Coded.parse(Certainty.class, "grade", value.substring(1));
        ClaimAssessor assessor = new ClaimAssessor(graph);
        return claim -> {
            Judgement judgement = assessor.judge(claim);
            Certainty word = judgement.certainty();
            return word != Certainty.NOT_APPLICABLE && !judgement.isRefuted() && word.compareTo(least) > 0;
        };
    }
}
