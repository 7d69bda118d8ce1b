package org.evigraph.cli;

import java.io.IOException;
import picocli.AutoComplete;
import picocli.CommandLine.Command;

/** {@code evigraph completion}: the script by which a shell completes commands and options. */
@Command(
        name = "completion",
        header = "A script by which bash or zsh completes commands and options.",
        description = {
            "%nTo have it in every new shell, add this line to ~/.bashrc or ~/.zshrc:",
            "%n  source <(evigraph completion)"
        },
        footer = "  evigraph completion")
final class CompletionCommand extends Verb {
    @Override
    int run(Console console) throws IOException {
        console.print(AutoComplete.bash("evigraph", CommandLines.all(console)).replace("\r\n", "\n"));
        return ExitCode.ANSWERED;
    }
}
