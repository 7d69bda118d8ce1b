package org.evigraph.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README shows is what is there. */
class ReadmeTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private static String block(String marker, String language) throws IOException {
        Matcher block = Pattern.compile(
                        "<!-- " + Pattern.quote(marker) + " -->\n```" + language + "\n(.*?)```\n<!-- end -->",
                        Pattern.DOTALL)
                .matcher(Files.readString(ROOT.resolve("README.md")));
        assertThat(block.find()).as("README has the block '%s'", marker).isTrue();
        return block.group(1);
    }

    @Test
    void theProgramIsTheCompiledOne() throws IOException {
        String source =
                Files.readString(ROOT.resolve("examples/src/main/java/org/evigraph/examples/FirstPathway.java"));
        String body = source.substring(source.indexOf("        EvidenceGraph graph"), source.lastIndexOf("    }\n}"));
        assertThat(block("example: FirstPathway", "java"))
                .isEqualTo(body.stripTrailing().stripIndent() + "\n");
    }
}
