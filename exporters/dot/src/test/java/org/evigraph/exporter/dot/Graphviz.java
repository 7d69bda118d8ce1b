package org.evigraph.exporter.dot;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** The installed {@code dot}, the one reader that decides whether a drawing is valid. */
final class Graphviz {
    private static final boolean INSTALLED = isInstalled();

    private Graphviz() {}

    /** Skips the test that calls it, and says why, if there is no {@code dot}. */
    static void assumeInstalled() {
        Assumptions.assumeTrue(INSTALLED, "Graphviz is not installed: nothing on the path answers to 'dot -V'");
    }

    /**
     * {@return the drawing as SVG}
     *
     * @throws AssertionError if {@code dot} refuses the drawing or complains of it
     */
    static String svg(byte[] drawing) throws IOException, InterruptedException {
        return draw(drawing, "svg");
    }

    private static String draw(byte[] drawing, String format) throws IOException, InterruptedException {
        Path in = Files.createTempFile("evigraph", ".dot");
        Path out = Files.createTempFile("evigraph", ".out");
        Path complaints = Files.createTempFile("evigraph", ".txt");
        try {
            Files.write(in, drawing);
            int exit = run(complaints, "dot", "-T" + format, in.toString(), "-o", out.toString());
            String said = Files.readString(complaints, UTF_8);
            if (exit != 0 || !said.isEmpty()) {
                throw new AssertionError(
                        "dot ended with " + exit + " and said: " + said + "\n" + new String(drawing, UTF_8));
            }
            return Files.readString(out, UTF_8);
        } finally {
            Files.delete(in);
            Files.delete(out);
            Files.delete(complaints);
        }
    }

    /** {@return how far right each node stands} */
    static Map<String, Double> places(byte[] drawing) throws IOException, InterruptedException {
        Map<String, Double> places = new TreeMap<>();
        for (String line : draw(drawing, "plain").split("\n", -1)) {
            String[] words = line.split(" ", -1);
            if (words[0].equals("node")) {
                places.put(words[1], Double.valueOf(words[2]));
            }
        }
        return places;
    }

    private static boolean isInstalled() {
        try {
            Path complaints = Files.createTempFile("evigraph", ".txt");
            try {
                return run(complaints, "dot", "-V") == 0;
            } finally {
                Files.delete(complaints);
            }
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static int run(Path complaints, String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(complaints.toFile())
                .start();
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError(String.join(" ", command) + " did not end within two minutes");
        }
        return process.exitValue();
    }
}
