package org.evigraph.query;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.IntPredicate;
import org.evigraph.certainty.ClaimAssessor;
import org.evigraph.grade.Certainty;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.graph.NameForm;
import org.evigraph.graph.Structure;
import org.evigraph.model.Citation;
import org.evigraph.model.Coded;
import org.evigraph.model.Entity;
import org.evigraph.model.EvidenceLine;
import org.evigraph.model.KnowledgeLevel;
import org.evigraph.model.Sign;
import org.evigraph.model.Status;
import org.evigraph.pattern.Condition;
import org.evigraph.pattern.Condition.And;
import org.evigraph.pattern.Condition.Comparison;
import org.evigraph.pattern.Condition.Not;
import org.evigraph.pattern.Condition.Operator;
import org.evigraph.pattern.Condition.Or;
import org.evigraph.pattern.Designs;
import org.evigraph.pattern.Field;
import org.jspecify.annotations.Nullable;

/** Whether single comparisons of conditions hold in a graph. */
final class Comparisons {
    private final EvidenceGraph graph;
    private final ClaimAssessor assessor;
    /** For each comparison of populations, which entities meet it. */
    private final Map<Comparison, BitSet> populations = new HashMap<>();

    Comparisons(EvidenceGraph graph, ClaimAssessor assessor) {
        this.graph = graph;
        this.assessor = assessor;
    }

    /** Resolves the names in a condition, so that a wrong one is told even if nothing is ever compared with it. */
    void prepare(Condition condition) {
        if (condition instanceof And and) {
            and.parts().forEach(this::prepare);
        } else if (condition instanceof Or or) {
            or.parts().forEach(this::prepare);
        } else if (condition instanceof Not not) {
            prepare(not.condition());
        } else if (condition instanceof Comparison comparison && comparison.field() == Field.POPULATION) {
            populations.put(comparison, people(comparison));
        }
    }

    /** {@return whether a test holds for a line that counts, or is at least looked at; for -1, if there is none} */
    boolean anyLine(int claim, boolean retractedToo, IntPredicate holds) {
        boolean any = false;
        for (int line = graph.firstLine(claim); line < graph.firstLine(claim + 1); line++) {
            if (assessor.counts(line) || (retractedToo && isRetracted(line))) {
                any = true;
                if (holds.test(line)) {
                    return true;
                }
            }
        }
        return !any && holds.test(-1);
    }

    /** {@code hop} is there if the field is one of steps; {@code line} is -1 for none. */
    boolean holds(Comparison comparison, @Nullable Hop hop, int claim, int line) {
        return switch (comparison.field()) {
            case CERTAINTY -> certainty(comparison, of(hop).certainty());
            case CITATIONS -> number(comparison, of(hop).papers());
            case SIGN -> word(comparison, of(hop).sign().code());
            case CONFLICTED -> of(hop).conflicted();
            case UNCERTAIN -> of(hop).uncertain();
            case REFUTED -> of(hop).refuted();
            case MECHANISTIC -> of(hop).certainty() == Certainty.NOT_APPLICABLE;
            case POPULATION -> population(comparison, claim);
            case DESIGN -> line >= 0 && design(comparison, line);
            case DIRECTION ->
                line >= 0 && word(comparison, graph.directionOf(line).code());
            case YEAR -> line >= 0 && year(comparison, graph.citationOf(line));
            case N -> line >= 0 && graph.sampleSizeOf(line) >= 0 && number(comparison, graph.sampleSizeOf(line));
            case CITATION -> line >= 0 && citation(comparison, graph.citationOf(line));
            case SOURCE -> line >= 0 && source(comparison, line);
            case RETRACTED -> line >= 0 && isRetracted(line);
            case KNOWLEDGE_LEVEL -> line >= 0 && knowledgeLevel(comparison, line);
            case AGENT_TYPE -> line >= 0 && word(comparison, graph.agentOf(line).code());
            case HOPS -> throw new IllegalStateException("A step has no number of hops: the parser refuses it");
        };
    }

    private static Hop of(@Nullable Hop hop) {
        return Objects.requireNonNull(hop, "a condition on a step was asked without one");
    }

    /** Mechanism is not graded, so that it stands in no order to a certainty: no such condition leaves it out. */
    static boolean certainty(Comparison comparison, Certainty word) {
        boolean ordered = comparison.operator() != Operator.EQUAL
                && comparison.operator() != Operator.UNEQUAL
                && comparison.operator() != Operator.IN;
        if (ordered && word == Certainty.NOT_APPLICABLE) {
            return true;
        }
        List<Integer> wanted = comparison.values().stream()
                .map(code -> -Coded.parse(Certainty.class, "certainty", code).ordinal())
                .toList();
        return compare(
                comparison.operator(),
                Integer.compare(-word.ordinal(), wanted.get(0)),
                () -> wanted.contains(-word.ordinal()));
    }

    static boolean number(Comparison comparison, long number) {
        return compare(
                comparison.operator(),
                Long.compare(number, Long.parseLong(comparison.value())),
                () -> comparison.values().contains(String.valueOf(number)));
    }

    static boolean sign(Comparison comparison, Sign sign) {
        return word(comparison, sign.code());
    }

    private static boolean compare(Operator operator, int order, BooleanSupplier isOneOf) {
        return switch (operator) {
            case EQUAL -> order == 0;
            case UNEQUAL -> order != 0;
            case LESS -> order < 0;
            case AT_MOST -> order <= 0;
            case MORE -> order > 0;
            case AT_LEAST -> order >= 0;
            case IN -> isOneOf.getAsBoolean();
            case LIKE -> throw new IllegalStateException("Only names are alike: the parser refuses it");
        };
    }

    private static boolean word(Comparison comparison, String word) {
        return comparison.values().contains(word) != (comparison.operator() == Operator.UNEQUAL);
    }

    private boolean design(Comparison comparison, int line) {
        boolean found = comparison.values().stream()
                .anyMatch(word -> Designs.named(word).contains(graph.designOf(line)));
        return found != (comparison.operator() == Operator.UNEQUAL);
    }

    private boolean year(Comparison comparison, int citation) {
        Integer year = citation < 0 ? null : graph.citation(citation).year();
        return year != null && number(comparison, year);
    }

    private boolean isRetracted(int line) {
        int citation = graph.citationOf(line);
        return citation >= 0 && graph.statusOf(citation) == Status.RETRACTED;
    }

    private boolean knowledgeLevel(Comparison comparison, int line) {
        KnowledgeLevel level = graph.line(line).knowledgeLevel();
        return word(comparison, (level == null ? KnowledgeLevel.NOT_PROVIDED : level).code());
    }

    private boolean citation(Comparison comparison, int index) {
        if (index < 0) {
            return false;
        }
        Citation citation = graph.citation(index);
        boolean found = isNamed(comparison, citation.id())
                || citation.aliases().stream().anyMatch(alias -> isNamed(comparison, alias))
                || citation.xrefs().stream()
                        .anyMatch(xref -> isNamed(comparison, xref.id().toString()))
                || (comparison.operator() == Operator.LIKE && isNamed(comparison, citation.title()));
        return found != (comparison.operator() == Operator.UNEQUAL);
    }

    private boolean source(Comparison comparison, int line) {
        EvidenceLine value = graph.line(line);
        boolean found = isNamed(comparison, value.citation())
                || isNamed(comparison, value.assertedBy())
                || value.via().stream().anyMatch(via -> isNamed(comparison, via))
                || value.attributes().values().stream().anyMatch(kept -> isNamed(comparison, kept));
        return found != (comparison.operator() == Operator.UNEQUAL);
    }

    private static boolean isNamed(Comparison comparison, @Nullable String name) {
        if (name == null) {
            return false;
        }
        String form = NameForm.of(name);
        return comparison.values().stream()
                .map(NameForm::of)
                .anyMatch(
                        wanted -> comparison.operator() == Operator.LIKE ? form.contains(wanted) : form.equals(wanted));
    }

    private boolean population(Comparison comparison, int claim) {
        BitSet people = Objects.requireNonNull(populations.get(comparison), "prepared before anything is compared");
        boolean found = Arrays.stream(graph.populationsOf(claim)).anyMatch(people::get);
        return found != (comparison.operator() == Operator.UNEQUAL);
    }

    /** {@return the entities that a comparison of populations means: those named, or alike, and what stands below them} */
    private BitSet people(Comparison comparison) {
        BitSet found = new BitSet();
        if (comparison.operator() != Operator.LIKE) {
            for (String name : comparison.values()) {
                Arrays.stream(graph.descendants(Names.resolve(graph, name))).forEach(found::set);
            }
            return found;
        }
        for (int claim = 0; claim < graph.claimCount(); claim++) {
            for (int population : graph.populationsOf(claim)) {
                if (!found.get(population) && isAlike(comparison, population)) {
                    found.set(population);
                }
            }
        }
        return found;
    }

    /** What is said of a population is said of those in it: so its broader ones count too. */
    private boolean isAlike(Comparison comparison, int population) {
        BitSet seen = new BitSet();
        ArrayDeque<Integer> open = new ArrayDeque<>(List.of(population));
        while (!open.isEmpty()) {
            int next = open.remove();
            Entity entity = graph.entity(next);
            if (isNamed(comparison, entity.name())
                    || entity.synonyms().stream().anyMatch(synonym -> isNamed(comparison, synonym))) {
                return true;
            }
            for (int broader : graph.links(Structure.IS_A, next)) {
                if (!seen.get(broader)) {
                    seen.set(broader);
                    open.add(broader);
                }
            }
        }
        return false;
    }
}
