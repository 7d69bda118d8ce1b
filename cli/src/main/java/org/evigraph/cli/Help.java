package org.evigraph.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** How to use the command, laid out by picocli: the pages that {@code --help} shows, and the completion script. */
final class Help {
    /** Below this picocli refuses to lay help out. */
    private static final int NARROWEST = 55;

    private static final int WIDEST = 100;

    private final Console console;

    Help(Console console) {
        this.console = console;
    }

    /** {@return what the command is for, which verbs it has, and what its exit codes mean} */
    String overview() {
        return usage(new CommandLine(root()));
    }

    /** {@return how to use one verb} */
    String of(Syntax syntax) {
        CommandLine verb = new CommandLine(spec(syntax));
        new CommandLine(CommandSpec.create().name("evigraph")).addSubcommand(syntax.name(), verb);
        return usage(verb);
    }

    /** {@return the script by which bash and zsh complete what is typed} */
    String completion() {
        return AutoComplete.bash("evigraph", new CommandLine(root())).replace("\r\n", "\n");
    }

    private String usage(CommandLine commandLine) {
        return commandLine
                .getUsageMessage(console.coloursOut() ? Ansi.ON : Ansi.OFF)
                .replace("\r\n", "\n");
    }

    private CommandSpec root() {
        CommandSpec spec = CommandSpec.create().name("evigraph");
        layOut(spec.usageMessage())
                .synopsisHeading("Usage: ")
                .customSynopsis("evigraph COMMAND [ARGUMENTS] [OPTIONS]")
                .description(
                        "%nHow does A lead to B, how sure are we, who says so, and who disagrees?",
                        "%nEvigraph holds published claims as a graph, finds the pathways between two things, and grades"
                                + " each pathway by the evidence behind it.")
                .commandListHeading("%nCommands:%n")
                .exitCodeListHeading("%nExit codes:%n")
                .exitCodeList(exitCodes())
                .footerHeading("%nExample:%n")
                .footer(
                        "  evigraph pathways \"natalizumab -> plasma exchange -> IRIS risk\"",
                        "%nEach command has its own help: evigraph pathways --help");
        spec.addOption(option(Console.HELP)).addOption(option(CommandLines.VERSION));
        for (String name : Verbs.NAMES) {
            spec.addSubcommand(name, spec(Verbs.named(name).syntax()));
        }
        return spec;
    }

    private static Map<String, String> exitCodes() {
        Map<String, String> codes = new TreeMap<>();
        codes.put("0", "answered");
        codes.put("1", "nothing found");
        codes.put("2", "wrong use, or a name that is unknown or ambiguous");
        codes.put("3", "bad input data; nothing was written");
        codes.put("4", "cut short by a budget; what is shown is a part");
        codes.put("5", "cannot read or write");
        codes.put("6", "a snapshot is damaged, or of another version");
        codes.put("70", "a fault of Evigraph itself");
        return codes;
    }

    private CommandSpec spec(Syntax syntax) {
        CommandSpec spec = CommandSpec.create().name(syntax.name());
        List<String> description = new ArrayList<>();
        syntax.description().forEach(paragraph -> description.add("%n" + escaped(paragraph)));
        List<String> examples = new ArrayList<>();
        syntax.examples().forEach(example -> examples.add("  evigraph " + escaped(example)));
        layOut(spec.usageMessage())
                .header(escaped(syntax.header()))
                .synopsisHeading("%nUsage: ")
                .abbreviateSynopsis(true)
                .description(description.toArray(String[]::new))
                .parameterListHeading("%nArguments:%n")
                .footerHeading("%nExamples:%n")
                .footer(examples.toArray(String[]::new));
        for (Syntax.Argument argument : syntax.arguments()) {
            spec.addPositional(PositionalParamSpec.builder()
                    .paramLabel(argument.label())
                    .arity((argument.required() ? "1" : "0") + (argument.many() ? "..*" : "..1"))
                    .type(argument.many() ? List.class : String.class)
                    .description(escaped(argument.description()))
                    .build());
        }
        syntax.options().forEach(option -> spec.addOption(option(option)));
        return spec;
    }

    private UsageMessageSpec layOut(UsageMessageSpec usage) {
        return usage.width(Math.max(NARROWEST, Math.min(console.width(), WIDEST)))
                .sortOptions(false)
                .sortSynopsis(false)
                .optionListHeading("%nOptions:%n");
    }

    private static OptionSpec option(Option option) {
        OptionSpec.Builder builder = OptionSpec.builder(option.names().toArray(String[]::new))
                .description(escaped(option.description()))
                .usageHelp(option.equals(Console.HELP));
        if (option.value() != null) {
            builder.paramLabel(option.value())
                    .type(option.repeatable() ? List.class : String.class)
                    .arity("1");
        }
        return builder.build();
    }

    /** Our texts are no formats. */
    private static String escaped(String text) {
        return text.replace("%", "%%");
    }
}
