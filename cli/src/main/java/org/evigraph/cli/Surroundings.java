package org.evigraph.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;

/**
 * What a run of the command has around it.
 *
 * @param in standard input, which is read if an argument says {@code -}
 * @param out where results go, as UTF-8
 * @param err where messages go, as UTF-8
 * @param environment the environment variables
 * @param outIsTerminal whether a person watches {@code out}
 * @param errIsTerminal whether a person watches {@code err}
 */
public record Surroundings(
        InputStream in,
        OutputStream out,
        OutputStream err,
        Map<String, String> environment,
        boolean outIsTerminal,
        boolean errIsTerminal) {}
