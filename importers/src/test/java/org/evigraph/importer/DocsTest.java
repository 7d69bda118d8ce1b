package org.evigraph.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evigraph.model.Entity;
import org.evigraph.model.EvidenceLine;
import org.evigraph.model.FindingKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the pages for users show is so. */
class DocsTest {
    private static final Path DOCS = Path.of("../docs");

    private static String page(String name) throws IOException {
        return Files.readString(DOCS.resolve(name));
    }

    private static String blockAfter(String page, String mark) {
        int start = page.indexOf("\n", page.indexOf("```", page.indexOf(mark))) + 1;
        return page.substring(start, page.indexOf("```", start));
    }

    private static void assertIsTheExample(Recorder read) {
        assertThat(read.findings).isEmpty();
        assertThat(read.all(Entity.class)).extracting(Entity::id).contains("natalizumab", "pml");
        assertThat(read.all(EvidenceLine.class)).extracting(EvidenceLine::id).containsExactly("case-1");
    }

    @Test
    void theExampleOfJsonCanBeRead() throws IOException {
        assertIsTheExample(Recorder.read("json", blockAfter(page("formats/evigraph-json.md"), "## Example")));
    }

    @Test
    void theExampleOfJsonLinesCanBeRead() throws IOException {
        assertIsTheExample(Recorder.read("jsonl", blockAfter(page("formats/evigraph-jsonl.md"), "## Example")));
    }

    @Test
    void theExampleOfCsvCanBeRead(@TempDir Path folder) throws IOException {
        String page = page("formats/evigraph-csv.md");
        for (String table : List.of("entities.csv", "claims.csv", "evidence.csv", "citations.csv")) {
            Files.writeString(folder.resolve(table), blockAfter(page, "\n`" + table + "`\n"));
        }
        assertIsTheExample(Recorder.read("csv", folder));
    }

    @Test
    void theTablesOfCsvHaveTheColumnsThatThePageLists(@TempDir Path folder) throws IOException {
        Matcher rows =
                Pattern.compile("(?m)^\\| `(\\w+\\.csv)`[^|]*\\| (.*) \\|$").matcher(page("formats/evigraph-csv.md"));
        int tables = 0;
        while (rows.find()) {
            String columns = rows.group(2).replaceAll("; the best level first|\\(\\*\\w+\\*\\)|[* ]", "");
            Files.writeString(folder.resolve(rows.group(1)), columns + "\n");
            tables++;
        }
        assertThat(tables).isEqualTo(11);
        assertThat(Recorder.read("csv", folder).findings).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyKindOfFindingIsExplained(FindingKind kind) throws IOException {
        String heading = kind.code() + ": " + kind.title();
        String anchor = heading.toLowerCase(Locale.ROOT).replace(":", "").replace(' ', '-');
        assertThat(page("findings.md"))
                .contains("\n## " + heading + "\n", "[" + kind.code() + "](#" + anchor + ") | " + kind.title() + " |");
    }
}
