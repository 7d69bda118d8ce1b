package org.evigraph.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.evigraph.model.Spelling;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * From arguments to the command that they name.
 *
 * <p>Only the class of the command that was named is made: reading the options of all of them would double the time to
 * an answer.
 */
final class CommandLines {
    /** Below this picocli refuses to lay help out. */
    private static final int NARROWEST_HELP = 55;

    private static final int WIDEST_HELP = 100;

    private CommandLines() {}

    /**
     * Parses the arguments, and runs the command.
     *
     * @return the exit code
     */
    static int execute(String[] args, Console console) throws Exception {
        if (args.length == 0) {
            console.raw(usage(all(console)));
            return ExitCode.WRONG_USE;
        }
        String[] words = args[0].equals("help") ? helpAsOption(args) : args;
        CommandLine commandLine = words[0].startsWith("-") ? all(console) : only(words[0], console);
        ParseResult parsed;
        try {
            parsed = commandLine.parseArgs(words);
        } catch (ParameterException wrong) {
            throw explained(wrong);
        }
        while (parsed.hasSubcommand() && !parsed.isUsageHelpRequested() && !parsed.isVersionHelpRequested()) {
            parsed = parsed.subcommand();
        }
        CommandLine chosen = parsed.commandSpec().commandLine();
        if (parsed.isUsageHelpRequested()) {
            console.print(usage(chosen));
            return ExitCode.ANSWERED;
        }
        if (parsed.isVersionHelpRequested()) {
            console.print(String.join("\n", Version.lines()) + "\n");
            return ExitCode.ANSWERED;
        }
        if (chosen.getCommand() instanceof Verb verb) {
            verb.configure(console);
            return verb.run(console);
        }
        throw Failure.wrongUse("no command given", "See evigraph --help");
    }

    /** {@return the command with every verb, for help and completion} */
    static CommandLine all(Console console) {
        CommandLine commandLine = root();
        for (String name : Verbs.NAMES) {
            commandLine.addSubcommand(name, Verbs.named(name));
        }
        return dressed(commandLine, console);
    }

    private static CommandLine only(String name, Console console) {
        if (!Verbs.NAMES.contains(name)) {
            List<String> near = Spelling.near(name, Verbs.NAMES, 2);
            throw Failure.wrongUse(
                    "there is no command '" + name + "'"
                            + (near.isEmpty() ? "" : "; did you mean " + String.join(" or ", near) + "?"),
                    "Commands: " + String.join(", ", Verbs.NAMES) + ". See evigraph --help");
        }
        return dressed(root().addSubcommand(name, Verbs.named(name)), console);
    }

    private static CommandLine root() {
        return new CommandLine(new Root());
    }

    /** Settings that picocli hands down to the commands that are there when they are made. */
    private static CommandLine dressed(CommandLine commandLine, Console console) {
        Help.Ansi ansi = console.coloursOut() ? Help.Ansi.ON : Help.Ansi.OFF;
        return commandLine
                .setColorScheme(Help.defaultColorScheme(ansi))
                .setUsageHelpWidth(Math.max(NARROWEST_HELP, Math.min(console.width(), WIDEST_HELP)))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOverwrittenOptionsAllowed(false)
                .setTrimQuotes(false);
    }

    private static String usage(CommandLine commandLine) {
        StringWriter text = new StringWriter();
        commandLine.usage(new PrintWriter(text), commandLine.getColorScheme());
        return text.toString().replace("\r\n", "\n");
    }

    /** {@code help}, {@code help show}: what people try first. */
    private static String[] helpAsOption(String[] args) {
        return args.length == 1 ? new String[] {"--help"} : new String[] {args[1], "--help"};
    }

    private static Failure explained(ParameterException wrong) {
        CommandLine commandLine = wrong.getCommandLine();
        String help = "See " + commandLine.getCommandSpec().qualifiedName(" ") + " --help";
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            String word = unmatched.getUnmatched().get(0);
            if (word.startsWith("-") && word.length() > 1) {
                String name = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
                List<String> near = Spelling.near(
                        name, commandLine.getCommandSpec().optionsMap().keySet(), 2);
                return Failure.wrongUse(
                        "unknown option '" + word + "'"
                                + (near.isEmpty() ? "" : "; did you mean " + String.join(" or ", near) + "?"),
                        help);
            }
            return Failure.wrongUse(
                    "too many words, beginning with '" + word + "'",
                    "If they belong together, put them in quotes: evigraph pathways \"natalizumab -> PML\"",
                    help);
        }
        return Failure.wrongUse(String.valueOf(wrong.getMessage()), help);
    }
}
