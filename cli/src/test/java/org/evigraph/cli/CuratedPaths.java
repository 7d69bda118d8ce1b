package org.evigraph.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The paths of DrugMechDB, read without the importer: line by line, as its one file is laid out, and followed forward from
 * the drug to the disease, no node twice.
 */
final class CuratedPaths {
    private static final Pattern FIELD = Pattern.compile("^(- |  ) *(?:- )?([a-z_]+):(?: (.*))?$");

    /** A link of a record. */
    record Link(String source, String key, String target) {}

    /** A path of a record from its drug to its disease. */
    record CuratedPath(String record, String drug, String disease, List<Link> links) {
        List<String> nodes() {
            List<String> nodes = new ArrayList<>(List.of(drug));
            links.forEach(link -> nodes.add(link.target()));
            return nodes;
        }
    }

    private final List<CuratedPath> paths = new ArrayList<>();
    private String id = "";
    private String drug = "";
    private String drugbank = "";
    private String disease = "";
    private String key = "";
    private String source = "";
    private final Set<Link> links = new LinkedHashSet<>();

    private CuratedPaths() {}

    static List<CuratedPath> read(BufferedReader lines) throws IOException {
        CuratedPaths all = new CuratedPaths();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("- ")) {
                all.finish();
            }
            Matcher field = FIELD.matcher(line);
            if (field.matches() && field.group(3) != null) {
                all.take(field.group(2), unquoted(field.group(3)));
            }
        }
        all.finish();
        return all.paths;
    }

    /** A few ids end in a mark that nobody sees, and the file writes it as an escape. */
    private static String unquoted(String value) {
        boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
        return quoted ? value.substring(1, value.length() - 1).replace("\\uFEFF", "\uFEFF") : value;
    }

    private void take(String field, String value) {
        switch (field) {
            case "_id" -> id = value;
            case "drug_mesh" -> drug = value;
            case "drugbank" -> drugbank = value;
            case "disease_mesh" -> disease = value;
            case "key" -> key = value;
            case "source" -> source = value;
            case "target" -> links.add(new Link(source, key, value));
            default -> {}
        }
    }

    private void finish() {
        if (links.isEmpty()) {
            return; // before the first record
        }
        boolean known = links.stream().anyMatch(link -> link.source().equals(drug));
        follow(known ? drug : drugbank, new ArrayList<>());
        links.clear();
        drug = "";
        drugbank = "";
    }

    private void follow(String from, List<Link> walked) {
        if (from.equals(disease)) {
            paths.add(new CuratedPath(id, walked.get(0).source(), disease, List.copyOf(walked)));
            return;
        }
        for (Link link : links) {
            boolean again = link.target().equals(from)
                    || walked.stream().anyMatch(before -> before.source().equals(link.target()));
            if (link.source().equals(from) && !again) {
                walked.add(link);
                follow(link.target(), walked);
                walked.remove(walked.size() - 1);
            }
        }
    }
}
