package org.evigraph.datasets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The curator's files as they are: one record a line, each number with the digits it is written in. */
final class PmlSource {
    private static final Path FOLDER = Path.of("src", "source", "pml");

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private PmlSource() {}

    static List<ObjectNode> claims() {
        return records("claims.jsonl");
    }

    static List<ObjectNode> entities() {
        return records("entities.jsonl");
    }

    static List<ObjectNode> sources() {
        return records("sources.jsonl");
    }

    /** {@return the rows of the table of predicates, each by the names of its columns; an empty cell is an empty text} */
    static List<Map<String, String>> predicates() {
        List<String> lines = lines("predicates.tsv");
        String[] names = lines.get(0).split("\t", -1);
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            if (cells.length != names.length) {
                throw new IllegalArgumentException("predicates.tsv: found " + cells.length + " cells in '" + line
                        + "', expected " + names.length + ". Fix: mend the row");
            }
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < names.length; i++) {
                row.put(names[i], cells[i]);
            }
            rows.add(row);
        }
        return rows;
    }

    /** {@return a JSON document as a tree of which no digit is lost} */
    static JsonNode read(String json) {
        return MAPPER.readTree(json);
    }

    private static List<ObjectNode> records(String file) {
        return lines(file).stream().map(line -> (ObjectNode) read(line)).toList();
    }

    private static List<String> lines(String file) {
        try {
            return Files.readAllLines(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
