package org.evigraph.metapath;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import org.evigraph.graph.EvidenceGraph;

/**
 * What metapaths are called, in words and in letters.
 *
 * <p>A graph may say how its categories and predicates are abbreviated, in an attribute {@value #ATTRIBUTE} such as {@code
 * Gene=G, Pathway=PW, binds=b}. Any other category has the initials of its words in capitals, any other predicate those of
 * its words in small letters. Where two categories would have the same, both take more letters of their first word, until
 * they differ; and so do two predicates if they join the same two categories.
 *
 * <p><b>Source.</b> The form is that of Himmelstein et al. (2017), doi:10.7554/eLife.26726, as in {@code CbGpPWpGaD}.
 */
final class Abbreviations {
    static final String ATTRIBUTE = "abbreviations";

    private final Metagraph metagraph;
    private final List<String> predicates;
    private final Map<String, String> ofCategories;
    private final Map<String, String> ofPredicates;

    Abbreviations(Metagraph metagraph) {
        EvidenceGraph graph = metagraph.graph();
        this.metagraph = metagraph;
        this.predicates =
                graph.predicates().stream().map(predicate -> predicate.id()).toList();
        Map<String, String> declared = declared(graph.info().attributes().getOrDefault(ATTRIBUTE, ""));
        Map<String, Set<Integer>> joined = joined();
        this.ofCategories =
                abbreviate(metagraph.categories(), declared, word -> word.toUpperCase(Locale.ROOT), (a, b) -> true);
        this.ofPredicates = abbreviate(
                new ArrayList<>(joined.keySet()), declared, word -> word.toLowerCase(Locale.ROOT), (a, b) -> {
                    Set<Integer> common = new HashSet<>(joined.getOrDefault(a, Set.of()));
                    common.retainAll(joined.getOrDefault(b, Set.of()));
                    return !common.isEmpty();
                });
    }

    private static Map<String, String> declared(String attribute) {
        Map<String, String> declared = new HashMap<>();
        for (String pair : attribute.split(",", -1)) {
            int equals = pair.lastIndexOf('=');
            if (equals > 0 && equals < pair.length() - 1) {
                declared.put(
                        pair.substring(0, equals).strip(),
                        pair.substring(equals + 1).strip());
            }
        }
        return declared;
    }

    /** {@return for each predicate that is used, the pairs of categories that it joins} */
    private Map<String, Set<Integer>> joined() {
        Map<String, Set<Integer>> joined = new TreeMap<>();
        for (int metaedge = 0; metaedge < metagraph.size(); metaedge++) {
            joined.computeIfAbsent(predicates.get(metagraph.predicate(metaedge)), id -> new TreeSet<>())
                    .add(metagraph.pair(metaedge));
        }
        return joined;
    }

    /** Lengthens what collides, round by round; what has no letters left gets a number. */
    private static Map<String, String> abbreviate(
            List<String> ids,
            Map<String, String> declared,
            UnaryOperator<String> spelling,
            BiPredicate<String, String> mayBeConfused) {
        Map<String, Integer> letters = new HashMap<>();
        Map<String, String> chosen = new TreeMap<>();
        for (String id : ids) {
            letters.put(id, 1);
            chosen.put(id, declared.getOrDefault(id, spelling.apply(initials(id, 1))));
        }
        boolean changed = true;
        while (changed) {
            changed = false;
            for (String id : confused(chosen, mayBeConfused)) {
                int more = letters.merge(id, 1, Integer::sum);
                String longer = spelling.apply(initials(id, more));
                if (!declared.containsKey(id) && !longer.equals(chosen.put(id, longer))) {
                    changed = true;
                }
            }
        }
        int number = 0;
        for (String id : confused(chosen, mayBeConfused)) {
            chosen.merge(id, String.valueOf(++number), String::concat);
        }
        return chosen;
    }

    /** {@return the ids whose abbreviation another one has that it may be confused with, in order} */
    private static List<String> confused(Map<String, String> chosen, BiPredicate<String, String> mayBeConfused) {
        Map<String, List<String>> byText = new TreeMap<>();
        chosen.forEach((id, text) ->
                byText.computeIfAbsent(text, fresh -> new ArrayList<>()).add(id));
        List<String> confused = new ArrayList<>();
        for (List<String> same : byText.values()) {
            for (String id : same) {
                if (same.stream().anyMatch(other -> !other.equals(id) && mayBeConfused.test(id, other))) {
                    confused.add(id);
                }
            }
        }
        return confused;
    }

    /** {@return so many letters of the first word of an id, and the first letter of each other; a prefix does not count} */
    private static String initials(String id, int letters) {
        String local = id.substring(id.lastIndexOf(':') + 1);
        StringBuilder initials = new StringBuilder();
        int first = 0;
        int before = ' ';
        boolean inFirst = true;
        for (int i = 0; i < local.length(); i += Character.charCount(local.codePointAt(i))) {
            int letter = local.codePointAt(i);
            if (Character.isLetterOrDigit(letter)) {
                boolean begins = !Character.isLetterOrDigit(before)
                        || (Character.isUpperCase(letter) && Character.isLowerCase(before));
                inFirst &= initials.length() == 0 || !begins;
                if (begins || (inFirst && first < letters)) {
                    initials.appendCodePoint(letter);
                }
                first += inFirst ? 1 : 0;
            }
            before = letter;
        }
        return initials.isEmpty() ? id : initials.toString();
    }

    /** {@return a metapath in letters} */
    String abbreviated(int[] metaedges) {
        return joined(metaedges, ofCategories, ofPredicates, "");
    }

    /** {@return a metapath in whole words} */
    String spelledOut(int[] metaedges) {
        return joined(metaedges, Map.of(), Map.of(), "-");
    }

    private String joined(int[] metaedges, Map<String, String> categories, Map<String, String> words, String plain) {
        StringBuilder text = new StringBuilder(category(metagraph.from(metaedges[0]), categories));
        for (int metaedge : metaedges) {
            String predicate = predicates.get(metagraph.predicate(metaedge));
            boolean arrow = metagraph.needsArrow(metaedge);
            boolean backward = metagraph.way(metaedge) == Metagraph.BACKWARD;
            String between = arrow ? (backward ? "<" : ">") : plain;
            // In letters, one arrow on the side it points to is enough, as in Gr>G and G<rG.
            boolean inLetters = plain.isEmpty();
            text.append(inLetters && !backward ? "" : between)
                    .append(words.getOrDefault(predicate, predicate))
                    .append(inLetters && backward ? "" : between)
                    .append(category(metagraph.to(metaedge), categories));
        }
        return text.toString();
    }

    private String category(int number, Map<String, String> words) {
        String id = metagraph.categories().get(number);
        return words.getOrDefault(id, id);
    }
}
