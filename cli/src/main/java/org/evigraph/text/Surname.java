package org.evigraph.text;

import java.util.Locale;
import java.util.Set;

/**
 * The word by which a publication is called after its first author. Sources print names in every order; a group keeps
 * its whole name.
 */
final class Surname {
    private static final Set<String> GROUP = Set.of(
            "agency",
            "association",
            "center",
            "centre",
            "clinic",
            "collaboration",
            "college",
            "committee",
            "consortium",
            "department",
            "group",
            "institute",
            "network",
            "organization",
            "panel",
            "society",
            "study",
            "team");
    private static final Set<String> PARTICLES =
            Set.of("da", "de", "del", "della", "den", "der", "di", "du", "la", "le", "ter", "van", "von");
    private static final int MOST_INITIALS = 3;

    private Surname() {}

    /** {@return the family name in {@code author}, or all of it if it is a group} */
    static String of(String author) {
        int comma = author.indexOf(',');
        if (comma > 0) {
            return author.substring(0, comma);
        }
        int bracket = author.indexOf(" (");
        String name = bracket > 0 ? author.substring(0, bracket) : author;
        String[] words = name.strip().split(" ");
        if (words.length == 1 || isGroup(words)) {
            return name;
        }
        return isInitials(words[words.length - 1]) ? before(words) : last(words);
    }

    private static boolean isGroup(String[] words) {
        for (String word : words) {
            if (GROUP.contains(word.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /** {@code Hodecker SC}, {@code Adrianzen Herrera D}, {@code Chapagain Moti L} */
    private static String before(String[] words) {
        StringBuilder name = new StringBuilder(words[0]);
        boolean spelledOut = words[words.length - 1].length() == 1 && words.length == 3;
        for (int i = 1; i < words.length - 1 && !spelledOut; i++) {
            name.append(' ').append(words[i]);
        }
        return name.toString();
    }

    /** {@code Colin D. Hall}, {@code Andrea De Luca} */
    private static String last(String[] words) {
        int first = words.length - 1;
        while (first > 1 && PARTICLES.contains(words[first - 1].toLowerCase(Locale.ROOT))) {
            first--;
        }
        StringBuilder name = new StringBuilder(words[first]);
        for (int i = first + 1; i < words.length; i++) {
            name.append(' ').append(words[i]);
        }
        return name.toString();
    }

    private static boolean isInitials(String word) {
        String letters = word.replace(".", "");
        if (letters.isEmpty() || letters.length() > MOST_INITIALS) {
            return false;
        }
        for (int i = 0; i < letters.length(); i++) {
            if (!Character.isUpperCase(letters.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
