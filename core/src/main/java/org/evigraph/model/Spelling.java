package org.evigraph.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Which known word a misspelt one may have meant.
 *
 * <p><b>Method.</b> Optimal string alignment distance: the fewest insertions, deletions, substitutions and swaps of
 * neighbours, each at most once per place. A word may be wrong in a third of its letters, and in three at most.
 *
 * <p><b>Source.</b> Damerau (1964), doi:10.1145/363958.363994.
 *
 * <p><b>Cost.</b> <i>O(n m)</i> per known word of <i>m</i> letters, cut short when the lengths already differ too much.
 */
public final class Spelling {
    private static final int LONGEST = 100;

    private Spelling() {}

    /** {@return at most {@code limit} of the {@code known} words near {@code word}, the nearest first, ties in order} */
    public static List<String> near(String word, Collection<String> known, int limit) {
        if (word.length() > LONGEST) {
            return List.of();
        }
        record Candidate(String word, int distance) {}
        String folded = word.toLowerCase(Locale.ROOT);
        int allowed = Math.min(3, Math.max(1, word.length() / 3));
        List<Candidate> candidates = new ArrayList<>();
        for (String candidate : known) {
            int distance = distance(folded, candidate.toLowerCase(Locale.ROOT), allowed);
            if (distance <= allowed) {
                candidates.add(new Candidate(candidate, distance));
            }
        }
        candidates.sort(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::word));
        return candidates.stream().limit(limit).map(Candidate::word).toList();
    }

    /**
     * {@return the distance between two texts, or a number above {@code allowed} if it is more than that}
     *
     * @param allowed where to stop counting
     */
    public static int distance(String left, String right, int allowed) {
        if (Math.abs(left.length() - right.length()) > allowed) {
            return allowed + 1;
        }
        int[] beforePrevious = new int[right.length() + 1];
        int[] previous = new int[right.length() + 1];
        int[] current = new int[right.length() + 1];
        for (int j = 0; j <= right.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            current[0] = i;
            int best = i;
            for (int j = 1; j <= right.length(); j++) {
                int change = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
                current[j] = Math.min(previous[j - 1] + change, 1 + Math.min(previous[j], current[j - 1]));
                if (i > 1
                        && j > 1
                        && left.charAt(i - 1) == right.charAt(j - 2)
                        && left.charAt(i - 2) == right.charAt(j - 1)) {
                    current[j] = Math.min(current[j], beforePrevious[j - 2] + 1);
                }
                best = Math.min(best, current[j]);
            }
            if (best > allowed) {
                return allowed + 1;
            }
            int[] free = beforePrevious;
            beforePrevious = previous;
            previous = current;
            current = free;
        }
        return previous[right.length()];
    }
}
