package org.evigraph.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.evigraph.model.Spelling;
import org.evigraph.text.ShellWord;

/**
 * Tells the words of a command line apart, as POSIX and GNU do: {@code --name value}, {@code --name=value},
 * {@code -n value}, {@code -nvalue}, {@code -abc} for three options without values, and {@code --} after which nothing is
 * an option. A single {@code -} is no option.
 *
 * <p>Written by hand because this is on the way to every answer: docs/decisions/0041 has the figures.
 */
final class ArgumentParser {
    private final Syntax syntax;
    private final List<String> words = new ArrayList<>();
    private final Map<String, List<String>> options = new TreeMap<>();
    private List<String> rest = List.of();

    private ArgumentParser(Syntax syntax) {
        this.syntax = syntax;
    }

    /**
     * {@return the arguments that a command was given}
     *
     * @throws Failure if they are not what the command understands
     */
    static Arguments parse(Syntax syntax, List<String> typed) {
        ArgumentParser parser = new ArgumentParser(syntax);
        parser.tellApart(typed);
        parser.count();
        return new Arguments(parser.words, parser.options);
    }

    /** {@return whether one of the words asks for the option, so that nothing else matters} */
    static boolean asks(Option option, List<String> typed) {
        int end = typed.indexOf("--");
        List<String> before = end < 0 ? typed : typed.subList(0, end);
        for (String name : option.names()) {
            if (before.contains(name)) {
                return true;
            }
        }
        return false;
    }

    private void tellApart(List<String> typed) {
        rest = typed;
        while (!rest.isEmpty()) {
            String word = next();
            if (word.equals("--")) {
                words.addAll(rest);
                return;
            }
            if (word.startsWith("--")) {
                longOption(word);
            } else if (word.startsWith("-") && word.length() > 1 && !word.startsWith("->")) { // an arrow is no option
                shortOptions(word);
            } else {
                words.add(word);
            }
        }
    }

    private String next() {
        String word = rest.get(0);
        rest = rest.subList(1, rest.size());
        return word;
    }

    private void longOption(String word) {
        int equals = word.indexOf('=');
        String name = equals < 0 ? word : word.substring(0, equals);
        Option option = known(name, word);
        if (option.value() == null) {
            if (equals >= 0) {
                throw wrong(name + " takes no value, found '" + word.substring(equals + 1) + "'");
            }
            add(option, "");
        } else {
            add(option, equals < 0 ? following(option) : word.substring(equals + 1));
        }
    }

    private void shortOptions(String word) {
        for (int at = 1; at < word.length(); at++) {
            Option option = known("-" + word.charAt(at), word);
            if (option.value() != null) {
                String attached = word.substring(at + 1);
                String value = attached.startsWith("=") ? attached.substring(1) : attached;
                add(option, attached.isEmpty() ? following(option) : value);
                return;
            }
            add(option, "");
        }
    }

    private Option known(String name, String word) {
        Option option = syntax.option(name);
        if (option == null) {
            List<String> near = Spelling.near(name, syntax.optionNames(), 2);
            throw wrong("unknown option '" + word + "'"
                    + (near.isEmpty() ? "" : "; did you mean " + String.join(" or ", near) + "?"));
        }
        return option;
    }

    private String following(Option option) {
        if (rest.isEmpty() || isOption(rest.get(0))) {
            throw wrong(option.name() + " needs a value: " + option.name() + " " + option.value());
        }
        return next();
    }

    /** A value may begin with a hyphen, as numbers do, but not be what an option would be. */
    private boolean isOption(String word) {
        int equals = word.indexOf('=');
        return word.equals("--")
                || syntax.option(equals < 0 ? word : word.substring(0, equals)) != null
                || (word.length() > 1 && word.charAt(1) != '-' && syntax.option(word.substring(0, 2)) != null);
    }

    private void add(Option option, String value) {
        List<String> values = options.computeIfAbsent(option.name(), first -> new ArrayList<>(1));
        if (!values.isEmpty() && !option.repeatable() && option.value() != null) {
            throw wrong(option.name() + " was given twice, as '" + values.get(0) + "' and as '" + value + "'");
        }
        values.add(value);
    }

    private void count() {
        List<Syntax.Argument> expected = syntax.arguments();
        if (words.size() < expected.size() && expected.get(words.size()).required()) {
            throw wrong("there is no " + expected.get(words.size()).label());
        }
        boolean many = !expected.isEmpty() && expected.get(expected.size() - 1).many();
        if (words.size() > expected.size() && !many) {
            throw Failure.wrongUse(
                    "too many words, beginning with '" + words.get(expected.size()) + "'",
                    "If words belong together, put them in quotes" + (expected.size() == 1 ? together() : ""),
                    help());
        }
    }

    private String together() {
        return ": evigraph " + syntax.name() + " " + ShellWord.of(String.join(" ", words));
    }

    private Failure wrong(String message) {
        return Failure.wrongUse(message, help());
    }

    private String help() {
        return "See evigraph " + syntax.name() + " --help";
    }
}
