package org.evigraph.benchmarks.scale;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.evigraph.graph.EvidenceGraph;
import org.evigraph.model.Direction;
import org.evigraph.model.Status;

/**
 * The question of {@link ScaleQuestions} as two loops over int arrays, written for it alone: the limit that an engine can be
 * held against. It counts pathways and grades none. Belongs to one thread.
 *
 * <p><b>Method.</b> Only what stands is kept, grouped by relation: a claim with a line that counts and does not dispute. The
 * genes at one end are marked with a number that grows with every question, two levels are scanned from the other, from the
 * side that has fewer genes.
 */
final class HandLoops {
    private final Rows binds;
    private final Rows interacts;
    private final Rows associated;
    private final int[] stamps;
    private int question;

    HandLoops(EvidenceGraph graph) {
        binds = Rows.of(graph, Relation.BINDS, true, false);
        interacts = Rows.of(graph, Relation.INTERACTS, true, true);
        associated = Rows.of(graph, Relation.ASSOCIATED, false, true);
        stamps = new int[graph.entityCount()];
    }

    /** {@return in how many ways a chemical binds a gene that interacts with a gene that is associated with a disease} */
    long count(int chemical, int disease) {
        return binds.size(chemical) <= associated.size(disease)
                ? count(binds, chemical, associated, disease)
                : count(associated, disease, binds, chemical);
    }

    private long count(Rows near, int from, Rows far, int to) {
        question++;
        for (int place = far.first[to]; place < far.first[to + 1]; place++) {
            stamps[far.ends[place]] = question;
        }
        long count = 0;
        for (int place = near.first[from]; place < near.first[from + 1]; place++) {
            int gene = near.ends[place];
            for (int next = interacts.first[gene]; next < interacts.first[gene + 1]; next++) {
                count += stamps[interacts.ends[next]] == question ? 1 : 0;
            }
        }
        return count;
    }

    /** The neighbours of every entity over one relation, each once. */
    private static final class Rows {
        private final int[] first;
        private final int[] ends;

        private Rows(int[] first, int[] ends) {
            this.first = first;
            this.ends = ends;
        }

        int size(int entity) {
            return first[entity + 1] - first[entity];
        }

        static Rows of(EvidenceGraph graph, Relation relation, boolean fromSubject, boolean fromObject) {
            IntPredicate wanted = wanted(graph, relation);
            int[] next = new int[graph.entityCount() + 1];
            for (int claim = 0; claim < graph.claimCount(); claim++) {
                if (wanted.test(claim)) {
                    next[graph.subjectOf(claim)] += fromSubject ? 1 : 0;
                    next[graph.objectOf(claim)] += fromObject ? 1 : 0;
                }
            }
            int total = 0;
            for (int entity = 0; entity < next.length; entity++) {
                int size = next[entity];
                next[entity] = total;
                total += size;
            }
            int[] begin = next.clone();
            int[] ends = new int[total];
            for (int claim = 0; claim < graph.claimCount(); claim++) {
                if (wanted.test(claim)) {
                    int subject = graph.subjectOf(claim);
                    int object = graph.objectOf(claim);
                    if (fromSubject) {
                        ends[next[subject]++] = object;
                    }
                    if (fromObject) {
                        ends[next[object]++] = subject;
                    }
                }
            }
            return withoutRepetition(begin, ends);
        }

        private static IntPredicate wanted(EvidenceGraph graph, Relation relation) {
            int predicate = 0;
            while (!graph.predicate(predicate).id().equals(relation.id())) {
                predicate++;
            }
            int wanted = predicate;
            return claim -> graph.predicateOf(claim) == wanted
                    && graph.subjectOf(claim) != graph.objectOf(claim)
                    && stands(graph, claim);
        }

        private static boolean stands(EvidenceGraph graph, int claim) {
            for (int line = graph.firstLine(claim); line < graph.firstLine(claim + 1); line++) {
                if (graph.directionOf(line) != Direction.DISPUTES
                        && graph.statusOf(graph.citationOf(line)) != Status.RETRACTED) {
                    return true;
                }
            }
            return false;
        }

        private static Rows withoutRepetition(int[] begin, int[] ends) {
            int[] first = new int[begin.length];
            int size = 0;
            for (int entity = 0; entity + 1 < begin.length; entity++) {
                Arrays.sort(ends, begin[entity], begin[entity + 1]);
                first[entity] = size;
                for (int place = begin[entity]; place < begin[entity + 1]; place++) {
                    if (size == first[entity] || ends[size - 1] != ends[place]) {
                        ends[size++] = ends[place];
                    }
                }
            }
            first[begin.length - 1] = size;
            return new Rows(first, Arrays.copyOf(ends, size));
        }
    }
}
