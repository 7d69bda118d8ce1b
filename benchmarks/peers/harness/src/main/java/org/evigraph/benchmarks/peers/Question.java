package org.evigraph.benchmarks.peers;

/** One kind of question to one engine. */
@FunctionalInterface
public interface Question {
    /** {@return the answer for the pair at a place, as {@link Answers} spells it} */
    long ask(int pair) throws Exception;

    /** {@return the answers for all pairs; an engine that can ask for all at once says how} */
    default long[] askAll(int pairs) throws Exception {
        long[] answers = new long[pairs];
        for (int pair = 0; pair < pairs; pair++) {
            answers[pair] = ask(pair);
        }
        return answers;
    }

    /** {@return a question that is only asked for all pairs at once} */
    static Question together(Batch batch) {
        return new Question() {
            @Override
            public long ask(int pair) throws Exception {
                return batch.ask()[pair];
            }

            @Override
            public long[] askAll(int pairs) throws Exception {
                return batch.ask();
            }
        };
    }

    /** Asks for all pairs. */
    @FunctionalInterface
    interface Batch {
        /** {@return an answer for each pair} */
        long[] ask() throws Exception;
    }
}
