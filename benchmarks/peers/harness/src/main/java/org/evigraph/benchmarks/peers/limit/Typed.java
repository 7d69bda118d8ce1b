package org.evigraph.benchmarks.peers.limit;

import java.util.Arrays;
import java.util.Comparator;
import org.evigraph.benchmarks.peers.Answers;

/** Compound-binds-Gene-associates-Disease, and the same with an interaction between two genes. */
final class Typed {
    private final Adjacency binds;
    private final Adjacency interacts;
    private final Adjacency associates;
    private final Stamps stamps;
    private final int[] compounds;
    private final int[] diseases;
    /** The pairs, those of a disease one after the other, so that its genes are marked once. */
    private final int[] byDisease;

    private final int[] hashes;
    private final Found found;

    Typed(TextGraph graph, int[] compounds, int[] diseases, int[] hashes, Found found) {
        this.binds = graph.from("CbG");
        this.interacts = graph.from("GiG");
        this.associates = graph.from("DaG");
        this.stamps = new Stamps(graph.entities());
        this.compounds = compounds;
        this.diseases = diseases;
        this.hashes = hashes;
        this.found = found;
        this.byDisease = java.util.stream.IntStream.range(0, compounds.length)
                .boxed()
                .sorted(Comparator.comparing(pair -> diseases[pair]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** {@return how many pathways of two hops each pair has} */
    long[] countTwoHops() {
        long[] counts = new long[compounds.length];
        int marked = -1;
        for (int pair : byDisease) {
            marked = mark(pair, marked);
            counts[pair] = marked(binds, compounds[pair]);
        }
        return counts;
    }

    /** {@return how many pathways of three hops each pair has} */
    long[] countThreeHops() {
        long[] counts = new long[compounds.length];
        int marked = -1;
        for (int pair : byDisease) {
            marked = mark(pair, marked);
            counts[pair] = markedTwoOn(compounds[pair]);
        }
        return counts;
    }

    /** {@return how many pathways of three hops one pair has} */
    long countThreeHops(int pair) {
        stamps.mark(associates, diseases[pair]);
        return markedTwoOn(compounds[pair]);
    }

    private int mark(int pair, int marked) {
        if (diseases[pair] != marked) {
            stamps.mark(associates, diseases[pair]);
        }
        return diseases[pair];
    }

    private long markedTwoOn(int compound) {
        long count = 0;
        for (int place = binds.first()[compound]; place < binds.first()[compound + 1]; place++) {
            count += marked(interacts, binds.to()[place]);
        }
        return count;
    }

    private int marked(Adjacency adjacency, int entity) {
        int count = 0;
        for (int place = adjacency.first()[entity]; place < adjacency.first()[entity + 1]; place++) {
            count += stamps.has(adjacency.to()[place]) ? 1 : 0;
        }
        return count;
    }

    /** {@return the number of every pair's pathways of three hops, each kept with its grade} */
    long[] listThreeHops() {
        long[] numbers = new long[compounds.length];
        Arrays.fill(numbers, 0);
        int marked = -1;
        for (int pair : byDisease) {
            marked = mark(pair, marked);
            numbers[pair] = list(compounds[pair], diseases[pair]);
        }
        return numbers;
    }

    private long list(int compound, int disease) {
        long number = 0;
        found.clear();
        for (int place = binds.first()[compound]; place < binds.first()[compound + 1]; place++) {
            int gene = binds.to()[place];
            for (int next = interacts.first()[gene]; next < interacts.first()[gene + 1]; next++) {
                int other = interacts.to()[next];
                if (stamps.has(other)) {
                    found.add(compound, gene, other, disease);
                    number += Answers.path(hashes[compound], hashes[gene], hashes[other], hashes[disease]);
                }
            }
        }
        return number;
    }
}
