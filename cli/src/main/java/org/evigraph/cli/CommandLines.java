package org.evigraph.cli;

import java.io.IOException;
import java.util.List;
import org.evigraph.model.Spelling;

/**
 * From what was typed to the command that it names.
 *
 * <p>Only what the command needs is loaded: neither the other commands nor the library that lays help out.
 */
final class CommandLines {
    /** What the command without a verb understands beside help. */
    static final Option VERSION =
            Option.flag("--version", "Show which Evigraph this is.").or("-V");

    private CommandLines() {}

    /**
     * Runs the command that was typed.
     *
     * @return the exit code
     */
    static int execute(List<String> typed, Console console) throws Exception {
        if (typed.isEmpty()) {
            console.raw(new Help(console).overview());
            return ExitCode.WRONG_USE;
        }
        String first = typed.get(0);
        List<String> rest = typed.subList(1, typed.size());
        if (first.equals("help")) {
            return rest.isEmpty() ? overview(console) : help(verb(rest.get(0)), console);
        }
        if (Console.HELP.names().contains(first)) {
            return overview(console);
        }
        if (VERSION.names().contains(first)) {
            console.print("evigraph " + version() + "\n");
            return ExitCode.ANSWERED;
        }
        Verb verb = verb(first);
        if (ArgumentParser.asks(Console.HELP, rest)) {
            return help(verb, console);
        }
        Arguments arguments = ArgumentParser.parse(verb.syntax(), rest);
        console.obey(arguments);
        return verb.run(arguments, console);
    }

    private static int overview(Console console) throws IOException {
        console.print(new Help(console).overview());
        return ExitCode.ANSWERED;
    }

    private static int help(Verb verb, Console console) throws IOException {
        console.print(new Help(console).of(verb.syntax()));
        return ExitCode.ANSWERED;
    }

    private static Verb verb(String name) {
        if (Verbs.NAMES.contains(name)) {
            return Verbs.named(name);
        }
        List<String> near = Spelling.near(name, Verbs.NAMES, 2);
        throw Failure.wrongUse(
                (name.startsWith("-") ? "a command comes before options, found '" : "there is no command '")
                        + name
                        + (near.isEmpty() ? "'" : "'; did you mean " + String.join(" or ", near) + "?"),
                "Commands: " + String.join(", ", Verbs.NAMES) + ". See evigraph --help");
    }

    /** As the jar's manifest says. */
    private static String version() {
        String version = CommandLines.class.getPackage().getImplementationVersion();
        return version == null ? "(not from a jar)" : version;
    }
}
