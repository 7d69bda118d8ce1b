package org.evigraph.benchmarks.peers.neo4j;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.evigraph.benchmarks.peers.Tables;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.importer.ImportCommand;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import picocli.CommandLine;

/** Neo4j's own import of tables into a new database, as {@code neo4j-admin database import full} does it. */
final class Import {
    private Import() {}

    static void run(Tables tables, Path home) throws IOException {
        Path configuration = Files.createDirectories(home.resolve("conf"));
        Path nodes = withHeader(tables.nodes(), home.resolve("nodes.tsv"), "id:ID\tname\t:LABEL");
        Path edges = withHeader(tables.edges(), home.resolve("edges.tsv"), ":START_ID\t:TYPE\t:END_ID");
        PrintStream silent = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        ImportCommand.Full command = new ImportCommand.Full(
                new ExecutionContext(home, configuration, silent, System.err, new DefaultFileSystemAbstraction()));
        int code = new CommandLine(command)
                .execute(
                        "--delimiter=TAB",
                        "--quote=\u0001", // the tables quote nothing
                        "--report-file=" + home.resolve("import.report"),
                        "--nodes=" + nodes,
                        "--relationships=" + edges);
        if (code != 0) {
            throw new IOException("Neo4j's import ended with " + code);
        }
    }

    private static Path withHeader(Path table, Path to, String header) throws IOException {
        try (BufferedReader in = Files.newBufferedReader(table);
                Writer out = Files.newBufferedWriter(to)) {
            in.readLine();
            out.write(header + "\n");
            in.transferTo(out);
        }
        return to;
    }
}
