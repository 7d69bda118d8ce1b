package org.evigraph.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a command understands, and how it is explained.
 *
 * @param name of the command
 * @param header what it is for, in a line
 * @param description in a few paragraphs
 * @param arguments in the order in which they are given
 * @param options in the order in which help lists them
 * @param examples command lines that work on the bundled graph
 */
record Syntax(
        String name,
        String header,
        List<String> description,
        List<Argument> arguments,
        List<Option> options,
        List<String> examples) {
    /**
     * What is given by its place.
     *
     * @param label as help calls it
     * @param many whether there may be more than one; only the last argument may be
     * @param required whether there must be one; all but the last must be
     */
    record Argument(String label, boolean many, boolean required, String description) {}

    /** {@return the syntax of a command without arguments and with no options but those of every command} */
    static Syntax of(String name, String header, String... description) {
        return new Syntax(name, header, List.of(description), List.of(), Console.OPTIONS, List.of());
    }

    /** {@return a copy with one more argument} */
    Syntax argument(String label, String description) {
        return with(append(arguments, new Argument(label, false, true, description)), options, examples);
    }

    /** {@return a copy with one more argument, which may be left out} */
    Syntax optionalArgument(String label, String description) {
        return with(append(arguments, new Argument(label, false, false, description)), options, examples);
    }

    /** {@return a copy with one more argument, of which there may be many} */
    Syntax arguments(String label, String description) {
        return with(append(arguments, new Argument(label, true, true, description)), options, examples);
    }

    /** {@return a copy with one more argument, of which there may be many, or none} */
    Syntax optionalArguments(String label, String description) {
        return with(append(arguments, new Argument(label, true, false, description)), options, examples);
    }

    /** {@return a copy with more options, before those of every command} */
    Syntax options(List<Option> more) {
        List<Option> all = new ArrayList<>(options);
        all.addAll(options.size() - Console.OPTIONS.size(), more);
        return with(arguments, all, examples);
    }

    /** {@return a copy with examples, each without the word {@code evigraph}} */
    Syntax examples(String... lines) {
        return with(arguments, options, List.of(lines));
    }

    /** {@return the option of that name, or {@code null}} */
    @Nullable
    Option option(String name) {
        for (Option option : options) {
            if (option.names().contains(name)) {
                return option;
            }
        }
        return null;
    }

    /** {@return every name of every option} */
    List<String> optionNames() {
        List<String> names = new ArrayList<>();
        options.forEach(option -> names.addAll(option.names()));
        return names;
    }

    private Syntax with(List<Argument> arguments, List<Option> options, List<String> examples) {
        return new Syntax(name, header, description, arguments, options, examples);
    }

    private static <T> List<T> append(List<T> list, T last) {
        List<T> longer = new ArrayList<>(list);
        longer.add(last);
        return longer;
    }
}
