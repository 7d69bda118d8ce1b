package org.evigraph.importer.civic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.evigraph.importer.record.Losses;
import org.evigraph.model.Entity;
import org.evigraph.model.Xref;

/** Genes, their variants, and the groups that CIViC puts variants in. */
final class Variants {
    private static final List<String> NAMES = List.of("variant_types", "hgvs_expressions", "clinvar_ids");

    private final Told told;
    private final Losses losses;
    private final Map<String, Row> genes = new HashMap<>();
    private final Map<String, Row> variants = new HashMap<>();
    private final Map<String, Row> groups = new HashMap<>();
    private final Map<String, String> namesakes = new HashMap<>();

    Variants(Told told, Losses losses) {
        this.told = told;
        this.losses = losses;
    }

    /** Takes a row of the table of genes. */
    void gene(Row row) {
        genes.put(row.number("gene_id"), row);
    }

    /** Takes a row of the table of variants. */
    void variant(Row row) {
        variants.put(row.number("variant_id"), row);
    }

    /** Takes a row of the table of groups. */
    void group(Row row) {
        row.number("variant_group_id");
        groups.put(row.required("variant_group"), row);
    }

    /** {@return the id of the gene that a row of evidence is about} */
    String geneOf(Row row) {
        String number = row.number("gene_id");
        String id = "civic.gid:" + number;
        String name = row.required("gene");
        if (told.isNew(id, name, row, "gene")) {
            Row known = genes.getOrDefault(number, row);
            String entrez = known.optionalNumber("entrez_id");
            told.tell(
                    Entity.builder(id, name)
                            .categories(List.of("biolink:Gene"))
                            .xrefs(entrez.isEmpty() ? List.of() : List.of(Xref.of("NCBIGene:" + entrez)))
                            .description(known.text("description"))
                            .build(),
                    row.at());
        }
        return id;
    }

    /** {@return the id of the variant that a row of evidence is about} */
    String variantOf(Row row) {
        String gene = geneOf(row);
        String number = row.number("variant_id");
        String id = "civic.vid:" + number;
        String name = name(row.required("gene"), row.required("variant"));
        if (told.isNew(id, name, row, "variant")) {
            Row known = variants.getOrDefault(number, row);
            told.tell(
                    Entity.builder(id, name)
                            .categories(List.of("marker"))
                            .synonyms(parts(known, "variant_aliases"))
                            .xrefs(xrefs(known))
                            .description(known.has("summary") ? known.text("summary") : row.text("variant_summary"))
                            .isA(groupsOf(known))
                            .concerns(List.of(gene))
                            .attributes(attributes(known))
                            .build(),
                    row.at());
            countNamesake(row, name, id);
        }
        return id;
    }

    /** {@return whether the number of the variant in a row is known to be that of another} */
    boolean isOther(Row row) {
        String before = told.nameOf("civic.vid:" + row.number("variant_id"));
        return before != null && !before.equals(name(row.required("gene"), row.required("variant")));
    }

    /** {@return the gene and the variant, the gene once: {@code BRAF V600E}, {@code ALK FUSIONS}, {@code UGT1A1*28}} */
    private static String name(String gene, String variant) {
        boolean namesGene = variant.startsWith(gene)
                && (variant.length() == gene.length() || !Character.isLetterOrDigit(variant.charAt(gene.length())));
        return namesGene ? variant : gene + " " + variant;
    }

    private void countNamesake(Row row, String name, String id) {
        String other = namesakes.putIfAbsent(name, id);
        if (other != null) {
            losses.add(
                    row.at("variant"),
                    "variant",
                    "variants with the name of another",
                    "a name for one variant; both are kept, apart",
                    "ask for them by their ids",
                    name + ", which is " + other + " and " + id);
        }
    }

    private static List<Xref> xrefs(Row row) {
        List<Xref> xrefs = new ArrayList<>();
        if (!row.known("allele_registry_id").isBlank()) {
            xrefs.add(Xref.of("CAID:" + row.text("allele_registry_id")));
        }
        List<String> clinvar = parts(row, "clinvar_ids");
        if (clinvar.size() == 1) { // several are parts of a wider variant, and none of them is the same thing
            xrefs.add(Xref.of("ClinVarVariant:" + clinvar.get(0)));
        }
        return xrefs;
    }

    private static List<String> parts(Row row, String column) {
        List<String> parts = new ArrayList<>();
        for (String part : row.known(column).split(",", -1)) {
            if (!part.isBlank() && !parts.contains(part.strip())) {
                parts.add(part.strip());
            }
        }
        return parts;
    }

    private static Map<String, String> attributes(Row row) {
        Map<String, String> attributes = new TreeMap<>();
        for (List<String> columns : List.of(Coordinates.COLUMNS, NAMES)) {
            for (String column : columns) {
                if (!row.known(column).isBlank()) {
                    attributes.put(column, row.text(column));
                }
            }
        }
        return attributes;
    }

    private List<String> groupsOf(Row row) {
        List<String> ids = new ArrayList<>();
        for (String name : parts(row, "variant_groups")) {
            Row group = groups.get(name);
            if (group == null) {
                losses.add(
                        row.at("variant_groups"),
                        "variant_groups",
                        "groups that the table of groups does not have",
                        "its name there; the variant is in no group",
                        "put " + Table.GROUPS.fileName() + " of the same release into the folder",
                        name);
                continue;
            }
            String id = "civic.vgid:" + group.text("variant_group_id");
            if (told.isNew(id, name, row, "variant_groups")) {
                told.tell(
                        Entity.builder(id, name)
                                .categories(List.of("marker"))
                                .description(group.text("description"))
                                .build(),
                        group.at());
            }
            ids.add(id);
        }
        return ids;
    }

    /** Counts what the tables describe and no evidence is about. */
    void countUnused() {
        genes.forEach((number, row) -> countUnused("civic.gid:" + number, row, "name", "genes"));
        variants.forEach((number, row) -> countUnused("civic.vid:" + number, row, "variant", "variants"));
    }

    private void countUnused(String id, Row row, String column, String what) {
        if (!told.knows(id)) {
            losses.add(
                    row.at(column),
                    column,
                    what + " that no evidence is about",
                    "evidence on them; left out",
                    "nothing, unless the table of evidence is of another release",
                    row.text(column) + " (" + id + ")");
        }
    }
}
