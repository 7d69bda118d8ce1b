package org.evigraph.cli;

import java.io.IOException;

/** {@code evigraph completion}: the script by which a shell completes commands and options. */
final class CompletionCommand implements Verb {
    @Override
    public Syntax syntax() {
        return Syntax.of(
                        "completion",
                        "A script by which bash or zsh completes commands and options.",
                        "To have it in every new shell, add this line to ~/.bashrc or ~/.zshrc:",
                        "  source <(evigraph completion)")
                .examples("completion");
    }

    @Override
    public int run(Arguments arguments, Console console) throws IOException {
        console.print(new Help(console).completion());
        return ExitCode.ANSWERED;
    }
}
