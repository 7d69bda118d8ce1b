package org.evigraph.testkit;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Texts for the fields of the model: from a curator's plain words to what breaks careless writers. */
final class RandomTexts {
    private static final List<String> WORDS = List.of(
            "natalizumab",
            "plasma",
            "exchange",
            "risk",
            "of",
            "relapse",
            "in",
            "people",
            "with",
            "sclerosis",
            "fever",
            "steroid",
            "dose",
            "raised",
            "JC",
            "virus",
            "Sjögren",
            "naïve",
            "β-lactam",
            "therapy");

    private static final int LONGEST_KEY = 200;

    private final Dice dice;
    private final int hostilePercent;

    RandomTexts(Dice dice, int hostilePercent) {
        this.dice = dice;
        this.hostilePercent = hostilePercent;
    }

    /** {@return a text that is not blank} */
    String some() {
        return dice.chance(hostilePercent) ? dice.oneOf(HostileTexts.ALL) : phrase();
    }

    /** {@return a text, or {@code null} half of the time; now and then a text that is a single blank} */
    @Nullable
    String maybe() {
        if (dice.chance(50)) {
            return null;
        }
        return hostilePercent > 0 && dice.chance(2) ? " " : some();
    }

    /** {@return an id that no other call with this number gives} */
    String id(String prefix, int number) {
        return dice.chance(hostilePercent)
                ? dice.oneOf(HostileTexts.SHORT) + prefix + number
                : dice.oneOf(List.of(prefix, prefix.toUpperCase(Locale.ROOT) + ":", prefix + "-")) + number;
    }

    /** {@return open attributes: values may be empty, keys may not} */
    SortedMap<String, String> attributes() {
        SortedMap<String, String> attributes = new TreeMap<>();
        for (String key : dice.listOf(3, this::key)) {
            attributes.put(key, dice.chance(10) ? "" : some());
        }
        return attributes;
    }

    /** {@return a text short enough for a reader that limits the names of JSON members} */
    String key() {
        String key = some();
        return key.length() <= LONGEST_KEY ? key : key.substring(0, LONGEST_KEY);
    }

    private String phrase() {
        StringBuilder phrase = new StringBuilder(dice.oneOf(WORDS));
        for (int more = dice.between(0, 3); more > 0; more--) {
            phrase.append(' ').append(dice.oneOf(WORDS));
        }
        return phrase.toString();
    }
}
