package org.evigraph.cli;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.evigraph.grade.Certainty;
import org.evigraph.model.Coded;
import org.evigraph.text.ShellWord;
import org.jspecify.annotations.Nullable;

/** What was typed after the name of a command, told apart, and read as what the command needs. */
final class Arguments {
    private static final BigDecimal LONGEST_MILLIS =
            BigDecimal.valueOf(Duration.ofDays(365).toMillis());

    private final List<String> words;
    private final Map<String, List<String>> options;

    /**
     * Creates arguments.
     *
     * @param words what was given by its place
     * @param options the values of each option that was given, by its long name; an empty text for one without value
     */
    Arguments(List<String> words, Map<String, List<String>> options) {
        this.words = List.copyOf(words);
        this.options = Collections.unmodifiableMap(new TreeMap<>(options));
    }

    /** {@return what was given by its place} */
    List<String> words() {
        return words;
    }

    /** {@return what was given at a place, counted from zero} */
    String word(int place) {
        return words.get(place);
    }

    /** {@return a command line that says the same again to another command, but for some options} */
    String again(String command, List<Option> but) {
        StringJoiner line = new StringJoiner(" ").add(command);
        words.forEach(word -> line.add(ShellWord.of(word)));
        for (Map.Entry<String, List<String>> option : options.entrySet()) {
            if (but.stream().noneMatch(left -> left.name().equals(option.getKey()))) {
                for (String value : option.getValue()) {
                    line.add(value.isEmpty() ? option.getKey() : option.getKey() + " " + ShellWord.of(value));
                }
            }
        }
        return line.toString();
    }

    /** {@return whether an option was given} */
    boolean has(Option option) {
        return options.containsKey(option.name());
    }

    /** {@return every value of an option} */
    List<String> all(Option option) {
        return options.getOrDefault(option.name(), List.of());
    }

    /** {@return the value of an option, or {@code null}} */
    @Nullable
    String text(Option option) {
        List<String> values = all(option);
        return values.isEmpty() ? null : values.get(0);
    }

    /** {@return the whole number from 1 to {@code most} that an option was given, or else {@code usual}} */
    int number(Option option, int usual, int most) {
        String text = text(option);
        if (text == null) {
            return usual;
        }
        try {
            int number = Integer.parseInt(text);
            if (number >= 1 && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // told below, with every other text that is no such number
        }
        throw invalid(option, text, "a whole number from 1" + (most == Integer.MAX_VALUE ? "" : " to " + most));
    }

    /** {@return the number from 0 to {@code most} that an option was given, or else {@code usual}} */
    double decimal(Option option, double usual, int most) {
        String text = text(option);
        if (text == null) {
            return usual;
        }
        try {
            BigDecimal number = new BigDecimal(text);
            if (number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(most)) <= 0) {
                return number.doubleValue();
            }
        } catch (NumberFormatException notANumber) {
            // told below, with every other text that is no such number
        }
        throw invalid(option, text, "a number from 0 to " + most + ", such as 0.4");
    }

    /** {@return the certainty that an option was given, {@code very-low} and {@code very low} alike, or {@code null}} */
    @Nullable
    Certainty certainty(Option option) {
        String text = text(option);
        if (text == null) {
            return null;
        }
        String code = text.toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
        return Coded.find(Certainty.class, code)
                .orElseThrow(() -> invalid(option, text, "one of " + String.join(", ", Coded.codes(Certainty.class))));
    }

    /**
     * {@return the length of time that an option was given, as in {@code 500ms}, {@code 10s}, {@code 1.5m}, {@code 1h} or
     * a number of seconds; or {@code null}}
     */
    @Nullable
    Duration duration(Option option) {
        String text = text(option);
        return text == null ? null : duration(option, text);
    }

    private static Duration duration(Option option, String text) {
        int end = text.length();
        while (end > 0 && Character.isLetter(text.charAt(end - 1))) {
            end--;
        }
        long unit = switch (text.substring(end)) {
            case "ms" -> 1;
            case "s", "" -> 1_000;
            case "m", "min" -> 60_000;
            case "h" -> 3_600_000;
            default -> 0;
        };
        try {
            BigDecimal millis = new BigDecimal(text.substring(0, end)).multiply(BigDecimal.valueOf(unit));
            if (millis.signum() > 0 && millis.compareTo(LONGEST_MILLIS) <= 0) {
                return Duration.ofMillis(Math.max(1, millis.longValue()));
            }
        } catch (NumberFormatException notANumber) {
            // told below, with every other text that is no length of time
        }
        throw invalid(option, text, "a length of time such as 500ms, 10s or 2m");
    }

    private static Failure invalid(Option option, String text, String expected) {
        return Failure.wrongUse(option.name() + ": found '" + text + "', expected " + expected);
    }
}
